import type { PostEntry } from '../../ports/post-entry';
import type { RecordRef } from '../../ports/record-store';
import type { Claimed, Kept, RecordKeeper } from './record-keeper';

export interface Step {
  readonly posts: readonly PostEntry[];
  /** Cards were brought in line, so the next tending waits a while (Teams' limits). */
  readonly hasPosted: boolean;
}

export function unposted(posts: readonly PostEntry[]): Step {
  return { posts, hasPosted: false };
}

/**
 * Works on a claimed record, step by step, until its cards are in line with it. Returns whether the record has changed
 * meanwhile; the claim is then kept.
 */
export async function tendRecord<State, Event>(
  keeper: Pick<RecordKeeper<State, Event>, 'claim' | 'release' | 'notePosts'>,
  ref: RecordRef,
  work: (kept: Kept<State>) => Promise<Step>,
): Promise<boolean> {
  let kept = await keeper.claim(ref);
  while (kept !== undefined) {
    const { posts, hasPosted }: Step = await work(kept);
    const newer: Claimed<State> | undefined = await keeper.release(ref, posts, kept);
    if (newer === undefined) return false;
    if (hasPosted) {
      await keeper.notePosts(ref, posts);
      return true;
    }
    kept = newer;
  }
  return false;
}
