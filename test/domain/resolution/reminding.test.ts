import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import type { DeliveryFailure } from '../../../src/domain/delivery-failure';
import { membersToMention, nextMention, stillSilent } from '../../../src/domain/resolution/mentions-due';
import { chosenDayAhead } from '../../../src/domain/resolution/chosen-reminder';
import {
  daysReminded,
  isOpening,
  lastAttempt,
  membersReached,
  mentionOf,
} from '../../../src/domain/resolution/reaching';
import { mayRemind, membersToRemind, nextReminder } from '../../../src/domain/resolution/reminders-due';
import { currentRound, type Started } from '../../../src/domain/resolution/resolution';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import type { Round } from '../../../src/domain/resolution/round';
import { isTallyDue, nextMoment } from '../../../src/domain/resolution/next-wake';
import type { Instant } from '../../../src/domain/time';
import { given, stateAfter } from '../../support/given';
import {
  ballotCast,
  cast,
  DEADLINE,
  MORNING,
  preparedRound,
  roundOpened,
  upTo,
  draftStarted,
} from '../../support/matter';

/** Only those without a final answer are reminded, and silence counts as silence only when they were reached. */

const calendar = createSwedishCalendar();
const [HALF = '', TWO_LEFT = '', LAST = ''] = DEADLINE.reminders;
const CHOSEN = '2026-06-12T07:00:00.000Z';

function started(...events: readonly ResolutionEvent[]): Started {
  const state = stateAfter([...upTo.open, ...events]);
  if (state.status === 'notStarted') throw new Error('not started');
  return state;
}

function roundAfter(...events: readonly ResolutionEvent[]): Round {
  const round = currentRound(started(...events));
  if (round === undefined) throw new Error('no round');
  return round;
}

/** Of a round that was sent another way. */
function roundSent(prepared: ReturnType<typeof preparedRound>, ...events: readonly ResolutionEvent[]): Round {
  const state = stateAfter([draftStarted, roundOpened(1, prepared), ...events]);
  const round = state.status === 'notStarted' ? undefined : currentRound(state);
  if (round === undefined) throw new Error('no round');
  return round;
}

function succeeded(at: Instant): ResolutionEvent {
  const successor = { id: 'r9', name: 'Seat r9', principal: 'region', seat: 1 } as const;
  return { type: 'electorSucceeded', at, by: { id: 'chair', name: 'Seat chair' }, elector: 'r1', successor };
}

function asked(at: Instant, ...members: readonly string[]): ResolutionEvent {
  return { type: 'remindersAsked', at, members, requestsSeenTo: 0 };
}

function noted(member: string, failure: DeliveryFailure | null, at: Instant = HALF, round = 1): ResolutionEvent {
  return { type: 'reachNoted', at, round, attempt: { at, member, day: '2026-06-11', number: 1, failure } };
}

const needsTime = (remindAt: Instant): ResolutionEvent => ({ ...ballotOf('r1'), remindAt });
function ballotOf(voter: string): Extract<ResolutionEvent, { type: 'ballotCast' }> {
  return { type: 'ballotCast', at: MORNING, voter, choice: 'needsAnchoring', reason: '', remindAt: null };
}

/** They have been given the matter. */
const told = asked(MORNING, 'r1', 'r2', 'k1');

