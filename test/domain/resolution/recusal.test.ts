import type { Charter } from '../../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import type { Actor } from '../../../src/domain/forum/roles';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { actorInMatter, leadersIn, presidiumIn } from '../../../src/domain/resolution/handling';
import { isRecused } from '../../../src/domain/resolution/recusal';
import { currentRound, notStarted, type Started } from '../../../src/domain/resolution/resolution';
import { anchoring, principalsRecused, silent, type Round } from '../../../src/domain/resolution/round';
import { taskInMatter } from '../../../src/domain/todo/matter-tasks';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { given, stateAfter } from '../../support/given';
import {
  DEADLINE,
  DECIDER,
  FULL_DRAFT,
  ballotCast,
  cast,
  chair,
  draftStarted,
  elector,
  minutesAfter,
  preparedRound,
  processLead,
  roundOpened,
  viceChair,
} from '../../support/matter';

/** The users' own case: a party applies for money and holds the chair. */
const electorate = [
  elector('chair', 'region', 1),
  elector('r1', 'region', 2),
  elector('vice', 'kommun', 3),
  elector('k1', 'kommun', 4),
];
const NOW = minutesAfter(30);
const opened = [draftStarted, roundOpened(1, { electorate })];
const jav = (voter: string, minute = 5) => ballotCast(voter, 'recuse', minutesAfter(minute), 'Our own application');
const lapsed: readonly ResolutionEvent[] = [
  { type: 'roundClosed', at: DEADLINE.closesAt, cause: 'deadline', by: null },
  { type: 'lapsed', at: DEADLINE.closesAt, rulingDueAt: DEADLINE.rulingDueAt },
];
const referredBack: readonly ResolutionEvent[] = [
  { type: 'roundClosed', at: minutesAfter(20), cause: 'early', by: null },
  { type: 'referredBack', at: minutesAfter(20), cause: 'rejected', by: null, reason: '' },
];
const charter: Charter = {
  kind: 'lgs',
  name: 'Forum',
  shortName: 'F',
  parties: [],
  absences: [],
  wording: 'decides',
  times: USUAL_TIMES,
  roles: { chair: ['chair'], viceChair: ['vice'], processLead: ['lead'], noteTaker: [], verifier: [], approver: [] },
  members: [],
};

function after(...events: readonly ResolutionEvent[]): Started {
  const state = stateAfter([...opened, ...events]);
  if (state.status === 'notStarted') throw new Error('not started');
  return state;
}

function roundAfter(...events: readonly ResolutionEvent[]): Round {
  const round = currentRound(after(...events));
  if (round === undefined) throw new Error('no round');
  return round;
}

describe('whoever has declared jäv takes no part in the matter (Q-12, P-14)', () => {
  const deadline = { ...DEADLINE, lastDay: '2026-06-29', closesAt: '2026-06-29T14:00:00.000Z' };
  const reason = 'because';
  const ofOpen = (by: Actor): readonly ResolutionCommand[] => [
    { type: 'closeEarly', by, round: 1 },
    { type: 'extendDeadline', by, round: 1, deadline },
    { type: 'withdraw', by, round: 1, reason },
    { type: 'letSuccessorAnswer', by, round: 1, elector: 'r1', successor: undefined },
    {
      type: 'requestReminder',
      by,
      round: 1,
      line: '',
      plan: { moment: NOW, members: ['r1'], later: null, ownDay: [], tooLate: [] },
    },
  ];
  const ofLapsed = (by: Actor): readonly ResolutionCommand[] => [
    { type: 'extendDeadline', by, round: 1, deadline },
    { type: 'referBack', by, round: 1, reason },
    { type: 'moveToMeeting', by, round: 1, reason },
    { type: 'strike', by, round: 1, reason },
    { type: 'withdraw', by, round: 1, reason },
  ];
  const ofReferredBack = (by: Actor): readonly ResolutionCommand[] => [
    { type: 'moveToMeeting', by, round: 1, reason },
    { type: 'strike', by, round: 1, reason },
    { type: 'withdraw', by, round: 1, reason },
    { type: 'assignRework', by, round: 1, after: 0, responsible: { id: 'r1', name: 'Seat r1' }, whatToSupply: reason },
    { type: 'saveDraft', by, fields: { ...FULL_DRAFT, title: 'B' }, revision: 0, aim: 'save' },
    { type: 'askPreview', by, revision: 0, decider: DECIDER },
    { type: 'requestSending', by, revision: 0, decider: DECIDER },
    { type: 'openRound', by, revision: 0, round: preparedRound({ textHash: 'hash-2', electorate }) },
  ];

  it.each([
    ['open', [jav('chair')], ofOpen],
    ['lapsed', [jav('chair'), ...lapsed], ofLapsed],
    ['referred back', [jav('chair'), ...referredBack], ofReferredBack],
  ] as const)('the chair does nothing with it while it is %s', (_, history, commands) => {
    for (const command of commands(chair)) {
      given(...opened, ...history)
        .when(command, NOW)
        .thenRefused({ type: 'recused' });
    }
  });

  it('the vice chair leads it: closes, rules, ends', () => {
    const no = ballotCast('k1', 'reject', minutesAfter(6), 'because');
    given(...opened, jav('chair'), no)
      .when({ type: 'closeEarly', by: viceChair, round: 1 }, NOW)
      .then({ type: 'roundClosed', cause: 'early' }, { type: 'referredBack' });
    given(...opened, jav('chair'), ...lapsed)
      .when({ type: 'strike', by: viceChair, round: 1, reason }, NOW)
      .then({ type: 'struck' });
  });

  it('and whoever of those who lead has not declared it does what is theirs', () => {
    expect(presidiumIn(after(jav('chair')), charter)).toEqual(['vice']);
    expect(leadersIn(after(jav('chair')), charter)).toEqual(['vice', 'lead']);
    expect(leadersIn(after(), charter)).toEqual(['chair', 'vice', 'lead']);
    expect(actorInMatter(after(jav('chair')), chair).roles).toEqual([]);
    expect(actorInMatter(after(jav('chair')), viceChair)).toEqual(viceChair);
    expect(actorInMatter(notStarted, chair)).toEqual(chair);
  });

  it('for as long as they say no other thing: in the next round they are asked anew, and then lead it again', () => {
    const changed = ballotCast('chair', 'approve', minutesAfter(6));
    expect(isRecused(after(jav('chair'), changed), 'chair')).toBe(false);
    const next = roundOpened(2, { electorate, textHash: 'hash-2' });
    expect(isRecused(after(jav('chair'), ...referredBack, next), 'chair')).toBe(true);
    expect(isRecused(after(jav('chair'), ...referredBack, next, changed), 'chair')).toBe(false);
  });

  it('nobody who has declared it is asked to rework the matter', () => {
    const assign = { type: 'assignRework', by: processLead, round: 1, after: 0, whatToSupply: 'A budget' } as const;
    given(...opened, jav('r1'), ...referredBack)
      .when({ ...assign, responsible: { id: 'r1', name: 'Seat r1' } }, NOW)
      .thenRefused({ type: 'responsibleRecused' });
  });

  it('nothing of it waits for them', () => {
    const calendar = createSwedishCalendar();
    const looking = { calendar, now: NOW };
    const matter = after(jav('chair'), ...lapsed);
    expect(taskInMatter(matter, { person: 'chair', actor: chair, ...looking })).toBeUndefined();
    expect(taskInMatter(matter, { person: 'vice', actor: viceChair, ...looking })?.kind).toBe('rule');
  });
});

