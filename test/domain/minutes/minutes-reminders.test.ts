import type { MinutesEvent } from '../../../src/domain/minutes/events';
import type { StartedMinutes } from '../../../src/domain/minutes/minutes';
import { isOverdue, nextMinutesMoment, stepsToRemind } from '../../../src/domain/minutes/minutes-reminders';
import {
  approver,
  calendar,
  changeRequested,
  givenMinutes,
  handedOver,
  hoursAfter,
  member,
  minutesAfter,
  minutesStarted,
  named,
  noteTaker,
  secondVerifier,
  settledAtMeeting,
  upTo,
  verified,
  verifier,
} from '../../support/minutes';

/** 09.00 in Stockholm, in summer time and after it. */
const nine = (day: string) => `${day}T0${day < '2025-10-26' ? 7 : 8}:00:00.000Z`;
const asked = (at: string): MinutesEvent => ({ type: 'remindersAsked', at });
const next = (minutes: StartedMinutes, now: string) => nextMinutesMoment(minutes, calendar, now);
const stepsNow = (minutes: StartedMinutes, now: string) =>
  stepsToRemind(minutes, calendar, now).map(({ step }) => step);

it('a step is reminded of two working days before its day, on it, the working day after, and then every week', () => {
  const moments: string[] = [];
  let now = hoursAfter(0);
  const history: MinutesEvent[] = [...upTo.drafting];
  for (let count = 0; count < 5; count += 1) {
    const moment = next(minutesAfter(...history), now);
    if (moment === null) break;
    expect(stepsNow(minutesAfter(...history), moment)).toEqual(['draft']);
    moments.push(moment);
    now = moment;
    history.push(asked(now));
  }
  expect(moments).toEqual(['2025-10-22', '2025-10-24', '2025-10-27', '2025-11-03', '2025-11-10'].map(nine));
});

it('nobody is reminded for more than a year after the day', () => {
  const minutes = minutesAfter(...upTo.drafting, asked(nine('2026-10-29')));
  expect(next(minutes, nine('2026-10-29'))).not.toBeNull();
  expect(next(minutesAfter(...upTo.drafting, asked('2026-12-31T08:00:00.000Z')), nine('2026-12-31'))).toBeNull();
  expect(stepsNow(minutesAfter(...upTo.drafting, asked('2026-12-31T08:00:00.000Z')), nine('2027-12-31'))).toEqual([]);
});

it('fifty-two reminders a week apart follow the first day after', () => {
  let now = nine('2025-10-24');
  const history: MinutesEvent[] = [...upTo.drafting, asked(now)];
  let count = 0;
  for (let left = 100; left > 0; left -= 1) {
    const moment = next(minutesAfter(...history), now);
    if (moment === null) break;
    now = moment;
    count += 1;
    history.push(asked(now));
  }
  expect(count).toBe(52);
});

it('a step on a day when nobody works is reminded of as if it were on the next working day', () => {
  const deadlines = { draft: '2025-10-25', verified: '2025-10-31', approved: '2025-10-31' };
  const after = (...events: readonly MinutesEvent[]) => minutesAfter(minutesStarted({ deadlines }), ...events);
  expect(next(after(), hoursAfter(0))).toBe(nine('2025-10-23'));
  expect(next(after(asked(nine('2025-10-23'))), nine('2025-10-23'))).toBe(nine('2025-10-27'));
  expect(next(after(asked(nine('2025-10-27'))), nine('2025-10-27'))).toBe(nine('2025-10-28'));
});

it('eves are off as in the forum', () => {
  const deadlines = { draft: '2025-11-03', verified: '2025-11-03', approved: '2025-11-03' };
  const firstWith = (evesOff: readonly 'allSaintsEve'[]) =>
    next(minutesAfter(minutesStarted({ deadlines, evesOff })), hoursAfter(0));
  expect(firstWith([])).toBe(nine('2025-10-30'));
  expect(firstWith(['allSaintsEve'])).toBe(nine('2025-10-29'));
});

it('what has passed is made up for once, in office hours, however many moments there were', () => {
  const minutes = minutesAfter(...upTo.drafting);
  const saturday = '2025-11-01T10:00:00.000Z';
  expect(stepsNow(minutes, saturday)).toEqual(['draft']);
  expect(next(minutes, saturday)).toBe('2025-11-03T07:00:00.000Z');
  expect(
    stepsNow(minutesAfter(...upTo.drafting, asked('2025-11-03T07:00:00.000Z')), '2025-11-03T07:30:00.000Z'),
  ).toEqual([]);
});

