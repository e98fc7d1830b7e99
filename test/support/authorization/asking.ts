import { randomUUID } from 'node:crypto';
import type { StartedMinutes } from '../../../src/domain/minutes/minutes';
import type { Started } from '../../../src/domain/resolution/resolution';
import composeQuery from '../../fixtures/activities/compose-query.json';
import personalMessage from '../../fixtures/activities/personal-message.json';
import { setupOf } from '../forum-in-teams';
import { PUBLISHED } from '../minutes-in-teams';
import { applied } from '../applying';
import { actionActivity, messageActivity } from '../teams-client';
import { SECRETS, type ForumOfEverybody } from './forum-of-everybody';
import { LEFT_CHANNEL, LEFT_SEAT, NEWCOMER, SEATS, WHO, type Role } from './roles';

export const PLACES = ['channel', 'person'] as const;
export type WhereAsked = (typeof PLACES)[number];
const SECRET_NAMES = [
  'matters',
  'standpoints',
  'sealed',
  'drafts',
  'unverified',
  'names',
] as const satisfies readonly (keyof typeof SECRETS)[];
export type Secret = (typeof SECRET_NAMES)[number];

/** What the table says of every button. */
export const PARTS = ['changes', ...SECRET_NAMES] as const;

/** What came of asking: whether something would have been changed, and what of the forum was shown. */
export interface Outcome {
  readonly changes: boolean;
  readonly sees: readonly Secret[];
}

const ELSEWHERE = '22222222-0000-4000-8000-000000000000';

function chatOf(role: Role): string {
  return `a:chat-of-${role}`;
}

/** The activity as it comes from this person in this place. */
export function from<Activity extends { from: object; conversation: object; channelData: object }>(
  activity: Activity,
  role: Role,
  where: WhereAsked,
) {
  const { id, address, name } = SEATS[role];
  const placed =
    where === 'channel'
      ? activity
      : {
          ...activity,
          conversation: { ...personalMessage.conversation, id: chatOf(role) },
          channelData: personalMessage.channelData,
        };
  return {
    ...placed,
    from: { id: address, name, ...(id !== '' && { aadObjectId: id }) },
    ...(role === 'otherTenant' && { conversation: { ...placed.conversation, tenantId: ELSEWHERE } }),
  };
}

export async function presses(
  { stage, ...forum }: ForumOfEverybody,
  verb: string,
  data: object,
  role: Role,
  where: WhereAsked,
): Promise<Outcome> {
  const place = { serviceUrl: stage.connector.serviceUrl, channel: stage.teams.channel };
  const before = stage.connector.requests.length;
  const { status, body } = await stage.bot.receives(from(actionActivity(place, SEATS[role], verb, data), role, where));
  expect([200, 403]).toContain(status);
  const inTheirChat = stage.connector.requests.slice(before).filter((one) => one.conversationId === chatOf(role));
  return outcome({ stage, ...forum }, [body, inTheirChat.map((one) => one.body)]);
}

export async function writes(
  { stage, ...forum }: ForumOfEverybody,
  text: string,
  role: Role,
  where: WhereAsked,
): Promise<Outcome> {
  const place = { serviceUrl: stage.connector.serviceUrl, channel: stage.teams.channel };
  const activity = from(messageActivity(place, SEATS[role], text), role, where);
  const before = stage.connector.requests.length;
  expect([200, 403]).toContain((await stage.bot.receives(activity)).status);
  return outcome(
    { stage, ...forum },
    stage.connector.requests.slice(before).map(({ body }) => body),
  );
}

/** Somebody looks for the newest decisions from where they write. */
export async function composes(forum: ForumOfEverybody, role: Role, where: WhereAsked): Promise<Outcome> {
  const { serviceUrl } = forum.stage.connector;
  const value = { ...composeQuery.value, parameters: [] };
  const { status, body } = await forum.stage.bot.receives(
    from({ ...composeQuery, id: randomUUID(), serviceUrl, value }, role, where),
  );
  expect([200, 403]).toContain(status);
  return outcome(forum, body);
}

