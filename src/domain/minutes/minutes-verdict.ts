import { refuse, type Verdict } from '../verdict';
import type { MinutesCommand, MinutesRefusal } from './commands';
import type { MinutesEvent } from './events';
import type { StartedMinutes } from './minutes';
import { phaseOf } from './open-steps';

export type MinutesVerdict = Verdict<MinutesEvent, MinutesRefusal>;

export type CommandOf<Type extends MinutesCommand['type']> = Extract<MinutesCommand, { type: Type }>;

export const MINUTES_TEXT_MOST = 2_000;

export function notNow(minutes: StartedMinutes): MinutesVerdict {
  return refuse({ type: 'notNowInMinutes', phase: phaseOf(minutes) });
}

export function tooLong(...texts: readonly string[]): MinutesVerdict | undefined {
  const text = texts.find((one) => one.trim().length > MINUTES_TEXT_MOST);
  if (text === undefined) return undefined;
  return refuse({ type: 'minutesTextTooLong', most: MINUTES_TEXT_MOST, length: text.trim().length });
}
