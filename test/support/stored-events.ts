import type { ApplicationEvent } from '../../src/domain/state-funds/application/application';
import { ofEachCriterion } from '../../src/domain/state-funds/criteria';
import type { DecisionImported } from '../../src/domain/decision/earlier';
import type { LanguageUsed } from '../../src/domain/language';
import type { ChairDecisionEvent } from '../../src/domain/chair-decision/chair-decision';
import type { ForumEvent } from '../../src/domain/forum/forum';
import type { ImportEvent } from '../../src/domain/forum/import';
import type { Register, RegisterChange } from '../../src/domain/forum/register';
import type { AccountsEvent } from '../../src/domain/accounts/accounts';
import type { FollowUpsEvent } from '../../src/domain/follow-ups/follow-ups';
import type { MeetingsEvent } from '../../src/domain/meetings/meetings';
import type { MinutesEvent } from '../../src/domain/minutes/events';
import type { ReminderDayEvent } from '../../src/domain/reminding/reminder-day';
import type { ResolutionEvent } from '../../src/domain/resolution/events';
import { DEADLINE, draftStarted, elector, FULL_DRAFT, minutesAfter, preparedRound } from './matter';
import { APPLICATION, typedApplication } from './applying';

/** At least one of every type of event, with everything that it may carry: a type without one does not compile. */
type Samples<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: readonly [
    Extract<Event, { readonly type: Type }>,
    ...Extract<Event, { readonly type: Type }>[],
  ];
};

const at = minutesAfter(1);
const by = { id: 'chair', name: 'Seat chair' };
const other = { id: 'vice', name: 'Seat vice' };
const contact = { id: 'r1', name: 'Seat r1', address: '29:r1' };
const atMeeting = { meetingOn: '2026-09-18', item: '6 b' };

const DELEGATION = { to: 'The steering group', matters: 'The process', reviewOn: '2027-06-30' };
const parcel = {
  from: { id: 'nosam', name: 'NOSAM' },
  matter: 'matter',
  passing: 1,
  fields: FULL_DRAFT,
  message: 'It cannot be solved here.',
  question: 'Who pays?',
  stops: [{ forum: 'NOSAM', on: '2026-05-04', what: 'decided', number: 'NOSAM PC 2026:1' }],
} as const;

