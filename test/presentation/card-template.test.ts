import { loadCard } from '../../src/presentation/card-template';

it('refuses to show a card with a binding that nothing is bound to', () => {
  const expand = loadCard('text');
  const common = { lang: 'sv', fallbackText: 'x' };
  expect(() => expand({ common, ids: {}, histories: [] })).toThrow(/body/);
  expect(() => expand({ common: { lang: 'sv' }, body: [], ids: {}, histories: [] })).toThrow(/fallbackText/);
  expect(expand({ common, body: [], ids: {}, histories: [] })).toMatchObject({ lang: 'sv' });
});

it('never reads a binding in what is bound', () => {
  const card = loadCard('text')({
    common: { lang: 'sv', fallbackText: '${lang}' },
    body: [{ text: '${common}' }],
    ids: {},
    histories: [],
  });
  expect(card).toMatchObject({ fallbackText: '${lang}', body: [{ text: '${common}' }] });
});
