import { refuse, type Verdict } from '../verdict';
import type { FollowUpsCommand } from './commands';
import type { FollowUpsEvent } from './follow-ups';

/** A fault in one field of a form about a follow-up. */
export interface FollowUpFault {
  readonly field: 'title' | 'owner' | 'due' | 'reason';
  readonly fault: 'missing' | 'chosenAndTyped' | 'notADay' | 'dayAndMeeting';
}

export type FollowUpsRefusal =
  | { readonly type: 'mayNotLeadFollowUps' }
  /** The follow-up waits for somebody else. */
  | { readonly type: 'notYourFollowUp' }
  | { readonly type: 'followUpFaulty'; readonly faults: readonly FollowUpFault[] }
  | { readonly type: 'followUpTextTooLong'; readonly most: number; readonly length: number }
  | { readonly type: 'unknownFollowUp' }
  | { readonly type: 'unknownProposal' }
  | { readonly type: 'followUpOver'; readonly title: string }
  /** It is about a condition, which is met when it is ticked off. */
  | { readonly type: 'conditionNotTickedOff'; readonly title: string }
  | { readonly type: 'followUpChangedSince'; readonly title: string };

export type FollowUpsVerdict = Verdict<FollowUpsEvent, FollowUpsRefusal>;

export type CommandOf<Type extends FollowUpsCommand['type']> = Extract<FollowUpsCommand, { type: Type }>;

const TEXT_MOST = 500;

export function tooLong(...texts: readonly string[]): FollowUpsVerdict | undefined {
  const text = texts.find((one) => one.length > TEXT_MOST);
  return text === undefined ? undefined : refuse({ type: 'followUpTextTooLong', most: TEXT_MOST, length: text.length });
}
