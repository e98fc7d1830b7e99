import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { endingPosts } from '../../src/application/posts/ending-posts';
import { decisionOf } from '../../src/domain/decision/decision-of';
import type { Started } from '../../src/domain/resolution/resolution';
import { createRender } from '../../src/presentation/render';
import { adopted, contentOf, referredBack, roundOf } from '../presentation/sample-matter';
import { toldOnce } from '../support/auditing/told-once';

/** What the auditor counts in the channel: it found repeats in long runs of the fault harness where there were none. */

const say = (text: string) => text;
const calendar = createSwedishCalendar();
const render = createRender();
const titled = (title: string) => [roundOf(say, { content: { ...contentOf(say), title } })];

function inChannel(matters: readonly Started[]) {
  return matters
    .flatMap((matter) => endingPosts(matter, calendar))
    .map(({ view }, index) => {
      const { content, summary } = render(view);
      return { card: { id: `${index}`, conversationId: 'channel', summary, content, updates: 0 }, reader: null };
    });
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
  expect(toldOnce(keptOf(matters), inChannel(matters))).toEqual([]);
});

it.each([
  ['an outcome', REFERRED, 'how Matter 2 ended stands 2 times in the channel, not 1'],
  ['a decision', DECIDED, 'decision LGS PC 2026:1 stands 2 times in the channel, not 1'],
])('%s that stands twice is found', (_, matters, found) => {
  expect(toldOnce(keptOf(matters), inChannel([...matters, ...matters.slice(0, 1)]))).toEqual([found]);
});