describe('the matter itself', () => {
  const evening = preparedRound({ deadline: { ...DEADLINE, opening: '2026-06-05T06:00:00.000Z' } });

  it('is due for everybody the moment the round opens, and once', () => {
    expect(nextReminder(roundAfter())).toBe(MORNING);
    expect(membersToRemind(roundAfter(), MORNING)).toEqual(['r1', 'r2', 'k1']);
    expect(membersToRemind(roundAfter(told), MORNING)).toEqual([]);
    expect(membersToRemind(roundAfter(told), '2026-06-11T06:59:59.999Z')).toEqual([]);
  });

  it('is due for nobody who has answered, if only that they need time: they have seen it', () => {
    const round = roundSent(evening, ballotCast('r1', 'approve'), ballotCast('k1', 'needsAnchoring'));
    expect(membersToRemind(round, '2026-06-05T05:59:59.999Z')).toEqual([]);
    expect(membersToRemind(round, '2026-06-05T06:00:00.000Z')).toEqual(['r2']);
  });

  it('is not due in a round from before it was planned, nor in a forum that does not want it', () => {
    expect(nextReminder(roundSent(preparedRound({ deadline: { ...DEADLINE, opening: null } })))).toBe(HALF);
  });

  it('is due for whoever answers in the place of another when they get to', () => {
    const at = '2026-06-08T08:00:00.000Z';
    expect(membersToRemind(roundAfter(told, succeeded(at)), at)).toEqual(['r9']);
    expect(nextReminder(roundAfter(told, succeeded(at), asked(at, 'r9')))).toBe(HALF);
    expect(nextReminder(roundSent(evening, succeeded(MORNING)))).toBe('2026-06-05T06:00:00.000Z');
    const without = preparedRound({ deadline: { ...DEADLINE, opening: null } });
    expect(membersToRemind(roundSent(without, succeeded(at)), at)).toEqual([]);
  });

  it('is what the first card that gets there is, by day and number', () => {
    const card = (day: string, number: number) => ({ day, number });
    const got = (day: string, number: number, failure: DeliveryFailure | null = null): ResolutionEvent => ({
      type: 'reachNoted',
      at: HALF,
      round: 1,
      attempt: { at: HALF, member: 'r1', day, number, failure },
    });
    const round = roundAfter(told, got('2026-06-05', 1, 'blocked'), got('2026-06-11', 2), got('2026-06-12', 1));
    expect(isOpening(round, 'r1', card('2026-06-05', 1))).toBe(true);
    expect(isOpening(round, 'r1', card('2026-06-11', 2))).toBe(true);
    expect(isOpening(round, 'r1', card('2026-06-11', 3))).toBe(false);
    expect(isOpening(round, 'r1', card('2026-06-12', 1))).toBe(false);
    expect(isOpening(round, 'r2', card('2026-06-12', 1))).toBe(true);
    const without = roundSent(preparedRound({ deadline: { ...DEADLINE, opening: null } }));
    expect(isOpening(without, 'r1', card('2026-06-11', 1))).toBe(false);
  });
});

