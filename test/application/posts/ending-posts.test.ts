import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { earlierOutcomes, endingPosts } from '../../../src/application/posts/ending-posts';
import { adopted, ended, lapsed, movedToMeeting, open, referredBack, roundOf } from '../../presentation/sample-matter';

/** What the forum is told under the vote card, by how the matter stands. */

const say = (text: string) => text;
const calendar = createSwedishCalendar();
const rounds = [roundOf(say)];

it.each([
  movedToMeeting(say, rounds, 'objection'),
  ended(say, 'struck', rounds),
  ended(say, 'withdrawn', rounds),
  referredBack(say, rounds),
  adopted(say, rounds, 1),
])('a matter that is $status is told to the forum, in the thread of its vote card', (matter) => {
  expect(endingPosts(matter, calendar)).toMatchObject([
    { to: { kind: 'thread', root: 'vote-1' }, onlyIfPosted: false },
  ]);
});

it.each([open(say, rounds), lapsed(say, rounds), adopted(say, rounds, null)])(
  'nothing is told of a matter that is $status and has not ended, or not got its number',
  (matter) => {
    expect(endingPosts(matter, calendar)).toEqual([]);
  },
);

it('of rounds that were sent again it stays told that they were referred back, also if Teams had not taken that by then', () => {
  const again = { ...roundOf(say), number: 2 };
  expect(earlierOutcomes(referredBack(say, rounds))).toEqual([]);
  expect(earlierOutcomes(open(say, [...rounds, again]))).toMatchObject([
    { key: 'outcome-1', to: { kind: 'thread', root: 'vote-1' }, onlyIfPosted: false },
  ]);
});
