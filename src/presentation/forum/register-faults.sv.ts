import type { HoldingFault } from '../../domain/forum/enter-holding';
import type { RoleTermFault } from '../../domain/forum/enter-role-term';
import type { SeatFault } from '../../domain/forum/enter-seat';
import type { Role } from '../../domain/forum/register';
import type { RegisterFault } from '../../domain/forum/register-faults';
import type { SentencesBy } from '../sentences-by';

export const roleName: Readonly<Record<Role, string>> = {
  chair: 'ordförande',
  viceChair: 'vice ordförande',
  processLead: 'processledare',
  noteTaker: 'sekreterare',
  verifier: 'justerare',
  approver: 'godkännare',
};

/** The words for people whose names are not known. */
export const UNNAMED = { person: 'personen', one: 'den ena', other: 'den andra' };

/** What cannot be, and what to do instead. */
export const registerFault: SentencesBy<'fault', RegisterFault, [who: string]> = {
  seatHeldTwice: ({ seat }, who) =>
    `Plats ${seat} kan inte ha två ledamöter samtidigt (${who}). Ändra dagarna så att den ena slutar innan den andra börjar.`,
  personOnTwoSeats: ({ seats: [one, other] }, who) =>
    `Samma person kan inte ha plats ${one} och plats ${other} samtidigt (${who}). Avsluta den ena först.`,
  roleHeldTwice: ({ role }, who) =>
    `Forumet kan inte ha två personer som ${roleName[role]} samtidigt (${who}). Avsluta det ena uppdraget innan det andra börjar.`,
  chairAndVice: (_, who) =>
    `Samma person kan inte vara ordförande och vice ordförande samtidigt (${who}). Ändra det ena uppdraget.`,
  seatStillHeld: ({ seat }) =>
    `Plats ${seat} har eller har haft en ledamot och kan inte tas bort. Ge ledamoten en sista dag, så blir platsen vakant.`,
  daysReversed: (_, who) => `Sista dagen är före den första (${who}). Ändra dagarna.`,
  interimWithoutDays: (_, who) => `En tillfällig ledamot behöver både första och sista dag (${who}). Fyll i båda.`,
  personUnknown: 'Någon som valts finns inte i registret. Välj personen igen.',
};

/** Where the same person is entered twice for the same days. */
export const enteredTwice = {
  seat: (seat: number, who: string) => `Plats ${seat} har redan samma person de dagarna (${who}). Ändra dagarna.`,
  role: (role: Role, who: string) =>
    `Uppdraget som ${roleName[role]} har redan samma person de dagarna (${who}). Ändra dagarna.`,
};

/** What is wrong with one field of a form. */
export const fieldFault: SentencesBy<'fault', HoldingFault | RoleTermFault | SeatFault> = {
  missing: ({ field }) => MISSING[field],
  unknownPerson: 'Personen finns inte längre i kanalen. Välj någon annan eller skriv namnet.',
  chosenAndTyped: 'Du har både valt en person och skrivit ett namn. Behåll bara det ena.',
  notAnAddress: 'Det är ingen e-postadress. Skriv till exempel namn@exempel.se eller lämna fältet tomt.',
  tooLong: ({ most }) => `Texten är för lång. Korta den till högst ${most} tecken.`,
  notADate: 'Det är inget datum. Välj en dag.',
  beforeFrom: 'Sista dagen är före den första. Välj en senare dag.',
  outsideTerm: 'Dagen ligger utanför uppdraget. Välj en dag mellan den första och den sista.',
};

const MISSING = {
  person: 'Välj en person eller skriv ett namn.',
  from: 'Välj första dagen.',
  until: 'Välj sista dagen. En tillfällig ledamot behöver en.',
  party: 'Skriv vilken part platsen tillhör.',
  basis: 'Skriv vilket beslut eller möte som godkände ledamoten, eller kryssa i att godkännandet saknas ännu.',
} as const;
