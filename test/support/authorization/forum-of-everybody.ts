import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { rowsOf } from '../../../src/domain/forum/composition-rows';
import type { Ready } from '../../../src/domain/forum/forum';
import { typedPeople } from '../../../src/domain/forum/linking';
import type { Register } from '../../../src/domain/forum/register';
import type { LocalDate } from '../../../src/domain/time';
import type { StartedMinutes } from '../../../src/domain/minutes/minutes';
import type { Started } from '../../../src/domain/resolution/resolution';
import { storedFollowUps } from '../follow-ups-in-teams';
import { COST_CENTRE, storedAccounts } from '../accounts-in-teams';
import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { createCompositionFile } from '../../../src/presentation/forum/file/composition-file';
import type { Stores } from '../../../src/ports/stores';
import { aForm, aForum, aMatter, draftOf, fillChannel } from '../forum-in-teams';
import {
  CHECKED,
  DRAFT,
  plansMeeting,
  startsMinutes,
  storedMeetings,
  storedMinutes,
  takesStep,
} from '../minutes-in-teams';
import { applied, codeOn, INVITATION } from '../applying';
import type { RefusedSaves } from '../refused-saves';
import { channelHas, enters, forumIdIn, holdingOf, newHolder, newTerm, readyForum } from '../register-in-teams';
import { comes } from '../reminding';
import { everyoneIn, seat, type Composition, type Seat } from '../seats';
import { startStage, type Stage } from '../stage';
import { handsOver } from '../travel-in-teams';
import { buttonFor, cardFor, cardIn, createTeams, type StandingCard } from '../teams-client';
import { IN_CHANNEL, LEFT_CHANNEL, LEFT_SEAT, NEWCOMER, OPPONENT, SEATS, SUCCESSOR, WHO } from './roles';

/** What only some may see, as it can be found in what anybody is shown. */
export const SECRETS = {
  matters: 'Title of what was sent',
  standpoints: 'Said of the no',
  sealed: 'Said while it is open',
  drafts: 'Title of what is being written',
  unverified: DRAFT,
  names: OPPONENT.name,
} as const;

/** A forum with everybody in it, and something in each state that a verb can be for. Nothing in it changes any more. */
export interface ForumOfEverybody {
  readonly stage: Stage;
  readonly refused: RefusedSaves;
  readonly forumId: string;
  readonly revision: number;
  readonly matters: Readonly<
    Record<'open' | 'lapsed' | 'referredBack' | 'adopted' | 'draft' | 'handedAway' | 'offered', Started>
  >;
  /** The id of the forum whose channel is another. */
  readonly otherForum: string;
  readonly minutes: Readonly<
    Record<'drafting' | 'verifying' | 'changing' | 'approving' | 'handed' | 'approved' | 'published', StartedMinutes>
  >;
  readonly meeting: string;
  readonly heldMeeting: string;
  /** On the list of what the next meeting is to hear. */
  readonly report: string;
  /** It waits for the member with a vote. */
  readonly followUp: string;
  /** For state funds, from the outsider. */
  readonly application: string;
  /** What was found in a text. */
  readonly proposal: string;
  /** What is booked by hand on a cost centre. Nothing is booked on the cost centre `1`. */
  readonly booking: string;
  /** Noted at the meeting that was held. */
  readonly noted: string;
  readonly seat: number;
  readonly emptySeat: number;
  /** Of the channel that the bot has been added to, with the same people, where nobody has set anything up. */
  readonly notSetUp: string;
  /** The id of somebody who was typed in. */
  readonly typed: string;
  /** A file that was shown and not taken, and its text. */
  readonly imported: string;
  /** A file with a new cost centre, that nobody has taken. */
  readonly costCentres: string;
  readonly table: string;
  readonly holding: string;
  readonly term: string;
}

/** The channel of another forum, and what only its members may see. */
export const OTHER_CHANNEL = '19:other-forum@thread.tacv2';
export const SECRET_OF_OTHER = 'Title in the other forum';
const CHANNEL_NOT_SET_UP = '19:not-set-up@thread.tacv2';

const HOME = '11111111-0000-4000-8000-000000000000';
const LAPSES_AT = '2026-06-09T14:00:00.000Z';
/** Whoever was reminded at four can be reminded again, and all cards say what has changed. */
const EVENING = '2026-06-09T18:05:00.000Z';
const HELD_ON = '2026-06-08';
const EMPTY = 'Party of nobody';
const OTHERS = [LEFT_SEAT, LEFT_CHANNEL, NEWCOMER, SUCCESSOR];

