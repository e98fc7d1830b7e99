import type { Decision } from '../../domain/decision/decision';
import type { Dependencies } from '../dependencies';
import { isUnreadable } from '../records/folding';
import { chairDecisionRef, earlierDecisionRef, resolutionRef } from '../records/refs';
import { decisionByChair, decisionOfMatter, importedIn } from '../verifying/decision-made';
import { isAsMade } from '../verifying/decision-findings';

/** Whether the decision is at this moment what its record says, whose events are as they were written, from the first to the last. */
export async function isVerifiedNow(dependencies: Dependencies, registered: Decision): Promise<boolean> {
  try {
    const made = await madeBy(dependencies, registered);
    return made !== undefined && isAsMade(made, registered);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return false;
  }
}

async function madeBy(
  { resolutions, chairDecisions, earlierDecisions, calendar }: Dependencies,
  { kind, forumId, id }: Decision,
): Promise<Decision | undefined> {
  switch (kind) {
    case 'perCapsulam': {
      const kept = await resolutions.readThrough(resolutionRef(forumId, id));
      return kept && decisionOfMatter(kept.state, calendar);
    }
    case 'chair': {
      const kept = await chairDecisions.readThrough(chairDecisionRef(forumId, id));
      return kept && decisionByChair(kept.state, calendar);
    }
    case 'earlier': {
      const kept = await earlierDecisions.readThrough(earlierDecisionRef(forumId, id));
      return kept && importedIn(kept.state);
    }
  }
}