export const RESOLUTION_EVENTS: Samples<ResolutionEvent> = {
  draftStarted: [
    draftStarted,
    { ...draftStarted, askedIn: 'message' },
    { ...draftStarted, source: { kind: 'template', template: 'financing' } },
    { ...draftStarted, source: { kind: 'matter', id: 'other', title: 'Earlier', number: 'LGS PC 2026:1' } },
  ],
  draftSaved: [
    {
      type: 'draftSaved',
      at,
      by,
      fields: { ...FULL_DRAFT, shortNotice: 'Soon' },
      aim: 'send',
      namesake: { sentAt: at, lastDay: '2026-06-18' },
    },
  ],
  previewOpened: [
    { type: 'previewOpened', at, by, card: { kind: 'sending', number: 2 }, into: 'decline' },
    { type: 'previewOpened', at, by, card: { kind: 'preview', number: 1 }, into: null },
  ],
  previewAsked: [{ type: 'previewAsked', at, by }],
  sendingRequested: [{ type: 'sendingRequested', at, by }],
  sendingDeclined: [{ type: 'sendingDeclined', at, by, reason: 'Not yet' }],
  roundOpened: [
    {
      type: 'roundOpened',
      at,
      round: {
        ...preparedRound({ shortNotice: 'Soon', wording: 'endorses' }),
        content: {
          ...preparedRound().content,
          attachments: [
            { name: 'Paper', url: 'https://example.com/paper' },
            { name: 'File', url: 'https://example.sharepoint.com/file', fileHash: 'ab'.repeat(32) },
          ],
          money: {
            amount: { kronor: 3_000_000, isApproximate: true, isYearly: true },
            year: 2026,
            costCentre: '86910',
          },
          terms: {
            conditions: ['A report', 'A plan'],
            duties: [
              { condition: 1, owner: 'The hospital', due: '2026-11-30' },
              { condition: 2, owner: 'The city', due: null },
            ],
            ifUnmet: 'It ends',
            validUntil: '2026-12-31',
            prolongUntil: null,
            delegation: DELEGATION,
          },
          stateFunds: {
            projectYear: 2,
            judgments: ofEachCriterion(() => ({ finding: 'met', comment: 'Shown' })),
            application: APPLICATION,
          },
        },
        number: 2,
        openedAt: at,
        openedBy: by,
        parties: [{ name: 'The region', principal: 'region' }],
      },
    },
  ],
  ballotCast: [
    { type: 'ballotCast', at, voter: 'r1', choice: 'approve', reason: '', remindAt: null },
    { type: 'ballotCast', at, voter: 'r1', choice: 'needsAnchoring', reason: 'Asks', remindAt: minutesAfter(9) },
  ],
  remindersAsked: [{ type: 'remindersAsked', at, members: ['r1'], requestsSeenTo: 1 }],
  reminderRequested: [
    {
      type: 'reminderRequested',
      at,
      by,
      line: 'Please',
      moment: at,
      members: ['r1'],
      later: { members: ['r2'], by: minutesAfter(240) },
      ownDay: ['k1'],
      away: ['r1'],
      tooLate: ['k2'],
    },
  ],
  enquiryMade: [{ type: 'enquiryMade', at, by: other, text: 'Who pays?' }],
  enquiryReplied: [{ type: 'enquiryReplied', at, by, number: 1, text: 'The region.' }],
  reactionNoted: [{ type: 'reactionNoted', at, member: 'r1' }],
  reachNoted: [
    {
      type: 'reachNoted',
      at,
      round: 1,
      attempt: { at, member: 'r1', day: '2026-06-11', number: 1, failure: 'throttled' },
    },
  ],
  membersMentioned: [{ type: 'membersMentioned', at, members: ['r1'], absent: ['r2'] }],
  electorSucceeded: [
    { type: 'electorSucceeded', at, by, elector: 'r1', successor: elector('r9', 'region', 1) },
    { type: 'electorSucceeded', at, by, elector: 'r1', successor: { ...elector('r9', 'kommun', 1), seat: null } },
  ],
  electorLinked: [{ type: 'electorLinked', at, typed: 'typed:1', account: other }],
  roundClosed: [{ type: 'roundClosed', at, cause: 'early', by }],
  adopted: [{ type: 'adopted', at, decidedAt: at }],
  lapsed: [{ type: 'lapsed', at, rulingDueAt: DEADLINE.rulingDueAt }],
  deadlineExtended: [{ type: 'deadlineExtended', at, by, deadline: DEADLINE }],
  referredBack: [{ type: 'referredBack', at, cause: 'ruling', by, reason: 'Too few' }],
  reworkAssigned: [{ type: 'reworkAssigned', at, by, responsible: other, whatToSupply: 'Figures' }],
  movedToMeeting: [{ type: 'movedToMeeting', at, cause: 'objection', by: null, reason: '' }],
  struck: [{ type: 'struck', at, by, reason: 'No need' }],
  withdrawn: [{ type: 'withdrawn', at, by, reason: 'No need' }],
  numbered: [{ type: 'numbered', at, sequence: 3 }],
  decisionReported: [
    { type: 'decisionReported', at, note: { meeting: atMeeting, at } },
    { type: 'decisionReported', at, note: { meeting: null, at } },
  ],
  conditionMet: [{ type: 'conditionMet', at, by, condition: 1, evidence: 'A report' }],
  conditionTakenBack: [{ type: 'conditionTakenBack', at, by, condition: 1, reason: 'Another report' }],
  formalDecisionNoted: [
    {
      type: 'formalDecisionNoted',
      at,
      by,
      party: 'The region',
      body: 'The board',
      on: '2026-06-12',
      reference: 'D 2026-1',
    },
  ],
  editoriallyChanged: [
    { type: 'editoriallyChanged', at, by, before: 'finansering', after: 'finansiering', why: 'A misspelling' },
  ],
  editorialSetAside: [{ type: 'editorialSetAside', at, by, changes: [1, 3], reason: 'Not editorial' }],
  formalDecisionTakenBack: [{ type: 'formalDecisionTakenBack', at, by, party: 'The region', reason: 'Another board' }],
  resultsReported: [
    {
      ...({ type: 'resultsReported', at, by, done: 'A clinic', residents: 120 } as const),
      spent: { kronor: 280_000, isApproximate: true, isYearly: false },
    },
  ],
  passedOn: [{ type: 'passedOn', at, by, to: { id: 'other', name: 'Another' }, parcel }],
  passingRecalled: [{ type: 'passingRecalled', at, by, passing: 1 }],
  passingNoted: [
    { type: 'passingNoted', at, passing: 1, news: { kind: 'takenUp', at } },
    { type: 'passingNoted', at, passing: 1, news: { kind: 'returned', at, text: 'Who pays?' } },
    {
      type: 'passingNoted',
      at,
      passing: 1,
      news: { kind: 'decided', at, forum: 'VVG', number: 'VVG PC 2026:1', on: '2026-06-20' },
    },
    { type: 'passingNoted', at, passing: 1, news: { kind: 'ended', at, forum: 'VVG' } },
    { type: 'passingNoted', at, passing: 1, news: { kind: 'wentOn', at, forum: 'VVG', to: 'SRO' } },
    { type: 'passingNoted', at, passing: 1, news: { kind: 'wentBack', at, forum: 'VVG' } },
    { type: 'passingNoted', at, passing: 1, news: { kind: 'toMeeting', at, forum: 'VVG' } },
  ],
  offerReceived: [{ type: 'offerReceived', at, id: 'matter', forumId: 'forum', parcel }],
  offerTakenUp: [{ type: 'offerTakenUp', at, by }],
  offerTurnedBack: [{ type: 'offerTurnedBack', at, by, how: 'declined', text: 'Not ours' }],
  offerRecalled: [{ type: 'offerRecalled', at }],
  yearClaimed: [{ type: 'yearClaimed', at, year: 2, matter: 'another' }],
  yearYielded: [{ type: 'yearYielded', at, to: 'another' }],
  renewalBegun: [{ type: 'renewalBegun', at, by, way: 'prolongEdited', matter: 'another' }],
  delegationEnded: [{ type: 'delegationEnded', at, by, reason: 'The forum decides itself' }],
  renewed: [
    { type: 'renewed', at, way: 'prolong', number: 'LGS PC 2027:1', until: '2027-12-31' },
    { type: 'renewed', at, way: 'end', number: 'LGS PC 2027:1', until: null },
  ],
};