/** About a matter whose round has ended, with a no in it. */
export function onEnded(forum: ForumOfEverybody): object {
  return { ...fieldsOf(forum), ...matterOf(forum.matters.referredBack) };
}

/** Filled in so that the forum of that channel would be set up. */
export function setUp({ notSetUp }: ForumOfEverybody): object {
  const voters = WHO.voters.filter((one) => one !== SEATS.former);
  return { ...setupOf({ ...WHO, voters }), shortName: 'NY', name: 'A new forum', query: '', forum: notSetUp };
}

function outcome({ stage, refused }: ForumOfEverybody, shown: unknown): Outcome {
  const text = JSON.stringify(shown ?? null);
  // A change that was refused here is a fault to the program.
  stage.bot.log.faults.splice(0);
  return {
    changes: refused.taken() > 0,
    sees: SECRET_NAMES.filter((secret) => text.includes(SECRETS[secret])),
  };
}

export function nobodyAsked(): Record<'changes' | Secret, Role[]> {
  return { changes: [], matters: [], standpoints: [], sealed: [], drafts: [], unverified: [], names: [] };
}

/** What the card of a button could send, filled in so that whoever may do it would change something. */
export function everythingOn(forum: ForumOfEverybody, verb: string): object {
  return { ...fieldsOf(forum), ...about(forum, verb) };
}

function matterOf({ id, rounds }: Started): object {
  const round = rounds.at(-1);
  return { matter: id, round: round?.number ?? 0, hash: round?.textHash ?? 'none' };
}

