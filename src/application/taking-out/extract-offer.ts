import type { Decision } from '../../domain/decision/decision';
import type { Person } from '../../domain/forum/person';
import { decisionFor } from '../decision/looking-up';
import type { Dependencies } from '../dependencies';
import type { ViewOf } from '../views';
import { isVerifiedNow } from './attesting';

export const EXTRACT_FORMATS = ['pdf', 'docx'] as const;
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** One decision to be given to somebody as a file: all of it to those in its forum, to others without names. */
export interface ExtractOffer {
  readonly decision: Decision;
  readonly isPublic: boolean;
  readonly isVerified: boolean;
  /** Who takes it out. */
  readonly person: Person;
  readonly format: ExtractFormat;
}

/**
 * The decision to give. Asked for when the file is offered and once more when it is accepted: the person may have left
 * the forum in between.
 */
export async function takeOutDecision(
  dependencies: Dependencies,
  person: Person,
  {
    forumId,
    decisionId,
    format,
  }: { readonly forumId: string; readonly decisionId: string; readonly format: ExtractFormat },
): Promise<ExtractOffer | ViewOf<'message'>> {
  const reading = await decisionFor(dependencies, person, forumId, decisionId);
  if (reading.kind === 'refused') return { card: 'message', message: reading.message };
  const { decision, isPublic } = reading;
  return { decision, isPublic, isVerified: await isVerifiedNow(dependencies, decision), person, format };
}
