import { z } from 'zod/v4';
import type { Verb } from '../adapters/teams/verb';
import type { Dependencies } from '../application/dependencies';
import type { WantedPost } from '../application/posts/wanted-post';
import { resolutionRef } from '../application/records/refs';
import { castBallot } from '../application/resolution/balloting';
import type { Person } from '../domain/forum/person';
import type { Choice } from '../domain/resolution/ballot';
import { currentRound, type Started } from '../domain/resolution/resolution';
import { unanswered } from '../domain/resolution/round';
import type { View } from '../application/views';

const data = z.object({ forum: z.string(), matter: z.uuid(), noReason: z.string().min(1) });

/** Buttons with which one person can see a whole round: everybody else answers. Local mode only. */
export const practiceVerbs: Readonly<Record<string, Verb>> = {
  'practice.allApprove': (dependencies, person, received) => letOthersAnswer(dependencies, person, received, 'approve'),
  'practice.oneRejects': (dependencies, person, received) => letOthersAnswer(dependencies, person, received, 'reject'),
};

/** Under the vote card of an open round. */
export function practicePosts(resolution: Started): readonly WantedPost[] {
  const round = currentRound(resolution);
  if (round === undefined) return [];
  return [
    {
      key: `practice-${round.number}`,
      to: { kind: 'thread', root: `vote-${round.number}` },
      view: { card: 'practice', resolution, round },
      edition: resolution.status,
      onlyIfPosted: resolution.status !== 'open',
    },
  ];
}

/** The last of the others gives `lastAnswer`, the rest approve; the person's own answer is left to them. */
async function letOthersAnswer(
  dependencies: Dependencies,
  person: Person,
  received: unknown,
  lastAnswer: Choice,
): Promise<View> {
  const parsed = data.safeParse(received);
  if (!parsed.success) return { card: 'message', message: { type: 'unreadableCard' } };
  const { forum: forumId, matter: resolutionId, noReason } = parsed.data;
  const ref = resolutionRef(forumId, resolutionId);
  const state = (await dependencies.resolutions.read(ref))?.state;
  const round = state === undefined || state.status === 'notStarted' ? undefined : currentRound(state);
  if (round === undefined) return { card: 'message', message: { type: 'unknownMatter' } };

  const others = unanswered(round).filter(({ id }) => id !== person.id);
  for (const [index, voter] of others.entries()) {
    const choice = index === others.length - 1 ? lastAnswer : 'approve';
    const reason = choice === 'reject' ? noReason : '';
    const answer = { round: round.number, textHash: round.textHash, choice, reason, remindOn: '' };
    await castBallot(dependencies, voter, { forumId, resolutionId, ...answer });
  }
  const after = (await dependencies.resolutions.read(ref))?.state;
  if (after === undefined || after.status === 'notStarted')
    return { card: 'message', message: { type: 'unknownMatter' } };
  return { card: 'practice', resolution: after, round: currentRound(after) ?? round };
}