const holding = {
  id: 'h1',
  seat: 1,
  person: 'r1',
  from: '2026-01-01',
  until: '2026-12-31',
  interim: true,
  basis: 'LGS 2026-01-10',
  awaitsApproval: true,
} as const;
const term = {
  id: 't1',
  role: 'chair',
  person: 'r1',
  from: null,
  until: '2027-12-31',
  leftOn: '2026-12-31',
} as const;
const exemption = { breach: { rule: 'chairTerm', subject: 't1' }, reason: 'Agreed' } as const;
const seat = { number: 1, party: 'SU', principal: 'region', right: 'unresolved' } as const;
const register: Register = {
  kind: 'lgs',
  name: 'Ledningsgrupp i samverkan',
  shortName: 'LGS',
  wording: 'decides',
  seats: [seat],
  holdings: [holding],
  roleTerms: [term],
  people: [{ id: 'r1', name: 'Seat r1', email: 'r1@example.com' }],
  exemptions: [exemption],
};

const REGISTER_CHANGES: Samples<RegisterChange> = {
  forumDescribed: [
    { type: 'forumDescribed', kind: 'vvg', name: 'Group', shortName: 'G', wording: 'endorses' },
    { type: 'forumDescribed', kind: 'vvg', name: 'Group', shortName: 'G', wording: 'endorses', language: 'en' },
    {
      type: 'forumDescribed',
      kind: 'vvg',
      name: 'Group',
      shortName: 'G',
      wording: 'endorses',
      deciding: 'atMeetingsOnly',
    },
  ],
  seatSet: [{ type: 'seatSet', seat }],
  seatRemoved: [{ type: 'seatRemoved', number: 1 }],
  personNamed: [{ type: 'personNamed', person: { id: 'typed:1', name: 'Seat', email: null } }],
  holdingSet: [{ type: 'holdingSet', holding }],
  holdingRemoved: [{ type: 'holdingRemoved', id: 'h1' }],
  roleTermSet: [{ type: 'roleTermSet', term }],
  roleTermRemoved: [{ type: 'roleTermRemoved', id: 't1' }],
};

