import type { Person } from '../domain/forum/person';
import { prepares, presides, type Actor } from '../domain/forum/roles';
import type { Place } from '../domain/forum/place';
import type { Dependencies } from './dependencies';
import { openChairDecision } from './decision/deciding-alone';
import { findDecisions } from './decision/finding';
import type { Asked } from './forum/forum-view';
import { help, notUnderstood } from './forum/helping';
import { forumIdOf, joinChannel } from './forum/joining';
import { forumsOf } from './forum/forums-of';
import { showComposition } from './forum/looking-at-register';
import type { Belonging } from './forum/membership';
import { answerFile } from './forum/importing';
import { openForum } from './forum/setting-up';
import { showMeetings, showReports } from './meetings/showing';
import { listMinutes, listOwnMinutes } from './minutes/looking';
import { forumRef } from './records/refs';
import { answerInWords } from './resolution/answering-in-words';
import { startDraft } from './resolution/drafting';
import { listDeliveries } from './resolution/looking-at-deliveries';
import { listMatters } from './resolution/looking';
import { showTodo } from './todo/showing';
import type { View } from './views';

/** What a person can write to the bot. */
export type Request =
  | 'new'
  | 'todo'
  | 'matters'
  | 'deliveries'
  | 'decisions'
  | 'minutes'
  | 'chairDecision'
  | 'meetings'
  | 'reports'
  | 'forum'
  | 'help'
  /** The words of an answer, which is given on a card. */
  | 'answer'
  | 'unknown';

/** What somebody wrote, and what they want to find by it; '' for what there is. */
export interface Written {
  readonly request: Request;
  readonly sought: string;
}

const IN_PERSON: Asked = { forum: null, message: null };

/** Answers what somebody wrote in a channel, in the thread of the message `askedIn`. A channel that the bot has not met becomes a forum to set up. */
export async function answerInChannel(
  dependencies: Dependencies,
  person: Person,
  place: Place,
  { request, sought }: Written,
  askedIn: string | null,
): Promise<View> {
  const forumId = forumIdOf(place);
  const known = (await dependencies.forums.read(forumRef(forumId)))?.state;
  if (known === undefined || known.status === 'unmet') {
    await joinChannel(dependencies, place);
    return { card: 'message', message: { type: 'setupPosted' } };
  }
  if (known.isLost) await joinChannel(dependencies, place);
  const asked = { forum: forumId, message: askedIn };
  switch (request) {
    case 'new':
      return startDraft(dependencies, person, forumId, asked);
    case 'todo':
      return { card: 'message', message: { type: 'todoInPerson' } };
    case 'matters':
      return listMatters(dependencies, person, { forumId, page: 0 });
    case 'deliveries':
      return { card: 'message', message: { type: 'onlyInPerson' } };
    case 'decisions':
      return findDecisions(dependencies, person, { forumId, page: 0, sought });
    case 'minutes':
      return listMinutes(dependencies, person, forumId);
    case 'chairDecision':
      return { card: 'message', message: { type: 'chairDecisionInPerson' } };
    case 'meetings':
      return forAll(await showMeetings(dependencies, person, forumId));
    case 'reports':
      return forAll(await showReports(dependencies, person, forumId));
    case 'forum':
      return openForum(dependencies, forumId, person);
    case 'help':
      return help(dependencies, person, asked);
    case 'answer':
      return { card: 'message', message: { type: 'answersOnCards' } };
    case 'unknown':
      return notUnderstood(dependencies, person, asked);
  }
}

