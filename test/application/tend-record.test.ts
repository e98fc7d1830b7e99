import { tendRecord, unposted } from '../../src/application/records/tend-record';
import type { Claimed, RecordKeeper } from '../../src/application/records/record-keeper';
import { MORNING } from '../support/matter';

/** A record that changes while it is tended is gone on with at once, unless cards were posted: then Teams' limits want a while. */

const ref = { kind: 'resolution', forumId: 'forum', id: 'matter' } as const;

/** Keeps one record that changes once, while it is first tended. */
function changingOnce() {
  const claimed: Claimed<string> = {
    ref,
    state: 'state',
    eventCount: 1,
    updatedAt: MORNING,
    posts: [],
    seenAt: MORNING,
  };
  const answers = [claimed, undefined];
  return {
    claim: () => Promise.resolve(claimed),
    release: () => Promise.resolve(answers.shift()),
    notePosts: () => Promise.resolve(),
  } satisfies Pick<RecordKeeper<string, never>, 'claim' | 'release' | 'notePosts'>;
}

it.each([
  ['without posts it is gone on with at once', false, 2],
  ['with posts it waits for the next tending', true, 1],
])('%s', async (_, hasPosted, times) => {
  const work = jest.fn(() => Promise.resolve({ ...unposted([]), ...(hasPosted && { hasPosted }) }));
  expect(await tendRecord(changingOnce(), ref, work)).toBe(hasPosted);
  expect(work).toHaveBeenCalledTimes(times);
});