describe('a reminder', () => {
  it('is due for all who have not answered, from its moment on and not before', () => {
    expect(membersToRemind(roundAfter(told), '2026-06-11T06:59:59.999Z')).toEqual([]);
    expect(membersToRemind(roundAfter(ballotCast('r1', 'approve')), HALF)).toEqual(['r2', 'k1']);
    expect(membersToRemind(roundAfter(ballotCast('r1', 'needsAnchoring')), HALF)).toEqual(['r1', 'r2', 'k1']);
  });

  it('is due once, however many moments have passed', () => {
    expect(nextReminder(roundAfter(told))).toBe(HALF);
    const round = roundAfter(asked(TWO_LEFT, 'r1', 'r2', 'k1'));
    expect(membersToRemind(round, TWO_LEFT)).toEqual([]);
    expect(nextReminder(round)).toBe(LAST);
    expect(nextReminder(roundAfter(asked(LAST, 'r1')))).toBeUndefined();
  });

  it('is not due while all of a principal have declared jäv: the forum cannot decide, whatever the others answer (Q-08, Q-12)', () => {
    const recused = roundAfter(told, ballotCast('k1', 'recuse', MORNING, 'Is paid by it'));
    expect(membersToRemind(recused, LAST)).toEqual([]);
    expect(nextReminder(recused)).toBeUndefined();
    const needsIt = roundAfter(told, needsTime(CHOSEN), ballotCast('k1', 'recuse', MORNING, 'Is paid by it'));
    expect(membersToRemind(needsIt, LAST)).toEqual([]);

    const answered = roundAfter(told, ballotCast('k1', 'recuse', MORNING, 'x'), ballotCast('k1', 'approve'));
    expect(membersToRemind(answered, HALF)).toEqual(['r1', 'r2']);
    const oneSided = roundAfter(told, ballotCast('r1', 'recuse', MORNING, 'x'));
    expect(membersToRemind(oneSided, HALF)).toEqual(['r2', 'k1']);
  });

  it('comes to somebody who needs time on the day they chose, and not before', () => {
    const round = roundAfter(needsTime(CHOSEN));
    expect(membersToRemind(round, HALF)).toEqual(['r2', 'k1']);
    const later = roundAfter(needsTime(CHOSEN), asked(HALF, 'r2', 'k1'));
    expect(nextReminder(later)).toBe(CHOSEN);
    expect(membersToRemind(later, CHOSEN)).toEqual(['r1']);
    expect(mayRemind(later, 'r1', HALF)).toBe(false);
    expect(mayRemind(later, 'r1', CHOSEN)).toBe(true);
    expect(mayRemind(later, 'r2', HALF)).toBe(true);
    expect(mayRemind(roundAfter(ballotCast('r2', 'approve')), 'r2', HALF)).toBe(false);
  });

  it('on a chosen day is ahead until that day has come, as long as that day could be chosen', () => {
    const ahead = (now: Instant, ...events: readonly ResolutionEvent[]) =>
      chosenDayAhead(roundAfter(...events), 'r1', calendar, now);
    expect(ahead(MORNING, needsTime(CHOSEN))).toBe('2026-06-12');
    expect(ahead('2026-06-11T21:59:59.999Z', needsTime(CHOSEN))).toBe('2026-06-12');
    expect(ahead('2026-06-11T22:00:00.000Z', needsTime(CHOSEN))).toBeNull();
    expect(ahead(MORNING, ballotOf('r1'))).toBeNull();
    expect(ahead(MORNING)).toBeNull();
  });

  it('that had passed when somebody said they need time is not made up for', () => {
    const said = (at: Instant): ResolutionEvent => ({ ...ballotOf('r1'), at });
    const everybodyElse = [ballotCast('r2', 'approve'), ballotCast('k1', 'approve')];
    expect(
      membersToRemind(roundAfter(...everybodyElse, said('2026-06-11T09:00:00.000Z')), '2026-06-11T09:00:00.000Z'),
    ).toEqual([]);
    expect(nextReminder(roundAfter(...everybodyElse, said('2026-06-11T09:00:00.000Z')))).toBe(TWO_LEFT);
  });

  it('of an answer that is final is none', () => {
    given(...upTo.open)
      .when({ ...cast('r1', 'reject'), remindAt: CHOSEN }, MORNING)
      .then({ type: 'ballotCast', remindAt: null });
    given(...upTo.open, ballotOf('r1'))
      .when({ ...cast('r1', 'needsAnchoring'), remindAt: CHOSEN }, MORNING)
      .then({ type: 'ballotCast', remindAt: CHOSEN });
    given(...upTo.open, needsTime(CHOSEN))
      .when({ ...cast('r1', 'needsAnchoring'), remindAt: CHOSEN }, MORNING)
      .thenNothingHappened();
  });

  it('is written down as seen to when it was seen who was due, in the open round only', () => {
    const command = { type: 'askReminders', round: 1, members: ['r1'], seenAt: HALF, requestsSeenTo: 0 } as const;
    given(...upTo.open)
      .when(command, TWO_LEFT)
      .then({ type: 'remindersAsked', at: HALF, members: ['r1'] });
    given(...upTo.open)
      .when({ ...command, members: [] }, HALF)
      .thenNothingHappened();
    given(...upTo.open)
      .when({ ...command, round: 2 }, HALF)
      .thenNothingHappened();
    given(...upTo.lapsed)
      .when(command, HALF)
      .thenNothingHappened();
  });

  it('planned before an extension is not made up for', () => {
    const extended: Extract<ResolutionEvent, { type: 'deadlineExtended' }> = {
      type: 'deadlineExtended',
      at: LAST,
      by: { id: 'chair', name: 'Seat chair' },
      deadline: { ...DEADLINE, reminders: [...DEADLINE.reminders, '2026-06-25T07:00:00.000Z'] },
    };
    expect(nextReminder(roundAfter(extended))).toBe('2026-06-25T07:00:00.000Z');
    // The extension gives nobody the matter, but does not undo that the round did.
    expect(roundAfter({ ...extended, deadline: { ...extended.deadline, opening: null } }).deadline.opening).toBe(
      MORNING,
    );
  });
});

