import { shortFingerprintOf } from '../../application/decision/fingerprint';
import type { Decision } from '../../domain/decision/decision';
import type { Section } from '../sections';
import { paragraph, subtle } from '../text-run';
import type { Texts } from '../texts';

/** By which a card and an extract are seen to be of the same decision. */
export function fingerprintSection({ decision: t }: Texts, decision: Decision): Section {
  return { heading: null, paragraphs: [paragraph(subtle(t.fingerprint(shortFingerprintOf(decision))))] };
}