/** The matter or the minutes that the button is for. */
function about(forum: ForumOfEverybody, verb: string): object {
  const { matters, minutes, meeting, heldMeeting, seat } = forum;
  const version = (one: StartedMinutes) => {
    const last = one.versions.at(-1);
    return { minutes: one.id, version: last?.number ?? 0, hash: last?.hash ?? 'none' };
  };
  const hours = { from: '13.00', until: '15.00' };
  switch (verb) {
    case 'absence.show':
    case 'absence.takeBack':
      return { of: 'oneself' };
    case 'absence.say':
      return { of: 'oneself', awayUntil: '2027-01-15' };
    case 'draft.start':
    case 'minutes.start':
      return {};
    case 'holding.start':
      return { seat };
    case 'seat.remove':
      return { seat: forum.emptySeat };
    case 'import.confirm':
      return { import: forum.imported };
    case 'departure.show':
    case 'departure.end':
    case 'departure.keep':
      return { person: LEFT_CHANNEL.id };
    case 'account.show':
    case 'account.link':
      return { account: NEWCOMER.id, typed: forum.typed };
    case 'course.letSuccessorAnswer':
      return { ...matterOf(matters.open), elector: LEFT_SEAT.id };
    case 'decision.show':
    case 'decision.takeOut':
      return { decision: matters.adopted.id };
    case 'editorial.show':
    case 'editorial.change':
    case 'editorial.setAside':
    case 'formal.show':
      return matterOf(matters.adopted);
    case 'formal.note':
      return { ...matterOf(matters.adopted), undecided: '3#0' };
    case 'formal.takeBack':
      return { ...matterOf(matters.adopted), decidedParty: '1#1' };
    case 'travel.passOn':
      return { ...matterOf(matters.draft), receiver: forum.otherForum };
    case 'travel.open':
      return matterOf(matters.draft);
    case 'travel.recall':
      return { ...matterOf(matters.handedAway), passing: 1 };
    case 'terms.endDelegation':
    case 'terms.show':
      return matterOf(matters.adopted);
    case 'booking.show':
    case 'terms.report':
      return matterOf(matters.adopted);
    case 'terms.meet':
      return { ...matterOf(matters.adopted), unmet: '2#0' };
    case 'terms.takeBack':
      return { ...matterOf(matters.adopted), met: '1#1' };
    case 'terms.renew':
      return { ...matterOf(matters.adopted), after: 1 };
    case 'minutes.submit':
      return version(minutes.drafting);
    case 'minutes.handToMeeting':
      return version(minutes.changing);
    case 'minutes.notePresence':
      return { ...version(minutes.drafting), after: 0, present: '1' };
    case 'minutes.extend':
      return { ...version(minutes.verifying), due: minutes.verifying.deadlines.verified, day: '2026-12-31' };
    case 'minutes.withdraw':
      return { ...version(minutes.verifying), after: minutes.verifying.versions.length };
    case 'minutes.approve':
      return version(minutes.approving);
    case 'minutes.takeFromMeeting':
      return version(minutes.handed);
    case 'minutes.publish':
      return version(minutes.approved);
    case 'minutes.handOver':
      return { ...version(minutes.verifying), from: SEATS.verifier.id };
    case 'minutes.moveAddress':
      return { ...version(minutes.published), from: PUBLISHED };
    case 'minutes.correct':
      return version(minutes.published);
    case 'meetings.plan':
      return hours;
    case 'meetings.change':
    case 'meetings.cancel':
      return { meeting, [`on-${meeting}`]: '2026-09-19', [`isDigital-${meeting}`]: 'true' };
    case 'agenda.setOwner':
      return { after: 0, agendaOwner: 'The steering group' };
    case 'agenda.settle':
      return { after: 0, offered: '', onAgenda: '' };
    case 'reports.note':
      return { meeting: heldMeeting, ticked: forum.report };
    case 'reports.correct':
      return { wrong: `${forum.noted}#0`, rightMeeting: 'nobody' };
    case 'costCentres.take':
      return { import: forum.costCentres, seen: '-' };
    case 'costCentre.remove':
      return { number: '1' };
    case 'booking.add':
      return { amount: '1 kr' };
    case 'booking.correct':
      return { wrong: `${forum.booking}#0` };
    case 'booking.takeBack':
      return { takenBack: `${forum.booking}#0` };
    case 'application.show':
    case 'application.takeUp':
    case 'application.withdraw':
    case 'application.edit':
    case 'application.save':
    case 'application.send':
      return { application: forum.application };
    case 'followUp.show':
    case 'followUp.finish':
    case 'followUp.move':
    case 'followUp.drop':
      return { followUp: forum.followUp };
    case 'matter.moveToMeeting':
    case 'matter.strike':
      return matterOf(matters.lapsed);
  }
  const subject = verb.slice(0, verb.indexOf('.'));
  switch (subject) {
    case 'draft':
    case 'preview':
    case 'declined':
      return { ...matterOf(matters.draft), revision: matters.draft.revision };
    case 'offer':
      return matterOf(matters.offered);
    case 'ruling':
      return matterOf(matters.lapsed);
    case 'referral':
    case 'rework':
      return matterOf(matters.referredBack);
    case 'minutes':
      return version(minutes.verifying);
    default:
      return matterOf(matters.open);
  }
}

