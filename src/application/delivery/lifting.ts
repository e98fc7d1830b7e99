import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import { failuresForgotten } from '../posts/ledger-entry';
import type { Kept, RecordKeeper } from '../records/record-keeper';
import { forumRef } from '../records/refs';

/** More than a forum has in hand at a time. */
const MOST_READ = 60;

type Lifting = Pick<Dependencies, 'forums' | 'resolutions' | 'minutes' | 'chairDecisions' | 'nudge'>;

/** The channel can be written in again, as far as anybody knows: what it has refused, or was held back, is tried at once. */
export async function channelReachable(lifting: Lifting, forumId: string): Promise<void> {
  await tryAgain(lifting, forumId, (posts) => failuresForgotten(posts, null));
}

/** Teams is asked elsewhere from now on: what it has refused, to the channel or to people, is tried at once. */
export async function everybodyReachable(lifting: Lifting, forumId: string): Promise<void> {
  await tryAgain(lifting, forumId, (posts) =>
    [...new Set(posts.map(({ recipient }) => recipient))].flatMap((recipient) => failuresForgotten(posts, recipient)),
  );
}

async function tryAgain(
  { forums, resolutions, minutes, chairDecisions, nudge }: Lifting,
  forumId: string,
  forgottenIn: (posts: readonly PostEntry[]) => readonly PostEntry[],
): Promise<void> {
  for (const matter of await resolutions.list(forumId, MOST_READ)) await inRecord(resolutions, matter);
  for (const one of await minutes.list(forumId, MOST_READ)) await inRecord(minutes, one);
  for (const decision of await chairDecisions.list(forumId, MOST_READ)) await inRecord(chairDecisions, decision);
  const forum = await forums.read(forumRef(forumId));
  if (forum !== undefined) await inRecord(forums, forum);

  async function inRecord<State, Event>(
    keeper: RecordKeeper<State, Event>,
    { ref, posts }: Kept<State>,
  ): Promise<void> {
    const forgotten = forgottenIn(posts);
    if (forgotten.length > 0) await keeper.notePosts(ref, forgotten);
    if (ref.kind !== 'forum' || forgotten.length > 0) nudge(ref);
  }
}
