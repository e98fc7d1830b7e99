import type { FollowUpsCommand } from '../../src/domain/follow-ups/commands';
import { decideFollowUps } from '../../src/domain/follow-ups/decide-follow-ups';
import { evolveFollowUps, noFollowUps, type FollowUpsEvent } from '../../src/domain/follow-ups/follow-ups';
import type { FollowUpsRefusal } from '../../src/domain/follow-ups/follow-ups-verdict';
import type { ForumCommand, ForumRefusal } from '../../src/domain/forum/decide-forum';
import type { ForumEvent } from '../../src/domain/forum/forum';
import type { Person } from '../../src/domain/forum/person';
import type { MeetingsCommand } from '../../src/domain/meetings/commands';
import { decideMeetings } from '../../src/domain/meetings/decide-meetings';
import { evolveMeetings, noMeetings, type Meeting, type MeetingsEvent } from '../../src/domain/meetings/meetings';
import type { MeetingsRefusal } from '../../src/domain/meetings/meetings-verdict';
import type { MinutesCommand, MinutesRefusal } from '../../src/domain/minutes/commands';
import { decideMinutes } from '../../src/domain/minutes/decide-minutes';
import type { MinutesEvent } from '../../src/domain/minutes/events';
import type { ResolutionCommand, ResolutionRefusal } from '../../src/domain/resolution/commands';
import { decide } from '../../src/domain/resolution/decide';
import type { ResolutionEvent } from '../../src/domain/resolution/events';
import { given, stateAfter, thenOf } from '../support/given';
import { changing, givenForum, joined, leaders, rosterSeen, setUpWith, acting } from '../support/given-forum';
import {
  DEADLINE,
  DECIDER,
  FULL_DRAFT,
  ballotCast,
  cast,
  chair,
  draftStarted,
  minutesAfter,
  preparedRound,
  processLead,
  roundOpened,
  upTo,
} from '../support/matter';
import * as minutes from '../support/minutes';
import { register } from '../support/seated-register';
import { ALL_MET } from '../support/state-funds';

/**
 * Whoever ends or changes something says which state they had before them: a press of a card from before it changed is
 * refused, in the words of whoever pressed. The tables hold every verb of a person's, so that a new one does not compile
 * until it says so too.
 */

/** Every command that a person gives. */
type VerbOf<Command extends { readonly type: string }> = Extract<Command, { readonly by: Person }>['type'];

interface Stale<Command, Event, Refused> {
  readonly given: readonly Event[];
  /** Drawn from a state before that. */
  readonly when: Command;
  readonly refused: Refused;
}

type StaleVerbs<Command extends { readonly type: string }, Event, Refused, New extends Command['type']> = {
  readonly [Verb in Exclude<VerbOf<Command>, New>]: Stale<Extract<Command, { readonly type: Verb }>, Event, Refused>;
};

const at = minutesAfter(60);
const by = { id: 'chair', name: 'Seat chair' };
const saved = { type: 'draftSaved', at, by, fields: { ...FULL_DRAFT, title: 'Other' }, aim: 'save' } as const;
const draftOfTwo = [draftStarted, saved];
const secondRound = [...upTo.referredBack, roundOpened(2, { textHash: 'hash-2' })];
const secondLapse: readonly ResolutionEvent[] = [
  ...secondRound,
  { type: 'roundClosed', at: DEADLINE.closesAt, cause: 'deadline', by: null },
  { type: 'lapsed', at: DEADLINE.closesAt, rulingDueAt: DEADLINE.rulingDueAt },
];
const reworked = {
  type: 'reworkAssigned',
  at,
  by,
  responsible: { id: 'r2', name: 'Seat r2' },
  whatToSupply: 'A budget',
} as const;
const terms = { conditions: ['A report'], ifUnmet: '', validUntil: '2026-12-31', prolongUntil: null };
const conditioned = [
  draftStarted,
  roundOpened(1, { content: { ...preparedRound().content, terms } }),
  ...upTo.adopted.slice(2),
];
const delegation = { to: 'The steering group', matters: 'the process', reviewOn: '2027-06-30' };
const delegating = [
  draftStarted,
  roundOpened(1, { content: { ...preparedRound().content, terms: { ...terms, delegation } } }),
  ...upTo.adopted.slice(2),
];
const delegationEnded = { type: 'delegationEnded', at, by, reason: 'The forum decides itself' } as const;
const ticked = { type: 'conditionMet', at, by, condition: 1, evidence: 'A report' } as const;
const unticked = { type: 'conditionTakenBack', at, by, condition: 1, reason: 'Another report' } as const;
const funded = [
  draftStarted,
  roundOpened(1, { content: { ...preparedRound().content, stateFunds: ALL_MET } }),
  ...upTo.adopted.slice(2),
];
const reported = (residents: number) => {
  const spent = { kronor: 1, isApproximate: false, isYearly: false };
  return { type: 'resultsReported', at, by, done: 'A clinic', residents, spent } as const;
};
const parties = [{ name: 'The city', principal: 'kommun' }] as const;
const partied = [draftStarted, roundOpened(1, { parties }), ...upTo.adopted.slice(2)];
const formal = {
  type: 'formalDecisionNoted',
  at,
  by,
  party: 'The city',
  body: 'The board',
  on: '2026-06-01',
  reference: '',
} as const;
const formalBack = { type: 'formalDecisionTakenBack', at, by, party: 'The city', reason: 'Another board' } as const;
const mended = {
  type: 'editoriallyChanged',
  at,
  by,
  before: 'Backgrund',
  after: 'Background',
  why: 'A letter',
} as const;
const ofCity = { by: chair, sitsFor: [], party: 1 };
const [from, to] = [
  { id: 'forum', name: 'NOSAM' },
  { id: 'vvg', name: 'VVG' },
];
const parcel = { from, matter: 'matter', passing: 1, fields: FULL_DRAFT, message: 'Yours', question: '', stops: [] };
const passed = { type: 'passedOn', at, by, to, parcel } as const;
const told = { type: 'passingNoted', at, passing: 1, news: { kind: 'recalled', at } } as const;
const received = { type: 'offerReceived', at, id: 'there', forumId: 'vvg', parcel } as const;
const first = { by: chair, round: 1 };
const plan = { moment: at, members: ['r1'], later: null, ownDay: [], tooLate: [] };

