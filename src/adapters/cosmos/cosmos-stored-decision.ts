import { z } from 'zod/v4';
import type { Decision } from '../../domain/decision/decision';
import { isOpen } from '../../domain/decision/findable';
import { isAwaitingParties, SEARCH_RULE, searchedText } from '../../domain/decision/search';
import { readDecision, writeDecision } from '../../ports/document-schemas';
import { documentId } from './document-id';

/**
 * Stands before the words by which a decision is found, and says which rule chose them. It is no word, and sorts after the
 * space that the words of programs from before the rules had numbers begin with.
 */
export const BY_THIS_RULE = `~${String(SEARCH_RULE).padStart(2, '0')}`;

const document = z.looseObject({ decisionId: z.string() });

export function asStored(decision: Decision) {
  return {
    ...writeDecision(decision),
    id: documentId('decision', decision.id),
    forumId: decision.forumId,
    decisionId: decision.id,
    isOpen: isOpen(decision),
    awaitsParties: isAwaitingParties(decision),
    searched: `${BY_THIS_RULE}${searchedText(decision)}`,
  };
}

/** Throws as `readDecision` does. */
export function decisionIn(json: unknown, forumId: string): Decision {
  const { decisionId, ...rest } = document.parse(json);
  return readDecision({ ...rest, id: decisionId }, forumId, decisionId);
}

/** Whether a program whose rule is older than this one's has said what the decision is found by, or none has. */
export function isOfOlderRule(searched: string | undefined): boolean {
  return searched === undefined || searched < BY_THIS_RULE;
}
