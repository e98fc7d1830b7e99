import type { CompositionRow } from './composition-row';
import type { Holding, PersonId, Register, RegisteredPerson } from './register';
import { isTyped, typedId } from './typed-person';

type Held = NonNullable<CompositionRow['holding']>;

export interface PeopleInRows {
  /** Each once, as the rows name them. */
  readonly people: readonly RegisteredPerson[];
  readonly holdings: readonly Omit<Holding, 'id'>[];
}

/**
 * The people that the rows name. Where a row has an account, the account tells who it is. People without one are told
 * apart by name and e-mail address: somebody typed in who is in the register already, or else somebody new, who is one
 * person however many rows have them.
 */
export function peopleInRows(register: Register, rows: readonly CompositionRow[], newId: () => string): PeopleInRows {
  const typed = new Map<PersonId, RegisteredPerson>();
  const added = new Map<string, PersonId>();

  const typedPerson = (seat: number, held: Held): PersonId => {
    const key = JSON.stringify([held.name, held.email]);
    const id = knownTyped(register, seat, held) ?? added.get(key) ?? typedId(newId());
    added.set(key, id);
    typed.set(id, { id, name: held.name, email: held.email === '' ? null : held.email });
    return id;
  };

  const holdings = rows.flatMap(({ seat, holding }) => {
    if (holding === null) return [];
    const { account, from, until, interim, basis } = holding;
    const person = account === '' ? typedPerson(seat, holding) : account;
    return [{ seat, person, from, until, interim, basis }];
  });
  return { people: [...withAccounts(register, rows), ...typed.values()], holdings };
}

/**
 * Of namesakes in the register, the one who has that seat, and if several have had it the one who has it from that
 * day.
 */
function knownTyped({ people, holdings }: Register, seat: number, held: Held): PersonId | undefined {
  const namesakes = people
    .filter(({ id, name, email }) => isTyped(id) && name === held.name && (email ?? '') === held.email)
    .map(({ id }) => id);
  const onSeat = holdings.filter((holding) => holding.seat === seat && namesakes.includes(holding.person));
  const sameStart = onSeat.find(({ from, interim }) => from === held.from && interim === held.interim);
  return (sameStart ?? onSeat[0])?.person ?? namesakes[0];
}

/**
 * Rows may call one account by two names, when somebody has corrected only one of the rows. The name that the register
 * does not have is the correction.
 */
function withAccounts({ people }: Register, rows: readonly CompositionRow[]): readonly RegisteredPerson[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const names = new Map<PersonId, string>();
  for (const { holding } of rows) {
    if (holding === null || holding.account === '') continue;
    const said = names.get(holding.account);
    if (said === undefined || said === known.get(holding.account)?.name) names.set(holding.account, holding.name);
  }
  return [...names].map(([id, name]) => ({ id, name, email: known.get(id)?.email ?? null }));
}
