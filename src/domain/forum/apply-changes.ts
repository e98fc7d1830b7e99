import type { Register, RegisterChange } from './register';

/** The register with everything entered, in that order. People whom nothing names any more are forgotten. */
export function applyChanges(register: Register, changes: readonly RegisterChange[]): Register {
  return tidied(changes.reduce(applyChange, register));
}

function applyChange(register: Register, change: RegisterChange): Register {
  switch (change.type) {
    case 'forumDescribed': {
      const { kind, name, shortName, wording, deciding, language } = change;
      return { ...register, kind, name, shortName, wording, deciding, language };
    }
    case 'seatSet':
      return { ...register, seats: withItem(register.seats, change.seat, ({ number }) => number) };
    case 'seatRemoved':
      return { ...register, seats: register.seats.filter(({ number }) => number !== change.number) };
    case 'personNamed':
      return { ...register, people: withItem(register.people, change.person, ({ id }) => id) };
    case 'holdingSet':
      return { ...register, holdings: withItem(register.holdings, change.holding, ({ id }) => id) };
    case 'holdingRemoved':
      return { ...register, holdings: register.holdings.filter(({ id }) => id !== change.id) };
    case 'roleTermSet':
      return { ...register, roleTerms: withItem(register.roleTerms, change.term, ({ id }) => id) };
    case 'roleTermRemoved':
      return { ...register, roleTerms: register.roleTerms.filter(({ id }) => id !== change.id) };
  }
}

function withItem<Item>(items: readonly Item[], item: Item, keyOf: (item: Item) => string | number): readonly Item[] {
  const isKnown = items.some((other) => keyOf(other) === keyOf(item));
  return isKnown ? items.map((other) => (keyOf(other) === keyOf(item) ? item : other)) : [...items, item];
}

function tidied(register: Register): Register {
  const named = new Set([...register.holdings, ...register.roleTerms].map(({ person }) => person));
  const subjects = new Set([...register.holdings, ...register.roleTerms].map(({ id }) => id));
  return {
    ...register,
    seats: [...register.seats].sort((one, other) => one.number - other.number),
    people: register.people.filter(({ id }) => named.has(id)),
    exemptions: register.exemptions.filter(({ breach }) => subjects.has(breach.subject)),
  };
}
