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
 * Who the rows are about. An account is the key where there is one. Those without are told apart by name and e-mail:
 * the same typed person as in the register, or else a new one, and one person however many of the rows they are in.
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

/** Of namesakes in the register, the one who is on that seat, from that day if there is a choice. */
function knownTyped({ people, holdings }: Register, seat: number, held: Held): PersonId | undefined {
  const namesakes = people
    .filter(({ id, name, email }) => isTyped(id) && name === held.name && (email ?? '') === held.email)
    .map(({ id }) => id);
  const onSeat = holdings.filter((holding) => holding.seat === seat && namesakes.includes(holding.person));
  const sameStart = onSeat.find(({ from, interim }) => from === held.from && interim === held.interim);
  return (sameStart ?? onSeat[0])?.person ?? namesakes[0];
}

/** Where rows name one account differently, the name that is news: somebody corrected one of the rows. */
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