/** What is drawn in the place of a card changes nothing of the matter. */
const ofMatters: StaleVerbs<
  ResolutionCommand,
  ResolutionEvent,
  ResolutionRefusal['type'],
  'startDraft' | 'openPreview'
> = {
  saveDraft: {
    given: draftOfTwo,
    when: { type: 'saveDraft', by: chair, revision: 0, fields: { ...FULL_DRAFT, title: 'Third' }, aim: 'save' },
    refused: 'staleDraft',
  },
  askPreview: {
    given: draftOfTwo,
    when: { type: 'askPreview', by: chair, revision: 0, decider: DECIDER },
    refused: 'staleDraft',
  },
  requestSending: {
    given: draftOfTwo,
    when: { type: 'requestSending', by: processLead, revision: 0, decider: DECIDER },
    refused: 'staleDraft',
  },
  takeDraftToMeeting: {
    given: draftOfTwo,
    when: { type: 'takeDraftToMeeting', by: chair, revision: 0, decider: DECIDER },
    refused: 'staleDraft',
  },
  discardDraft: { given: draftOfTwo, when: { type: 'discardDraft', by: chair, revision: 0 }, refused: 'staleDraft' },
  declineSending: {
    given: [...draftOfTwo, { type: 'sendingRequested', at, by: { id: 'lead', name: 'Seat lead' } }],
    when: { type: 'declineSending', by: chair, request: 0, reason: 'Not yet.' },
    refused: 'noSuchRequest',
  },
  openRound: {
    given: draftOfTwo,
    when: { type: 'openRound', by: chair, revision: 0, round: preparedRound() },
    refused: 'staleDraft',
  },
  requestReminder: {
    given: secondRound,
    when: { type: 'requestReminder', ...first, line: '', plan },
    refused: 'olderRound',
  },
  replyToEnquiry: {
    given: secondRound,
    when: { type: 'replyToEnquiry', ...first, number: 1, text: 'It is in the budget.' },
    refused: 'olderRound',
  },
  letSuccessorAnswer: {
    given: secondRound,
    when: { type: 'letSuccessorAnswer', ...first, elector: 'r1', successor: undefined },
    refused: 'olderRound',
  },
  closeEarly: {
    given: [...secondRound, ballotCast('k1', 'reject', at, 'because')],
    when: { type: 'closeEarly', ...first },
    refused: 'olderRound',
  },
  extendDeadline: {
    given: secondLapse,
    when: { type: 'extendDeadline', ...first, deadline: DEADLINE },
    refused: 'olderRound',
  },
  referBack: {
    given: secondLapse,
    when: { type: 'referBack', ...first, reason: 'because' },
    refused: 'olderRound',
  },
  assignRework: {
    given: [...upTo.referredBack, reworked],
    when: { type: 'assignRework', ...first, after: 0, responsible: by, whatToSupply: 'A contract' },
    refused: 'reworkAskedSince',
  },
  moveToMeeting: {
    given: secondLapse,
    when: { type: 'moveToMeeting', ...first, reason: '' },
    refused: 'olderRound',
  },
  strike: { given: secondLapse, when: { type: 'strike', ...first, reason: 'because' }, refused: 'olderRound' },
  meetCondition: {
    given: [...conditioned, ticked, unticked],
    when: { type: 'meetCondition', by: chair, condition: 1, after: 0, evidence: 'A report' },
    refused: 'conditionChangedSince',
  },
  reportResults: {
    given: [...funded, reported(110)],
    when: { type: 'reportResults', by: chair, after: 0, fields: { done: 'A clinic', residents: '120', spent: '0 kr' } },
    refused: 'reportChangedSince',
  },
  takeBackCondition: {
    given: [...conditioned, ticked, unticked, ticked],
    when: { type: 'takeBackCondition', by: chair, condition: 1, after: 1, reason: 'Another reason' },
    refused: 'conditionChangedSince',
  },
  noteFormalDecision: {
    given: [...partied, formal, formalBack],
    when: {
      ...{ type: 'noteFormalDecision', ...ofCity, after: 0, today: '2026-06-04' },
      ...{ body: 'The board', on: '2026-06-01', reference: '' },
    },
    refused: 'formalChangedSince',
  },
  takeBackFormalDecision: {
    given: [...partied, formal, formalBack, formal],
    when: { type: 'takeBackFormalDecision', ...ofCity, after: 1, reason: 'Another reason' },
    refused: 'formalChangedSince',
  },
  changeEditorially: {
    given: [...upTo.adopted, mended],
    when: {
      ...{ type: 'changeEditorially', by: processLead, after: 0, before: 'Background', becomes: 'The background' },
      why: 'Layout',
    },
    refused: 'editorialChangedSince',
  },
  setAsideEditorial: {
    given: [...upTo.adopted, mended, { type: 'editorialSetAside', at, by, changes: [1], reason: 'Not editorial' }],
    when: { type: 'setAsideEditorial', by: chair, isOfForum: true, change: 1, reason: 'Another reason' },
    refused: 'editorialSetAsideAlready',
  },
  endDelegation: {
    given: [...delegating, delegationEnded],
    when: { type: 'endDelegation', by: chair, reason: 'Another decision' },
    refused: 'delegationEndedAlready',
  },
  beginRenewal: {
    given: [...conditioned, { type: 'renewed', at, way: 'end', number: 'LGS PC 2027:1', until: null }],
    when: { type: 'beginRenewal', by: chair, way: 'revise', matter: 'another' },
    refused: 'alreadyRenewed',
  },
  passOn: {
    given: [draftStarted, passed, told],
    when: { type: 'passOn', by: chair, from, to, after: 0, message: 'Once more', stops: [] },
    refused: 'cannotBePassedOn',
  },
  recallPassing: {
    given: [draftStarted, passed, told],
    when: { type: 'recallPassing', by: chair, passing: 1 },
    refused: 'cannotBeRecalled',
  },
  takeUpOffer: {
    given: [received, { type: 'offerRecalled', at }],
    when: { type: 'takeUpOffer', by: chair },
    refused: 'offerSettled',
  },
  turnBackOffer: {
    given: [received, { type: 'offerRecalled', at }],
    when: { type: 'turnBackOffer', by: chair, how: 'declined', text: 'because' },
    refused: 'offerSettled',
  },
  withdraw: { given: secondRound, when: { type: 'withdraw', ...first, reason: 'because' }, refused: 'olderRound' },
};