const place = {
  conversationId: '19:forum@thread.tacv2',
  serviceUrl: 'https://example.com/',
  tenantId: 'tenant',
  botId: '28:bot',
  groupId: 'group',
  teamId: 'team',
};

export const FORUM_EVENTS: Samples<ForumEvent> = {
  forumJoined: [{ type: 'forumJoined', at, id: 'forum', place }],
  forumMoved: [{ type: 'forumMoved', at, place }],
  channelLost: [{ type: 'channelLost', at, why: 'teamArchived' }],
  channelFound: [{ type: 'channelFound', at }],
  channelRenamed: [{ type: 'channelRenamed', at, name: 'New' }],
  rosterOutdated: [{ type: 'rosterOutdated', at }],
  rosterSeen: [{ type: 'rosterSeen', at, roster: [contact] }],
  rosterChanged: [{ type: 'rosterChanged', at, joined: [contact], left: ['r2'] }],
  peopleRenamed: [{ type: 'peopleRenamed', at, people: [by] }],
  forumSetUp: [{ type: 'forumSetUp', at, by, register }],
  registerChanged: [
    {
      type: 'registerChanged',
      at,
      by,
      changes: Object.values(REGISTER_CHANGES).flat(),
      reason: 'Agreed',
      exemptions: [exemption],
    },
  ],
  absenceSaid: [{ type: 'absenceSaid', at, by, from: '2026-07-06', until: '2026-07-31' }],
  absenceTakenBack: [{ type: 'absenceTakenBack', at, by }],
  timesSet: [
    { type: 'timesSet', at, by, times: { evesOff: ['allSaintsEve'], opening: false, reminders: ['halfTime'] } },
  ],
  stateFundsSet: [
    { type: 'stateFundsSet', at, by, decision: { decidedBy: 'LGS', decidedOn: '2026-06-04', number: 'punkt 8' } },
    { type: 'stateFundsSet', at, by, decision: null },
  ],
  departedKept: [{ type: 'departedKept', at, by, person: 'r1' }],
  recognitionAsked: [{ type: 'recognitionAsked', at, person: contact }],
  recognitionDeclined: [{ type: 'recognitionDeclined', at, by, person: 'r1' }],
  accountLinked: [{ type: 'accountLinked', at, by: null, typed: 'typed:1', person: other }],
};

const start = {
  id: 'minutes',
  forumId: 'forum',
  forumName: 'Ledningsgrupp i samverkan',
  shortName: 'LGS',
  title: 'Meeting of 4 June',
  meetingOn: '2026-06-04',
  corrects: 'earlier',
  isGated: true,
  deadlines: { draft: '2026-06-11', verified: '2026-06-18', approved: '2026-06-23' },
  evesOff: ['walpurgisEve'],
  noteTaker: by,
  verifiers: [other],
  approver: by,
  suggested: { url: 'https://example.com/minutes', label: 'v1' },
} as const;

