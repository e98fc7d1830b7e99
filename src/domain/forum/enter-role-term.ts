import { previousDay, type LocalDate } from '../time';
import { lastDayOfTerm } from '../month-arithmetic';
import type { Entering } from './enter-holding';
import { readPeriod, type PeriodFault, type PeriodFields } from './enter-period';
import { readPerson, type PersonFault, type PersonFields } from './enter-person';
import type { Contact } from './person';
import { policyOf } from './policies';
import type { Period, RegisterChange, RegisteredPerson, Register, Role, RoleTerm } from './register';
import { isHeldByOne } from './roles';
import { daysOf } from './seat-holders';

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

/**
 * A new term. Without a last day, a chair's ends when the charter says it does, and one that is taken over
 * when that term would have ended. Where one person has the role at a time, whoever has it then stops the day
 * before: a term that was to last longer is left early.
 */
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
  return { kind: 'changes', changes: [...person.changes, ...stopping(register, term), { type: 'roleTermSet', term }] };
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

function stopping({ roleTerms }: Register, { role, from }: RoleTerm): readonly RegisterChange[] {
  if (from === null || !isHeldByOne(role)) return [];
  const last = previousDay(from);
  return roleTerms
    .filter((other) => other.role === role && isUnderWay(daysOf(other), from))
    .map((other) => ({
      type: 'roleTermSet',
      term: other.until === null ? { ...other, until: last } : { ...other, leftOn: last },
    }));
}

function usualLastDay({ kind, roleTerms }: Register, role: Role, from: LocalDate): LocalDate | null {
  const { chairTermMonths, successorSitsTermOut } = policyOf(kind);
  if (role !== 'chair' && role !== 'viceChair') return null;
  const underWay = roleTerms.filter((term) => term.role === role && isUnderWay(term, from));
  const left = successorSitsTermOut ? underWay.at(-1) : undefined;
  return left?.until ?? (chairTermMonths === null ? null : lastDayOfTerm(from, chairTermMonths));
}

/** Begun before the day, and not ended by it. */
function isUnderWay({ from, until }: Period, day: LocalDate): boolean {
  return (from === null || from < day) && (until === null || until >= day);
}
