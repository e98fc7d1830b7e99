import type { HoldingFault } from '../../domain/forum/enter-holding';
import type { RoleTermFault } from '../../domain/forum/enter-role-term';
import type { SeatFault } from '../../domain/forum/enter-seat';
import type { PersonId, Role } from '../../domain/forum/register';
import type { RegisterFault } from '../../domain/forum/register-faults';
import { listed } from './listed.sv';
import type { NameOf } from './person-names';

export const roleName: Readonly<Record<Role, string>> = {
  chair: 'ordförande',
  viceChair: 'vice ordförande',
  processLead: 'processledare',
  noteTaker: 'sekreterare',
  verifier: 'justerare',
  approver: 'godkännare',
};

/** What cannot be, and what to do instead. */
export function registerFault(fault: RegisterFault, nameOf: NameOf): string {
  const name = (person: PersonId) => nameOf(person) ?? 'personen';
  switch (fault.fault) {
    case 'seatHeldTwice':
      return `Plats ${fault.seat} kan inte ha två ledamöter samtidigt (${both(fault.people, nameOf)}). Ändra dagarna så att den ena slutar innan den andra börjar.`;
    case 'personOnTwoSeats': {
      const [one, other] = fault.seats;
      return one === other
        ? `Plats ${one} har redan samma person de dagarna (${name(fault.person)}). Ändra dagarna.`
        : `Samma person kan inte ha plats ${one} och plats ${other} samtidigt (${name(fault.person)}). Avsluta den ena först.`;
    }
    case 'roleHeldTwice': {
      const [one, other] = fault.people;
      return one === other
        ? `Uppdraget som ${roleName[fault.role]} har redan samma person de dagarna (${name(one)}). Ändra dagarna.`
        : `Forumet kan inte ha två personer som ${roleName[fault.role]} samtidigt (${both(fault.people, nameOf)}). Avsluta det ena uppdraget innan det andra börjar.`;
    }
    case 'chairAndVice':
      return `Samma person kan inte vara ordförande och vice ordförande samtidigt (${name(fault.person)}). Ändra det ena uppdraget.`;
    case 'seatStillHeld':
      return `Plats ${fault.seat} har eller har haft en ledamot och kan inte tas bort. Ge ledamoten en sista dag, så blir platsen vakant.`;
    case 'daysReversed':
      return `Sista dagen är före den första (${name(fault.person)}). Ändra dagarna.`;
    case 'interimWithoutDays':
      return `En tillfällig ledamot behöver både första och sista dag (${name(fault.person)}). Fyll i båda.`;
    case 'personUnknown':
      return 'Någon som valts finns inte i registret. Välj personen igen.';
  }
}

function both(people: readonly PersonId[], nameOf: NameOf): string {
  return listed(people.map((person, index) => nameOf(person) ?? (index === 0 ? 'den ena' : 'den andra')));
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
