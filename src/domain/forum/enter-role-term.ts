import { previousDay } from '../time';
import { plusMonths } from '../month-arithmetic';
import type { Entering } from './enter-holding';
import { readPeriod, type PeriodFault, type PeriodFields } from './enter-period';
import { readPerson, type PersonFault, type PersonFields } from './enter-person';
import type { Contact } from './person';
import { policyOf } from './policies';
import type { RegisteredPerson, Register, Role, RoleTerm } from './register';

/** The form for a new term in a role. */
export interface RoleTermFields extends PersonFields, PeriodFields {
  readonly role: Role;
}

/** The form for a term there is: until when it is meant to last, and the day somebody left before that. */
export interface RoleTermDaysFields extends PeriodFields {
  readonly leftOn: string;
}

export type RoleTermFault =
  PersonFault | PeriodFault | { readonly field: 'leftOn'; readonly fault: 'notADate' | 'outsideTerm' };

/** A new term. Without a last day, a chair's ends when the charter says it does. */
export function enterRoleTerm(
  register: Register,
  fields: RoleTermFields,
  known: readonly (Contact | RegisteredPerson)[],
  newKey: string,
): Entering<RoleTermFault> {
  const person = readPerson(fields, known, newKey);
  const days = readPeriod(fields, ['from']);
  const faults = [...(person.kind === 'faulty' ? person.faults : []), ...(days.kind === 'faulty' ? days.faults : [])];
  if (person.kind === 'faulty' || days.kind === 'faulty') return { kind: 'faulty', faults };
  const { from, until } = days.period;
  const { role } = fields;
  const last = until ?? usualLastDay(register, role, fields.from.trim());
  const term: RoleTerm = { id: newKey, role, person: person.id, from, until: last, leftOn: null };
  return { kind: 'changes', changes: [...person.changes, { type: 'roleTermSet', term }] };
}

export function changeRoleTerm(term: RoleTerm, fields: RoleTermDaysFields): Entering<RoleTermFault> {
  const days = readPeriod(fields, []);
  const left = readPeriod({ from: fields.leftOn, until: '' }, []);
  const faults: readonly RoleTermFault[] = [
    ...(days.kind === 'faulty' ? days.faults : []),
    ...(left.kind === 'faulty' ? [{ field: 'leftOn', fault: 'notADate' } as const] : []),
  ];
  if (days.kind === 'faulty' || left.kind === 'faulty') return { kind: 'faulty', faults };
  const leftOn = left.period.from;
  const { from, until } = days.period;
  const isOutside = leftOn !== null && ((from !== null && leftOn < from) || (until !== null && leftOn > until));
  if (isOutside) return { kind: 'faulty', faults: [{ field: 'leftOn', fault: 'outsideTerm' }] };
  return { kind: 'changes', changes: [{ type: 'roleTermSet', term: { ...term, from, until, leftOn } }] };
}

function usualLastDay({ kind }: Register, role: Role, from: string): string | null {
  const { chairTermMonths } = policyOf(kind);
  const isPresidium = role === 'chair' || role === 'viceChair';
  return isPresidium && chairTermMonths !== null ? previousDay(plusMonths(from, chairTermMonths)) : null;
}
