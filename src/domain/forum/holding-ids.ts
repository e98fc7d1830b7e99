import type { Holding } from './register';

type Wanted = Omit<Holding, 'id'>;

const BY_FIRST_DAY = ({ seat, person, interim, from }: Wanted) => JSON.stringify([seat, person, interim, from]);
const BY_PERSON = ({ seat, person, interim }: Wanted) => JSON.stringify([seat, person, interim]);

/**
 * The wanted holdings with the ids that they have in the register. A holding whose first day was moved keeps its id,
 * as long as there is no doubt which one it is.
 */
export function withIds(known: readonly Holding[], wanted: readonly Wanted[], newId: () => string): readonly Holding[] {
  const ids = new Map<Wanted, string>();
  for (const keyOf of [BY_FIRST_DAY, BY_PERSON]) {
    const taken = new Set(ids.values());
    const free = grouped(
      known.filter(({ id }) => !taken.has(id)),
      keyOf,
    );
    const open = grouped(
      wanted.filter((holding) => !ids.has(holding)),
      keyOf,
    );
    for (const [key, holdings] of open) {
      const matches = free.get(key) ?? [];
      if (holdings.length > 1 || matches.length > 1) continue;
      for (const holding of holdings) for (const { id } of matches) ids.set(holding, id);
    }
  }
  return wanted.map((holding) => ({ id: ids.get(holding) ?? newId(), ...holding }));
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
