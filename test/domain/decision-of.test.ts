import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { decisionOf } from '../../src/domain/decision/decision-of';
import { stateAfter } from '../support/given';
import { ballotCast, minutesAfter, roundOpened, draftStarted, electors, upTo } from '../support/matter';

const calendar = createSwedishCalendar();

function adopted(...history: Parameters<typeof stateAfter>[0]) {
  const state = stateAfter(history);
  if (state.status !== 'adopted') throw new Error('not adopted');
  return state;
}

it('is numbered by forum, kind and the year in Stockholm (Q-19)', () => {
  expect(decisionOf(adopted(...upTo.adopted), 1, calendar, null)).toMatchObject({
    kind: 'perCapsulam',
    number: 'LGS PC 2026:1',
    year: 2026,
    sequence: 1,
    decidedOn: '2026-06-04',
    points: ['att finance the teams with 3 000 000 kr'],
  });
  const newYear = { ...adopted(...upTo.adopted), decidedAt: '2026-12-31T23:30:00.000Z' };
  expect(decisionOf(newYear, 1, calendar, null)).toMatchObject({ number: 'LGS PC 2027:1', decidedOn: '2027-01-01' });
});

it('is of a whole second, by which stores list it: those of one second stand by their number', () => {
  const exact = { ...adopted(...upTo.adopted), decidedAt: '2026-06-04T14:00:00.987Z' };
  expect(decisionOf(exact, 1, calendar, null)).toMatchObject({ decidedAt: '2026-06-04T14:00:00.000Z' });
});

it('holds each standpoint with its note, and only yeses and recusals (P-09, P-14)', () => {
  const state = adopted(
    draftStarted,
    roundOpened(1, { electorate: electors(2, 2) }),
    ballotCast('r1', 'reject', minutesAfter(1), 'first no'),
    ballotCast('r1', 'approve', minutesAfter(2), 'as a pilot'),
    ballotCast('k1', 'approve', minutesAfter(3)),
    ballotCast('k2', 'recuse', minutesAfter(4), 'own case'),
    { type: 'adopted', at: minutesAfter(5), decidedAt: minutesAfter(3) },
  );
  expect(decisionOf(state, 1, calendar, null)?.standpoints).toEqual([
    { name: 'Seat r1', principal: 'region', choice: 'approve', note: 'as a pilot', at: minutesAfter(2) },
    { name: 'Seat k1', principal: 'kommun', choice: 'approve', note: '', at: minutesAfter(3) },
    { name: 'Seat k2', principal: 'kommun', choice: 'recuse', note: 'own case', at: minutesAfter(4) },
  ]);
});

it('needs a round', () => {
  expect(decisionOf({ ...adopted(...upTo.adopted), rounds: [] }, 1, calendar, null)).toBeUndefined();
});
