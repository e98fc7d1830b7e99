import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { awayOnLastDay, awayWhileOpen, seenAwayOf, whenBack } from '../../../src/domain/resolution/away';
import { currentRound } from '../../../src/domain/resolution/resolution';
import { planReminder } from '../../../src/domain/resolution/requested-reminder';
import { stateAfter } from '../../support/given';
import { ballotCast, DEADLINE, MORNING, upTo } from '../../support/matter';

/** Who is away is no answer: it shows to those who send and lead, and reminders wait (issue 19). */

const calendar = createSwedishCalendar();
const LAST_DAY = DEADLINE.lastDay;

function roundAfter(...events: Parameters<typeof stateAfter>[0]) {
  const state = stateAfter([...upTo.open, ...events]);
  const round = state.status === 'notStarted' ? undefined : currentRound(state);
  if (round === undefined) throw new Error('no round');
  return round;
}
const away = (person: string, from: string, until: string) => ({ person, from, until });
const names = (all: readonly { readonly elector: { readonly id: string } }[]) => all.map(({ elector }) => elector.id);

it('on the last day to answer are those whose days it falls in', () => {
  const { electorate } = roundAfter();
  const absences = [
    away('r1', MORNING.slice(0, 10), LAST_DAY),
    away('r2', MORNING.slice(0, 10), '2026-06-10'),
    away('stranger', LAST_DAY, LAST_DAY),
  ];
  const found = awayOnLastDay(electorate, absences, LAST_DAY);
  expect(names(found)).toEqual(['r1']);
  expect(seenAwayOf(found, LAST_DAY)).toBe(`${LAST_DAY} r1`);
  expect(seenAwayOf([], LAST_DAY)).toBe('');
});

it('while the round is open are those who have not answered for good', () => {
  const absences = ['r1', 'r2', 'k1'].map((person) => away(person, '2026-06-08', '2026-06-09'));
  const round = roundAfter(ballotCast('r1', 'approve'));
  expect(names(awayWhileOpen(round, absences, '2026-06-09'))).toEqual(['r2', 'k1']);
  expect(awayWhileOpen(round, absences, '2026-06-10')).toEqual([]);
  expect(awayWhileOpen(round, [away('r2', '2027-01-01', '2027-01-02')], '2026-06-09')).toEqual([]);
});

it('whoever is away is reminded at nine on their first working day back', () => {
  const absences = [away('r1', '2026-06-08', '2026-06-12')];
  expect(whenBack(absences, 'r1', calendar, '2026-06-10T07:00:00.000Z')).toBe('2026-06-15T07:00:00.000Z');
  expect(whenBack(absences, 'r1', calendar, '2026-06-15T07:00:00.000Z')).toBe('2026-06-15T07:00:00.000Z');
  expect(whenBack(absences, 'r2', calendar, '2026-06-10T07:00:00.000Z')).toBe('2026-06-10T07:00:00.000Z');
});

it('a reminder that a leader asks for says who gets it when they are back, and who is back too late', () => {
  const now = '2026-06-10T08:00:00.000Z';
  const absences = [away('r1', '2026-06-10', '2026-06-12'), away('r2', '2026-06-10', LAST_DAY)];
  const plan = planReminder(roundAfter(), calendar, now, absences);
  expect(plan).toMatchObject({ away: ['r1'], later: null });
  expect(plan.members).toContain('r1');
  expect(plan.tooLate).toEqual(['r2']);
  expect('away' in planReminder(roundAfter(), calendar, now)).toBe(false);
});

it('what is kept of a reminder that was asked for says who was away', () => {
  const asked = { type: 'reminderRequested', at: MORNING, by: { id: 'chair', name: 'Chair' }, line: '' } as const;
  const whom = { moment: MORNING, members: ['r1', 'r2'], later: null, ownDay: [], tooLate: [] };
  const kept = roundAfter({ ...asked, ...whom, away: ['r1'] }, { ...asked, ...whom }).reaching.requests;
  expect(kept.map(({ away: of }) => of)).toEqual([['r1'], undefined]);
});

it('whatever is said, nobody is reminded on a day on which they are away', () => {
  const dayOf = (offset: number) => new Date(Date.parse('2026-06-01') + offset * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.nat(60), fc.nat(30), fc.nat(60), (from, length, at) => {
      const absence = away('r1', dayOf(from), dayOf(from + length));
      const moment = whenBack([absence], 'r1', calendar, `${dayOf(at)}T08:00:00.000Z`);
      const day = calendar.dayOf(moment);
      expect(day < absence.from || day > absence.until).toBe(true);
    }),
  );
});
