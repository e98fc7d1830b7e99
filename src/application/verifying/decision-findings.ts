import { z } from 'zod/v4';
import type { Decision, PerCapsulamDecision } from '../../domain/decision/decision';
import type { ForumKind } from '../../domain/forum/policy';
import { decisionRef } from '../../ports/document-schemas';
import { canonical } from '../records/event-chain';
import type { DocumentRef } from '../../ports/store-errors';

export type DecisionFinding =
  /** Parts of the decision differ from what its record says. */
  | { readonly kind: 'decisionChanged'; readonly number: string; readonly parts: readonly string[] }
  /** A record has made the decision, and the register does not have it. */
  | { readonly kind: 'decisionMissing'; readonly number: string }
  /** The register has the decision, and no record has made it. */
  | { readonly kind: 'decisionWithoutRecord'; readonly number: string }
  | { readonly kind: 'numberGivenTwice'; readonly number: string };

interface FoundDecision {
  readonly ref: DocumentRef;
  readonly what: DecisionFinding;
}

/** By forum and id: what the records say was decided, and what the register has. */
interface Compared {
  readonly made: ReadonlyMap<string, Decision>;
  readonly registered: ReadonlyMap<string, Decision>;
  readonly unread: ReadonlySet<string>;
  /** By forum: the kinds that its own record says it has been of. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<ForumKind>>;
}

const Parts = z.record(z.string(), z.unknown());

export function decisionFindings({ made, registered, unread, kinds }: Compared): readonly FoundDecision[] {
  const findings: FoundDecision[] = [];
  const numbers = new Map<string, string>();
  for (const [place, decision] of registered) {
    const ref = decisionRef(decision.forumId, decision.id);
    const { number } = decision;
    const key = JSON.stringify([decision.forumId, number]);
    if (numbers.has(key)) findings.push({ ref, what: { kind: 'numberGivenTwice', number } });
    numbers.set(key, place);
    const expected = made.get(place);
    if (expected === undefined) {
      if (!unread.has(place)) findings.push({ ref, what: { kind: 'decisionWithoutRecord', number } });
      continue;
    }
    const parts = [...differing(expected, decision), ...otherKind(decision, kinds.get(decision.forumId))];
    if (parts.length > 0) findings.push({ ref, what: { kind: 'decisionChanged', number, parts } });
  }
  for (const [place, { forumId, id, number }] of made) {
    if (registered.has(place) || unread.has(place)) continue;
    findings.push({ ref: decisionRef(forumId, id), what: { kind: 'decisionMissing', number } });
  }
  return findings;
}

/** Whether the register has it as its record made it. */
export function isAsMade(made: Decision, registered: Decision): boolean {
  return differing(made, registered).length === 0;
}

/**
 * The parts that differ. Decisions from before the text that was decided on was kept lack it: the oldest lack all of
 * it, later ones the question and the background. A missing text is no finding.
 */
function differing(expected: Decision, decision: Decision): readonly string[] {
  const actual = Parts.parse(decision);
  const old = decision.kind === 'perCapsulam' ? unkept(decision) : [];
  return Object.entries({ ...expected, forumKind: decision.forumKind })
    .filter(([part, value]) => !old.includes(part) && canonical(actual[part]) !== canonical(value))
    .map(([part]) => part);
}

function unkept({ question, background, urgency, attachments }: PerCapsulamDecision): readonly string[] {
  if (question !== '' || background !== '') return [];
  const isWithoutPapers = urgency === '' && attachments.length === 0;
  return ['question', 'background', ...(isWithoutPapers ? ['urgency', 'attachments'] : [])];
}

/** No matter says what kind of forum it was then: the kind came from the forum's register. */
function otherKind({ forumKind }: Decision, kinds: ReadonlySet<ForumKind> | undefined): readonly string[] {
  return forumKind === null || kinds === undefined || kinds.has(forumKind) ? [] : ['forumKind'];
}
