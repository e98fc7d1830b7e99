import { z } from 'zod/v4';
import { verbAnywhere, type Verbs } from '../adapters/teams/verb';
import type { Dependencies } from '../application/dependencies';
import { resolutionRef } from '../application/records/refs';
import { castBallot, viewMatter } from '../application/resolution/balloting';
import type { Matter } from '../application/resolution/acting-on-matter';
import type { View } from '../application/views';
import type { Person } from '../domain/forum/person';
import type { Choice } from '../domain/resolution/ballot';
import { currentRound } from '../domain/resolution/resolution';
import { unanswered } from '../domain/resolution/round';

const data = z.object({ forum: z.string(), matter: z.uuid(), noReason: z.string().min(1) });

/** Buttons with which one person can go through a whole round: everybody else answers. Local mode only. */
export const practiceVerbs: Verbs = {
  'practice.allApprove': verbAnywhere('demo', data, (d, person, asked) => letOthersAnswer(d, person, asked, 'approve')),
  'practice.oneRejects': verbAnywhere('demo', data, (d, person, asked) => letOthersAnswer(d, person, asked, 'reject')),
};

/** The last of the other electors gives `lastAnswer`, and the rest approve. The person's own answer is left to them. */
async function letOthersAnswer(
  dependencies: Dependencies,
  person: Person,
  { forum: forumId, matter: resolutionId, noReason }: z.infer<typeof data>,
  lastAnswer: Choice,
): Promise<View> {
  const matter: Matter = { forumId, resolutionId };
  const state = (await dependencies.resolutions.read(resolutionRef(forumId, resolutionId)))?.state;
  const round = state === undefined || state.status === 'notStarted' ? undefined : currentRound(state);
  if (round === undefined) return { card: 'message', message: { type: 'unknownMatter' } };

  const others = unanswered(round).filter(({ id }) => id !== person.id);
  for (const [index, voter] of others.entries()) {
    const choice = index === others.length - 1 ? lastAnswer : 'approve';
    const reason = choice === 'reject' ? noReason : '';
    const answer = { round: round.number, textHash: round.textHash, choice, reason, remindOn: '' };
    await castBallot(dependencies, voter, { ...matter, ...answer });
  }
  return viewMatter(dependencies, person, matter);
}
