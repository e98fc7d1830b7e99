import { setImmediate } from 'node:timers/promises';

/** Gives the items that have come so far and lets no more in. Always gives the same items. */
type Take<Item> = () => readonly Item[];

/** Adds the item to those that wait under the name, and resolves when the work on it is done. */
export type DoTogether<Item> = (name: string, item: Item, work: (take: Take<Item>) => Promise<void>) => Promise<void>;

/** How many changes, each with the longest reason there can be, fit in one write to a store. */
const MOST_TOGETHER = 100;

/**
 * Items that come under one name before the work has taken them are done together. When that fails, each item is tried
 * alone, so that none suffers from the others.
 */
export function createBatches<Item>(): DoTogether<Item> {
  const open = new Map<string, { readonly items: Item[]; readonly done: Promise<void> }>();

  function begin(name: string, first: Item, work: (take: Take<Item>) => Promise<void>) {
    const items = [first];
    const take = () => {
      if (open.get(name)?.items === items) open.delete(name);
      return items;
    };
    // The work begins after everything that has been received already: a store may stop the program while it waits for
    // the disk.
    const done = setImmediate()
      .then(() => work(take))
      .finally(take);
    const batch = { items, done };
    open.set(name, batch);
    return batch;
  }

  return async (name, item, work) => {
    const waiting = open.get(name);
    const joined = waiting !== undefined && waiting.items.length < MOST_TOGETHER ? waiting : undefined;
    joined?.items.push(item);
    const { items, done } = joined ?? begin(name, item, work);
    try {
      await done;
    } catch (error) {
      if (items.length === 1) throw error;
      await work(() => [item]);
    }
  };
}
