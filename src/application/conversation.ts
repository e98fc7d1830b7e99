import type { Language } from '../domain/language';
import { readInvitationCode } from '../domain/state-funds/application/invitation-code';
import type { Person } from '../domain/forum/person';
import type { Place } from '../domain/forum/place';
import type { Dependencies } from './dependencies';
import { openChairDecision } from './decision/making-chair-decision';
import { findEverywhere, findInForum } from './decision/finding';
import { AUDIENCES, type Audience, type AudienceAnywhere, type AudienceInForum } from './forum/audience';
import type { Asked } from './forum/forum-view';
import { help, helpInForum, notUnderstood, notUnderstoodInForum } from './forum/helping';
import { forumIdOf, joinChannel } from './forum/joining';
import { forumsOf } from './forum/forums-of';
import { showComposition } from './forum/looking-at-register';
import { forThese, type Belonging } from './forum/membership';
import { answerFile } from './forum/importing';
import { openForum } from './forum/setting-up';
import { showFollowUps } from './follow-ups/showing-follow-ups';
import { answerCostCentres } from './accounts/taking-cost-centres';
import { showAccounts } from './accounts/showing-accounts';
import { answerApplicant } from './state-funds/applying';
import { showApplications } from './state-funds/leading-applications';
import { showMeetings, showReports } from './meetings/showing-meetings';
import { openAbsence } from './reminding/saying-absence';
import { listMinutes, listOwnMinutes } from './minutes/looking-at-minutes';
import type { Notice } from './notice';
import { forumRef } from './records/refs';
import { answerInWords } from './resolution/answering-in-words';
import { listDeliveries } from './resolution/looking-at-deliveries';
import { listMatters } from './resolution/looking-at-matters';
import { offerStarts } from './resolution/starting';
import { showTodo } from './todo/showing-todo';
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
  | 'accounts'
  | 'absence'
  | 'followUps'
  /** With the code after it, if there is one. */
  | 'application'
  | 'applications'
  | 'forum'
  | 'help'
  /** The words of an answer, which is given on a card. */
  | 'answer'
  | 'unknown';

/** What somebody wrote, and the words to look for in it; '' when they ask for everything. */
export interface Written {
  readonly request: Request;
  /** The language of the command; `null` for words that are the same in several, or none that are known. */
  readonly language: Language | null;
  readonly sought: string;
}

type ForumPurpose = Extract<View, { readonly card: 'chooseForum' }>['purpose'];

/** Whom in a forum each request is for. */
const MAY = {
  newMatter: 'preparers',
  chairDecision: 'makingChairDecision',
  composition: 'inForum',
  meetings: 'inForum',
  reports: 'inForum',
  accounts: 'inForum',
  followUps: 'inForum',
  applications: 'leadingApplications',
} as const satisfies Readonly<Record<ForumPurpose, AudienceInForum>>;

const IN_PERSON: Asked = { forum: null, message: null };

/** Where in a channel somebody wrote, and what they want to find. */
interface InChannel {
  readonly forumId: string;
  readonly asked: Asked;
  readonly sought: string;
}

type Answer<In> = (dependencies: Dependencies, person: Person, written: In) => Promise<View>;

interface Command<In> {
  /** Whom the command is for. Every command says so. */
  readonly may: Audience;
  readonly answer: Answer<In>;
}

/** What can be written in a forum's channel. All of the channel reads the answer. */
export const COMMANDS_IN_CHANNEL: Readonly<Record<Request, Command<InChannel>>> = {
  new: inForum('preparers', (d, belonging, { asked }) => offerStarts(d, belonging, { asked, page: 0, sought: '' })),
  todo: says({ type: 'todoInPerson' }),
  matters: inForum('inForum', (d, belonging) => listMatters(d, belonging, { page: 0 })),
  deliveries: says({ type: 'onlyInPerson' }),
  decisions: inForum('inForum', (d, belonging, { sought }) => findInForum(d, belonging, { page: 0, sought })),
  minutes: inForum('inForum', (d, belonging) => listMinutes(d, belonging, { page: 0 })),
  chairDecision: says({ type: 'chairDecisionInPerson' }),
  meetings: inForum('inForum', async (d, belonging) => forAll(await showMeetings(d, belonging))),
  reports: inForum('inForum', async (d, belonging) => forAll(await showReports(d, belonging))),
  accounts: inForum('inForum', async (d, belonging) => forAll(await showAccounts(d, belonging, { year: null }))),
  absence: says({ type: 'absenceInPerson' }),
  followUps: inForum('inForum', async (d, belonging) => forAll(await showFollowUps(d, belonging, { page: 0 }))),
  application: says({ type: 'applicationsInPerson' }),
  applications: says({ type: 'applicationsInPerson' }),
  forum: anywhere('inChannel', (d, person, { forumId }) => openForum(d, forumId, person)),
  help: inForum('inForum', (_d, belonging, { asked }) => helpInForum(belonging, asked)),
  answer: says({ type: 'answersOnCards' }),
  unknown: inForum('inForum', (_d, belonging, { asked }) => notUnderstoodInForum(belonging, asked)),
};