it.each(Object.values(ofMatters))('of a matter: $when.type', ({ given: history, when, refused }) => {
  expect(decide(stateAfter(history), when, at)).toMatchObject({ kind: 'refused', refusal: { type: refused } });
});

it('a member’s answer to an earlier round is refused in a member’s words', () => {
  given(...secondRound)
    .when(cast('r1', 'approve'), at)
    .thenRefused({ type: 'staleRound', current: 2 });
});

const seen = { version: 1, hash: 'hash-1' };
const published = minutes.upTo.done;
const onceHanded = minutes.upTo.atMeeting;
const handedAgain = [
  ...onceHanded,
  minutes.takenFromMeeting,
  { ...minutes.handedToMeeting, at: minutes.hoursAfter(38) },
] as const;

const ofMinutes: StaleVerbs<MinutesCommand, MinutesEvent, MinutesRefusal['type'], 'start' | 'noteMeeting'> = {
  submitVersion: {
    given: [...minutes.upTo.verifying, minutes.versionSubmitted(2)],
    when: { ...minutes.submit(3), after: 1 },
    refused: 'staleVersion',
  },
  verify: {
    given: [...minutes.upTo.verifying, minutes.versionSubmitted(2)],
    when: { type: 'verify', by: minutes.verifier, seen },
    refused: 'staleVersion',
  },
  requestChange: {
    given: [...minutes.upTo.verifying, minutes.versionSubmitted(2)],
    when: { ...minutes.requestChange(minutes.verifier), seen },
    refused: 'staleVersion',
  },
  approve: {
    given: [...minutes.upTo.verifying, minutes.versionSubmitted(2)],
    when: { type: 'approve', by: minutes.approver, seen },
    refused: 'staleVersion',
  },
  publish: {
    given: [...minutes.upTo.ungated, minutes.versionSubmitted(2)],
    when: { type: 'publish', by: minutes.verifier, seen, address: 'https://example.org', isReviewed: true },
    refused: 'staleVersion',
  },
  handToMeeting: {
    given: [...minutes.upTo.changing, minutes.versionSubmitted(2), minutes.changeRequested(minutes.secondVerifier, 2)],
    when: { type: 'handToMeeting', by: minutes.noteTaker, seen, reason: 'because' },
    refused: 'staleVersion',
  },
  takeFromMeeting: {
    given: handedAgain,
    when: { type: 'takeFromMeeting', by: minutes.noteTaker, handing: 1 },
    refused: 'notLeftToMeeting',
  },
  notePresence: {
    given: [...minutes.upTo.drafting, minutes.presenceNoted('', 'absent', 1)],
    when: minutes.notePresence('9', 'left', [2]),
    refused: 'minutesChangedSince',
  },
  moveAddress: {
    given: published,
    when: {
      type: 'moveAddress',
      by: minutes.verifier,
      from: 'https://example.org/before',
      address: 'https://example.org/other',
    },
    refused: 'minutesChangedSince',
  },
  handOver: {
    given: minutes.upTo.drafting,
    when: { type: 'handOver', by: minutes.verifier, step: 'draft', from: 'before', to: by },
    refused: 'nothingToHandOver',
  },
  extend: {
    given: minutes.upTo.drafting,
    when: {
      type: 'extend',
      by: minutes.verifier,
      step: 'draft',
      due: '2025-10-22',
      day: '2025-10-28',
      deadlines: { draft: '2025-10-28', verified: '2025-10-31', approved: '2025-11-04' },
      today: '2025-10-20',
    },
    refused: 'minutesChangedSince',
  },
  withdraw: {
    given: minutes.upTo.verifying,
    when: { type: 'withdraw', by: minutes.verifier, after: 0, reason: 'because' },
    refused: 'minutesChangedSince',
  },
};