const COST_CENTRES = ['Ansvar;Namn;Medel;Intäkt;Överfört;Övrigt;År', '4;Ett nytt;;5 tkr;;;2026'].join('\n');

const Imported = z.object({ import: z.string() });
const NamedApplication = z.object({ application: z.string() });
const NamedMatter = z.object({ matter: z.string() });
const NamedForum = z.object({ forum: z.string() });
const REASON = 'The forum has decided so';

function elsewhere(number: number): Seat {
  return seat(`Seat elsewhere ${number}`, 500 + number);
}

export async function startForumOfEverybody<Saves extends RefusedSaves = RefusedSaves>(
  watch: (stores: Stores) => Saves,
): Promise<ForumOfEverybody & { readonly refused: Saves }> {
  const refused = watch(createMemoryStores());
  const stage = await startStage({ who: WHO, stores: refused.stores, tenants: { own: null, allowed: [HOME] } });
  try {
    return await furnish(stage, refused);
  } catch (error) {
    await stage.end().catch(() => undefined);
    throw error;
  }
}

async function furnish<Saves extends RefusedSaves>(stage: Stage, refused: Saves) {
  const { bot, teams, connector, who } = stage;
  const { chair, noteTaker, verifier, approver } = SEATS;
  await channelHas(stage, [...everyoneIn(who), ...IN_CHANNEL, ...OTHERS]);
  await enterEverybody(stage);

  const other = createTeams(bot, connector, OTHER_CHANNEL);
  const theirs: Composition = {
    chair: SEATS.memberOfOther,
    viceChair: elsewhere(1),
    processLead: elsewhere(2),
    noteTaker: elsewhere(3),
    coOpted: elsewhere(4),
    voters: [SEATS.memberOfOther, elsewhere(1)],
    kommun: [elsewhere(1)],
  };
  await aForum(bot, other, connector, theirs, { shortName: 'VVG' });
  await aMatter(bot, other, theirs, { title: SECRET_OF_OTHER });

  await handsOver(stage, { from: other, to: teams, by: theirs.chair, title: 'Comes from the other forum' });
  await handsOver(stage, { from: teams, to: other, by: chair, title: 'Goes to the other forum' });

  const notSetUp = await isAddedTo(stage, CHANNEL_NOT_SET_UP);

  const voters = [chair, SEATS.voter, SEATS.viceChair, ...who.kommun.slice(1), SEATS.interimDuring, LEFT_SEAT];
  const sends = (name: string, changes = {}) =>
    aMatter(bot, teams, who, { title: `${SECRETS.matters}: ${name}`, ...changes });
  const says = (
    card: StandingCard,
    by: Seat,
    choice: 'approve' | 'reject',
    rejectReason: string = SECRETS.standpoints,
  ) => teams.taps(by, card.content, 'vote.cast', { rejectReason }, { choice });
  await sends('lapsed', { lastDay: '2026-06-09', shortNotice: REASON });
  const referred = await sends('referred back');
  for (const each of voters) await says(referred, each, 'approve');
  await says(referred, OPPONENT, 'reject');
  const delegation = { delegatedTo: 'The steering group', delegated: 'The process', reviewOn: '2027-06-30' };
  const terms = { conditions: 'A report\nA plan', validUntil: '2026-12-31', ...delegation };
  const adopted = await sends('adopted', terms);
  for (const each of [...voters, OPPONENT]) await says(adopted, each, 'approve');
  await bot.settled();
  await meets(stage, adopted);
  await decidesItself(stage, adopted);
  const open = await sends('open');
  await says(open, OPPONENT, 'reject', SECRETS.sealed);
  await teams.taps(SEATS.voter, open.content, 'enquiry.make', { enquiryText: 'Who pays?' });
  await isAskedAbout(stage, open);

  const form = await aForm(bot, teams, noteTaker);
  const typed = draftOf({ title: SECRETS.drafts });
  cardIn(await teams.taps(noteTaker, form.content, 'draft.send', typed));
  await bot.settled();

  const signers = { verifier1: verifier.id, approver: approver.id };
  const begins = async (title: string, meetingOn: string) =>
    startsMinutes(stage, who, noteTaker, { ...signers, title, meetingOn });
  const submits = () => takesStep(stage, noteTaker, 'minutes.submit', { url: DRAFT, label: '1' });
  await begins('published', '2026-05-11');
  await submits();
  await takesStep(stage, verifier, 'minutes.verify');
  await takesStep(stage, approver, 'minutes.approve');
  await takesStep(stage, who.processLead, 'minutes.publish', CHECKED);
  await begins('approved', '2026-05-12');
  await submits();
  await takesStep(stage, verifier, 'minutes.verify');
  await takesStep(stage, approver, 'minutes.approve');
  await begins('handed', '2026-05-13');
  await submits();
  await takesStep(stage, verifier, 'minutes.requestChange', { where: 'Item 5', what: 'It was not decided' });
  await takesStep(stage, noteTaker, 'minutes.handToMeeting', { meetingReason: REASON });
  await begins('approving', '2026-05-14');
  await submits();
  await takesStep(stage, verifier, 'minutes.verify');
  await begins('verifying', '2026-05-15');
  await submits();
  await begins('changing', '2026-05-16');
  await submits();
  await takesStep(stage, verifier, 'minutes.requestChange', { where: 'Item 5', what: 'It was not decided' });
  await begins('drafting', '2026-05-18');
  await plansMeeting(stage, who.processLead, '2026-09-18');
  await plansMeeting(stage, who.processLead, HELD_ON);
  const booking = await hasMoney(stage);
  const noted = await isToLookAfter(stage, 'Done');
  const { followUp, proposal } = await isFollowedUp(stage);
  const heldMeeting = found(
    (await storedMeetings(stage))?.meetings.find(({ on }) => on === HELD_ON),
    HELD_ON,
  ).id;
  await comes(bot, LAPSES_AT);
  await isTold(stage, 'reports.note', { ticked: noted, meeting: heldMeeting, item: '5' });
  await seatsChange(stage);
  const application = await hasApplied(stage);
  const table = tableOf(await readyForum(stage));
  const check = cardIn(await enters(stage, SEATS.viceChair, 'import.read', { table }));
  const { import: imported } = Imported.parse(buttonFor(check, 'import.confirm').data);
  const file = cardFor(await stage.teams.writesInPerson(SEATS.viceChair, COST_CENTRES), 'costCentres.take');
  const { import: costCentres } = Imported.parse(buttonFor(file.content, 'costCentres.take').data);
  await comes(bot, EVENING);

  const { revision, id: forumId, register } = await readyForum(stage);
  const kept = await bot.dependencies.resolutions.list(forumId, 20);
  const started = kept.flatMap(({ state }) => (state.status === 'notStarted' ? [] : [state]));
  const matter = (title: string) =>
    found(
      started.find((one) => JSON.stringify(one).includes(title)),
      title,
    );
  const all = await storedMinutes(stage);
  const minutes = (title: string) =>
    found(
      all.find((one) => one.title === title),
      title,
    );
  refused.freeze();
  refused.taken();
  return {
    stage,
    refused,
    forumId,
    revision,
    matters: {
      open: matter(': open'),
      lapsed: matter(': lapsed'),
      referredBack: matter(': referred back'),
      adopted: matter(': adopted'),
      draft: matter(SECRETS.drafts),
      handedAway: matter('Goes to the other forum'),
      offered: matter('Comes from the other forum'),
    },
    minutes: {
      drafting: minutes('drafting'),
      verifying: minutes('verifying'),
      changing: minutes('changing'),
      approving: minutes('approving'),
      handed: minutes('handed'),
      approved: minutes('approved'),
      published: minutes('published'),
    },
    meeting: found(
      (await storedMeetings(stage))?.meetings.find(({ on }) => on !== HELD_ON),
      'meeting',
    ).id,
    heldMeeting,
    report: found(
      (await storedMeetings(stage))?.reports.find(({ subject }) => subject === matter(': adopted').id),
      'report',
    ).id,
    followUp,
    application,
    proposal,
    booking,
    noted,
    otherForum: forumIdIn(other),
    emptySeat: seatOf(register, EMPTY),
    notSetUp,
    typed: found(typedPeople(register)[0], 'typed person').id,
    imported,
    costCentres,
    table,
    seat: holdingOf({ register }, SEATS.former.id).seat,
    holding: holdingOf({ register }, SEATS.voter.id).id,
    term: found(
      register.roleTerms.find(({ role }) => role === 'verifier'),
      'term',
    ).id,
  };
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`there is no ${name}`);
  return thing;
}

