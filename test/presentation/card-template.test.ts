import { loadCard } from '../../src/presentation/card-template';
import { NO_WAY_BACK } from '../../src/presentation/way-on-buttons';

it('refuses to show a card with a binding that nothing is bound to', () => {
  const expand = loadCard('text');
  const common = { lang: 'sv', fallbackText: 'x', way: NO_WAY_BACK };
  expect(() =>
    expand({ common, ids: {}, histories: [], terms: [], economies: [], formals: [], editorials: [] }),
  ).toThrow(/body/);
  expect(() =>
    expand({
      common: { lang: 'sv', way: NO_WAY_BACK },
      body: [],
      ids: {},
      histories: [],
      terms: [],
      economies: [],
      formals: [],
      editorials: [],
    }),
  ).toThrow(/fallbackText/);
  expect(
    expand({ common, body: [], ids: {}, histories: [], terms: [], economies: [], formals: [], editorials: [] }),
  ).toMatchObject({
    lang: 'sv',
  });
});

it('never reads a binding in what is bound', () => {
  const card = loadCard('text')({
    common: { lang: 'sv', fallbackText: '${lang}', way: NO_WAY_BACK },
    body: [{ text: '${common}' }],
    ids: {},
    histories: [],
    terms: [],
    economies: [],
    formals: [],
    editorials: [],
  });
  expect(card).toMatchObject({ fallbackText: '${lang}', body: [{ text: '${common}' }] });
});
