import type { HoldingFault } from '../../domain/forum/enter-holding';
import type { RoleTermFault } from '../../domain/forum/enter-role-term';
import type { SeatFault } from '../../domain/forum/enter-seat';
import type { Role } from '../../domain/forum/register';
import type { RegisterFault } from '../../domain/forum/register-faults';

export const roleName: Readonly<Record<Role, string>> = {
  chair: 'chair',
  viceChair: 'vice chair',
  processLead: 'process lead',
  noteTaker: 'secretary',
  verifier: 'verifier (justerare)',
  approver: 'approver',
};

export const UNNAMED = { person: 'the person', one: 'the one', other: 'the other' };

export function registerFault(fault: RegisterFault, who: string): string {
  switch (fault.fault) {
    case 'seatHeldTwice':
      return `Seat ${fault.seat} cannot have two members at the same time (${who}). Change the days so that one ends before the other begins.`;
    case 'personOnTwoSeats': {
      const [one, other] = fault.seats;
      return one === other
        ? `Seat ${one} has the same person on those days already (${who}). Change the days.`
        : `The same person cannot have seat ${one} and seat ${other} at the same time (${who}). End one of them first.`;
    }
    case 'roleHeldTwice': {
      const [one, other] = fault.people;
      return one === other
        ? `The role of ${roleName[fault.role]} has the same person on those days already (${who}). Change the days.`
        : `The forum cannot have two people as ${roleName[fault.role]} at the same time (${who}). End one of the terms before the other begins.`;
    }
    case 'chairAndVice':
      return `The same person cannot be chair and vice chair at the same time (${who}). Change one of the roles.`;
    case 'seatStillHeld':
      return `Seat ${fault.seat} has or has had a member and cannot be removed. Give the member a last day, and the seat becomes vacant.`;
    case 'daysReversed':
      return `The last day is before the first (${who}). Change the days.`;
    case 'interimWithoutDays':
      return `A member for a period needs both a first and a last day (${who}). Fill in both.`;
    case 'personUnknown':
      return 'Somebody who was chosen is not in the register. Choose the person again.';
  }
}

export function fieldFault(fault: HoldingFault | RoleTermFault | SeatFault): string {
  switch (fault.fault) {
    case 'missing':
      return MISSING[fault.field];
    case 'unknownPerson':
      return 'The person is no longer in the channel. Choose somebody else or write the name.';
    case 'chosenAndTyped':
      return 'You have both chosen a person and written a name. Keep only one of them.';
    case 'notAnAddress':
      return 'That is not an e-mail address. Write for example name@example.se or leave the field empty.';
    case 'tooLong':
      return `The text is too long. Shorten it to ${fault.most} characters at the most.`;
    case 'notADate':
      return 'That is not a date. Choose a day.';
    case 'beforeFrom':
      return 'The last day is before the first. Choose a later day.';
    case 'outsideTerm':
      return 'The day is outside the term. Choose a day between the first and the last.';
  }
}

const MISSING = {
  person: 'Choose a person or write a name.',
  from: 'Choose the first day.',
  until: 'Choose the last day. A member for a period needs one.',
  party: 'Write which party the seat belongs to.',
  basis: 'Write which decision or meeting approved the member, or tick that the approval is still missing.',
} as const;
