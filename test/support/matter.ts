import { USUAL_EVES_OFF } from '../../src/domain/eves';
import type { Role } from '../../src/domain/forum/register';
import type { Actor } from '../../src/domain/forum/roles';
import type { Choice, Elector } from '../../src/domain/resolution/ballot';
import type { PreparedRound, ResolutionCommand } from '../../src/domain/resolution/commands';
import { emptyDraft, ofEachVotedText, type DraftFields } from '../../src/domain/resolution/content';
import type { Deadline } from '../../src/domain/resolution/deadline';
import type { ResolutionEvent } from '../../src/domain/resolution/events';
import type { Decider } from '../../src/domain/resolution/proposal';
import type { Instant } from '../../src/domain/time';

/** Thursday 4 June 2026, 10.00 in Stockholm. */
export const MORNING: Instant = '2026-06-04T08:00:00.000Z';

export function minutesAfter(minutes: number, from: Instant = MORNING): Instant {
  return new Date(Date.parse(from) + minutes * 60_000).toISOString();
}

export function actor(id: string, ...roles: readonly Role[]): Actor {
  return { id, name: `Seat ${id}`, roles };
}

export const chair = actor('chair', 'chair');
export const viceChair = actor('vice', 'viceChair');
export const processLead = actor('lead', 'processLead');
export const noteTaker = actor('notes', 'noteTaker');
export const plainMember = actor('r1');

export const FULL_DRAFT: DraftFields = {
  ...emptyDraft,
  title: 'ACT-teamen 2026',
  urgency: 'The money must be used this year.',
  question: 'Whether the teams go on.',
  clauses: 'att finance the teams with 3 000 000 kr',
  background: 'Decided yearly since 2023.',
  lastDay: '2026-06-18',
};

export const DEADLINE: Deadline = {
  lastDay: '2026-06-18',
  closesAt: '2026-06-18T14:00:00.000Z',
  rulingDueAt: '2026-06-23T14:00:00.000Z',
  opening: MORNING,
  reminders: ['2026-06-11T07:00:00.000Z', '2026-06-16T07:00:00.000Z', '2026-06-18T07:00:00.000Z'],
  tallyAt: '2026-06-17T07:00:00.000Z',
  evesOff: USUAL_EVES_OFF,
};

/** Region on the seats from 1, kommun on those from 101. */
export function electors(region: number, kommun: number): readonly Elector[] {
  return [
    ...Array.from({ length: region }, (_, index) => elector(`r${index + 1}`, 'region', index + 1)),
    ...Array.from({ length: kommun }, (_, index) => elector(`k${index + 1}`, 'kommun', index + 101)),
  ];
}

export function elector(id: string, principal: Elector['principal'], seat: number): Elector {
  return { id, name: `Seat ${id}`, principal, seat };
}

/** The forum whose rounds these are. */
export const DECIDER: Decider = { name: 'Ledningsgrupp i samverkan', shortName: 'LGS', wording: 'decides' };

export function preparedRound(changes: Partial<PreparedRound> = {}): PreparedRound {
  return {
    content: {
      ...ofEachVotedText((field) => FULL_DRAFT[field]),
      points: ['att finance the teams with 3 000 000 kr'],
      attachments: [],
    },
    textHash: 'hash-1',
    shortNotice: '',
    forumName: 'Ledningsgrupp i samverkan',
    shortName: 'LGS',
    wording: 'decides',
    deadline: DEADLINE,
    electorate: electors(2, 1),
    coOpted: ['co'],
    ...changes,
  };
}

export const draftStarted = {
  type: 'draftStarted',
  at: MORNING,
  by: { id: 'lead', name: 'Seat lead' },
  id: 'matter',
  forumId: 'forum',
  fields: FULL_DRAFT,
  askedIn: null,
} as const satisfies ResolutionEvent;

export function roundOpened(number = 1, changes: Partial<PreparedRound> = {}): ResolutionEvent {
  const round = { ...preparedRound(changes), number, openedAt: MORNING, openedBy: { id: 'chair', name: 'Seat chair' } };
  return { type: 'roundOpened', at: MORNING, round };
}

export function ballotCast(voter: string, choice: Choice, at = minutesAfter(1), reason = ''): ResolutionEvent {
  return { type: 'ballotCast', at, voter, choice, reason, remindAt: null };
}

export function cast(
  voter: string,
  choice: Choice,
  reason = needed(choice),
): Extract<ResolutionCommand, { type: 'castBallot' }> {
  return {
    type: 'castBallot',
    voter,
    round: 1,
    textHash: 'hash-1',
    choice,
    reason,
    remindAt: null,
    presidium: ['chair', 'vice'],
  };
}

function needed(choice: Choice): string {
  return choice === 'approve' || choice === 'needsAnchoring' ? '' : 'because';
}

const at = minutesAfter(60);
const roundClosed: ResolutionEvent = { type: 'roundClosed', at, cause: 'complete', by: null };

/** A matter of two regional electors and a municipal one, by how far it has come. */
export const upTo = {
  draft: [draftStarted],
  open: [draftStarted, roundOpened()],
  lapsed: [
    draftStarted,
    roundOpened(),
    ballotCast('r1', 'approve'),
    { type: 'roundClosed', at: DEADLINE.closesAt, cause: 'deadline', by: null },
    { type: 'lapsed', at: DEADLINE.closesAt, rulingDueAt: DEADLINE.rulingDueAt },
  ],
  referredBack: [
    draftStarted,
    roundOpened(),
    ballotCast('r1', 'approve'),
    ballotCast('r2', 'approve'),
    ballotCast('k1', 'reject', at, 'because'),
    roundClosed,
    { type: 'referredBack', at, cause: 'rejected', by: null, reason: '' },
  ],
  adopted: [
    draftStarted,
    roundOpened(),
    ballotCast('r1', 'approve'),
    ballotCast('r2', 'approve'),
    ballotCast('k1', 'approve', at),
    roundClosed,
    { type: 'adopted', at, decidedAt: at },
  ],
  movedToMeeting: [
    draftStarted,
    roundOpened(),
    ballotCast('r1', 'objectToForm', at, 'because'),
    ballotCast('r2', 'approve'),
    ballotCast('k1', 'approve', at),
    roundClosed,
    { type: 'movedToMeeting', at, cause: 'objection', by: null, reason: '' },
  ],
  struck: [
    draftStarted,
    roundOpened(),
    ballotCast('k1', 'reject', at, 'because'),
    roundClosed,
    { type: 'referredBack', at, cause: 'rejected', by: null, reason: '' },
    { type: 'struck', at, by: { id: 'chair', name: 'Seat chair' }, reason: 'because' },
  ],
  withdrawn: [
    draftStarted,
    roundOpened(),
    { type: 'withdrawn', at, by: { id: 'chair', name: 'Seat chair' }, reason: 'because' },
  ],
} satisfies Record<string, readonly ResolutionEvent[]>;