/** Answers what somebody wrote in their personal chat with the bot: a composition pasted in, or a command. */
export async function answerInPerson(
  dependencies: Dependencies,
  person: Person,
  { request, sought }: Written,
  text: string,
): Promise<View> {
  if (dependencies.compositionFile.looksLikeOne(text)) return answerFile(dependencies, person, text);
  switch (request) {
    case 'new':
      return startMatter(dependencies, person, IN_PERSON);
    case 'todo':
    case 'matters':
      return showTodo(dependencies, person, { page: 0 });
    case 'deliveries':
      return listDeliveries(dependencies, person);
    case 'decisions':
      return findDecisions(dependencies, person, { forumId: null, page: 0, sought });
    case 'minutes':
      return listOwnMinutes(dependencies, person);
    case 'chairDecision':
      return decideAloneInOneOfTheirForums(dependencies, person);
    case 'meetings':
      return inTheirForum(dependencies, person, 'meetings', showMeetings);
    case 'reports':
      return inTheirForum(dependencies, person, 'reports', showReports);
    case 'forum':
      return inTheirForum(dependencies, person, 'composition', (d, who, forumId) =>
        showComposition(d, who, { forumId, page: 0 }),
      );
    case 'help':
      return help(dependencies, person, IN_PERSON);
    case 'answer':
      return answerInWords(dependencies, person);
    case 'unknown':
      return notUnderstood(dependencies, person, IN_PERSON);
  }
}

/** The person's forums to choose among again, as far as they may do there what it is for. */
export async function chooseForum(
  dependencies: Dependencies,
  person: Person,
  { purpose }: { readonly purpose: ForumPurpose },
): Promise<View> {
  const all = await forumsOf(dependencies, person);
  const forums = all.filter(({ actor }) => MAY[purpose](actor));
  if (forums.length === 0) return { card: 'message', message: { type: 'noForums' } };
  return { card: 'chooseForum', forums: named(forums), purpose };
}

type ForumPurpose = Extract<View, { readonly card: 'chooseForum' }>['purpose'];

const MAY: Readonly<Record<ForumPurpose, (actor: Actor) => boolean>> = {
  newMatter: prepares,
  chairDecision: presides,
  composition: () => true,
  meetings: () => true,
  reports: () => true,
};

/** Starts a new matter in the channel's forum, or in that of the person's own forums which they choose. */
export async function startMatter(dependencies: Dependencies, person: Person, asked: Asked): Promise<View> {
  if (asked.forum !== null) return startDraft(dependencies, person, asked.forum, asked);
  const all = await forumsOf(dependencies, person);
  const forums = all.filter(({ actor }) => prepares(actor));
  const [only, ...others] = forums;
  if (all.length === 0) return { card: 'message', message: { type: 'noForums' } };
  if (only === undefined) return { card: 'message', message: { type: 'mayNotPrepare' } };
  if (others.length === 0) return startDraft(dependencies, person, only.forum.id, asked);
  return { card: 'chooseForum', forums: named(forums), purpose: 'newMatter' };
}

async function decideAloneInOneOfTheirForums(dependencies: Dependencies, person: Person): Promise<View> {
  const all = await forumsOf(dependencies, person);
  const forums = all.filter(({ actor }) => presides(actor));
  const [only, ...others] = forums;
  if (all.length === 0) return { card: 'message', message: { type: 'noForums' } };
  if (only === undefined) return { card: 'message', message: { type: 'mayNotDecideAlone' } };
  if (others.length > 0) return { card: 'chooseForum', forums: named(forums), purpose: 'chairDecision' };
  return openChairDecision(dependencies, person, only.forum.id);
}

async function inTheirForum(
  dependencies: Dependencies,
  person: Person,
  purpose: 'composition' | 'meetings' | 'reports',
  show: (dependencies: Dependencies, person: Person, forumId: string) => Promise<View>,
): Promise<View> {
  const forums = await forumsOf(dependencies, person);
  const [only, ...others] = forums;
  if (only === undefined) return { card: 'message', message: { type: 'noForums' } };
  if (others.length > 0) return { card: 'chooseForum', forums: named(forums), purpose };
  return show(dependencies, person, only.forum.id);
}

/** The whole channel reads what is answered there: what only leaders can do is for their own chats. */
function forAll(view: View): View {
  return view.card === 'meetings' || view.card === 'reports' ? { ...view, mayLead: false, isInChannel: true } : view;
}

function named(forums: readonly Belonging[]): readonly { readonly id: string; readonly name: string }[] {
  return forums.map(({ forum, charter }) => ({ id: forum.id, name: charter.name }));
}
