import { setImmediate } from 'node:timers/promises';

/** Gives what has come so far and lets nothing more in. Always gives the same. */
type Take<Item> = () => readonly Item[];

/** Adds the item to those that wait under the name, and resolves when the work on it is done. */
export type DoTogether<Item> = (name: string, item: Item, work: (take: Take<Item>) => Promise<void>) => Promise<void>;

/** So many, each with the longest reason there can be, fit in what a store takes in one write. */
const MOST_TOGETHER = 100;

/**
 * What comes under one name before the work has taken it is done together. When that fails, each is tried alone, so that
 * nobody is worse off for having had company.
 */
export function createBatches<Item>(): DoTogether<Item> {
  const open = new Map<string, { readonly items: Item[]; readonly done: Promise<void> }>();

  function begin(name: string, first: Item, work: (take: Take<Item>) => Promise<void>) {
    const items = [first];
    const take = () => {
      if (open.get(name)?.items === items) open.delete(name);
      return items;
    };
    // After whatever has been received already: a store may stop the program while it waits for the disk.
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
