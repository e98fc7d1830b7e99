import { calmAfter } from '../../domain/calm';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/forum/person';
import type { Clock } from '../../ports/clock';
import type { Messenger } from '../../ports/messenger';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import { languageOfForum } from '../forum/language-of-forum';
import type { Kept, RecordKeeper } from '../records/record-keeper';
import type { Render } from '../render';
import type { View } from '../views';
import type { Step } from '../records/tend-record';
import { isUpToDate } from './ledger-entry';
import { linkToChannel, type Linking } from './link-to-channel';
import { patienceBy } from './lanes';
import { reconcile } from './reconcile';
import type { WantedPost } from './wanted-post';

export interface PostingDependencies extends Linking, Pick<Dependencies, 'languages'> {
  readonly messenger: Messenger;
  readonly render: Render;
  readonly clock: Clock;
}

/**
 * Brings the cards of a claimed record in line with it, in the forum's channel and its people's chats. Cards that wait
 * for calm are redrawn from `calmAt`: when the record has not changed for a while, unless something else is said.
 */
export async function reconcileRecord<State, Event>(
  dependencies: PostingDependencies,
  keeper: Pick<RecordKeeper<State, Event>, 'claim' | 'notePosts'>,
  { ref, posts, updatedAt }: Kept<State>,
  forum: Exclude<Forum, { status: 'unmet' }>,
  wanted: readonly WantedPost[],
  calmAt = calmAfter(updatedAt),
): Promise<Step> {
  const { messenger, render, clock, languages } = dependencies;
  const reconciling = {
    messenger,
    render,
    forumLanguage: languageOfForum(forum),
    languageOf: (person: AccountId) => languages.of(person),
    linkFor: (view: View) => linkToChannel(dependencies, view),
    now: () => clock.now(),
    note: (ledger: readonly PostEntry[]) => keeper.notePosts(ref, ledger),
    isOurs: async (ledger: () => readonly PostEntry[]) => {
      const stored = await keeper.claim(ref);
      return stored !== undefined && isUpToDate(ledger(), stored.posts);
    },
    patience: patienceBy(clock),
    calmAt,
  };
  const addresses = { place: forum.place, addressOf: addressBook(forum) };
  return { posts: await reconcile(reconciling, addresses, wanted, posts), hasPosted: true };
}

function addressBook(forum: Exclude<Forum, { status: 'unmet' }>): (person: AccountId) => string | undefined {
  const contacts = [...forum.departed, ...(forum.roster ?? [])];
  const addresses = new Map(contacts.map(({ id, address }) => [id, address]));
  return (person) => addresses.get(person);
}
