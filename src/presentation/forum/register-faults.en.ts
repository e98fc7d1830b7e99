import type { HoldingFault } from '../../domain/forum/enter-holding';
import type { RoleTermFault } from '../../domain/forum/enter-role-term';
import type { SeatFault } from '../../domain/forum/enter-seat';
import type { Role } from '../../domain/forum/register';
import type { RegisterFault } from '../../domain/forum/register-faults';
import type { SentencesBy } from '../sentences-by';

export const roleName: Readonly<Record<Role, string>> = {
  chair: 'chair',
  viceChair: 'vice chair',
  processLead: 'process lead',
  noteTaker: 'secretary',
  verifier: 'verifier (justerare)',
  approver: 'approver',
};

export const UNNAMED = { person: 'the person', one: 'the one', other: 'the other' };

export const registerFault: SentencesBy<'fault', RegisterFault, [who: string]> = {
  seatHeldTwice: ({ seat }, who) =>
    `Seat ${seat} cannot have two members at the same time (${who}). Change the days so that one ends before the other begins.`,
  personOnTwoSeats: ({ seats: [one, other] }, who) =>
    `The same person cannot have seat ${one} and seat ${other} at the same time (${who}). End one of them first.`,
  roleHeldTwice: ({ role }, who) =>
    `The forum cannot have two people as ${roleName[role]} at the same time (${who}). End one of the terms before the other begins.`,
  chairAndVice: (_, who) =>
    `The same person cannot be chair and vice chair at the same time (${who}). Change one of the roles.`,
  seatStillHeld: ({ seat }) =>
    `Seat ${seat} has or has had a member and cannot be removed. Give the member a last day, and the seat becomes vacant.`,
  daysReversed: (_, who) => `The last day is before the first (${who}). Change the days.`,
  interimWithoutDays: (_, who) => `A member for a period needs both a first and a last day (${who}). Fill in both.`,
  personUnknown: 'Somebody who was chosen is not in the register. Choose the person again.',
};

export const enteredTwice = {
  seat: (seat: number, who: string) =>
    `Seat ${seat} has the same person on those days already (${who}). Change the days.`,
  role: (role: Role, who: string) =>
    `The role of ${roleName[role]} has the same person on those days already (${who}). Change the days.`,
};

export const fieldFault: SentencesBy<'fault', HoldingFault | RoleTermFault | SeatFault> = {
  missing: ({ field }) => MISSING[field],
  unknownPerson: 'The person is no longer in the channel. Choose somebody else or write the name.',
  chosenAndTyped: 'You have both chosen a person and written a name. Keep only one of them.',
  notAnAddress: 'That is not an e-mail address. Write for example name@example.se or leave the field empty.',
  tooLong: ({ most }) => `The text is too long. Shorten it to ${most} characters at the most.`,
  notADate: 'That is not a date. Choose a day.',
  beforeFrom: 'The last day is before the first. Choose a later day.',
  outsideTerm: 'The day is outside the term. Choose a day between the first and the last.',
};

const MISSING = {
  person: 'Choose a person or write a name.',
  from: 'Choose the first day.',
  until: 'Choose the last day. A member for a period needs one.',
  party: 'Write which party the seat belongs to.',
  basis: 'Write which decision or meeting approved the member, or tick that the approval is still missing.',
} as const;
