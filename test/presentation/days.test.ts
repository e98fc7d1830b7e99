import { createRender } from '../../src/presentation/render';
import { writtenFor, writtenToKeep } from '../../src/presentation/dates';
import { date, day, moment } from '../../src/presentation/dates.sv';
import { readable } from './card-contents';
import { samplesIn } from './sample-views';

const samples = samplesIn((text) => text);

/** New year has come in Stockholm, though not yet in UTC. */
const NEW_YEAR = '2026-12-31T23:30:00.000Z';
const AT = '2026-12-11T15:00:00.000Z';

const written = () => [day('2026-12-11'), day(AT), moment(AT), date(AT), day('2027-01-04')];

it('a day says its year when it is another than the one that it is read in', () => {
  expect(writtenFor('2026-12-31T22:30:00.000Z', written)).toEqual([
    'fredag 11 december',
    'fredag 11 december',
    'fredag 11 december kl. 16.00',
    '11 december',
    'måndag 4 januari 2027',
  ]);
  expect(writtenFor(NEW_YEAR, written)).toEqual([
    'fredag 11 december 2026',
    'fredag 11 december 2026',
    'fredag 11 december 2026 kl. 16.00',
    '11 december 2026',
    'måndag 4 januari',
  ]);
});

it('what is kept says the year of each day, within what is read as well, and the next reader is not told of it', () => {
  expect(day(AT)).toBe('fredag 11 december 2026');
  const both = writtenFor(AT, () => [day(AT), writtenToKeep(() => day(AT)), day(AT)]);
  expect(both).toEqual(['fredag 11 december', 'fredag 11 december 2026', 'fredag 11 december']);
  expect(() =>
    writtenFor(AT, () => {
      throw new Error('not drawn');
    }),
  ).toThrow('not drawn');
  expect(day(AT)).toBe('fredag 11 december 2026');
});

it('a card is read in the year that it is drawn in; a decision is kept', () => {
  const drawnAt = (now: string) => createRender({ now: () => now });
  const vote = samples.vote['fresh'];
  const decision = samples.decision['byChair'];
  if (vote === undefined || decision === undefined) throw new Error('no sample');
  const [inYear, after] = ['2026-06-05T08:00:00.000Z', '2027-01-01T08:00:00.000Z'].map((now) => drawnAt(now));
  expect(readable(inYear?.(vote).content)).toContain('Svara senast torsdag 18 juni kl. 16.00.');
  expect(readable(after?.(vote).content)).toContain('Svara senast torsdag 18 juni 2026 kl. 16.00.');
  expect(readable(inYear?.(decision).content)).toContain('Beslutat tisdag 2 juni 2026');
});
