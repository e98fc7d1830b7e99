import { LANGUAGES } from '../../src/domain/language';
import { createRender } from '../../src/presentation/render';
import { nodesOf } from './card-contents';
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
