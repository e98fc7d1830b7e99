import type { AccountId } from '../../domain/forum/person';
import type { LocalDate } from '../../domain/time';
import type { RecordRef } from '../../ports/record-store';

export function forumRef(forumId: string): RecordRef {
  return { kind: 'forum', forumId, id: forumId };
}

export function resolutionRef(forumId: string, id: string): RecordRef {
  return { kind: 'resolution', forumId, id };
}

/** A person's reminders are a record of their own, since one reminder tells of all their forums. */
export function reminderDayRef(person: AccountId, day: LocalDate): RecordRef {
  return { kind: 'reminderDay', forumId: person, id: day };
}

export function minutesRef(forumId: string, id: string): RecordRef {
  return { kind: 'minutes', forumId, id };
}

export function meetingsRef(forumId: string): RecordRef {
  return { kind: 'meetings', forumId, id: 'meetings' };
}

export function followUpsRef(forumId: string): RecordRef {
  return { kind: 'followUps', forumId, id: 'followUps' };
}

export function accountsRef(forumId: string): RecordRef {
  return { kind: 'accounts', forumId, id: 'accounts' };
}

export function chairDecisionRef(forumId: string, id: string): RecordRef {
  return { kind: 'chairDecision', forumId, id };
}

export function applicationRef(forumId: string, id: string): RecordRef {
  return { kind: 'application', forumId, id };
}

export function earlierDecisionRef(forumId: string, id: string): RecordRef {
  return { kind: 'earlierDecision', forumId, id };
}

/** One record holds everybody's languages. */
export const LANGUAGES_REF: RecordRef = { kind: 'languages', forumId: 'languages', id: 'languages' };

export function importRef(forumId: string, id: string): RecordRef {
  return { kind: 'import', forumId, id };
}

/** The same text for the same record, and for no other. */
export function nameOfRecord({ kind, forumId, id }: RecordRef): string {
  return `${kind}/${forumId}/${id}`;
}
