import { writtenDay } from '../../src/domain/written-day';

it.each([
  ['sv', '18 december 2026'],
  ['en', '18 December 2026'],
] as const)('a day is written as people write it, in %s', (language, written) => {
  expect(writtenDay('2026-12-18', language)).toBe(written);
});