it('nothing is due before its moment, and everything from then on', () => {
  const minutes = minutesAfter(...upTo.drafting);
  expect(stepsNow(minutes, '2025-10-22T06:59:59.999Z')).toEqual([]);
  expect(stepsNow(minutes, nine('2025-10-22'))).toEqual(['draft']);
});

it('asked for twice is asked for once', () => {
  const seenAt = nine('2025-10-22');
  givenMinutes(...upTo.drafting)
    .when({ type: 'askReminders', seenAt })
    .then({ type: 'remindersAsked', at: seenAt });
  givenMinutes(...upTo.drafting, asked(seenAt))
    .when({ type: 'askReminders', seenAt })
    .thenNothingHappened();
  givenMinutes(...upTo.drafting, asked(seenAt))
    .when({ type: 'askReminders', seenAt: hoursAfter(1) })
    .thenNothingHappened();
});

describe('a new step begins anew, and is not reminded of what passed before it', () => {
  const late = '2025-10-31T12:00:00.000Z';

  it.each<readonly [string, readonly MinutesEvent[]]>([
    ['the last verifier is done', [...upTo.verifying, verified(verifier), verified(secondVerifier, 1, late)]],
    ['a change is asked for', [...upTo.verifying, changeRequested(verifier, 1, late)]],
    ['a step is handed over', [...upTo.verifying, handedOver('verify', verifier, member, late)]],
    ['a meeting has settled the text', [...upTo.atMeeting, { ...settledAtMeeting, at: late }]],
  ])('when %s', (_, history) => {
    expect(stepsNow(minutesAfter(...history), '2025-10-31T12:30:00.000Z')).toEqual([]);
    expect(new Set(stepsNow(minutesAfter(...history), nine('2025-11-04'))).size).toBeGreaterThan(0);
  });

  it('when there is a version, or an approval', () => {
    expect(minutesAfter(...upTo.verifying)).toMatchObject({
      stepSince: hoursAfter(24),
      remindedThrough: hoursAfter(24),
    });
    expect(minutesAfter(...upTo.publishing)).toMatchObject({ stepSince: hoursAfter(27) });
  });

  it('but not while other verifiers are waited for as before: none of their reminders is lost', () => {
    const reminder = nine('2025-10-29');
    const justAfter = verified(verifier, 1, '2025-10-29T08:00:01.000Z');
    const minutes = minutesAfter(...upTo.verifying, justAfter);
    expect(stepsToRemind(minutes, calendar, reminder)).toMatchObject([{ people: [named(secondVerifier)] }]);
  });
});

it('more time means that the new day is reminded of, from then on', () => {
  const at = nine('2025-10-24');
  const extended = { type: 'stepExtended', at, by: named(approver), step: 'draft', day: '2025-10-29' } as const;
  const minutes = minutesAfter(...upTo.drafting, extended);
  expect(minutes.stepSince).toBe(hoursAfter(0));
  expect(next(minutes, at)).toBe(nine('2025-10-27'));
});

it('whoever is waited for is reminded, each of their own step, and nobody when nobody is', () => {
  const minutes = minutesAfter(...upTo.changing);
  expect(stepsToRemind(minutes, calendar, nine('2025-10-29'))).toMatchObject([
    { step: 'draft', people: [named(noteTaker)] },
    { step: 'verify', people: [named(secondVerifier)] },
  ]);
  for (const phase of ['atMeeting', 'done', 'withdrawn'] as const) {
    expect(next(minutesAfter(...upTo[phase]), hoursAfter(100))).toBeNull();
  }
});

it('the first of several moments is the next', () => {
  const minutes = minutesAfter(...upTo.changing);
  expect(next(minutes, hoursAfter(27))).toBe(nine('2025-10-29'));
});

it('a step is overdue from the day after its day', () => {
  const openStep = { step: 'draft', people: [], dueOn: '2025-10-24' } as const;
  expect(isOverdue(openStep, calendar, '2025-10-24')).toBe(false);
  expect(isOverdue(openStep, calendar, '2025-10-25')).toBe(true);
});

it('a day that is no working day is overdue only after the next one that is', () => {
  const openStep = { step: 'draft', people: [], dueOn: '2025-10-25' } as const;
  expect(isOverdue(openStep, calendar, '2025-10-27')).toBe(false);
  expect(isOverdue(openStep, calendar, '2025-10-28')).toBe(true);
});
