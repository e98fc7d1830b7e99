import { readDayInWords } from '../../../src/domain/day-in-words';
import { absenceOn, readAbsence } from '../../../src/domain/forum/absence';
import { charterOn } from '../../../src/domain/forum/charter-on';
import type { ForumCommand } from '../../../src/domain/forum/decide-forum';
import type { ForumEvent } from '../../../src/domain/forum/forum';
import {
  acting,
  givenForum,
  joined,
  leaders,
  person,
  readyAfter,
  rosterSeen,
  setUpWith,
  TODAY,
} from '../../support/given-forum';
import { MORNING } from '../../support/matter';
import { register } from '../../support/seated-register';

/** Whoever is away says so: it is theirs alone, is no answer, and lends nobody a vote (R-03, issue 19). */

const ready = [joined, rosterSeen('su', 'city', 'guest', 'visitor'), setUpWith(register('lgs', leaders))];
const JULY = { from: '2026-07-06', until: '2026-07-31' };

function says(by: string, fields: { readonly from: string; readonly until: string } = JULY): ForumCommand {
  return { type: 'sayAbsence', ...acting(by), fields };
}
const takesBack = (by: string): ForumCommand => ({ type: 'takeBackAbsence', ...acting(by) });
const said = (by: string, days = JULY): ForumEvent => ({ type: 'absenceSaid', at: MORNING, by: person(by), ...days });
const absencesAfter = (day: string, ...events: readonly ForumEvent[]) =>
  charterOn(readyAfter(...ready, ...events), day).absences;

describe('saying it', () => {
  it('is for those with a seat or a role, about themselves', () => {
    givenForum(...ready)
      .when(says('su'))
      .then({ type: 'absenceSaid', by: person('su'), ...JULY });
    givenForum(...ready)
      .when(says('guest'))
      .then({ type: 'absenceSaid', by: person('guest') });
    givenForum(...ready)
      .when(says('visitor'))
      .thenRefused({ type: 'nobodyWaitsForYou' });
    givenForum(...ready)
      .when(says('stranger'))
      .thenRefused({ type: 'nobodyWaitsForYou' });
  });

  it('again is the same; other days take the place of those said before', () => {
    givenForum(...ready, said('su'))
      .when(says('su'))
      .thenNothingHappened();
    const changed = said('su', { from: '2026-07-06', until: '2026-07-10' });
    expect(absencesAfter(TODAY, said('city'), said('su'), changed)).toEqual([
      { person: 'city', ...JULY },
      { person: 'su', from: '2026-07-06', until: '2026-07-10' },
    ]);
  });

  it('from no day is from today', () => {
    givenForum(...ready)
      .when(says('su', { from: ' ', until: '2026-06-12' }))
      .then({ type: 'absenceSaid', from: TODAY });
  });

  it('needs days that can be', () => {
    const faults = (from: string, until: string) => {
      const reading = readAbsence({ from, until }, TODAY);
      return reading.kind === 'faulty' ? reading.faults.map(({ field, fault }) => `${field} ${fault}`) : [];
    };
    expect(faults('', '')).toEqual(['until missing']);
    expect(faults('', 'soon')).toEqual(['until unreadable']);
    expect(faults('soon', 'soon')).toEqual(['from unreadable', 'until unreadable']);
    expect(faults('soon', '2026-06-12')).toEqual(['from unreadable']);
    expect(faults('2026-05-01', '2026-06-03')).toEqual(['until past']);
    expect(faults('2026-06-10', '2026-06-09')).toEqual(['until beforeFirstDay']);
    expect(faults('', '2027-06-05')).toEqual([]);
    expect(faults('', '2027-06-06')).toEqual(['until tooFarAhead']);
    givenForum(...ready)
      .when(says('su', { from: '', until: '' }))
      .thenRefused({ type: 'absenceFaulty' });
  });
});

it('taking it back is done once', () => {
  givenForum(...ready, said('su'))
    .when(takesBack('su'))
    .then({ type: 'absenceTakenBack', by: person('su') });
  givenForum(...ready, said('city'))
    .when(takesBack('su'))
    .thenNothingHappened();
  expect(absencesAfter(TODAY, said('su'), { type: 'absenceTakenBack', at: MORNING, by: person('su') })).toEqual([]);
});

it('nothing is left of it the day after', () => {
  expect(absencesAfter('2026-07-31', said('su'))).toHaveLength(1);
  expect(absencesAfter('2026-08-01', said('su'))).toEqual([]);
});

it('covers its first and its last day, and nobody else', () => {
  const absences = [{ person: 'su', ...JULY }];
  expect(
    ['2026-07-05', '2026-07-06', '2026-07-31', '2026-08-01'].map((day) => !!absenceOn(absences, 'su', day)),
  ).toEqual([false, true, true, false]);
  expect(absenceOn(absences, 'city', '2026-07-10')).toBeUndefined();
});

it.each([
  ['2026-07-20', '2026-07-20'],
  ['20 juli', '2026-07-20'],
  ['den 20 juli', '2026-07-20'],
  ['20:e juli 2027', '2027-07-20'],
  ['20/7', '2026-07-20'],
  ['20 July', '2026-07-20'],
  ['1 may', '2027-05-01'],
  ['4 juni', '2026-06-04'],
  ['31 feb', null],
  ['20 brumaire', null],
  ['20/13', null],
  ['snart', null],
  ['', null],
])('%s is read as %s', (written, day) => {
  expect(readDayInWords(written, TODAY)).toBe(day);
});
