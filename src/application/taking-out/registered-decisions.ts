import type { Calendar } from '../../domain/calendar';
import type { Decision } from '../../domain/decision/decision';
import { newestFirst } from '../../domain/decision/newest-first';
import { readDecision, readSeal } from '../../ports/document-schemas';
import type { StoredDocument } from '../../ports/whole-store';
import { chainFindings } from '../verifying/chain-findings';
import { isAsMade } from '../verifying/decision-findings';
import { decisionIn, placeOf, wholeRecord } from '../verifying/whole-record';

export interface RegisteredDecision {
  readonly decision: Decision;
  /** Whether the decision is what its record says, and the record's events are as they were written. */
  readonly isVerified: boolean;
}

/** All decisions of the register, the oldest first. Throws as `add` of `collectDecisions`. */
export async function registeredDecisions(
  documents: AsyncIterable<StoredDocument> | Iterable<StoredDocument>,
  calendar: Calendar,
): Promise<readonly RegisteredDecision[]> {
  const collected = collectDecisions(calendar);
  for await (const document of documents) collected.add(document);
  return collected.all();
}

interface CollectedDecisions {
  /** Throws when it is a decision, or what decisions are made by, and cannot be read: nothing is left out unsaid. */
  add(document: StoredDocument): void;
  /** The oldest first. */
  all(): readonly RegisteredDecision[];
}

/**
 * Those from before the text that they were made on was kept with them have that of their matter, which is to be added
 * too, in whatever order.
 */
export function collectDecisions(calendar: Calendar): CollectedDecisions {
  const decisions: Decision[] = [];
  const made = new Map<string, { readonly decision: Decision; readonly isIntact: boolean }>();

  function registered(decision: Decision): RegisteredDecision {
    const found = made.get(placeOf(decision));
    return {
      decision: withText(decision, found?.decision),
      isVerified: found !== undefined && found.isIntact && isAsMade(found.decision, decision),
    };
  }

  return {
    add(document) {
      const { ref, json } = document;
      if (ref.kind === 'decision') {
        decisions.push(readDecision(json, ref.forumId, ref.id));
        return;
      }
      if (ref.kind !== 'resolution' && ref.kind !== 'chairDecision' && ref.kind !== 'earlierDecision') return;
      const record = wholeRecord(document);
      const decision = decisionIn(record, calendar);
      if (decision === undefined) return;
      made.set(placeOf(ref), { decision, isIntact: chainFindings(record.events, readSeal(json, ref)).length === 0 });
    },
    all: () => decisions.map(registered).sort((one, other) => newestFirst(other.decision, one.decision)),
  };
}

function withText(decision: Decision, made: Decision | undefined): Decision {
  if (decision.kind !== 'perCapsulam' || decision.question !== '' || made?.kind !== 'perCapsulam') return decision;
  const { question, background, urgency, attachments } = made;
  return { ...decision, question, background, urgency, attachments };
}
