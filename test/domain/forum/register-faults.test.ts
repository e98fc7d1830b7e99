import fc from 'fast-check';
import type { Holding, Register } from '../../../src/domain/forum/register';
import { faultsOf } from '../../../src/domain/forum/register-faults';
import { covers } from '../../../src/domain/forum/seat-holders';
import { holding, holdings, register, term } from '../../support/seated-register';

const made = register('lgs', []);

function faults(changes: Partial<Register>) {
  return faultsOf({ ...made, ...changes });
}

const HALF = { from: '2026-01-01', until: '2026-06-30' };
const interim = { ...HALF, interim: true };

describe('a seat', () => {
  it('has one holder at a time', () => {
    const one = holding(7, 'su2', { until: '2026-06-30' });
    const others = holdings.slice(0, 6);
    expect(faults({ holdings: [...others, one, holding(7, 'later', { from: '2026-06-30' })] })).toEqual([
      { fault: 'seatHeldTwice', seat: 7, people: ['su2', 'later'] },
    ]);
    expect(faults({ holdings: [...others, one, holding(7, 'later', { from: '2026-07-01' })] })).toEqual([]);
  });

  it('has one member for a period at a time in the regular holder’s place (R-27)', () => {
    expect(faults({ holdings: [...holdings, holding(7, 'later', interim)] })).toEqual([]);
    const two = [holding(7, 'later', interim), holding(7, 'guest', { ...interim, from: '2026-06-30' })];
    expect(faults({ holdings: [...holdings, ...two] })).toEqual([
      { fault: 'seatHeldTwice', seat: 7, people: ['later', 'guest'] },
    ]);
  });

  it('is there for as long as anybody has, has had or will have it', () => {
    const seats = made.seats.filter(({ number }) => number !== 7);
    const both = [...holdings.slice(0, 6), holding(7, 'su2', HALF), holding(7, 'later', { from: '2027-01-01' })];
    expect(faults({ seats, holdings: both })).toEqual([{ fault: 'seatStillHeld', seat: 7 }]);
    expect(faults({ seats, holdings: holdings.slice(0, 6) })).toEqual([]);
  });
});

describe('a person', () => {
  it('has one seat at a time, regular or for a period', () => {
    const others = holdings.slice(0, 5);
    const fault = { fault: 'personOnTwoSeats', person: 'later', seats: [6, 7] };
    const before = holding(6, 'later', { until: '2026-01-01' });
    expect(faults({ holdings: [...others, before, holding(7, 'later', HALF)] })).toEqual([fault]);
    expect(faults({ holdings: [...others, before, holding(7, 'later', interim)] })).toEqual([fault]);
    const earlier = holding(6, 'later', { until: '2025-12-31' });
    expect(faults({ holdings: [...others, earlier, holding(7, 'later', HALF)] })).toEqual([]);
  });

  it('does not sit for themselves', () => {
    expect(faults({ holdings: [...holdings, { ...holding(7, 'su2', interim), id: 'interim' }] })).toEqual([
      { fault: 'personOnTwoSeats', person: 'su2', seats: [7, 7] },
    ]);
  });

  it('that a holding or a role names is known, and said once', () => {
    const people = made.people.filter(({ id }) => id !== 'su' && id !== 'city');
    expect(faults({ people })).toEqual([{ fault: 'personUnknown' }]);
    expect(faults({ roleTerms: [term('noteTaker', 'stranger', [null, null])] })).toEqual([{ fault: 'personUnknown' }]);
  });
});

