import { forumPosts } from '../../../src/application/posts/forum-posts';
import { MORNING } from '../../support/matter';
import { contact, joined, leaders, readyAfter, rosterSeen, setUpWith } from '../../support/given-forum';
import { register } from '../../support/seated-register';
import { aPost, NOTHING_UNREADABLE } from '../../support/store-samples';

/** Those who lead are asked a few things at a time, and what they have been asked stays until it is settled. */

const SEATED = ['su', 'vgpv', 'city', 'ring', 'unnamed', 'nameless', 'su2', 'guest'];
const STRANGERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

it('questions that stand already come before those that are new', () => {
  const forum = readyAfter(
    joined,
    rosterSeen(...SEATED, ...STRANGERS),
    setUpWith(register('lgs', leaders)),
    ...STRANGERS.map((id) => ({ type: 'recognitionAsked' as const, at: MORNING, person: contact(id) })),
  );
  const asked = (posts: readonly string[]) =>
    forumPosts(
      forum,
      '2026-06-04',
      posts.map((id) => aPost({ key: `account-${id}:su`, recipient: 'su' })),
      NOTHING_UNREADABLE,
    ).flatMap(({ key, view }) => (view.card === 'recognition' && key.endsWith(':su') ? [key] : []));
  expect(asked([])).toEqual(['a', 'b', 'c', 'd', 'e'].map((id) => `account-${id}:su`));
  expect(asked(['g', 'f'])).toEqual(['f', 'g', 'a', 'b', 'c'].map((id) => `account-${id}:su`));
});
