import fc from 'fast-check';
import type { CompositionRow } from '../../src/domain/forum/composition-row';
import type { Holding, Register, RegisteredPerson, Seat } from '../../src/domain/forum/register';
import { isTyped, typedId } from '../../src/domain/forum/typed-person';
import { cleaned } from '../../src/presentation/forum/file/cell-text';

const DAY_MS = 86_400_000;

function day(number: number): string {
  return new Date(Date.UTC(2020, 0, 1) + number * DAY_MS).toISOString().slice(0, 10);
}

const unit = fc.oneof(
  fc.constantFrom(';', ',', '\t', '"', "'", '=', '+', '-', '@', ' ', '\r', '\n', '|', '\r\n', '"";', '1', 'a'),
  fc.constantFrom(
    '\u00E5',
    'a\u030A',
    '\u0338',
    '\u00A0',
    '\u0000',
    '\u200B',
    '\u202E',
    '\u2028',
    '\uFEFF',
    '\uD800',
    '\uDC00',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);

/** Whatever can be pasted, with something to see in it. */
const rawText = fc.string({ unit, minLength: 1, maxLength: 8 }).filter((text) => cleaned(text) !== '');
const rawTextOrNone = fc.oneof(fc.constant(''), fc.string({ unit, maxLength: 8 }));
const text = rawText.map(cleaned);
const textOrNone = rawTextOrNone.map(cleaned);

const email = fc.constantFrom('', 'plats.1@example.org', '+46@example.org', '=a@b.example.org', "'=a@example.org");
const principal = fc.constantFrom('region', 'kommun');
const right = fc.constantFrom('voting', 'coOpted', 'unresolved');

const account = fc
  .oneof(fc.uuid(), text)
  .filter((id) => !/\s/.test(id) && !isTyped(id))
  .map((id) => id.slice(0, 100));

const period = fc
  .tuple(fc.nat(4000), fc.nat(4000))
  .map(([one, other]) => ({ from: day(Math.min(one, other)), until: day(Math.max(one, other)) }));

const openPeriod = fc
  .tuple(period, fc.boolean(), fc.boolean())
  .map(([{ from, until }, isFirst, isLast]) => ({ from: isFirst ? null : from, until: isLast ? null : until }));

function holdingInRow(name: fc.Arbitrary<string>, basis: fc.Arbitrary<string>) {
  const person = fc.record({ name, account: fc.oneof(fc.constant(''), account), email, basis });
  const time = fc.oneof(
    openPeriod.map((days) => ({ ...days, interim: false })),
    period.map((days) => ({ ...days, interim: true })),
  );
  return fc.tuple(person, time).map(([who, when]) => ({ ...who, ...when }));
}

/** Any lines that a composition can have, with text as people paste it; the lines of a seat agree. */
export const anyRows: fc.Arbitrary<readonly CompositionRow[]> = fc
  .uniqueArray(
    fc.record({
      cells: fc.record({ seat: fc.integer({ min: 1, max: 999 }), party: rawText, principal, right }),
      holdings: fc.array(holdingInRow(rawText, rawTextOrNone), { maxLength: 3 }),
    }),
    { selector: ({ cells }) => cells.seat, maxLength: 6 },
  )
  .map((seats) =>
    seats.flatMap(({ cells, holdings }): readonly CompositionRow[] => {
      if (holdings.length === 0) return [{ ...cells, holding: null }];
      return holdings.map((holding) => ({ ...cells, holding }));
    }),
  );

/** Two times, one after the other, in which the seats change people with each other. */
const ERAS = [
  { first: 0, last: 999 },
  { first: 1000, last: 1999 },
];

/** Days on which somebody new takes over, and who it is: one of three. */
const turns = fc.uniqueArray(fc.record({ on: fc.nat(990), who: fc.nat(2), basis: textOrNone, isEmpty: fc.boolean() }), {
  selector: ({ on }) => on,
  maxLength: 4,
});

interface SeatPlan {
  readonly eras: readonly (readonly {
    readonly on: number;
    readonly who: number;
    readonly basis: string;
    readonly isEmpty: boolean;
  }[])[];
  readonly hasInterims: boolean;
  readonly isOpen: boolean;
}

const personPlan = fc.record({ name: fc.oneof(fc.constantFrom('A', 'B'), text), email, isTyped: fc.boolean() });

/** Three regular people and three interim ones for each seat. */
const PEOPLE_PER_SEAT = 6;

const seatPlan = fc.record({
  number: fc.integer({ min: 1, max: 999 }),
  party: text,
  principal,
  right,
  eras: fc.tuple(turns, turns),
  hasInterims: fc.boolean(),
  isOpen: fc.boolean(),
  people: fc.array(personPlan, { minLength: PEOPLE_PER_SEAT, maxLength: PEOPLE_PER_SEAT }),
});

/**
 * Any register without faults: seats, some never held; people on one seat and then on another; members for a period
 * within somebody's time; people with accounts and typed ones, namesakes among them. In no particular order.
 */
export const anyRegister: fc.Arbitrary<Register> = fc
  .uniqueArray(seatPlan, { selector: ({ number }) => number, maxLength: 4 })
  .chain((plans) => {
    const seats = plans.map(({ number, party, principal, right }): Seat => ({ number, party, principal, right }));
    const everybody = plans.flatMap(({ people }, pool) =>
      people.map(({ name, email, isTyped }, place): RegisteredPerson => {
        const key = `${pool}-${place}`;
        return isTyped
          ? { id: typedId(key), name, email: email === '' ? null : email }
          : { id: `account-${key}`, name, email: null };
      }),
    );
    const holdings = plans.flatMap((plan, index) =>
      holdingsOn(plan.number, plan, (era, place) => {
        const pool = (index + era) % plans.length;
        return everybody[pool * PEOPLE_PER_SEAT + place]?.id ?? '';
      }),
    );
    const named = new Set(holdings.map(({ person }) => person));
    return fc.record({
      kind: fc.constant('lgs'),
      name: fc.constant('Ledningsgrupp'),
      shortName: text,
      wording: fc.constant('decides'),
      seats: shuffled(seats),
      holdings: shuffled(holdings),
      roleTerms: fc.constant([]),
      people: shuffled(everybody.filter(({ id }) => named.has(id))),
      exemptions: fc.constant([]),
    });
  });

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

function holdingsOn(
  seat: number,
  { eras, hasInterims, isOpen }: SeatPlan,
  personAt: (era: number, place: number) => string,
): readonly Holding[] {
  return eras.flatMap((turnsOfEra, era) => {
    const { first, last } = ERAS[era] ?? { first: 0, last: 0 };
    const inOrder = [...turnsOfEra].sort((one, other) => one.on - other.on);
    return inOrder.flatMap(({ on, who, basis, isEmpty }, index): readonly Holding[] => {
      if (isEmpty) return [];
      const next = inOrder[index + 1];
      const begins = first + on;
      const ends = next === undefined ? last : first + next.on - 1;
      const id = `${seat}-${era}-${index}`;
      const regular: Holding = {
        id,
        seat,
        person: personAt(era, who),
        from: isOpen && era === 0 && index === 0 ? null : day(begins),
        until: isOpen && era === 1 && next === undefined ? null : day(ends),
        interim: false,
        basis,
      };
      if (!hasInterims) return [regular];
      const person = personAt(era, who + 3);
      const days = { from: day(begins), until: day(Math.min(begins + 3, ends)) };
      return [regular, { ...regular, ...days, id: `${id}-interim`, person, interim: true }];
    });
  });
}
