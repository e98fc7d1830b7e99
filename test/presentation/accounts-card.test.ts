import { LANGUAGES } from '../../src/domain/language';
import { createRender } from '../../src/presentation/render';
import { executesOf, nodesOf } from './card-contents';
import { accountsSamples } from './sample-accounts';
import { sampleViews } from './sample-views';

/** What the column has room for at 320 px, in bold: a longer word is broken anywhere. */
const MOST_SIGNS = 13;

const render = createRender();
const overviews = sampleViews((text) => text).filter(({ view }) => view.card === 'accounts');

/** As it is sent, with the spaces that hold. */
function inlinesOf(cell: unknown): string {
  return nodesOf(cell)
    .flatMap(({ node }) => (typeof node['text'] === 'string' ? [node['text']] : []))
    .join('');
}

it('a booking can be taken back by those who lead, where there is one', () => {
  const offered = Object.entries(accountsSamples((text) => text).costCentre).filter(([, view]) =>
    executesOf(render(view).content).some(({ verb }) => verb === 'booking.takeBack'),
  );
  expect(offered.map(([name]) => name)).toEqual(['several', 'corrected', 'unplaced', 'many']);
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('what is left of a cost centre stands on one line on a phone', () => {
    const left = overviews.flatMap(({ view }) =>
      nodesOf(render(view, { language }).content)
        .filter(({ node, path }) => node['type'] === 'TableCell' && path.at(-1) === '1')
        .map(({ node }) => inlinesOf(node)),
    );
    expect(left.length).toBeGreaterThan(6);
    expect(left.flatMap((text) => text.split(' ')).filter(({ length }) => length > MOST_SIGNS)).toEqual([]);
  });
});
