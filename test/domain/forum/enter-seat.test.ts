import { enterSeat, type SeatFields } from '../../../src/domain/forum/enter-seat';
import { register } from '../../support/seated-register';

const FIELDS: SeatFields = { number: null, party: ' PrimCare ', principal: 'kommun', right: 'unresolved' };
const made = register('lgs', []);

it('a new seat has the number after the last, with its party, principal and right', () => {
  expect(enterSeat(made, FIELDS)).toEqual({
    kind: 'changes',
    changes: [{ type: 'seatSet', seat: { number: 8, party: 'PrimCare', principal: 'kommun', right: 'unresolved' } }],
  });
  expect(enterSeat({ ...made, seats: made.seats.toReversed() }, FIELDS)).toMatchObject({
    changes: [{ seat: { number: 8 } }],
  });
  expect(enterSeat({ ...made, seats: [] }, FIELDS)).toMatchObject({ changes: [{ seat: { number: 1 } }] });
});

it('a seat that there is keeps its number', () => {
  expect(enterSeat(made, { ...FIELDS, number: 3 })).toMatchObject({ changes: [{ seat: { number: 3 } }] });
});

it('a seat belongs to a party, whose name has at most 100 characters', () => {
  const missing = { kind: 'faulty', faults: [{ field: 'party', fault: 'missing' }] };
  expect(enterSeat(made, { ...FIELDS, party: '  ' })).toEqual(missing);
  expect(enterSeat(made, { ...FIELDS, party: 'x'.repeat(100) })).toMatchObject({ kind: 'changes' });
  expect(enterSeat(made, { ...FIELDS, party: 'x'.repeat(101) })).toEqual({
    kind: 'faulty',
    faults: [{ field: 'party', fault: 'tooLong', most: 100 }],
  });
});
