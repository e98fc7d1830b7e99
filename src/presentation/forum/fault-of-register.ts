import type { RegisterFault } from '../../domain/forum/register-faults';
import type { Texts } from '../texts';
import type { NameOf } from './person-names';

/** What cannot be, and what to do instead, with the names of those whom it is about. */
export function faultOfRegister({ register: t, words }: Texts, fault: RegisterFault, nameOf: NameOf): string {
  switch (fault.fault) {
    case 'seatHeldTwice':
    case 'roleHeldTwice': {
      const [one, other] = fault.people;
      const isOne = fault.fault === 'roleHeldTwice' && one === other;
      return t.fault(
        fault,
        isOne
          ? (nameOf(one) ?? t.unnamed.person)
          : words.listed([nameOf(one) ?? t.unnamed.one, nameOf(other) ?? t.unnamed.other]),
      );
    }
    case 'personOnTwoSeats':
    case 'chairAndVice':
    case 'daysReversed':
    case 'interimWithoutDays':
      return t.fault(fault, nameOf(fault.person) ?? t.unnamed.person);
    case 'seatStillHeld':
    case 'personUnknown':
      return t.fault(fault, '');
  }
}