it.each(Object.values(ofMinutes))('of minutes: $when.type', ({ given: history, when, refused }) => {
  const verdict = decideMinutes(minutes.minutesAfter(...history), when, minutes.hoursAfter(100));
  expect(verdict).toMatchObject({ kind: 'refused', refusal: { type: refused } });
});

const june: Meeting = {
  id: 'june',
  on: '2026-06-04',
  from: '13.00',
  until: '15.00',
  place: '',
  isDigital: true,
  isCancelled: false,
};
const report = { id: 'followUp:1', kind: 'followUp', subject: '', number: '', title: 'Staffing', owner: '' } as const;
const listed: readonly MeetingsEvent[] = [
  { type: 'meetingPlanned', at, by, meeting: june },
  { type: 'reportListed', at, by, report: { ...report, dueOn: null } },
];
const noted: readonly MeetingsEvent[] = [
  ...listed,
  { type: 'reportsNoted', at, by, reports: [report.id], meetingOn: june.on, item: '6' },
];
const owned: MeetingsEvent = { type: 'agendaOwnerSet', at, by, owner: 'LGS styrgrupp' };
const today = june.on;

const ofMeetings: StaleVerbs<MeetingsCommand, MeetingsEvent, MeetingsRefusal['type'], 'plan'> = {
  change: {
    given: [...listed, { type: 'meetingChanged', at, by, meeting: { ...june, place: 'Room' } }],
    when: { type: 'change', by: chair, after: 0, meeting: { ...june, until: '16.00' } },
    refused: 'meetingChangedSince',
  },
  note: {
    given: noted,
    when: { type: 'note', by: chair, reports: [report.id], meetingId: june.id, item: '7', today },
    refused: 'alreadyNoted',
  },
  correct: {
    given: [
      ...noted,
      { type: 'reportsCorrected', at, by, reports: [report.id], to: { meetingOn: june.on, item: '7' } },
    ],
    when: {
      type: 'correct',
      by: chair,
      reports: [{ report: report.id, after: 0 }],
      to: { meetingId: june.id, item: '8' },
      today,
    },
    refused: 'correctedSince',
  },
  setAgendaOwner: {
    given: [owned],
    when: { type: 'setAgendaOwner', by: chair, owner: 'Another group', after: 0 },
    refused: 'agendaChangedSince',
  },
  settleAgenda: {
    given: [...listed, owned, { type: 'agendaSettled', at, by, on: [report.id], off: [] }],
    when: { type: 'settleAgenda', by: chair, offered: [report.id], ticked: [], after: 1 },
    refused: 'agendaChangedSince',
  },
};

