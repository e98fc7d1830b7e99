import type { DocumentRef } from '../../ports/store-errors';

/** The stored documents that cannot be read, as far as this process has looked at them. */
export interface SetAside<Ref extends DocumentRef> {
  add(ref: Ref, error: Error): void;
  /** Counts the document no longer, since it can be read. */
  remove(ref: Ref): void;
  countIn(forumId: string): number;
}

/** `onUnreadable` is called once for each document, and again if the document has been readable in between. */
export function createSetAside<Ref extends DocumentRef>(onUnreadable: (ref: Ref, error: Error) => void): SetAside<Ref> {
  const unreadable = new Map<string, Ref>();
  return {
    add(ref, error) {
      if (!unreadable.has(nameOf(ref))) onUnreadable(ref, error);
      unreadable.set(nameOf(ref), ref);
    },
    remove(ref) {
      unreadable.delete(nameOf(ref));
    },
    countIn: (forumId) => [...unreadable.values()].filter((ref) => ref.forumId === forumId).length,
  };
}

function nameOf({ kind, forumId, id }: DocumentRef): string {
  return `${kind}/${forumId}/${id}`;
}
