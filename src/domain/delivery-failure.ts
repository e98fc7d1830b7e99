/** Why a message did not reach whom it was for. */
export const DELIVERY_FAILURES = [
  /** The person, or an administrator, has blocked the bot. */
  'blocked',
  'notInstalled',
  'notInRoster',
  'conversationGone',
  'activityGone',
  /** Teams did not take so much at once. */
  'throttled',
  /** Teams did not answer. */
  'unavailable',
  'tooBig',
  'refused',
  /** Teams took it and did not say where it stands: it can neither be updated nor safely repeated. */
  'unconfirmed',
] as const;

export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number];

/** Trouble that goes away by itself. */
export type PassingFailure = Extract<DeliveryFailure, 'throttled' | 'unavailable'>;

export function isPassing(why: DeliveryFailure): why is PassingFailure {
  return why === 'throttled' || why === 'unavailable';
}
