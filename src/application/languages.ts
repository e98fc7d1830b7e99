import type { AccountId } from '../domain/forum/person';
import {
  decideLanguage,
  languageIn,
  noLanguagesInUse,
  type Language,
  type LanguagesInUse,
  type LanguageUsed,
} from '../domain/language';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import type { RecordKeeper } from './records/record-keeper';
import { LANGUAGES_REF } from './records/refs';

/** Which language to write to somebody in who has not asked for anything at this moment. */
export interface Languages {
  /** The language that the person last used with the bot, as it was known a minute ago. */
  of(person: AccountId): Promise<Language>;
  /**
   * Somebody has just used the language. Returns at once: it is written outside the turn, and only when it is another
   * than before.
   */
  note(person: AccountId, language: Language): void;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** How old the languages may be that one process knows from another. */
const MAX_AGE_MS = 60_000;

export function createLanguages(
  keeper: Pick<RecordKeeper<LanguagesInUse, LanguageUsed>, 'read' | 'change'>,
  { clock, log }: { readonly clock: Clock; readonly log: Pick<Log, 'warn'> },
): Languages {
  let known = noLanguagesInUse;
  let knownAtMs = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;
  const writing = new Set<Promise<void>>();

  function learn(inUse: LanguagesInUse): void {
    known = inUse;
    knownAtMs = clock.elapsedMs();
  }

  const isFresh = () => clock.elapsedMs() - knownAtMs < MAX_AGE_MS;

  /** A language that cannot be read keeps nobody from what is to be told: then it is told in the one known before. */
  async function read(): Promise<void> {
    try {
      learn((await keeper.read(LANGUAGES_REF))?.state ?? noLanguagesInUse);
    } catch (error) {
      learn(known);
      log.warn('language.unread', { cause: error instanceof Error ? error.name : 'unknown' });
    }
  }

  async function upToDate(): Promise<LanguagesInUse> {
    if (isFresh()) return known;
    reading ??= read();
    await reading;
    reading = null;
    return known;
  }

  async function write(person: AccountId, language: Language): Promise<void> {
    try {
      if (languageIn(await upToDate(), person) === language) return;
      const { state } = await keeper.change(LANGUAGES_REF, (inUse, now) =>
        decideLanguage(inUse, { person, language }, now),
      );
      learn(state);
    } catch (error) {
      log.warn('language.notKept', { cause: error instanceof Error ? error.name : 'unknown' });
    }
  }

  return {
    of: async (person) => languageIn(await upToDate(), person),
    note(person, language) {
      if (isFresh() && languageIn(known, person) === language) return;
      const written = write(person, language).finally(() => writing.delete(written));
      writing.add(written);
    },
    async settled() {
      while (writing.size > 0) await Promise.all(writing);
    },
  };
}