describe('what became of a reminder', () => {
  const attempt = { at: HALF, member: 'r1', day: '2026-06-11', number: 1, failure: null };

  it('is noted once, also when the round has closed meanwhile', () => {
    const command = { type: 'noteReach', round: 1, attempt } as const;
    given(...upTo.open)
      .when(command, HALF)
      .then({ type: 'reachNoted', attempt });
    given(...upTo.adopted)
      .when(command, HALF)
      .then({ type: 'reachNoted', round: 1 });
    given(...upTo.open, noted('r1', null))
      .when(command, TWO_LEFT)
      .thenNothingHappened();
    given(...upTo.open, noted('r1', null))
      .when({ ...command, attempt: { ...attempt, number: 2 } }, TWO_LEFT)
      .then({ type: 'reachNoted' });
    given(...upTo.open, noted('r1', null))
      .when({ ...command, attempt: { ...attempt, day: '2026-06-12' } }, TWO_LEFT)
      .then({ type: 'reachNoted' });
    given(...upTo.open, noted('r1', null))
      .when({ ...command, attempt: { ...attempt, member: 'r2' } }, TWO_LEFT)
      .then({ type: 'reachNoted', attempt: { member: 'r2' } });
    given(...upTo.open)
      .when({ ...command, round: 2 }, HALF)
      .thenNothingHappened();
  });

  it('stands with its own round', () => {
    const second = started(
      { type: 'referredBack', at: HALF, cause: 'ruling', by: null, reason: '' },
      roundOpened(2, preparedRound({ textHash: 'hash-2' })),
      noted('r1', 'blocked'),
    );
    expect(second.rounds.map(({ reaching }) => reaching.attempts.length)).toEqual([1, 0]);
  });

  it('tells who was last reached, and on which days', () => {
    const { reaching } = roundAfter(noted('r1', 'blocked'), noted('r1', null, TWO_LEFT), noted('r2', 'blocked'));
    expect(lastAttempt(reaching, 'r1')?.failure).toBeNull();
    expect(lastAttempt(reaching, 'k1')).toBeUndefined();
    expect(daysReminded(reaching, 'r1')).toEqual(['2026-06-11']);
    expect(daysReminded(reaching, 'r2')).toEqual([]);
    expect(membersReached(reaching)).toEqual(['r1']);
  });
});

