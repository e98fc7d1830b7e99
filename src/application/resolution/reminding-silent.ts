import { decide } from '../../domain/resolution/decide';
import { planReminder } from '../../domain/resolution/requested-reminder';
import { currentRound } from '../../domain/resolution/resolution';
import type { ResolutionVerdict } from '../../domain/resolution/resolution-verdict';
import { refuse } from '../../domain/verdict';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { resolutionRef } from '../records/refs';
import type { View } from '../views';
import { leaderView, tallyView } from './leader-view';
import type { SeenRound } from './ruling';

/** The leaders' cards that a reminder can be asked for on. */
export const REMINDING_CARDS = ['course', 'tally'] as const;

export interface RemindInput extends SeenRound {
  /** In the leader's own words, '' for none. */
  readonly line: string;
  readonly shownOn: (typeof REMINDING_CARDS)[number];
}

/**
 * Has those reminded who have no final answer. The request is written down first and the reminders follow from it, so
 * that neither a crash nor another tap makes them fewer or more. The answer is the card that the reminder was asked
 * for on, which says whom it goes to and when. A refusal is a sentence, and leaves what was typed.
 */
export async function remindSilent(
  dependencies: Dependencies,
  { actor, charter }: Belonging,
  { forumId, resolutionId, round, line, shownOn }: RemindInput,
): Promise<View> {
  const { calendar, resolutions, nudge } = dependencies;
  const ref = resolutionRef(forumId, resolutionId);
  const change = await resolutions.change(ref, (resolution, now): ResolutionVerdict => {
    if (resolution.status === 'notStarted') return refuse({ type: 'unknownMatter' });
    const current = currentRound(resolution);
    if (current === undefined) return refuse({ type: 'notPossibleNow', status: resolution.status });
    const plan = planReminder(current, calendar, now, charter.absences);
    return decide(resolution, { type: 'requestReminder', by: actor, round, line, plan }, now);
  });
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  if (change.isNews) nudge(ref);
  const { state } = change;
  const asked = state.status === 'notStarted' ? undefined : currentRound(state);
  return shownOn === 'tally' && state.status !== 'notStarted' && asked !== undefined
    ? tallyView(dependencies, state, asked, charter)
    : leaderView(dependencies, { charter, actor, change });
}