export const MINUTES_EVENTS: Samples<MinutesEvent> = {
  minutesStarted: [
    { type: 'minutesStarted', at, by, start },
    { type: 'minutesStarted', at, by, start: { ...start, corrects: null, suggested: null } },
  ],
  versionSubmitted: [
    {
      type: 'versionSubmitted',
      at,
      by,
      number: 2,
      document: { url: 'https://example.com/minutes', label: 'v2', contentHash: 'sha' },
      changes: 'Item 6',
      hash: 'h2',
    },
  ],
  verified: [{ type: 'verified', at, by, version: 2, hash: 'h2' }],
  changeRequested: [{ type: 'changeRequested', at, by, version: 2, where: 'Item 6', what: 'The sum' }],
  handedToMeeting: [{ type: 'handedToMeeting', at, by, reason: 'No agreement' }],
  takenFromMeeting: [{ type: 'takenFromMeeting', at, by }],
  settledAtMeeting: [{ type: 'settledAtMeeting', at, by, ...atMeeting }],
  approved: [{ type: 'approved', at, by, version: 2, hash: 'h2' }],
  published: [{ type: 'published', at, by, address: 'https://example.com/published' }],
  addressMoved: [{ type: 'addressMoved', at, by, address: 'https://example.com/moved' }],
  approvedAtMeeting: [{ type: 'approvedAtMeeting', at, by, ...atMeeting, notedAt: at }],
  meetingApprovalCorrected: [{ type: 'meetingApprovalCorrected', at, by, to: atMeeting, notedAt: at }],
  stepHandedOver: [{ type: 'stepHandedOver', at, by, step: 'verify', from: by, to: other }],
  presenceNoted: [{ type: 'presenceNoted', at, by, item: '9', presence: 'left', people: [{ seat: 3, person: other }] }],
  stepExtended: [{ type: 'stepExtended', at, by, step: 'approve', day: '2026-06-25' }],
  remindersAsked: [{ type: 'remindersAsked', at }],
  minutesWithdrawn: [{ type: 'minutesWithdrawn', at, by, reason: 'Another meeting' }],
};

const meeting = {
  id: 'meeting',
  on: '2026-09-18',
  from: '13.00',
  until: '15.00',
  place: 'Room 1',
  isDigital: true,
  isCancelled: false,
};
const report = {
  id: 'report',
  kind: 'disputedMinutes',
  subject: 'minutes',
  number: 'LGS 2026-06-04',
  title: 'Minutes',
  owner: 'Seat chair',
  dueOn: '2026-09-18',
  minutesOf: '2026-06-04',
} as const;

export const LANGUAGES_EVENTS: Samples<LanguageUsed> = {
  languageUsed: [{ type: 'languageUsed', at, person: 'anna', language: 'en' }],
};

export const MEETINGS_EVENTS: Samples<MeetingsEvent> = {
  meetingPlanned: [{ type: 'meetingPlanned', at, by, meeting }],
  meetingChanged: [{ type: 'meetingChanged', at, by, meeting: { ...meeting, isCancelled: true } }],
  reportListed: [{ type: 'reportListed', at, by: null, report }],
  reportsNoted: [{ type: 'reportsNoted', at, by, reports: ['report'], ...atMeeting }],
  reportsCorrected: [{ type: 'reportsCorrected', at, by, reports: ['report'], to: atMeeting }],
  reportDropped: [{ type: 'reportDropped', at, by: null, report: 'report' }],
  agendaOwnerSet: [{ type: 'agendaOwnerSet', at, by, owner: 'LGS styrgrupp' }],
  agendaSettled: [{ type: 'agendaSettled', at, by, on: ['report'], off: ['another'] }],
  reportsTold: [{ type: 'reportsTold', at, reports: ['report'] }],
};

const entry = {
  year: 2026,
  costCentre: '86910 Psykisk hälsa',
  amount: { kronor: 3_000_000, isApproximate: true, isYearly: false },
} as const;

const applied = typedApplication();

