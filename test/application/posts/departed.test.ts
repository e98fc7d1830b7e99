import { forumPosts } from '../../../src/application/posts/forum-posts';
import { createRender } from '../../../src/presentation/render';
import { joined, leaders, readyAfter, rosterChanged, rosterSeen, setUpWith } from '../../support/given-forum';
import { register, term } from '../../support/seated-register';
import { textOf } from '../../support/shown-card';
import { NOTHING_UNREADABLE } from '../../support/store-samples';

const render = createRender();

it('the question about somebody who has left is redrawn when a role of theirs has run out, since it does not name it any more', () => {
  const roles = [...leaders, term('noteTaker', 'ring', [null, '2026-06-18']), term('verifier', 'ring', [null, null])];
  const forum = readyAfter(
    joined,
    rosterSeen('su', 'vgpv', 'city', 'ring', 'guest'),
    setUpWith(register('lgs', roles)),
    rosterChanged([], ['ring']),
  );
  const askedOn = (today: string) => {
    const post = forumPosts(forum, today, [], NOTHING_UNREADABLE).find(({ key }) => key === 'departed-ring:su');
    return { edition: post?.edition, says: post === undefined ? '' : textOf(render(post.view).content) };
  };
  const [before, after] = [askedOn('2026-06-18'), askedOn('2026-06-19')];
  expect(before.says).toContain('till och med 18 juni 2026');
  expect(after.says).not.toContain('till och med 18 juni 2026');
  expect(after.edition).not.toBe(before.edition);
});
