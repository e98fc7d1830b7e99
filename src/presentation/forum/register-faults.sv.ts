import type { HoldingFault } from '../../domain/forum/enter-holding';
import type { RoleTermFault } from '../../domain/forum/enter-role-term';
import type { SeatFault } from '../../domain/forum/enter-seat';
import type { Role } from '../../domain/forum/register';
import type { RegisterFault } from '../../domain/forum/register-faults';

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
export function registerFault(fault: RegisterFault, who: string): string {
  switch (fault.fault) {
    case 'seatHeldTwice':
      return `Plats ${fault.seat} kan inte ha två ledamöter samtidigt (${who}). Ändra dagarna så att den ena slutar innan den andra börjar.`;
    case 'personOnTwoSeats': {
      const [one, other] = fault.seats;
      return one === other
        ? `Plats ${one} har redan samma person de dagarna (${who}). Ändra dagarna.`
        : `Samma person kan inte ha plats ${one} och plats ${other} samtidigt (${who}). Avsluta den ena först.`;
    }
    case 'roleHeldTwice': {
      const [one, other] = fault.people;
      return one === other
        ? `Uppdraget som ${roleName[fault.role]} har redan samma person de dagarna (${who}). Ändra dagarna.`
        : `Forumet kan inte ha två personer som ${roleName[fault.role]} samtidigt (${who}). Avsluta det ena uppdraget innan det andra börjar.`;
    }
    case 'chairAndVice':
      return `Samma person kan inte vara ordförande och vice ordförande samtidigt (${who}). Ändra det ena uppdraget.`;
    case 'seatStillHeld':
      return `Plats ${fault.seat} har eller har haft en ledamot och kan inte tas bort. Ge ledamoten en sista dag, så blir platsen vakant.`;
    case 'daysReversed':
      return `Sista dagen är före den första (${who}). Ändra dagarna.`;
    case 'interimWithoutDays':
      return `En tillfällig ledamot behöver både första och sista dag (${who}). Fyll i båda.`;
    case 'personUnknown':
      return 'Någon som valts finns inte i registret. Välj personen igen.';
  }
}

/** What is wrong with one field of a form. */
export function fieldFault(fault: HoldingFault | RoleTermFault | SeatFault): string {
  switch (fault.fault) {
    case 'missing':
      return MISSING[fault.field];
    case 'unknownPerson':
      return 'Personen finns inte längre i kanalen. Välj någon annan eller skriv namnet.';
    case 'chosenAndTyped':
      return 'Du har både valt en person och skrivit ett namn. Behåll bara det ena.';
    case 'notAnAddress':
      return 'Det är ingen e-postadress. Skriv till exempel namn@exempel.se eller lämna fältet tomt.';
    case 'tooLong':
      return `Texten är för lång. Korta den till högst ${fault.most} tecken.`;
    case 'notADate':
      return 'Det är inget datum. Välj en dag.';
    case 'beforeFrom':
      return 'Sista dagen är före den första. Välj en senare dag.';
    case 'outsideTerm':
      return 'Dagen ligger utanför uppdraget. Välj en dag mellan den första och den sista.';
  }
}

const MISSING = {
  person: 'Välj en person eller skriv ett namn.',
  from: 'Välj första dagen.',
  until: 'Välj sista dagen. En tillfällig ledamot behöver en.',
  party: 'Skriv vilken part platsen tillhör.',
  basis: 'Skriv vilket beslut eller möte som godkände ledamoten, eller kryssa i att godkännandet saknas ännu.',
} as const;
