import { decideFollowUps } from '../../../src/domain/follow-ups/decide-follow-ups';
import type { FollowUpsCommand } from '../../../src/domain/follow-ups/commands';
import {
  evolveFollowUps,
  isOver,
  noFollowUps,
  type FollowUps,
  type FollowUpsEvent,
} from '../../../src/domain/follow-ups/follow-ups';
import { followUpsToRemind, nextFollowUpsMoment } from '../../../src/domain/follow-ups/reminding';
import { noMeetings } from '../../../src/domain/meetings/meetings';
import { thenOf } from '../../support/given';
import { chair } from '../../support/matter';
import { calendar } from '../../support/minutes';

/** Decisions that hold until a day remind 12, 6 and 3 months before it. */

const decision = {
  ...{ id: 'act', number: 'LGS PC 2026:1', title: 'Riktlinje', validUntil: '2027-08-31', language: 'sv' as const },
};
const at = (day: string, hour = 9) => calendar.timeOn(day, hour);
const follow = (today: string, isDecided = false) =>
  ({ type: 'followRunningOut', decision, isDecided, today }) as const;
const pass = (today: string) => ({ type: 'passTime', today }) as const;
const seen = (months: number, today: string) =>
  ({ by: chair, owners: [], followUp: `runsOut:act:${months}`, after: 0, reason: 'Klart', today }) as const;

function after(...commands: readonly FollowUpsCommand[]): FollowUps {
  return commands.reduce((state, command) => {
    const verdict = decideFollowUps(state, command, at('2026-06-04'));
    const events: readonly FollowUpsEvent[] = verdict.kind === 'accepted' ? verdict.events : [];
    return events.reduce(evolveFollowUps, state);
  }, noFollowUps);
}

function given(...commands: readonly FollowUpsCommand[]) {
  const state = after(...commands);
  return { when: (command: FollowUpsCommand) => thenOf(decideFollowUps(state, command, at('2026-06-04'))) };
}

const open = (state: FollowUps) => state.followUps.filter((one) => !isOver(one)).map(({ id }) => id);

