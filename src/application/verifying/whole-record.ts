import type { NewBooking } from '../../domain/accounts/accounts';
import type { Calendar } from '../../domain/calendar';
import type { Decision } from '../../domain/decision/decision';
import type { ForumKind } from '../../domain/forum/policy';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import { readRecord, readStretch } from '../../ports/document-schemas';
import type { StoredRecord } from '../../ports/record-store';
import type { DocumentRef } from '../../ports/store-errors';
import type { StoredDocument } from '../../ports/whole-store';
import { accountsRecord } from '../records/accounts-record';
import { chairDecisionRecord } from '../records/chair-decision-record';
import { earlierDecisionRecord } from '../records/earlier-decision-record';
import { forumRecord } from '../records/forum-record';
import type { RecordType } from '../records/record-type';
import { minutesRecord } from '../records/minutes-record';
import { resolutionRecord } from '../records/resolution-record';
import { decisionByChair, decisionOfMatter, importedIn } from './decision-made';

/** The record with all its events. A missing stretch of events is left out, and the seal shows that it is missing. */
export function wholeRecord({ ref, json, earlier }: StoredDocument): StoredRecord {
  const record = readRecord(json, ref);
  const before = record.earlier.flatMap(({ hash }) => (earlier.has(hash) ? readStretch(earlier.get(hash), ref) : []));
  return { ...record, earlier: [], events: [...before, ...record.events] };
}

/** An event that this program does not know: damaged, or made by a newer one. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError';
}

/**
 * The key by which a record and its decision belong together: the decision has the id of the record that it came from.
 */
export function placeOf({ forumId, id }: Pick<DocumentRef, 'forumId' | 'id'>): string {
  return JSON.stringify([forumId, id]);
}

/** The decision that the record says was made, with what it says of meetings that have heard of it. */
export function decisionIn(record: StoredRecord, calendar: Calendar): Decision | undefined {
  switch (record.kind) {
    case 'resolution':
      return decisionOfMatter(folded(resolutionRecord(calendar), record), calendar);
    case 'chairDecision':
      return decisionByChair(folded(chairDecisionRecord, record), calendar);
    case 'earlierDecision':
      return importedIn(folded(earlierDecisionRecord, record));
    case 'accounts':
    case 'application':
    case 'followUps':
    case 'forum':
    case 'import':
    case 'languages':
    case 'meetings':
    case 'minutes':
    case 'reminderDay':
      return undefined;
  }
}

/** The minutes that the record is about; `undefined` when it is about something else. */
export function minutesOf(record: StoredRecord, calendar: Calendar): StartedMinutes | undefined {
  if (record.kind !== 'minutes') return undefined;
  const state = folded(minutesRecord(calendar), record);
  return state.status === 'started' ? state : undefined;
}

/** What decisions have booked in a forum's money, as they booked it; `undefined` when the record is about something else. */
export function bookedIn(record: StoredRecord): readonly NewBooking[] | undefined {
  if (record.kind !== 'accounts') return undefined;
  return parsed(accountsRecord, record).flatMap((event) =>
    event.type === 'booked' && event.by === null ? [event.booking] : [],
  );
}

/** The kinds that the forum has been of. */
export function kindsOf(record: StoredRecord, calendar: Calendar): ReadonlySet<ForumKind> {
  const type = forumRecord(calendar);
  let state = type.initial;
  const kinds = new Set<ForumKind>();
  for (const event of parsed(type, record)) {
    state = type.evolve(state, event);
    if (state.status === 'ready') kinds.add(state.register.kind);
  }
  return kinds;
}

function folded<State, Event>(type: RecordType<State, Event>, record: StoredRecord): State {
  return parsed(type, record).reduce(type.evolve, type.initial);
}

function parsed<State, Event>(type: RecordType<State, Event>, { events }: StoredRecord): readonly Event[] {
  return events.map(({ event }, index) => {
    try {
      return type.parseEvent(event);
    } catch {
      throw new UnreadableEventError(`event ${index + 1} is none that this program knows`);
    }
  });
}
