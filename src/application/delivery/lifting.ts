import type { Dependencies } from '../dependencies';
import { failuresForgotten } from '../posts/ledger-entry';
import type { Kept, RecordKeeper } from '../records/record-keeper';
import { forumRef } from '../records/refs';

/** More than a forum has in hand at a time. */
const MOST_READ = 60;

type Lifting = Pick<Dependencies, 'forums' | 'resolutions' | 'minutes' | 'chairDecisions' | 'nudge'>;

/** The channel can be written in again, as far as anybody knows: what it has refused is tried at once. */
export async function channelReachable(
  { forums, resolutions, minutes, chairDecisions, nudge }: Lifting,
  forumId: string,
): Promise<void> {
  for (const matter of await resolutions.list(forumId, MOST_READ)) await tryAgain(resolutions, matter);
  for (const one of await minutes.list(forumId, MOST_READ)) await tryAgain(minutes, one);
  for (const decision of await chairDecisions.list(forumId, MOST_READ)) await tryAgain(chairDecisions, decision);
  const forum = await forums.read(forumRef(forumId));
  if (forum !== undefined) await tryAgain(forums, forum);

  async function tryAgain<State, Event>(
    keeper: RecordKeeper<State, Event>,
    { ref, posts }: Kept<State>,
  ): Promise<void> {
    const forgotten = failuresForgotten(posts, null);
    if (forgotten.length === 0) return;
    await keeper.notePosts(ref, forgotten);
    nudge(ref);
  }
}
