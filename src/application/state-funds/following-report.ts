import type { PerCapsulamDecision } from '../../domain/decision/decision';
import type { Language } from '../../domain/language';
import { followUpOfReport, reportToAskFor } from '../../domain/state-funds/final-report-follow-up';
import { reportsIn } from '../../domain/terms/terms-notes';
import type { Dependencies } from '../dependencies';
import { commandFollowUps } from '../follow-ups/commanding';

/** Has the forum reminded of what is to be told of a year of state funds before it ends, until it is told (003:285). */
export async function followReport(
  dependencies: Pick<Dependencies, 'followUps' | 'nudge'>,
  decision: PerCapsulamDecision,
  language: Language,
): Promise<void> {
  const asked = reportToAskFor(decision, language);
  if (asked === null) return;
  const { forumId, id, termsNotes } = decision;
  const isTold = reportsIn(termsNotes).length > 0;
  await commandFollowUps(
    dependencies,
    forumId,
    isTold
      ? { type: 'lapse', followUp: followUpOfReport(id), because: 'reported' }
      : { type: 'adopt', followUps: [asked] },
  );
}