/** The bot comes to a channel with everybody in it. Returns the id of its forum, as the setup card there has it. */
async function isAddedTo(stage: Stage, channel: string): Promise<string> {
  const there = createTeams(stage.bot, stage.connector, channel);
  fillChannel(stage.connector, channel, whoStays(stage));
  await there.installs(stage.who.processLead);
  await stage.bot.settled();
  return NamedForum.parse(buttonFor(cardFor(there.inChannel(), 'setup.save').content, 'setup.save').data).forum;
}

/** The outsider is invited to apply for state funds, and does. Returns the application's id. */
async function hasApplied(stage: Stage): Promise<string> {
  const code = codeOn(await enters(stage, stage.who.processLead, 'applications.invite', INVITATION));
  const form = cardFor(await stage.teams.writesInPerson(SEATS.outsider, `ansökan ${code}`), 'application.send');
  await stage.teams.taps(SEATS.outsider, form.content, 'application.send', applied());
  return NamedApplication.parse(buttonFor(form.content, 'application.send').data).application;
}

/** The seats and roles that the first composition has not. */
async function enterEverybody(stage: Stage): Promise<void> {
  const { chair } = stage.who;
  const enter = async (verb: string, data: object) => cardIn(await enters(stage, chair, verb, data));
  const isMade = async (party: string, right: string) => {
    await enter('seat.save', { seat: 'new', party, principal: 'region', right, seatReason: REASON });
    return seatOf((await readyForum(stage)).register, party);
  };
  const sits = async (holder: Seat, right: string, days: Readonly<Record<string, string>>) => {
    const number = await isMade(`Party of ${holder.name}`, right);
    await enter('holding.start', newHolder(number, { person: holder.id, holdingReason: REASON, ...days }));
    holdingOf(await readyForum(stage), holder.id);
  };
  const interim = { interim: 'true', basis: REASON };
  await sits(SEATS.unresolved, 'unresolved', { from: '2026-01-01' });
  await sits(SEATS.interimBefore, 'voting', { ...interim, from: '2026-07-01', until: '2026-12-31' });
  await sits(SEATS.interimDuring, 'voting', { ...interim, from: '2026-05-01', until: '2026-12-31' });
  await sits(SEATS.interimAfter, 'voting', { ...interim, from: '2026-01-01', until: '2026-05-31' });
  await sits(LEFT_SEAT, 'voting', { from: '2026-01-01' });
  await sits(LEFT_CHANNEL, 'coOpted', { from: '2026-01-01' });
  await isMade(EMPTY, 'coOpted');
  const typed = { typedName: 'Typed in', from: '2026-01-01', holdingReason: REASON };
  await enter('holding.start', newHolder(await isMade('Party of who was typed in', 'coOpted'), typed));
  await enter('role.start', newTerm('verifier', { person: SEATS.verifier.id, from: '2026-01-01' }));
  await enter('role.start', newTerm('approver', { person: SEATS.approver.id, from: '2026-01-01' }));
  const decided = { fundsDecidedBy: 'The forum', fundsDecidedOn: '2026-01-10', fundsNumber: 'item 1' };
  await enter('stateFunds.save', decided);
  await enter('holding.save', lastDay(await readyForum(stage), SEATS.former, '2026-06-03'));
  await channelHas(stage, [...whoStays(stage), ...OTHERS]);
}