it.each(Object.values(ofMeetings))('of meetings: $when.type', ({ given: history, when, refused }) => {
  const state = history.reduce(evolveMeetings, noMeetings);
  thenOf(decideMeetings(state, when, at)).thenRefused({ type: refused });
});

const times = { evesOff: [], opening: false, reminders: [] } as const;
const ready = [joined, rosterSeen('su', 'city', 'guest'), setUpWith(register('lgs', leaders))];

const followUp = 'follow-up';
const due = { kind: 'meeting', from: null } as const;
const owner = { kind: 'nobody' } as const;
const added: FollowUpsEvent = {
  ...{ type: 'followUpAdded', at, by },
  followUp: { id: followUp, title: 'Staffing', owner, due, source: { kind: 'byHand' }, recurs: 'never' },
};
const movedSince: readonly FollowUpsEvent[] = [
  added,
  { type: 'followUpMoved', at, by, followUp, to: { owner, due }, reason: 'Later' },
];
const stale = { by: chair, owners: [], followUp, after: 0, reason: 'Because' } as const;
const fields = {
  title: 'Staffing',
  owner: { chosen: owner, typed: '' },
  when: 'next',
  on: '',
  recurs: 'never',
} as const;

/** The yearly cycle is added once, whoever adds it. */
const ofFollowUps: StaleVerbs<FollowUpsCommand, FollowUpsEvent, FollowUpsRefusal['type'], 'add' | 'addCycle'> = {
  finish: {
    given: movedSince,
    when: { type: 'finish', today: '2026-06-04', ...stale },
    refused: 'followUpChangedSince',
  },
  move: {
    given: movedSince,
    when: { type: 'move', ...stale, owner: fields.owner, when: 'next', on: '' },
    refused: 'followUpChangedSince',
  },
  drop: { given: movedSince, when: { type: 'drop', ...stale }, refused: 'followUpChangedSince' },
  confirm: {
    given: [{ type: 'proposalDeclined', at, by, proposal: followUp }],
    when: { type: 'confirm', by: chair, proposal: followUp, fields },
    refused: 'unknownProposal',
  },
  decline: { given: [added], when: { type: 'decline', by: chair, proposal: followUp }, refused: 'unknownProposal' },
};

it.each(Object.values(ofFollowUps))('of follow-ups: $when.type', ({ given: history, when, refused }) => {
  thenOf(decideFollowUps(history.reduce(evolveFollowUps, noFollowUps), when, minutesAfter(5))).thenRefused({
    type: refused,
  });
});

/** A question that the program asks of somebody is settled once: pressed again, it is answered as it was. */
const ofForums: StaleVerbs<
  ForumCommand,
  ForumEvent,
  ForumRefusal['type'],
  'setUp' | 'keepDeparted' | 'askRecognition' | 'declineRecognition' | 'linkAccount' | 'sayAbsence' | 'takeBackAbsence'
> = {
  changeRegister: {
    given: ready,
    when: changing([{ type: 'seatRemoved', number: 1 }], { revision: 0 }),
    refused: 'staleRegister',
  },
  setStateFunds: {
    given: [
      ...ready,
      { type: 'stateFundsSet', at, by, decision: { decidedBy: 'LGS', decidedOn: '2026-06-04', number: '8' } },
    ],
    when: { type: 'setStateFunds', ...acting('su'), fields: null, revision: 1 },
    refused: 'staleRegister',
  },
  setTimes: {
    given: [...ready, { type: 'timesSet', at, by, times: { ...times, opening: true } }],
    when: { type: 'setTimes', ...acting('su'), times, revision: 1 },
    refused: 'staleRegister',
  },
};

it.each(Object.values(ofForums))('of a forum: $when.type', ({ given: history, when, refused }) => {
  givenForum(...history)
    .when(when)
    .thenRefused({ type: refused });
});
