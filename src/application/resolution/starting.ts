import type { Calendar } from '../../domain/calendar';
import { decisionOf } from '../../domain/decision/decision-of';
import { resembles } from '../../domain/decision/misspelt';
import { EVERYTHING } from '../../domain/decision/search';
import { wordsInLine, wordsOf } from '../../domain/words';
import { prepares } from '../../domain/forum/roles';
import { emptyDraft, type DraftFields } from '../../domain/resolution/content';
import { copiedFields, type DraftSource, type MatterTemplate } from '../../domain/resolution/draft-source';
import { templateFields } from '../../domain/resolution/matter-templates';
import { isRecused } from '../../domain/resolution/recusal';
import { currentRound, isUntouched, standingOf, type Started } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import type { Asked } from '../forum/forum-view';
import { languageOfForum } from '../forum/language-of-forum';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import { resolutionRef } from '../records/refs';
import type { View } from '../views';
import { actOnMatter, lookAtMatter, type Matter } from './acting-on-matter';
import type { EarlierMatter } from './matters-view';
import { startedIn } from './started-in';

/** Where the card is asked for, and which earlier matters are looked for on it. */
export interface Offering {
  readonly asked: Asked;
  /** Pages count from 0. */
  readonly page: number;
  readonly sought: string;
}

/** How many decisions with the words are looked at. */
const MOST_FOUND = 30;

/**
 * The ways to begin a matter: empty, from a template, or from an earlier matter. Nothing is kept before one is chosen. A
 * channel reads the card together, so drafts are offered in people's own chats only.
 */
export async function offerStarts(
  dependencies: Dependencies,
  belonging: Belonging,
  { asked, page, sought }: Offering,
): Promise<View> {
  const { forum, charter } = belonging;
  const recent = (await startedIn(dependencies, forum.id)).filter((matter) => mayBeCopied(matter, belonging, asked));
  const words = wordsOf(sought);
  const matters =
    words.length === 0 ? recent : [...(await decidedOn(dependencies, forum.id, words)), ...found(recent, words)];
  return {
    card: 'startMatter',
    forumId: forum.id,
    charter,
    asked,
    matters: eachOnce(matters).map((matter) => earlierMatter(matter, dependencies.calendar)),
    page,
    sought,
  };
}

/** Begins an empty draft, or one from a template. */
export function startDraft(
  dependencies: Dependencies,
  belonging: Belonging,
  { asked, template }: { readonly asked: Asked; readonly template: MatterTemplate | null },
): Promise<View> {
  if (template === null) return begin(dependencies, belonging, asked, emptyDraft, undefined);
  const fields = templateFields(template, belonging.charter.wording, languageOfForum(belonging.forum));
  return begin(dependencies, belonging, asked, fields, { kind: 'template', template });
}

/** Begins a draft with the text of an earlier matter. */
export async function copyMatter(
  dependencies: Dependencies,
  belonging: Belonging,
  { asked, ...matter }: Matter & { readonly asked: Asked },
): Promise<View> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { resolution } = looking;
  if (!mayBeCopied(resolution, belonging, asked)) return { card: 'message', message: { type: 'unknownMatter' } };
  const { id, title, number } = earlierMatter(resolution, dependencies.calendar);
  const fields = copiedFields(resolution.fields, todayOf(dependencies));
  return begin(dependencies, belonging, asked, fields, { kind: 'matter', id, title, number });
}

/** The form comes in the sender's own chat, or else under the message that asked for it. */
async function begin(
  dependencies: Dependencies,
  belonging: Belonging,
  asked: Asked,
  fields: DraftFields,
  source: DraftSource | undefined,
): Promise<View> {
  const id = dependencies.newId();
  const forumId = belonging.forum.id;
  const { change } = await actOnMatter(dependencies, belonging, { forumId, resolutionId: id }, (by) => ({
    type: 'startDraft',
    by,
    id,
    forumId,
    fields,
    askedIn: asked.message,
    source,
  }));
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  return { card: 'message', message: { type: asked.forum === null ? 'formIsHere' : 'formIsInPersonalChat' } };
}

/**
 * The whole forum has read a matter that has been sent. A draft is read only by those who prepare matters, and by
 * nobody with jäv.
 */
function mayBeCopied(matter: Started, { actor }: Belonging, asked: Asked): boolean {
  if (matter.rounds.length > 0) return true;
  return asked.forum === null && prepares(actor) && !isUntouched(matter) && !isRecused(matter, actor.id);
}

/** The forum's decisions of any age with these words, as matters. */
async function decidedOn(
  { decisions, resolutions }: Dependencies,
  forumId: string,
  words: readonly string[],
): Promise<readonly Started[]> {
  const search = { ...EVERYTHING, words, kind: 'perCapsulam' } as const;
  const found = await decisions.search({
    search,
    findable: { forums: [forumId], alsoOpen: false },
    skip: 0,
    limit: MOST_FOUND,
  });
  const read = await Promise.all(found.map(({ id }) => resolutions.read(resolutionRef(forumId, id))));
  return read.flatMap((kept) => (kept === undefined || kept.state.status === 'notStarted' ? [] : [kept.state]));
}

/** The matters that have the words or, when none has, those whose words are nearly the same. */
function found(matters: readonly Started[], words: readonly string[]): readonly Started[] {
  const exact = matters.filter((matter) => words.every((word) => searchedIn(matter).includes(word)));
  return exact.length > 0 ? exact : matters.filter((matter) => resembles(searchedIn(matter), words));
}

function searchedIn({ fields: { title, question, clauses, conditions, background, costCentre } }: Started): string {
  return wordsInLine([title, question, clauses, conditions, background, costCentre]);
}

function eachOnce(matters: readonly Started[]): readonly Started[] {
  return [...new Map(matters.map((matter) => [matter.id, matter])).values()];
}

function earlierMatter(matter: Started, calendar: Calendar): EarlierMatter {
  const { id, changedAt, fields } = matter;
  const decision =
    matter.status === 'adopted' && matter.sequence !== null
      ? decisionOf(matter, matter.sequence, calendar, null)
      : undefined;
  const title = currentRound(matter)?.content.title ?? fields.title;
  return { id, title, number: decision?.number ?? null, standing: standingOf(matter), changedAt };
}
