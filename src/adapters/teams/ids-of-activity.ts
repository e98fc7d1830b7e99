import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';

/**
 * New ids that come out the same when Teams delivers the same activity again, so that what it starts is started once.
 * Teams delivers again when an answer is late or lost. `newId` serves activities that have no id of their own.
 */
export function idsOfActivity({ id, conversation }: Activity, newId: () => string): () => string {
  if (id === undefined || id === '') return newId;
  let given = 0;
  return () => {
    given += 1;
    return uuidFrom(JSON.stringify([conversation.id, id, given]));
  };
}

/** A UUID of version 8, which leaves it to the program what it is made of (RFC 9562). */
function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(12, 15)}`, `8${hex.slice(15, 18)}`, hex.slice(18, 30)].join(
    '-',
  );
}