export const APPLICATION_EVENTS: Samples<ApplicationEvent> = {
  applicationBegun: [
    {
      ...({ type: 'applicationBegun', at, by } as const),
      ...{ id: 'a', forumId: 'f', forumName: 'Forum', shortName: 'LGS' },
      invitation: { code: 'BCDF-GHKM-NPRS', recipient: 'A health centre', lastDay: '2026-12-31' },
    },
    {
      ...({ type: 'applicationBegun', at, by } as const),
      ...{ id: 'a', forumId: 'f', forumName: 'Forum', shortName: 'LGS' },
      invitation: null,
    },
  ],
  applicationOpened: [{ type: 'applicationOpened', at, by: other }],
  applicationSaved: [{ type: 'applicationSaved', at, by: other, fields: applied }],
  applicationSent: [{ type: 'applicationSent', at, by: other, application: APPLICATION }],
  applicationWithdrawn: [{ type: 'applicationWithdrawn', at, by }],
  applicationTakenUp: [{ type: 'applicationTakenUp', at, by, matter: 'm' }],
};

export const ACCOUNTS_EVENTS: Samples<AccountsEvent> = {
  costCentreEntered: [
    {
      type: 'costCentreEntered',
      at,
      by,
      costCentre: {
        year: 2026,
        number: '86910',
        name: 'Psykisk hälsa samsjuklighet',
        funds: 'stateFunds',
        income: { kronor: 4_313_000, isApproximate: false },
        carriedOver: { kronor: 0, isApproximate: true },
        note: '',
      },
    },
  ],
  costCentreRemoved: [{ type: 'costCentreRemoved', at, by, year: 2026, number: '86910' }],
  booked: [
    {
      type: 'booked',
      at,
      by: null,
      booking: { id: 'decision:a', decision: 'LGS PC 2026:1', title: 'ACT-teamen', note: '', ...entry },
    },
  ],
  bookingCorrected: [{ type: 'bookingCorrected', at, by, booking: 'decision:a', to: entry, reason: 'Fel ansvar' }],
  bookingTakenBack: [{ type: 'bookingTakenBack', at, by, booking: 'decision:a', reason: 'Upphävt' }],
};

const proposal = {
  id: 'decision:a:1',
  title: 'Frågan tas upp igen',
  owner: { kind: 'group', name: 'Temagrupp äldre' },
  due: { kind: 'meeting', from: null },
  source: { kind: 'decision', decision: 'a', number: 'LGS PC 2026:1' },
} as const;

export const FOLLOW_UPS_EVENTS: Samples<FollowUpsEvent> = {
  followUpProposed: [{ type: 'followUpProposed', at, proposal }],
  proposalDeclined: [{ type: 'proposalDeclined', at, by, proposal: proposal.id }],
  followUpAdded: [
    { type: 'followUpAdded', at, by, followUp: { ...proposal, recurs: 'never' } },
    {
      ...{ type: 'followUpAdded', at, by: null },
      followUp: {
        ...{ id: 'one', title: 'Årsrapport', owner: { kind: 'person', person: by }, source: { kind: 'cycle' } },
        ...{ due: { kind: 'day', on: '2026-02-28' }, recurs: 'yearly' },
      },
    },
    {
      ...{ type: 'followUpAdded', at, by },
      followUp: {
        ...{ id: 'two', title: 'Bemanning', owner: { kind: 'seat', seat: 3 }, recurs: 'never' },
        ...{ source: { kind: 'minutes', meetingOn: '2025-10-10', item: '5' }, due: { kind: 'meeting', from: null } },
      },
    },
    {
      ...{ type: 'followUpAdded', at, by: null },
      followUp: {
        ...{ id: 'condition:a:1', title: 'Villkor', owner: { kind: 'forum' }, recurs: 'never' },
        source: { kind: 'condition', decision: 'a', number: 'LGS PC 2026:1', condition: 1 },
        due: { kind: 'day', on: '2026-11-30' },
      },
    },
  ],
  followUpMoved: [
    {
      ...{ type: 'followUpMoved', at, by, followUp: 'one', reason: 'Senare' },
      to: { owner: { kind: 'forum' }, due: { kind: 'meeting', from: '2026-09-18' } },
    },
    {
      ...{ type: 'followUpMoved', at, by, followUp: 'one', reason: 'Ingen än' },
      to: { owner: { kind: 'nobody' }, due: { kind: 'day', on: '2026-09-18' } },
    },
  ],
  followUpEnded: [{ type: 'followUpEnded', at, by, followUp: 'one', how: 'done', reason: '' }],
  followUpLapsed: [
    { type: 'followUpLapsed', at, followUp: 'one', because: 'next' },
    { type: 'followUpLapsed', at, followUp: 'one', because: 'decided' },
  ],
  followUpTakenUp: [
    { type: 'followUpTakenUp', at, followUp: 'one', meeting: { meetingOn: '2026-09-18', item: '5' } },
    { type: 'followUpTakenUp', at, followUp: 'one', meeting: null },
  ],
  followUpsReminded: [
    { type: 'followUpsReminded', at, day: '2026-06-04', reminders: [{ followUp: 'one', people: [by.id] }] },
  ],
  reminderCardsSettled: [{ type: 'reminderCardsSettled', at, followUps: ['one'] }],
};

