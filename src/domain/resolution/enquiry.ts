import type { Person } from '../forum/person';
import type { Instant } from '../time';

/**
 * A question that a member puts to those who lead the matter, instead of saying no in order to ask. It is no answer to the
 * matter and changes nothing of the round: it stands with the matter for everybody in the electorate.
 */
export interface Enquiry {
  /** From 1 in the round. */
  readonly number: number;
  readonly at: Instant;
  readonly by: Person;
  readonly text: string;
  /** `null` while nobody has answered it. */
  readonly reply: EnquiryReply | null;
}

export interface EnquiryReply {
  readonly at: Instant;
  readonly by: Person;
  readonly text: string;
}

/** Of one person in a round: each is kept for good and shown to everybody. */
export const ENQUIRIES_MOST = 5;
