import { isPassing, type DeliveryFailure } from './delivery-failure';

/** What Teams, or where it keeps files, can refuse. */
export const WAYS = ['channel', 'ownChat', 'reply', 'file'] as const;

/** A card for the whole channel, one in a person's own chat, the answer to what somebody wrote, a file they sent. */
export type Way = (typeof WAYS)[number];

/** What shows that a refusal is past before it is time to try again. */
export type Lifting =
  /** The bot is added to the channel or team again, or Teams says that it is back. */
  | 'botAdded'
  /** The person writes to the bot. */
  | 'personWrites'
  /** The person gets the bot for themselves. */
  | 'personInstalls'
  /** The card has come to say something else. */
  | 'anotherText'
  /** Another card takes its place. */
  | 'anotherCard';

export type Hearer =
  /** The chair, the vice chair and the process lead, each in their own chat and in Leverans. */
  | 'leaders'
  /** Whoever wrote, or sent the file. */
  | 'writer'
  | 'nobody';

/** How a refusal is met. */
export interface Course {
  /** How long to wait before each new try, in milliseconds; the last one again and again. */
  readonly waits: readonly number[];
  /** How many tries in all; `null`: for as long as it is wanted and the forum has its channel. */
  readonly most: number | null;
  /** How many refusals in a row are believed. Until then nobody is told, and nothing is done about it. */
  readonly believedAfter: number;
  readonly liftedBy: readonly Lifting[];
  readonly told: Hearer;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Teams is slow or does not answer: twice as long each time, from five seconds up to a quarter of an hour. */
const DOUBLING = [5, 10, 20, 40, 80, 160, 320, 640, 900].map((seconds) => seconds * SECOND);

const NEVER = { waits: [], most: 1, believedAfter: 1 } as const;

type Courses = Readonly<Record<Way, Course>>;

const PASSING: Courses = {
  channel: { waits: DOUBLING, most: null, believedAfter: 7, liftedBy: ['botAdded'], told: 'leaders' },
  // About a day of trying.
  ownChat: {
    waits: DOUBLING,
    most: 100,
    believedAfter: 7,
    liftedBy: ['personWrites', 'personInstalls'],
    told: 'leaders',
  },
  reply: {
    waits: [2, 5, 15, 60, 300].map((seconds) => seconds * SECOND),
    most: 6,
    believedAfter: 1,
    liftedBy: [],
    told: 'nobody',
  },
  file: { waits: [SECOND], most: 2, believedAfter: 2, liftedBy: [], told: 'writer' },
};

/** Teams says no. Now and then it says so in passing (403 and 404), so that one no is never believed. */
const REFUSAL: Courses = {
  channel: {
    waits: [1, 2, 5, 15, 30, 60].map((minutes) => minutes * MINUTE),
    most: null,
    believedAfter: 2,
    liftedBy: ['botAdded', 'anotherCard'],
    told: 'leaders',
  },
  ownChat: {
    waits: [MINUTE, HOUR, DAY],
    most: 16,
    believedAfter: 2,
    liftedBy: ['personWrites', 'personInstalls'],
    told: 'leaders',
  },
  reply: { waits: [MINUTE], most: 2, believedAfter: 2, liftedBy: [], told: 'nobody' },
  file: { ...NEVER, liftedBy: [], told: 'writer' },
};

/**
 * An answer to an update only. The card is looked for first, and another takes its place where it still asks for
 * something.
 */
const LOST: Courses = {
  ...REFUSAL,
  ownChat: { ...REFUSAL.ownChat, waits: REFUSAL.channel.waits, liftedBy: ['anotherCard'] },
};

/** Another try would not help, or might say the same thing twice. */
const ONCE: Courses = {
  channel: { ...NEVER, liftedBy: ['anotherText'], told: 'leaders' },
  ownChat: { ...NEVER, liftedBy: ['anotherText'], told: 'leaders' },
  reply: { ...NEVER, liftedBy: [], told: 'nobody' },
  file: { ...NEVER, liftedBy: [], told: 'writer' },
};

/** The whole table: why something did not get through × which way it was to go. */
export const COURSES: Readonly<Record<DeliveryFailure, Courses>> = {
  throttled: PASSING,
  unavailable: PASSING,
  blocked: REFUSAL,
  notInstalled: REFUSAL,
  notInRoster: REFUSAL,
  conversationGone: REFUSAL,
  activityGone: LOST,
  refused: REFUSAL,
  tooBig: ONCE,
  unconfirmed: ONCE,
};

/** How long to wait after so many tries, in milliseconds; `null` when there are to be no more. What was held back has not been tried at all. */
export function waitAfter(why: DeliveryFailure, way: Way, tries: number): number | null {
  const { waits, most } = COURSES[why][way];
  if (most !== null && tries >= most) return null;
  return waits[Math.max(0, Math.min(tries, waits.length) - 1)] ?? null;
}

/** No course waits longer than this between two tries, in milliseconds, also where it is spread. */
export const LONGEST_WAIT_MS = 2 * DAY;

/** Whether so many refusals in a row are enough to believe them and to tell somebody. */
export function isBelieved(why: DeliveryFailure, way: Way, tries: number): boolean {
  return tries >= COURSES[why][way].believedAfter;
}

/** Whether one try is all there is, unless the card comes to say something else. */
export function isTriedOnce(why: DeliveryFailure): boolean {
  return why === 'tooBig' || why === 'unconfirmed';
}

/** Whether Teams said no. */
export function isRefusal(why: DeliveryFailure): boolean {
  return !isPassing(why) && !isTriedOnce(why);
}
