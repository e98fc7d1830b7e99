import { decideLanguage, evolveLanguages, languageIn, noLanguagesInUse } from '../../src/domain/language';

const at = '2026-06-04T08:00:00.000Z';
const used = (person: string, language: 'sv' | 'en') => ({ type: 'languageUsed', at, person, language }) as const;

it('who has used none is met in Swedish', () => {
  expect(languageIn(noLanguagesInUse, 'anna')).toBe('sv');
});

it('a language is kept when it is another than before, and only then', () => {
  const english = [used('anna', 'en')].reduce(evolveLanguages, noLanguagesInUse);
  expect(decideLanguage(noLanguagesInUse, { person: 'anna', language: 'sv' }, at)).toEqual({
    kind: 'accepted',
    events: [],
  });
  expect(decideLanguage(english, { person: 'anna', language: 'en' }, at)).toEqual({ kind: 'accepted', events: [] });
  expect(decideLanguage(english, { person: 'anna', language: 'sv' }, at)).toEqual({
    kind: 'accepted',
    events: [used('anna', 'sv')],
  });
});

it('each has their own, and the one used last', () => {
  const after = [used('anna', 'en'), used('bo', 'en'), used('anna', 'sv')].reduce(evolveLanguages, noLanguagesInUse);
  expect([languageIn(after, 'anna'), languageIn(after, 'bo')]).toEqual(['sv', 'en']);
});
