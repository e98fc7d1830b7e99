import { setTimeout } from 'node:timers/promises';
import { waitAfter } from '../../domain/trying-again';
import { failureOf } from './connector-errors';

/** Waits so many milliseconds before a file is asked for, or sent, again. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

export const realPause: Pause = (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal });

interface Trying {
  readonly signal: AbortSignal;
  readonly pause: Pause;
}

/**
 * What a place that keeps files answers, asked once more when it is slow or silent. `undefined` when it does not answer, or
 * may not be asked. Rejects when its time is out while it waits.
 */
export async function answerOf(
  ask: () => Promise<Response | undefined>,
  { signal, pause }: Trying,
): Promise<Response | undefined> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask().catch(() => 'silent' as const);
    if (answer === undefined || (answer !== 'silent' && answer.status < 400)) return answer;
    const wait = waitAfter(answer === 'silent' ? 'unavailable' : failureOf(answer.status, []), 'file', tries);
    if (answer !== 'silent') await answer.body?.cancel();
    if (wait === null || signal.aborted) return answer === 'silent' ? undefined : answer;
    await pause(wait, signal);
  }
}
