import { isLocalDate } from '../time';
import type { DueFields, FollowUpFields, OwnerFields } from './commands';
import type { FollowUpDue, FollowUpOwner, NewFollowUp } from './follow-ups';
import type { FollowUpFault } from './follow-ups-verdict';

type Read<Content> = Content | { readonly faults: readonly FollowUpFault[] };

/** A follow-up as typed. */
export function readFollowUp(fields: FollowUpFields): Read<Pick<NewFollowUp, 'title' | 'owner' | 'due' | 'recurs'>> {
  const title = fields.title.trim();
  const read = readOwnerAndDue(fields.owner, fields);
  const missing: readonly FollowUpFault[] = title === '' ? [{ field: 'title', fault: 'missing' }] : [];
  if ('faults' in read) return { faults: [...missing, ...read.faults] };
  return missing.length > 0 ? { faults: missing } : { title, ...read, recurs: fields.recurs };
}

/** Whom it waits for and by when, as typed. */
export function readOwnerAndDue(
  ownerFields: OwnerFields,
  dueFields: DueFields,
): Read<{ readonly owner: FollowUpOwner; readonly due: FollowUpDue }> {
  const [owner, due] = [readOwner(ownerFields), readDue(dueFields)];
  const faults = [owner, due].flatMap((one) => (isFault(one) ? [one] : []));
  return isFault(owner) || isFault(due) ? { faults } : { owner, due };
}

function isFault(read: FollowUpOwner | FollowUpDue | FollowUpFault): read is FollowUpFault {
  return 'fault' in read;
}

function readOwner({ chosen, typed }: OwnerFields): FollowUpOwner | FollowUpFault {
  const name = typed.trim();
  if (name === '') return chosen;
  return chosen.kind === 'nobody' ? { kind: 'group', name } : { field: 'owner', fault: 'chosenAndTyped' };
}

/** A day without a choice is meant: people write the day and leave the list as it was. */
function readDue({ when, on: typed }: DueFields): FollowUpDue | FollowUpFault {
  const on = typed.trim();
  if (on !== '' && !isLocalDate(on)) return { field: 'due', fault: 'notADay' };
  if (isLocalDate(when)) return on === '' ? { kind: 'meeting', from: when } : { field: 'due', fault: 'dayAndMeeting' };
  if (on !== '') return { kind: 'day', on };
  return when === 'day' ? { field: 'due', fault: 'missing' } : { kind: 'meeting', from: null };
}