describe('a role', () => {
  it.each(['chair', 'viceChair', 'approver'] as const)('of %s is one person’s at a time', (role) => {
    const first = term(role, 'su', ['2024-01-01', '2025-12-31'], 'first');
    const second = (from: string) => term(role, 'city', [from, null], 'second');
    expect(faults({ roleTerms: [first, second('2025-12-31')] })).toEqual([
      { fault: 'roleHeldTwice', role, people: ['su', 'city'] },
    ]);
    expect(faults({ roleTerms: [first, second('2026-01-01')] })).toEqual([]);
  });

  it('is free from the day after somebody left before the term was out (R-07)', () => {
    const left = term('chair', 'su', ['2024-01-01', '2025-12-31', '2025-03-31']);
    const next = (from: string) => term('chair', 'vgpv', [from, '2025-12-31'], 'next');
    expect(faults({ roleTerms: [left, next('2025-04-01')] })).toEqual([]);
    expect(faults({ roleTerms: [left, next('2025-03-31')] })).toHaveLength(1);
  });

  it.each(['processLead', 'noteTaker', 'verifier'] as const)('of %s may be several people’s, each once', (role) => {
    const one = term(role, 'su', [null, null], 'one');
    expect(faults({ roleTerms: [one, term(role, 'city', [null, null], 'other')] })).toEqual([]);
    expect(faults({ roleTerms: [one, term(role, 'su', [null, null], 'again')] })).toEqual([
      { fault: 'roleHeldTwice', role, people: ['su', 'su'] },
    ]);
  });

  it('of chair does not go with that of vice chair, but with any other', () => {
    const chair = term('chair', 'su', [null, '2026-06-30']);
    const vice = (from: string) => term('viceChair', 'su', [from, null]);
    expect(faults({ roleTerms: [chair, vice('2026-06-30')] })).toEqual([{ fault: 'chairAndVice', person: 'su' }]);
    expect(faults({ roleTerms: [vice('2026-06-30'), chair] })).toEqual([{ fault: 'chairAndVice', person: 'su' }]);
    expect(faults({ roleTerms: [chair, vice('2026-07-01')] })).toEqual([]);
    expect(faults({ roleTerms: [chair, term('viceChair', 'city', [null, null])] })).toEqual([]);
    expect(faults({ roleTerms: [chair, term('approver', 'su', [null, null])] })).toEqual([]);
    const deputy = term('viceChair', 'city', [null, null]);
    expect(faults({ roleTerms: [deputy, term('noteTaker', 'city', [null, null])] })).toEqual([]);
  });
});

describe('days', () => {
  const reversed = { fault: 'daysReversed', person: 'su' };

  it('come in order, on a seat and in a role, and each wrong one is told once', () => {
    const others = holdings.slice(1);
    const backwards = { from: '2026-06-30', until: '2026-06-29' };
    expect(faults({ holdings: [holding(1, 'su', backwards), ...others] })).toEqual([reversed]);
    expect(faults({ holdings: [holding(1, 'su', { ...backwards, until: '2026-06-30' }), ...others] })).toEqual([]);
    expect(faults({ roleTerms: [term('chair', 'su', ['2026-06-30', '2026-06-29'])] })).toEqual([reversed]);
    expect(faults({ roleTerms: [term('chair', 'su', ['2026-06-30', '2026-06-30'])] })).toEqual([]);
    expect(faults({ roleTerms: [term('chair', 'su', ['2026-06-30', null, '2026-06-29'])] })).toEqual([reversed]);
    expect(faults({ roleTerms: [term('chair', 'su', ['2026-06-30', '2026-06-29', '2026-07-01'])] })).toEqual([
      reversed,
    ]);
    expect(faults({ roleTerms: [term('chair', 'su', ['2026-06-30', '2026-06-29', '2026-06-28'])] })).toEqual([
      reversed,
    ]);
  });

  it('are both given for a member for a period (R-27)', () => {
    const fault = { fault: 'interimWithoutDays', person: 'later' };
    const sitting = (changes: Partial<Holding>) => ({ holdings: [...holdings, holding(7, 'later', changes)] });
    expect(faults(sitting({ ...interim, until: null }))).toEqual([fault]);
    expect(faults(sitting({ ...interim, from: null }))).toEqual([fault]);
    expect(faults(sitting(interim))).toEqual([]);
  });
});

it('holdings clash exactly when there is a day on which they do', () => {
  const days = Array.from({ length: 8 }, (_, index) => `2026-01-0${index + 1}`);
  const anyHolding = fc.record({
    seat: fc.constantFrom(1, 2),
    person: fc.constantFrom('a', 'b', 'c'),
    from: fc.option(fc.constantFrom(...days)),
    until: fc.option(fc.constantFrom(...days)),
    interim: fc.boolean(),
    basis: fc.constant(''),
  });
  const isPossible = ({ from, until, interim }: Omit<Holding, 'id'>) =>
    from === null || until === null ? !interim : from <= until;
  const anyHoldings = fc.array(anyHolding.filter(isPossible), { maxLength: 4 });
  const isTwice = (items: readonly string[]) => new Set(items).size < items.length;
  fc.assert(
    fc.property(anyHoldings, (several) => {
      const clashes = ['2025-12-31', ...days, '2026-01-09'].some((day) => {
        const current = several.filter((each) => covers(each, day));
        const places = current.map(({ seat, interim: isInterim }) => `${seat} ${String(isInterim)}`);
        return isTwice(places) || isTwice(current.map(({ person }) => person));
      });
      const told = faults({ holdings: several.map((each, index) => ({ id: String(index), ...each })) });
      const kinds = new Set(told.map(({ fault }) => fault));
      expect(kinds.has('seatHeldTwice') || kinds.has('personOnTwoSeats')).toBe(clashes);
    }),
    { numRuns: 500 },
  );
});
