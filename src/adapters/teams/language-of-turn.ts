import type { Dependencies } from '../../application/dependencies';
import { forumIdOf } from '../../application/forum/joining';
import { languageOfForum } from '../../application/forum/language-of-forum';
import { recentForum } from '../../application/forum/recent-forum';
import type { AccountId } from '../../domain/forum/person';
import { USUAL_LANGUAGE, type Language } from '../../domain/language';
import { languageOfCard } from '../../presentation/card-language';
import { readWritten } from '../../presentation/read-command';
import type { IncomingActivity } from './incoming-activity';

type Knowing = Pick<Dependencies, 'forums' | 'languages'>;

/**
 * The language of an answer. What only one person sees is in theirs: that of an English command, or of the card that they
 * pressed; else what their client says (`stated`), else that of a Swedish command, else what they used last. What the
 * whole channel reads is in the forum's, but for the answer to an English command.
 */
export async function languageOfTurn(
  knowing: Knowing,
  activity: IncomingActivity,
  stated: Language | null,
): Promise<Language> {
  switch (activity.kind) {
    case 'message':
      if (isPressed(activity)) return noted(knowing, activity.from.id, languageOfCard(activity.value) ?? stated);
      if (written(activity) === 'en') return noted(knowing, activity.from.id, 'en');
      if (activity.personal) return noted(knowing, activity.from.id, stated ?? written(activity));
      return languageOfForum(await recentForum(knowing, forumIdOf(activity.place)));
    case 'cardAction':
      // The client refreshes a card by itself, whoever has it before them.
      if (activity.trigger === 'automatic')
        return languageOfCard(activity.data) ?? stated ?? knowing.languages.of(activity.from.id);
      return noted(knowing, activity.from.id, languageOfCard(activity.data) ?? stated);
    case 'composing':
    case 'fileConsent':
      return noted(knowing, activity.from.id, stated);
    case 'installation':
      return activity.from === null ? USUAL_LANGUAGE : noted(knowing, activity.from.id, stated);
    case 'rejected':
      return stated ?? USUAL_LANGUAGE;
    case 'reaction':
    case 'membership':
    case 'channelEvent':
    case 'other':
      return USUAL_LANGUAGE;
  }
}

/** A client that cannot run a card's buttons sends what they hold as a message without words. */
function isPressed({ text, value }: Extract<IncomingActivity, { kind: 'message' }>): boolean {
  return text === '' && value != null;
}

/** The language of the command; `null` when the text is no command, or when both languages have the word. */
function written({ text }: Extract<IncomingActivity, { kind: 'message' }>): Language | null {
  return readWritten(text).language;
}

async function noted({ languages }: Knowing, person: AccountId, language: Language | null): Promise<Language> {
  if (language === null) return languages.of(person);
  languages.note(person, language);
  return language;
}
