import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { minutesPosts } from '../../src/application/minutes/minutes-posts';
import { endingPosts } from '../../src/application/posts/ending-posts';
import { decisionOf } from '../../src/domain/decision/decision-of';
import type { WantedPost } from '../../src/application/posts/wanted-post';
import type { Started } from '../../src/domain/resolution/resolution';
import { createRender } from '../../src/presentation/render';
import { charterOf } from '../presentation/sample-forum';
import { stagesOf } from '../presentation/sample-minutes';
import { adopted, contentOf, referredBack, roundOf } from '../presentation/sample-matter';
import { toldOnce } from '../support/auditing/told-once';
import { MORNING } from '../support/matter';

/** What the auditor counts in the channel: it found repeats in long runs of the fault harness where there were none. */

const say = (text: string) => text;
const calendar = createSwedishCalendar();
const render = createRender({ now: () => MORNING });
const titled = (title: string) => [roundOf(say, { content: { ...contentOf(say), title } })];

function standing(posts: readonly WantedPost[]) {
  return posts.map(({ view }, index) => {
    const { content, summary } = render(view);
    return { card: { id: `${index}`, conversationId: 'channel', summary, content, updates: 0 }, reader: null };
  });
}

function told(matters: readonly Started[]) {
  return standing(matters.flatMap((matter) => endingPosts(matter, calendar)));
}

function keptOf(matters: readonly Started[]) {
  const decisions = matters.flatMap((matter) => {
    if (matter.status !== 'adopted' || matter.sequence === null) return [];
    const decision = decisionOf(matter, matter.sequence, calendar, null);
    return decision === undefined ? [] : [decision];
  });
  return { matters, decisions, chairDecisions: [], minutes: [], lines: [] };
}

const REFERRED = [referredBack(say, titled('Matter 2')), referredBack(say, titled('Matter 20'))];
const DECIDED = [adopted(say, titled('Matter 1'), 1), adopted(say, titled('Matter 15'), 10)];

it.each([
  ['an outcome', REFERRED],
  ['a decision', DECIDED],
])('%s is not taken for that of a matter whose title or number goes on', (_, matters) => {
  expect(toldOnce(keptOf(matters), told(matters))).toEqual([]);
});

it.each([
  ['an outcome', REFERRED, 'how Matter 2 ended stands 2 times in the channel, not 1'],
  ['a decision', DECIDED, 'decision LGS PC 2026:1 stands 2 times in the channel, not 1'],
])('%s that stands twice is found', (_, matters, found) => {
  expect(toldOnce(keptOf(matters), told([...matters, ...matters.slice(0, 1)]))).toEqual([found]);
});

it('minutes are published on two cards, and a third is found', () => {
  const minutes = ['Meeting 1', 'Meeting 10'].map((title) => ({ ...stagesOf(say).done, title }));
  const kept = { ...keptOf([]), minutes };
  const [first, ...others] = minutes.flatMap((one) => {
    const now = one.publication?.at ?? '';
    return minutesPosts(one, { charter: charterOf(say), calendar, now }, []).filter(({ to }) => to.kind === 'channel');
  });
  if (first === undefined) throw new Error('nothing is told of minutes');

  expect(toldOnce(kept, standing([first, ...others]))).toEqual([]);
  expect(toldOnce(kept, standing([first, first, ...others]))).toEqual([
    'Meeting 1 as published stands 3 times in the channel, not 2',
  ]);
});
