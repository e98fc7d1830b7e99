import { saysSomething } from '../says-something';
import { refuse, type Verdict } from '../verdict';
import { REASON_MOST } from './ballot';
import type { ResolutionCommand, ResolutionRefusal } from './commands';
import type { ResolutionEvent } from './events';

export type ResolutionVerdict = Verdict<ResolutionEvent, ResolutionRefusal>;

export type CommandOf<Type extends ResolutionCommand['type']> = Extract<ResolutionCommand, { type: Type }>;

/** What is wrong with a reason that must be given, if anything. */
export function faultyReason(reason: string, isRequired: boolean): ResolutionVerdict | undefined {
  const length = reason.trim().length;
  if (length > REASON_MOST) return refuse({ type: 'reasonTooLong', most: REASON_MOST, length });
  if (isRequired && !saysSomething(reason)) return refuse({ type: 'reasonMissing' });
  return undefined;
}