/** What can be written in one's own chat: what it is about is looked for in the person's own forums. */
export const COMMANDS_IN_PERSON: Readonly<Record<Request, Command<Pick<Written, 'sought'>>>> = {
  new: inOneOfTheirs('newMatter', (d, belonging) =>
    offerStarts(d, belonging, { asked: IN_PERSON, page: 0, sought: '' }),
  ),
  todo: anywhere('oneself', (d, person) => showTodo(d, person, { page: 0 })),
  matters: anywhere('oneself', (d, person) => showTodo(d, person, { page: 0 })),
  deliveries: anywhere('leadersSomewhere', listDeliveries),
  decisions: anywhere('readersOfDecision', (d, person, { sought }) => findEverywhere(d, person, { page: 0, sought })),
  minutes: anywhere('oneself', (d, person) => listOwnMinutes(d, person, { page: 0 })),
  chairDecision: inOneOfTheirs('chairDecision', openChairDecision),
  meetings: inOneOfTheirs('meetings', (d, belonging) => showMeetings(d, belonging)),
  reports: inOneOfTheirs('reports', (d, belonging) => showReports(d, belonging)),
  accounts: inOneOfTheirs('accounts', (d, belonging) => showAccounts(d, belonging, { year: null })),
  absence: anywhere('oneself', openAbsence),
  followUps: inOneOfTheirs('followUps', (d, belonging) => showFollowUps(d, belonging, { page: 0 })),
  application: anywhere('applicants', answerApplicant),
  applications: inOneOfTheirs('applications', (d, belonging) => showApplications(d, belonging, { page: 0 })),
  forum: inOneOfTheirs('composition', (d, belonging) => showComposition(d, belonging, { page: 0 })),
  help: anywhere('oneself', help),
  answer: anywhere('electors', answerInWords),
  unknown: anywhere('oneself', notUnderstood),
};

type InForum<In> = (dependencies: Dependencies, belonging: Belonging, written: In) => View | Promise<View>;

function inForum(may: AudienceInForum, run: InForum<InChannel>): Command<InChannel> {
  const answer: Answer<InChannel> = (d, person, written) =>
    forThese(d, may, written.forumId, person, (belonging) => run(d, belonging, written));
  return { may, answer };
}

function inOneOfTheirs(purpose: ForumPurpose, run: InForum<unknown>): Command<unknown> {
  return { may: MAY[purpose], answer: (d, person) => inTheirForum(d, person, purpose, run) };
}

function anywhere<In>(may: AudienceAnywhere, answer: Answer<In>): Command<In> {
  return { may, answer };
}

function says(message: Notice): Command<unknown> {
  return { may: 'anybody', answer: () => Promise.resolve({ card: 'message', message }) };
}

/** Answers what somebody wrote in a channel, in the thread of the message `askedIn`. A channel that the bot has not met becomes a forum to set up. */
export async function answerInChannel(
  dependencies: Dependencies,
  person: Person,
  place: Place,
  { request, sought }: Pick<Written, 'request' | 'sought'>,
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
  return COMMANDS_IN_CHANNEL[request].answer(dependencies, person, { forumId, asked, sought });
}

/** Answers a file of text that somebody sent in their own chat: cost centres, or else a composition. */
export function answerTextFile(dependencies: Dependencies, person: Person, text: string): Promise<View> {
  return dependencies.costCentreFile.looksLikeOne(text)
    ? answerCostCentres(dependencies, person, text)
    : answerFile(dependencies, person, text);
}

/** Answers what somebody wrote in their personal chat with the bot: a table pasted in, or a command. */
export async function answerInPerson(
  dependencies: Dependencies,
  person: Person,
  { request, sought }: Pick<Written, 'request' | 'sought'>,
  text: string,
): Promise<View> {
  const isTable = dependencies.costCentreFile.looksLikeOne(text) || dependencies.compositionFile.looksLikeOne(text);
  if (isTable) return answerTextFile(dependencies, person, text);
  // A code that is sent by itself says who it is for.
  const code = request === 'unknown' ? readInvitationCode(text) : null;
  if (code !== null) return COMMANDS_IN_PERSON.application.answer(dependencies, person, { sought: code });
  return COMMANDS_IN_PERSON[request].answer(dependencies, person, { sought });
}

/** Asks the person to choose among those of their forums where they may do what the forum is chosen for. */
export async function chooseForum(
  dependencies: Dependencies,
  person: Person,
  { purpose }: { readonly purpose: ForumPurpose },
): Promise<View> {
  const forums = allowed(await forumsOf(dependencies, person), purpose);
  if (forums.length === 0) return { card: 'message', message: { type: 'noForums' } };
  return { card: 'chooseForum', forums: named(forums), purpose };
}

/** The ways to begin a matter in the one of the person's forums that they choose. */
export async function startMatter(dependencies: Dependencies, person: Person): Promise<View> {
  return COMMANDS_IN_PERSON.new.answer(dependencies, person, { sought: '' });
}

async function inTheirForum(
  dependencies: Dependencies,
  person: Person,
  purpose: ForumPurpose,
  run: InForum<undefined>,
): Promise<View> {
  const all = await forumsOf(dependencies, person);
  const [only, ...others] = allowed(all, purpose);
  if (all.length === 0) return { card: 'message', message: { type: 'noForums' } };
  if (only === undefined) return { card: 'message', message: AUDIENCES[MAY[purpose]].otherwise };
  if (others.length > 0) return { card: 'chooseForum', forums: named([only, ...others]), purpose };
  return run(dependencies, only, undefined);
}

function allowed(forums: readonly Belonging[], purpose: ForumPurpose): readonly Belonging[] {
  const { holds } = AUDIENCES[MAY[purpose]];
  return forums.filter(({ charter, actor }) => holds(charter, actor));
}

/**
 * The same view for the whole channel, which reads the answer: what only leaders can do is left for their own chats.
 */
function forAll(view: View): View {
  const isChangedInPerson =
    view.card === 'meetings' || view.card === 'reports' || view.card === 'accounts' || view.card === 'followUps';
  return isChangedInPerson ? { ...view, mayLead: false, isInChannel: true } : view;
}

function named(forums: readonly Belonging[]): readonly { readonly id: string; readonly name: string }[] {
  return forums.map(({ forum, charter }) => ({ id: forum.id, name: charter.name }));
}