/** On the form for a holding: it ends then. */
function lastDay(forum: Pick<Ready, 'register'>, holder: Seat, day: LocalDate): object {
  const { id } = holdingOf(forum, holder.id);
  return { holding: id, changedFrom: '', changedUntil: day, changedBasis: '', changedReason: REASON };
}

function whoStays({ who }: Stage): readonly Seat[] {
  return [...everyoneIn(who).filter(({ id }) => id !== SEATS.former.id), ...IN_CHANNEL];
}

/** A newcomer tries to answer, and may be the one who was typed in; the others without a seat have tried, and are not. */
async function isAskedAbout(stage: Stage, open: StandingCard): Promise<void> {
  const strangers = ['visitor', 'guest', 'interimBefore', 'interimAfter'] as const;
  for (const stranger of strangers) {
    await stage.teams.taps(SEATS[stranger], open.content, 'vote.cast', {}, { choice: 'approve' });
    cardIn(await enters(stage, SEATS.chair, 'account.link', { account: SEATS[stranger].id, typed: 'nobody' }));
  }
  await stage.teams.taps(NEWCOMER, open.content, 'vote.cast', {}, { choice: 'approve' });
  await stage.bot.settled();
}

/** Since the round was opened one has left the seat and another has it, and one has left the channel. */
async function seatsChange(stage: Stage): Promise<void> {
  const { chair } = stage.who;
  await channelHas(stage, [...whoStays(stage), ...OTHERS.filter((one) => one !== LEFT_CHANNEL)]);
  const before = await readyForum(stage);
  cardIn(await enters(stage, chair, 'holding.save', lastDay(before, LEFT_SEAT, '2026-06-08')));
  const { seat: number } = holdingOf(before, LEFT_SEAT.id);
  const next = { person: SUCCESSOR.id, from: '2026-06-09', holdingReason: REASON };
  cardIn(await enters(stage, chair, 'holding.start', newHolder(number, next)));
  holdingOf(await readyForum(stage), SUCCESSOR.id);
}

