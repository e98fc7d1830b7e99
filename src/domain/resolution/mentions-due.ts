import { isPassing } from '../delivery-failure';
import type { AccountId } from '../forum/person';
import { plusMilliseconds, type Instant } from '../time';
import { lastAttempt, type Mention, type ReachAttempt } from './reaching';
import { ballotOf, unanswered, type Round } from './round';

/** How long to wait for what becomes of the other reminders, so that the channel gets one message and not many. */
const GATHERING_MS = 10 * 60_000;

/** Voters who cannot be reached in their personal chat, and are to be mentioned in the channel: once in a round. */
export function membersToMention(round: Round, now: Instant): readonly AccountId[] {
  const due = nextMention(round);
  return due === undefined || due > now ? [] : failedAttempts(round).map(({ member }) => member);
}

/** When to mention the members whom no card could reach; `undefined` when there are none. */
export function nextMention(round: Round): Instant | undefined {
  const [first] = failedAttempts(round)
    .map(({ at }) => at)
    .sort();
  if (first === undefined) return undefined;
  return isHeardOfAll(round) ? first : plusMilliseconds(first, GATHERING_MS);
}

/** The members of a mention who have given no answer since it was due. */
export function stillSilent(round: Round, { at, members }: Mention): readonly AccountId[] {
  const waiting = unanswered(round).filter(({ id }) => (ballotOf(round, id)?.at ?? '') < at);
  return members.filter((member) => waiting.some(({ id }) => id === member));
}

/** Whoever has asked for time since they could not be reached has seen the matter. */
function failedAttempts(round: Round): readonly ReachAttempt[] {
  const seenTo = new Set(round.reaching.mentions.flatMap(({ members, absent }) => [...members, ...absent]));
  return unanswered(round).flatMap(({ id }) => {
    const attempt = lastAttempt(round.reaching, id);
    const isUnreachable = attempt?.failure != null && !isPassing(attempt.failure);
    const isSilent = isUnreachable && (ballotOf(round, id)?.at ?? '') < attempt.at;
    return isSilent && !seenTo.has(id) ? [attempt] : [];
  });
}

/** Whether it is known what became of every reminder that was last asked for. */
function isHeardOfAll({ reaching }: Round): boolean {
  const asked = reaching.asked.at(-1);
  return asked === undefined || asked.members.every((member) => (lastAttempt(reaching, member)?.at ?? '') >= asked.at);
}