function fieldsOf({ forumId, revision, matters, holding, term, table, proposal }: ForumOfEverybody): object {
  const because = 'because';
  const another = randomUUID();
  return {
    forum: forumId,
    message: '',
    begunIn: 'chat',
    template: 'empty',
    soughtMatter: '',
    revision,
    shownAs: 'sending',
    shownOn: 'course',
    line: '',
    ...{ receiver: 'another', travelMessage: because, passing: 1, offerQuestion: because, offerReason: because },
    enquiryText: because,
    enquiry: 1,
    enquiryReply: because,
    ...{ presenceItem: '', presence: 'absent', present: '' },
    ...{ undecided: '', formalBody: 'The board', formalDay: '2026-06-01', formalReference: '' },
    ...{ decidedParty: '', whyFormalBack: because },
    ...{ reportDone: because, reportResidents: '10', reportSpent: '1 kr' },
    ...{ unmet: '', evidence: because, met: '', whyUnmet: because, whyDelegationEnded: because, way: 'revise' },
    shownNumber: 1,
    page: 0,
    purpose: 'composition',
    part: 0,
    format: 'pdf',
    seat: 'new',
    holding,
    term,
    query: '',
    sought: '',
    reminder: '2026-06-04.1',
    changing: '',
    decision: another,
    minutes: another,
    meeting: another,
    followUp: another,
    booking: another,
    year: 2026,
    number: '86920',
    ...{ centreYear: '2026', centreNumber: '2', centreName: 'A new name', funds: 'other' },
    ...{ income: '1 kr', carriedOver: '', centreNote: '', bookingNote: '' },
    ...{ rightCentre: '86920', rightYear: '2026', rightAmount: '1 kr', why: because, whyBack: because },
    application: another,
    ...{ invitedWhom: 'Somebody outside', applyUntil: '2026-12-31' },
    ...applied({ project: 'Another project' }),
    followUpTitle: 'Look after it',
    followUpOwner: '',
    followUpDue: '',
    corrects: '',
    version: 1,
    after: 0,
    handing: 1,
    due: '2026-06-24',
    contentHash: '',
    step: 'verify',
    from: '2026-06-10',
    to: SEATS.voter.id,
    day: '2026-06-25',
    confirmed: '',
    on: '2026-10-23',
    until: '',
    isDigital: 'true',
    place: '',
    import: another,
    leaveOut: 'yes',
    table,
    importReason: because,
    choice: 'approve',
    lastDay: '2026-06-25',
    reason: because,
    moveReason: because,
    referBackReason: because,
    strikeReason: because,
    whatToSupply: 'all',
    responsible: SEATS.noteTaker.id,
    kind: 'lgs',
    name: 'Another name',
    shortName: 'LGS',
    wording: 'decides',
    detailsReason: because,
    party: 'A new party',
    principal: 'region',
    right: 'coOpted',
    seatReason: because,
    person: SEATS.visitor.id,
    typedName: '',
    typedEmail: '',
    interim: 'false',
    basis: because,
    holdingReason: because,
    role: 'noteTaker',
    termReason: because,
    changedFrom: '',
    changedUntil: '2026-12-31',
    changedLeftOn: '',
    changedBasis: '',
    changedReason: because,
    account: SEATS.visitor.id,
    typed: 'nobody',
    elector: SEATS.chair.id,
    fundsDecidedBy: 'The forum',
    fundsDecidedOn: '2026-01-15',
    fundsNumber: 'item 8',
    evesOff: '',
    opening: 'false',
    reminders: '',
    ticked: matters.adopted.id,
    item: '1',
    wrong: '',
    rightMeeting: '',
    rightItem: '',
    ...{ proposal, who: 'forum', when: 'next', recurs: 'never', source: '', sourceItem: '' },
    ...{ outcome: because, whyMoved: because, whyDropped: because },
    ...{ searchedText: 'It tas upp igen', searchedMeeting: '', searchedItem: '' },
    text: 'Something is decided',
    title: 'Something',
    decidedOn: '2026-06-09',
    amount: '',
    changesCharter: 'false',
    meetingOn: '2026-06-01',
    url: PUBLISHED,
    label: '',
    noteTaker: SEATS.noteTaker.id,
    verifier1: SEATS.verifier.id,
    verifier2: 'nobody',
    verifier3: 'nobody',
    approver: SEATS.approver.id,
    where: 'Item 1',
    what: 'The day',
    changes: 'The day',
    meetingReason: because,
    reviewed: 'true',
    reviewedPersonal: 'true',
    reviewedSensitive: 'true',
    reviewedVersion: 'true',
    address: PUBLISHED,
    newAddress: 'https://example.com/moved',
    withdrawReason: because,
    chair: SEATS.visitor.id,
    viceChair: '',
    processLead: '',
    voting: '',
    coOpted: '',
    kommun: '',
  };
}