/** A follow-up that the meetings are to hear of. Returns its id on their list. */
async function isToLookAfter(stage: Stage, followUpTitle: string): Promise<string> {
  await isTold(stage, 'followUp.add', { followUp: randomUUID(), followUpTitle, followUpOwner: '', followUpDue: '' });
  await stage.bot.settled();
  return found(
    (await storedMeetings(stage))?.reports.find(({ title }) => title === followUpTitle),
    followUpTitle,
  ).id;
}

/** The first condition of the matter is ticked off. */
async function meets(stage: Stage, { content }: StandingCard): Promise<void> {
  const { matter } = NamedMatter.parse(buttonFor(content, 'enquiry.make').data);
  await isTold(stage, 'terms.meet', { matter, unmet: '1#0', evidence: REASON });
}

/** What waits for the member with a vote, and what was found in a text. */
async function isFollowedUp(stage: Stage): Promise<Pick<ForumOfEverybody, 'followUp' | 'proposal'>> {
  const typed = { followUp: randomUUID(), followUpTitle: `Still to do: ${SECRETS.matters}`, followUpOwner: '' };
  await isTold(stage, 'followUp.add', { ...typed, who: `person:${SEATS.voter.id}`, followUpDue: '2026-12-01' });
  const text = { searchedText: `${SECRETS.matters} tas upp igen`, searchedMeeting: 'nobody', searchedItem: '' };
  await isTold(stage, 'followUps.find', text);
  const kept = await storedFollowUps(stage);
  return {
    followUp: found(
      kept.followUps.find(({ owner }) => owner.kind === 'person'),
      'follow-up',
    ).id,
    proposal: found(kept.proposals[0], 'proposal').id,
  };
}

/** The party of whoever's vote is not settled has taken its own decision. */
async function decidesItself(stage: Stage, { content }: StandingCard): Promise<void> {
  const { matter } = NamedMatter.parse(buttonFor(content, 'enquiry.make').data);
  const noted = { undecided: '1#0', formalBody: 'The board', formalDay: '2026-06-01', formalReference: 'D 2026-1' };
  await isTold(stage, 'formal.note', { matter, ...noted });
}

/** Two cost centres, with something booked on the one. Returns its id. */
async function hasMoney(stage: Stage): Promise<string> {
  for (const centreNumber of [COST_CENTRE.centreNumber, '1']) {
    await isTold(stage, 'costCentre.enter', { ...COST_CENTRE, centreNumber, centreName: SECRETS.matters });
  }
  const booked = { title: 'A day together', amount: '50 tkr', bookingNote: '', booking: randomUUID() };
  await isTold(stage, 'booking.add', { ...booked, year: 2026, number: COST_CENTRE.centreNumber });
  return found((await storedAccounts(stage)).bookings[0], 'booking').id;
}

async function isTold(stage: Stage, verb: string, data: object): Promise<void> {
  cardIn(await enters(stage, stage.who.processLead, verb, data));
}

/** The composition as a file, with one party under another name. */
function tableOf({ register }: Ready): string {
  return createCompositionFile().write(register.shortName, rowsOf(register)).replace(EMPTY, `${EMPTY} yet`);
}

function seatOf({ seats }: Register, party: string): number {
  return found(
    seats.find((one) => one.party === party),
    party,
  ).number;
}