const matter = {
  kind: 'resolution',
  forumId: 'forum',
  resolutionId: 'matter',
  round: 1,
  closesAt: DEADLINE.closesAt,
  request: 2,
} as const;
const step = { kind: 'minutes', forumId: 'forum', minutesId: 'minutes', step: 'publish' } as const;
const matters = [
  matter,
  step,
  { kind: 'outstanding', forumId: 'forum' },
  { kind: 'followUp', forumId: 'forum', followUpId: 'one' },
] as const;

export const REMINDER_DAY_EVENTS: Samples<ReminderDayEvent> = {
  reminderAsked: [
    {
      type: 'reminderAsked',
      at,
      person: 'r1',
      day: '2026-06-11',
      evesOff: ['midsummerEve'],
      notBefore: at,
      matters,
    },
  ],
  reminderPlanned: [{ type: 'reminderPlanned', at, matters }],
  reminderDropped: [{ type: 'reminderDropped', at }],
  reminderSettled: [
    { type: 'reminderSettled', at, number: 1, result: 'delivered', matters },
    { type: 'reminderSettled', at, number: 1, result: 'blocked' },
  ],
  reminderContinued: [{ type: 'reminderContinued', at, number: 1, matter: step }],
};

const imported = {
  type: 'decisionImported',
  at: '2026-06-02T08:00:00.000Z',
  id: 'a1b2c3d4',
  forumId: 'forum',
  shortName: 'LGS',
  wording: 'decides',
  mark: 'Importerat a1b2c3d4',
  place: 1,
  forumName: 'Ledningsgruppen',
  text: 'Gruppen startas om.',
  source: 'Minnesanteckningar 2025-10-17',
} as const;

export const EARLIER_DECISION_EVENTS: Samples<DecisionImported> = {
  decisionImported: [
    { ...imported, decidedOn: '2025-10-17', status: 'decided', form: 'sakbeslut' },
    { ...imported, decidedOn: null, status: null, form: null },
  ],
};

export const CHAIR_DECISION_EVENTS: Samples<ChairDecisionEvent> = {
  chairDecisionMade: [
    {
      type: 'chairDecisionMade',
      at,
      by,
      id: 'decision',
      forumId: 'forum',
      forumName: 'Ledningsgrupp i samverkan',
      shortName: 'LGS',
      wording: 'decides',
      title: 'Lease',
      text: 'The lease is given notice of.',
      reason: 'It runs out.',
      decidedOn: '2026-06-03',
      amount: { kronor: 200_000, isApproximate: true, isYearly: true },
      changesCharter: true,
    },
  ],
  chairDecisionNumbered: [{ type: 'chairDecisionNumbered', at, sequence: 1 }],
  chairDecisionReported: [{ type: 'chairDecisionReported', at, note: { meeting: atMeeting, at } }],
};

export const IMPORT_EVENTS: Samples<ImportEvent> = {
  fileProposed: [{ type: 'fileProposed', at, by, text: 'a;b' }],
  fileTaken: [{ type: 'fileTaken', at, by }],
};
