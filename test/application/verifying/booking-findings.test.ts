import { bookingFindings } from '../../../src/application/verifying/booking-findings';
import { accountsRef } from '../../../src/application/records/refs';
import { bookingOfDecision } from '../../../src/domain/accounts/bookings';
import { aDecision } from '../../support/store-samples';

const decision = aDecision();
const { forumId, number } = decision;
const booking = bookingOfDecision(decision);
if (booking === undefined) throw new Error('the sample is about no money');
const other = { ...booking, amount: { ...booking.amount, kronor: booking.amount.kronor + 1 } };

it.each([
  ['has booked what it decided', [decision], [booking], []],
  ['is about no money', [aDecision({ money: null })], [], []],
  ['has not booked anything', [decision], [], ['decisionNotBooked']],
  ['has booked another sum', [decision], [other], ['bookedOtherwise']],
  ['has booked twice', [decision], [booking, booking], ['bookedTwice']],
  ['is gone from the register', [], [booking], ['bookingWithoutDecision']],
])('of a decision that %s this is told', (_, registered, booked, kinds) => {
  const found = bookingFindings(registered, new Map([[forumId, booked]]));
  expect(found).toEqual(kinds.map((kind) => ({ ref: accountsRef(forumId), what: { kind, number } })));
});

it('nothing is told of a forum that does not keep its money here', () => {
  expect(bookingFindings([decision], new Map())).toEqual([]);
});
