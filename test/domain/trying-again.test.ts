import { DELIVERY_FAILURES } from '../../src/domain/delivery-failure';
import {
  COURSES,
  isBelieved,
  isRefusal,
  isTriedOnce,
  LONGEST_WAIT_MS,
  waitAfter,
  WAYS,
  type Course,
} from '../../src/domain/trying-again';

/** The table of refusals: what Teams answers × which way it was to go. */

const MINUTE = 60_000;

function told({ waits, most, believedAfter, liftedBy, told: hearer }: Course): string {
  const again = waits.map((wait) => (wait < MINUTE ? `${wait / 1_000} s` : `${wait / MINUTE} min`)).join(', ');
  const times = most === null ? 'for as long as it is wanted' : `${most} tries`;
  return `${again === '' ? 'never' : again}; ${times}; believed after ${believedAfter}; ${liftedBy.join(', ') || 'nothing'}; ${hearer}`;
}

const doubling =
  '5 s, 10 s, 20 s, 40 s, 1.3333333333333333 min, 2.6666666666666665 min, 5.333333333333333 min, 10.666666666666666 min, 15 min';
const PASSING = [
  `${doubling}; for as long as it is wanted; believed after 7; botAdded; leaders`,
  `${doubling}; 100 tries; believed after 7; personWrites, personInstalls; leaders`,
  '2 s, 5 s, 15 s, 1 min, 5 min; 6 tries; believed after 1; nothing; nobody',
  '1 s; 2 tries; believed after 2; nothing; writer',
];
const REFUSAL = [
  '1 min, 2 min, 5 min, 15 min, 30 min, 60 min; for as long as it is wanted; believed after 2; botAdded, anotherCard; leaders',
  '1 min, 60 min, 1440 min; 16 tries; believed after 2; personWrites, personInstalls; leaders',
  '1 min; 2 tries; believed after 2; nothing; nobody',
  'never; 1 tries; believed after 1; nothing; writer',
];
const LOST = '1 min, 2 min, 5 min, 15 min, 30 min, 60 min; 16 tries; believed after 2; anotherCard; leaders';
const ONCE = [
  'never; 1 tries; believed after 1; anotherText; leaders',
  'never; 1 tries; believed after 1; anotherText; leaders',
  'never; 1 tries; believed after 1; nothing; nobody',
  'never; 1 tries; believed after 1; nothing; writer',
];

const TABLE: Readonly<Record<(typeof DELIVERY_FAILURES)[number], readonly (string | undefined)[]>> = {
  throttled: PASSING,
  unavailable: PASSING,
  blocked: REFUSAL,
  notInstalled: REFUSAL,
  notInRoster: REFUSAL,
  conversationGone: REFUSAL,
  activityGone: [REFUSAL[0], LOST, REFUSAL[2], REFUSAL[3]],
  refused: REFUSAL,
  tooBig: ONCE,
  unconfirmed: ONCE,
};

it.each(DELIVERY_FAILURES)('%s is met as the table says, whichever way it was to go', (why) => {
  expect(WAYS.map((way) => told(COURSES[why][way]))).toEqual(TABLE[why]);
});

it('the last wait comes again and again, as long as there are tries left', () => {
  expect(waitAfter('throttled', 'ownChat', 0)).toBe(5_000);
  expect(waitAfter('notInRoster', 'channel', 1)).toBe(MINUTE);
  expect(waitAfter('notInRoster', 'channel', 1_000)).toBe(60 * MINUTE);
  expect(waitAfter('blocked', 'ownChat', 15)).toBe(1_440 * MINUTE);
  expect(waitAfter('blocked', 'ownChat', 16)).toBeNull();
  expect(waitAfter('tooBig', 'channel', 1)).toBeNull();
  expect(waitAfter('tooBig', 'channel', 0)).toBeNull();
});

it('a post in the channel is given up only with its forum', () => {
  const given = DELIVERY_FAILURES.filter((why) => waitAfter(why, 'channel', 100_000) === null);
  expect(given).toEqual(DELIVERY_FAILURES.filter(isTriedOnce));
});

it('no refusal to a person or a channel is believed at once', () => {
  const refusals = DELIVERY_FAILURES.filter(isRefusal);
  expect(refusals).toEqual(['blocked', 'notInstalled', 'notInRoster', 'conversationGone', 'activityGone', 'refused']);
  for (const why of refusals) {
    for (const way of ['channel', 'ownChat'] as const) {
      expect(isBelieved(why, way, 1)).toBe(false);
      expect(isBelieved(why, way, 2)).toBe(true);
    }
  }
});

it.each(DELIVERY_FAILURES)(
  '%s is never waited out for longer than the longest wait, also where it is spread by a quarter',
  (why) => {
    const waits = WAYS.flatMap((way) => COURSES[why][way].waits);
    expect(Math.max(0, ...waits) * 1.25).toBeLessThanOrEqual(LONGEST_WAIT_MS);
  },
);
