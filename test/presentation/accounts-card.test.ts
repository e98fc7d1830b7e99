import { LANGUAGES } from '../../src/domain/language';
import { english } from '../../src/presentation/texts.en';
import { swedish } from '../../src/presentation/texts.sv';
import { createRender } from '../../src/presentation/render';
import { executesOf, nodesOf, readable } from './card-contents';
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

it.each([swedish, english])('a sum below nought has a minus, and no hyphen at which a line may break', ({ money }) => {
  const sum = money.sum({ kronor: -99_133, isApproximate: false });
  expect([sum.includes('\u2212'), sum.includes('-')]).toEqual([true, false]);
});

it('of a long note that a file changes, the words that differ are told and not the whole of it twice', () => {
  const view = accountsSamples((text) => text).costCentresCheck['longNotes'];
  if (view === undefined) throw new Error('no such sample');
  const note = 'Redovisas tillsammans till april, enligt beslut i LGS. '.repeat(4);
  const rows = view.rows.map((row) =>
    row.kind === 'changed'
      ? { ...row, before: { ...row.before, note }, costCentre: { ...row.before, note: `${note}Klart.` } }
      : row,
  );
  const text = readable(render({ ...view, rows }).content);
  expect(text).toContain('[Tillagt: Klart.]');
  expect(text).not.toMatch(/Redovisas tillsammans.*Redovisas tillsammans/);
});
