import type { Calendar } from '../../domain/calendar';
import type { Decision } from '../../domain/decision/decision';
import { newestFirst } from '../../domain/decision/newest-first';
import { readDecision } from '../../ports/document-schemas';
import type { StoredDocument } from '../../ports/whole-store';
import { decisionIn, placeOf, wholeRecord } from '../verifying/whole-record';

/**
 * All decisions of the register, the oldest first. Decisions from before their text was kept with them get the text of
 * their matter. Throws when a decision or a matter cannot be read, so that none is left out unnoticed.
 */
export function registeredDecisions(documents: Iterable<StoredDocument>, calendar: Calendar): readonly Decision[] {
  const decisions: Decision[] = [];
  const made = new Map<string, Decision>();
  for (const document of documents) {
    const { kind, forumId, id } = document.ref;
    if (kind === 'decision') decisions.push(readDecision(document.json, forumId, id));
    if (kind !== 'resolution') continue;
    const decision = decisionIn(wholeRecord(document), calendar);
    if (decision !== undefined) made.set(placeOf({ forumId, id }), decision);
  }
  return decisions
    .map((decision) => withText(decision, made.get(placeOf(decision))))
    .sort((one, other) => newestFirst(other, one));
}

function withText(decision: Decision, made: Decision | undefined): Decision {
  if (decision.kind === 'chair' || decision.question !== '' || made?.kind !== 'perCapsulam') return decision;
  const { question, background, urgency, attachments } = made;
  return { ...decision, question, background, urgency, attachments };
}
