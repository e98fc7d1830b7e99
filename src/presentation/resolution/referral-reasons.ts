import { CHOICES_AGAINST } from '../../domain/resolution/ballot';
import type { Round } from '../../domain/resolution/round';
import type { ReferredBack, Started } from '../../domain/resolution/resolution';
import { ledBy, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { whoWasSilent } from './answers';
import { roundResult } from './round-result';
import { saidIn, standpointParagraphs } from './said-reasons';
import { showsStandpoints } from './standing-of-round';

/** What those who did not approve said in a round that has closed for good. */
export function saidAgainst(texts: Texts, resolution: Started, round: Round): readonly Paragraph[] {
  if (!showsStandpoints(resolution, round)) return [];
  return standpointParagraphs(texts, saidIn(round, ...CHOICES_AGAINST));
}

/** Why the matter came back: the cause, every reason by person, who never answered, and what is to be supplied. */
export function whyReferredBack(texts: Texts, resolution: ReferredBack, round: Round): readonly Paragraph[] {
  const { draftForm } = texts;
  const { rework } = resolution;
  return [
    ...roundResult(texts, resolution, round),
    ...saidAgainst(texts, resolution, round),
    ...(resolution.cause === 'rejected' ? [] : whoWasSilent(texts, round)),
    ...(rework === null ? [] : ledBy(draftForm.toSupply(rework.by.name), rework.whatToSupply)),
  ];
}
