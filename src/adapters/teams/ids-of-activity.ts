import type { Activity } from 'botbuilder';
import { uuidOf } from '../../application/uuid-of';

/**
 * New ids that come out the same when Teams delivers the same activity again, so that what it starts is started once.
 * Teams delivers again when an answer is late or lost. `newId` serves activities that have no id of their own.
 */
export function idsOfActivity({ id, conversation }: Activity, newId: () => string): () => string {
  if (id === undefined || id === '') return newId;
  let given = 0;
  return () => {
    given += 1;
    return uuidOf([conversation.id, id, given]);
  };
}