describe('when everyone of the presidium has declared jäv, the matter goes to a meeting (Q-12)', () => {
  const closed = { type: 'roundClosed', cause: 'presidiumRecused', by: null };
  const moved = { type: 'movedToMeeting', cause: 'presidiumRecused', by: null, reason: '' };

  it('at once, with the last of them', () => {
    given(...opened, jav('chair'))
      .when(cast('vice', 'recuse'), NOW)
      .then({ type: 'ballotCast' }, closed, moved);
    given(...opened)
      .when(cast('chair', 'recuse'), NOW)
      .then({ type: 'ballotCast' });
  });

  it('also when it is the last answer, and all others approve', () => {
    given(...opened, jav('chair'), ballotCast('r1', 'approve'), ballotCast('k1', 'approve'))
      .when(cast('vice', 'recuse'), NOW)
      .then({ type: 'ballotCast' }, closed, moved);
  });

  const unled = { type: 'endUnled', presidium: ['chair', 'vice'] } as const;

  it.each([
    ['is open', [], [closed, moved]],
    ['has lapsed', lapsed, [moved]],
    ['is referred back', referredBack, [moved]],
  ] as const)('also when the roles have changed while it %s', (_, history, events) => {
    given(...opened, jav('chair'), jav('vice'), ...history)
      .when(unled, NOW)
      .then(...events);
  });

  it('but not while somebody of them may lead it, nor where there is no presidium at all, nor after its end', () => {
    given(...opened, jav('chair'))
      .when(unled, NOW)
      .thenNothingHappened();
    given(...opened, jav('chair'), jav('vice'))
      .when({ ...unled, presidium: ['chair', 'new'] }, NOW)
      .thenNothingHappened();
    given(...opened, jav('chair'))
      .when({ ...unled, presidium: [] }, NOW)
      .thenNothingHappened();
    given(...opened, jav('chair'), jav('vice'), { type: 'struck', at: NOW, by: { id: 'x', name: 'X' }, reason: 'x' })
      .when(unled, NOW)
      .thenNothingHappened();
  });
});

it('nobody has jäv in a matter that nobody has begun (Q-12)', () => {
  expect(isRecused(notStarted, chair.id)).toBe(false);
});

it('a principal is out of the decision when all of its electors have declared jäv (Q-08)', () => {
  expect(principalsRecused(roundAfter(jav('vice')))).toEqual([]);
  expect(principalsRecused(roundAfter(jav('vice'), jav('k1')))).toEqual(['kommun']);
  expect(principalsRecused(roundAfter(jav('vice'), jav('k1'), jav('chair'), jav('r1')))).toEqual(['region', 'kommun']);
});

it('whoever needs time has answered, and is apart from whoever is silent (R-09, R-10)', () => {
  const round = roundAfter(ballotCast('r1', 'needsAnchoring'), ballotCast('k1', 'approve'), jav('chair'));
  expect(anchoring(round).map(({ id }) => id)).toEqual(['r1']);
  expect(silent(round).map(({ id }) => id)).toEqual(['vice']);
});
