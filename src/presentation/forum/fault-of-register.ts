import type { RegisterFault } from '../../domain/forum/register-faults';
import { sentenceOf } from '../sentences-by';
import type { Texts } from '../texts';
import type { NameOf } from './person-names';

/** What cannot be, and what to do instead, with the names of those whom it is about. */
export function faultOfRegister({ register: t, words }: Texts, fault: RegisterFault, nameOf: NameOf): string {
  switch (fault.fault) {
    case 'roleHeldTwice':
    case 'seatHeldTwice': {
      const [one, other] = fault.people;
      if (fault.fault === 'roleHeldTwice' && one === other)
        return t.enteredTwice.role(fault.role, nameOf(one) ?? t.unnamed.person);
      const who = words.listed([nameOf(one) ?? t.unnamed.one, nameOf(other) ?? t.unnamed.other]);
      return sentenceOf(t.fault, 'fault', fault, who);
    }
    case 'personOnTwoSeats': {
      const [one, other] = fault.seats;
      const who = nameOf(fault.person) ?? t.unnamed.person;
      return one === other ? t.enteredTwice.seat(one, who) : sentenceOf(t.fault, 'fault', fault, who);
    }
    case 'chairAndVice':
    case 'daysReversed':
    case 'interimWithoutDays':
      return sentenceOf(t.fault, 'fault', fault, nameOf(fault.person) ?? t.unnamed.person);
    case 'seatStillHeld':
    case 'personUnknown':
      return sentenceOf(t.fault, 'fault', fault, '');
  }
}