describe('a mention in the channel', () => {
  const mentioned: ResolutionEvent = { type: 'membersMentioned', at: HALF, members: ['r1'], absent: ['k1'] };

  it('is for those whom no trouble that passes keeps from being reached, once in a round', () => {
    const round = roundAfter(noted('r1', 'blocked'), noted('r2', 'unavailable'), noted('k1', 'notInstalled'));
    expect(membersToMention(round, HALF)).toEqual(['r1', 'k1']);
    const after = roundAfter(noted('r1', 'blocked'), noted('k1', 'notInstalled'), mentioned);
    expect(membersToMention(after, HALF)).toEqual([]);
    expect(nextMention(after)).toBeUndefined();
    expect(mentionOf(after.reaching, 'r1')).toMatchObject({ number: 1 });
    expect(mentionOf(after.reaching, 'k1')).toBeUndefined();
  });

  it('waits for what becomes of the others, ten minutes at the most', () => {
    const waiting = roundAfter(asked(HALF, 'r1', 'r2'), noted('r1', 'blocked'));
    expect(membersToMention(waiting, HALF)).toEqual([]);
    expect(nextMention(waiting)).toBe('2026-06-11T07:10:00.000Z');
    expect(membersToMention(waiting, '2026-06-11T07:10:00.000Z')).toEqual(['r1']);
    const heard = roundAfter(asked(HALF, 'r1', 'r2'), noted('r1', 'blocked'), noted('r2', null));
    expect(nextMention(heard)).toBe(HALF);
  });

  it('is not for somebody who has answered meanwhile', () => {
    expect(nextMention(roundAfter(noted('r1', 'blocked'), ballotCast('r1', 'approve')))).toBeUndefined();
  });

  it('is not for somebody who has asked for time since: they have seen the matter', () => {
    const askedAt = (at: Instant): ResolutionEvent => ({ ...ballotOf('r1'), at });
    expect(nextMention(roundAfter(noted('r1', 'blocked'), askedAt(TWO_LEFT)))).toBeUndefined();
    expect(nextMention(roundAfter(askedAt(MORNING), noted('r1', 'blocked')))).toBe(HALF);
  });

  it('that is late leaves out whoever has been heard of meanwhile', () => {
    const heard = (...events: readonly ResolutionEvent[]) => {
      const round = roundAfter({ ...mentioned, members: ['r1', 'r2', 'k1'] }, ...events);
      return round.reaching.mentions.map((mention) => stillSilent(round, mention));
    };
    expect(heard()).toEqual([['r1', 'r2', 'k1']]);
    expect(heard({ ...ballotOf('r1'), at: TWO_LEFT }, ballotCast('k1', 'approve'))).toEqual([['r2']]);
  });

  it('is not for somebody whose seat another has taken over', () => {
    expect(nextMention(roundAfter(noted('r1', 'blocked'), succeeded(TWO_LEFT)))).toBeUndefined();
  });
});

describe('the next moment of an open round', () => {
  const at = (now: Instant, ...events: readonly ResolutionEvent[]) => nextMoment(started(...events), calendar, now);

  it('is the opening, the next reminder, the list for the leaders, or the deadline', () => {
    expect(at(MORNING)).toBe(MORNING);
    expect(at(MORNING, told)).toBe(HALF);
    expect(at(HALF, asked(TWO_LEFT, 'r1'))).toBe(DEADLINE.tallyAt);
    expect(at(LAST, asked(LAST, 'r1'))).toBe(DEADLINE.closesAt);
  });

  it('is now when something is overdue in office hours, and else when they begin', () => {
    expect(at('2026-06-11T10:00:00.000Z')).toBe('2026-06-11T10:00:00.000Z');
    expect(at('2026-06-11T18:00:00.000Z')).toBe('2026-06-12T06:00:00.000Z');
    expect(at('2026-06-17T18:00:00.000Z', asked(LAST, 'r1'))).toBe('2026-06-18T06:00:00.000Z');
  });

  it('of a round from before there were reminders is its deadline', () => {
    const old = preparedRound({ deadline: { ...DEADLINE, opening: null, reminders: [], tallyAt: null } });
    const state = stateAfter([draftStarted, roundOpened(1, old)]);
    if (state.status === 'notStarted') throw new Error('not started');
    expect(nextMoment(state, calendar, MORNING)).toBe(DEADLINE.closesAt);
    const [round] = state.rounds;
    expect(round && isTallyDue(round, calendar, DEADLINE.closesAt)).toBe(false);
  });

  it('the leaders are told in office hours only', () => {
    expect(isTallyDue(roundAfter(), calendar, MORNING)).toBe(false);
    expect(isTallyDue(roundAfter(), calendar, DEADLINE.tallyAt ?? '')).toBe(true);
    expect(isTallyDue(roundAfter(), calendar, '2026-06-17T18:00:00.000Z')).toBe(false);
  });
});
