import type { NewBooking } from '../../domain/accounts/accounts';
import type { Calendar } from '../../domain/calendar';
import type { Decision } from '../../domain/decision/decision';
import type { ForumKind } from '../../domain/forum/policy';
import { readDecision, readSeal } from '../../ports/document-schemas';
import { isUnreadableDocument, type DocumentRef } from '../../ports/store-errors';
import type { StoredDocument } from '../../ports/whole-store';
import { bookingFindings, type BookingFinding } from './booking-findings';
import { chainFindings, type ChainFinding } from './chain-findings';
import { decisionFindings, type DecisionFinding } from './decision-findings';
import { bookedIn, decisionIn, kindsOf, placeOf, UnreadableEventError, wholeRecord } from './whole-record';

/** Something that is not as it was written, and in which record or decision. */
export interface Finding {
  readonly ref: DocumentRef;
  readonly what:
    ChainFinding | DecisionFinding | BookingFinding | { readonly kind: 'unreadable'; readonly why: string };
}

export interface Verified {
  readonly records: number;
  readonly events: number;
  readonly decisions: number;
  readonly findings: readonly Finding[];
}

/**
 * Goes through everything once: the chain of every record against its hashes and seal, and the register of decisions
 * against the records that they came from and what they have booked. A program that is at work may be between the two: ask again before believing
 * that a decision is missing.
 */
export async function verify(
  documents: AsyncIterable<StoredDocument> | Iterable<StoredDocument>,
  calendar: Calendar,
): Promise<Verified> {
  const findings: Finding[] = [];
  const made = new Map<string, Decision>();
  const registered = new Map<string, Decision>();
  const kinds = new Map<string, ReadonlySet<ForumKind>>();
  const booked = new Map<string, readonly NewBooking[]>();
  /** The records that cannot be read, which say nothing of their decisions. */
  const unread = new Set<string>();
  const counts = { records: 0, events: 0 };

  function unlessUnreadable({ ref }: StoredDocument, look: () => void): void {
    try {
      look();
    } catch (error) {
      unread.add(placeOf(ref));
      if (!isUnreadableDocument(error) && !(error instanceof UnreadableEventError)) throw error;
      findings.push({ ref, what: { kind: 'unreadable', why: error.message } });
    }
  }

  for await (const document of documents) {
    const { ref, json } = document;
    unlessUnreadable(document, () => {
      if (ref.kind === 'decision') {
        registered.set(placeOf(ref), readDecision(json, ref.forumId, ref.id));
        return;
      }
      const record = wholeRecord(document);
      counts.records += 1;
      counts.events += record.events.length;
      const broken = chainFindings(record.events, readSeal(json, ref));
      findings.push(...broken.map((what) => ({ ref, what })));
      const decision = decisionIn(record, calendar);
      if (decision !== undefined) made.set(placeOf(ref), decision);
      const bookings = bookedIn(record);
      if (bookings !== undefined) booked.set(record.forumId, bookings);
      if (record.kind === 'forum') kinds.set(record.forumId, kindsOf(record, calendar));
    });
  }
  const decided = decisionFindings({ made, registered, unread, kinds });
  const money = bookingFindings([...registered.values()], booked);
  return { ...counts, decisions: registered.size, findings: [...findings, ...decided, ...money] };
}
