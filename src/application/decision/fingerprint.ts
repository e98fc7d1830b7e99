import type { Decision } from '../../domain/decision/decision';
import { digest } from '../records/event-chain';

/** As much of a fingerprint as people compare by eye. */
const SHORT = 12;

/**
 * SHA-256 of what was decided, base64url: of a matter the text that the members answered on, of a chair's decision what it
 * says, by whom and when. What is noted of it afterwards changes nothing.
 */
export function fingerprintOf(decision: Decision): string {
  if (decision.kind === 'perCapsulam') return decision.textHash;
  if (decision.kind === 'earlier') {
    const { number, forumName, title, text, status, form, decidedOn } = decision;
    return digest({ number, forumName, title, text, status, form, decidedOn });
  }
  const { number, title, text, reason, amount, changesCharter, decidedOn, decidedBy } = decision;
  return digest({ number, title, text, reason, amount, changesCharter, decidedOn, decidedBy });
}

/** In groups of four, as on the decision's card. */
export function shortFingerprintOf(decision: Decision): string {
  const start = fingerprintOf(decision).slice(0, SHORT);
  return (start.match(/.{1,4}/g) ?? []).join(' ');
}
