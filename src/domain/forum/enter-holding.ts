import { saysSomething } from '../says-something';
import { previousDay, type LocalDate } from '../time';
import { readPeriod, type PeriodFault, type PeriodFields } from './enter-period';
import { readPerson, type PersonFault, type PersonFields } from './enter-person';
import type { Contact } from './person';
import { policyOf } from './policies';
import type { Holding, RegisteredPerson, Register, RegisterChange } from './register';
import { covers } from './seat-holders';

/** The form for a new holder of a seat. */
export interface HoldingFields extends PersonFields, PeriodFields {
  readonly interim: boolean;
  readonly basis: string;
  /** The forum has not approved it yet. */
  readonly awaitsApproval: boolean;
}

/** The form for the days of a holding there is. */
export interface HoldingDaysFields extends PeriodFields {
  readonly basis: string;
  readonly awaitsApproval: boolean;
}

export type HoldingFault =
  | PersonFault
  | PeriodFault
  | { readonly field: 'basis'; readonly fault: 'missing' }
  | { readonly field: 'basis'; readonly fault: 'tooLong'; readonly most: number };

export type Entering<Fault> =
  | { readonly kind: 'changes'; readonly changes: readonly RegisterChange[] }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

export const BASIS_MOST = 300;

/**
 * A new holder of a seat from a day. The one who has it then stops the day before; a member for a period leaves them
 * in place, for the seat to return to. `newKey` is free to name the holding and somebody typed in.
 */
export function enterHolding(
  register: Register,
  seat: number,
  fields: HoldingFields,
  known: readonly (Contact | RegisteredPerson)[],
  newKey: string,
): Entering<HoldingFault> {
  const person = readPerson(fields, known, newKey);
  const days = readPeriod(fields, fields.interim ? ['from', 'until'] : ['from']);
  const faults = [
    ...(person.kind === 'faulty' ? person.faults : []),
    ...(days.kind === 'faulty' ? days.faults : []),
    ...basisFaults(fields.basis),
    ...groundMissing(register, fields),
  ];
  if (person.kind === 'faulty' || days.kind === 'faulty' || faults.length > 0) return { kind: 'faulty', faults };
  const { interim } = fields;
  const ground = { basis: fields.basis.trim(), ...awaiting(fields) };
  const holding = { id: newKey, seat, person: person.id, ...days.period, interim, ...ground };
  return {
    kind: 'changes',
    changes: [
      ...person.changes,
      ...(interim ? [] : stopping(register, seat, fields.from.trim())),
      { type: 'holdingSet', holding },
    ],
  };
}

/** Other days, or another basis, for somebody's time on a seat. */
export function changeHolding(holding: Holding, fields: HoldingDaysFields): Entering<HoldingFault> {
  const days = readPeriod(fields, holding.interim ? ['from', 'until'] : []);
  const faults = [...(days.kind === 'faulty' ? days.faults : []), ...basisFaults(fields.basis)];
  if (days.kind === 'faulty' || faults.length > 0) return { kind: 'faulty', faults };
  const { id, seat, person, interim } = holding;
  const ground = { basis: fields.basis.trim(), ...awaiting(fields) };
  const changed = { id, seat, person, ...days.period, interim, ...ground };
  return { kind: 'changes', changes: [{ type: 'holdingSet', holding: changed }] };
}

/** Whoever has the seat when the new holder's time begins has it until the day before. */
function stopping({ holdings }: Register, seat: number, from: LocalDate): readonly RegisterChange[] {
  return holdings
    .filter((holding) => holding.seat === seat && !holding.interim)
    .filter((holding) => (holding.from === null || holding.from < from) && covers(holding, from))
    .map((holding) => ({ type: 'holdingSet', holding: { ...holding, until: previousDay(from) } }));
}

/** Where the forum appoints its members, it is said which decision or meeting approved them, or that none has yet. */
function groundMissing({ kind }: Register, { basis, awaitsApproval }: HoldingFields): readonly HoldingFault[] {
  const isMissing = policyOf(kind).appointsMembers && !awaitsApproval && !saysSomething(basis);
  return isMissing ? [{ field: 'basis', fault: 'missing' }] : [];
}

function awaiting({ awaitsApproval }: { readonly awaitsApproval: boolean }): Pick<Holding, 'awaitsApproval'> {
  return awaitsApproval ? { awaitsApproval: true } : {};
}

function basisFaults(basis: string): readonly HoldingFault[] {
  return basis.trim().length > BASIS_MOST ? [{ field: 'basis', fault: 'tooLong', most: BASIS_MOST }] : [];
}