it.each([
  ['2026-06-04', 12, '2026-08-31'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-02-28', 3, '2027-05-31'],
])('decided on %s, the first reminder is %i months before', (today, months, on) => {
  given()
    .when(follow(today))
    .then({
      ...{ type: 'followUpAdded', by: null },
      followUp: {
        ...{ id: `runsOut:act:${months}`, due: { kind: 'day', on }, recurs: 'never' },
        owner: { kind: 'leaders' },
        title: 'LGS PC 2026:1 gäller till och med 31 augusti 2027. Förlänga, revidera eller avsluta? Riktlinje',
        source: { kind: 'runsOut', decision: 'act', validUntil: '2027-08-31', monthsBefore: months },
      },
    });
});

it('reminds of nothing whose reminders have passed, and begins once, in the forum’s language', () => {
  given().when(follow('2027-05-31')).thenNothingHappened();
  given(follow('2026-06-04')).when(follow('2026-12-01')).thenNothingHappened();
  given()
    .when({ ...follow('2026-06-04'), decision: { ...decision, language: 'en' } })
    .then({ followUp: { owner: { kind: 'leaders' } } });
});

it('each gives way to the next a month before that one’s day, and the last to none', () => {
  const first = follow('2026-06-04');
  given(first).when(pass('2027-01-30')).thenNothingHappened();
  given(first)
    .when(pass('2027-01-31'))
    .then(
      { type: 'followUpAdded', followUp: { id: 'runsOut:act:6', due: { on: '2027-02-28' } } },
      { type: 'followUpLapsed', followUp: 'runsOut:act:12', because: 'next' },
    );
  expect(open(after(first, pass('2027-01-31'), pass('2027-04-30')))).toEqual(['runsOut:act:3']);
  given(first, pass('2027-04-30')).when(pass('2029-01-01')).thenNothingHappened();
  expect(after(first, pass('2027-04-30')).followUps).toHaveLength(2);
});

it('is over by itself when the forum has decided how it goes on', () => {
  const first = follow('2026-06-04');
  given(first)
    .when(follow('2026-09-01', true))
    .then({ type: 'followUpLapsed', followUp: 'runsOut:act:12', because: 'decided' });
  const settled = [first, follow('2026-09-01', true)] as const;
  given(...settled)
    .when(follow('2026-09-02', true))
    .thenNothingHappened();
  given(...settled)
    .when(pass('2027-04-30'))
    .thenNothingHappened();
  given(...settled)
    .when({ type: 'finish', ...seen(12, '2026-09-01') })
    .thenRefused({ type: 'followUpOver' });
  const moved = { owner: { chosen: { kind: 'nobody' }, typed: '' }, when: 'next', on: '' } as const;
  given(...settled)
    .when({ type: 'move', ...seen(12, '2026-09-01'), ...moved })
    .thenRefused({ type: 'followUpOver' });
  expect(followUpsToRemind(after(...settled), noMeetings, calendar, at('2026-08-31'))).toEqual([]);
});

it('done, the next is there at once; ended without action, none comes', () => {
  const first = follow('2026-06-04');
  given(first)
    .when({ type: 'finish', ...seen(12, '2026-06-05') })
    .then({ how: 'done' }, { followUp: { id: 'runsOut:act:6' } });
  given(first)
    .when({ type: 'drop', ...seen(12, '2026-06-05') })
    .then({ how: 'dropped' });
});

it('one that is open again because a meeting was noted wrongly gives way to the next that is there', () => {
  const takeUp = (meeting: { meetingOn: string; item: string } | null) =>
    ({ type: 'takeUp', followUp: 'runsOut:act:12', meeting, today: '2026-06-05' }) as const;
  const moved = {
    ...{ type: 'move' as const, when: 'next', on: '', owner: { chosen: { kind: 'nobody' } as const, typed: '' } },
    ...seen(12, '2026-06-05'),
  };
  const state = [follow('2026-06-04'), moved, takeUp({ meetingOn: '2026-06-05', item: '5' }), takeUp(null)] as const;
  expect(open(after(...state))).toEqual(['runsOut:act:12', 'runsOut:act:6']);
  expect(open(after(...state, pass('2026-06-05')))).toEqual(['runsOut:act:6']);
});

it('is reminded of a working week before and on its day, and not every week until the next', () => {
  const state = after(follow('2026-06-04'));
  const next = (now: string) => nextFollowUpsMoment(state, calendar, now);
  expect(next(at('2026-06-05'))).toBe(at('2026-08-24'));
  const reminded = (day: string) =>
    evolveFollowUps(state, {
      ...{ type: 'followUpsReminded', at: at(day), day },
      reminders: [{ followUp: 'runsOut:act:12', people: ['a'] }],
    });
  expect(nextFollowUpsMoment(reminded('2026-08-24'), calendar, at('2026-08-24', 10))).toBe(at('2026-08-31'));
  expect(nextFollowUpsMoment(reminded('2026-08-31'), calendar, at('2026-08-31', 10))).toBe(at('2027-01-31'));
  expect(followUpsToRemind(reminded('2026-08-31'), noMeetings, calendar, at('2026-12-01'))).toEqual([]);
});

it('what the program has made is over by itself once, unless somebody has ended it', () => {
  const lapse = { type: 'lapse', followUp: 'application:a', because: 'takenUp' } as const;
  const asked: FollowUpsCommand = {
    type: 'adopt',
    followUps: [
      {
        ...({ id: 'application:a', title: 'An application', recurs: 'never', owner: { kind: 'nobody' } } as const),
        ...({ due: { kind: 'day', on: '2026-06-05' }, source: { kind: 'application', application: 'a' } } as const),
      },
    ],
  };
  given(asked).when(lapse).then({ type: 'followUpLapsed', followUp: 'application:a', because: 'takenUp' });
  given(asked, lapse).when(lapse).thenNothingHappened();
  given().when(lapse).thenNothingHappened();
});
