import type { AccountId } from '../../domain/forum/person';
import type { Listing, RecordKind, RecordStore } from '../../ports/record-store';

interface Asked {
  readonly kinds: RecordKind[];
  /** Of all the kinds together. */
  limit: number;
  readonly found: Promise<Listing>;
}

/**
 * What is asked about one person at the same time, such as which matters and which minutes wait for them, is one query: each
 * costs a request for its plan besides its own.
 */
export function createConcerning(
  query: (person: AccountId, kinds: readonly RecordKind[], limit: number) => Promise<Listing>,
): RecordStore['concerning'] {
  const open = new Map<AccountId, Asked>();

  function begin(person: AccountId): Asked {
    const found = Promise.resolve().then(() => {
      open.delete(person);
      return query(person, asked.kinds, asked.limit);
    });
    const asked: Asked = { kinds: [], limit: 0, found };
    open.set(person, asked);
    return asked;
  }

  return async (person, kind, limit) => {
    const asked = open.get(person) ?? begin(person);
    asked.kinds.push(kind);
    asked.limit += limit;
    const { records, unreadable } = await asked.found;
    // Where there may be more than was asked for, one kind may have kept out another.
    const isCut = asked.kinds.length > 1 && records.length + unreadable.length >= asked.limit;
    if (isCut) return query(person, [kind], limit);
    return {
      records: records.filter((record) => record.kind === kind).slice(0, limit),
      unreadable: unreadable.filter(({ ref }) => ref.kind === kind),
    };
  };
}
