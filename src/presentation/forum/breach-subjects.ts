import type { Breach, Holding, Register, RoleTerm } from '../../domain/forum/register';
import type { NameOf } from './person-names';

/** Whose term or holding departs from the charter; `null` for the name when nobody knows it. */
export type BreachSubject =
  | { readonly type: 'roleTerm'; readonly role: RoleTerm['role']; readonly name: string | null }
  | { readonly type: 'holding'; readonly seat: Holding['seat']; readonly name: string | null }
  | null;

export function roleTermOrHolding(
  { roleTerms, holdings }: Pick<Register, 'roleTerms' | 'holdings'>,
  subject: Breach['subject'],
  nameOf: NameOf,
): BreachSubject {
  const term = roleTerms.find(({ id }) => id === subject);
  if (term !== undefined) return { type: 'roleTerm', role: term.role, name: nameOf(term.person) };
  const holding = holdings.find(({ id }) => id === subject);
  return holding === undefined ? null : { type: 'holding', seat: holding.seat, name: nameOf(holding.person) };
}
