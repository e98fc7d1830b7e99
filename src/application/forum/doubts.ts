import type { ChannelLoss } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/forum/person';
import type { Clock } from '../../ports/clock';
import type { RecordRef } from '../../ports/record-store';
import { forumRef } from '../records/refs';

/**
 * What Teams has said only once about a forum's channel. Nothing is undone, nobody is accused and nothing stops
 * because of one reading or one event: Teams is asked again a minute later. Only this process knows its doubts. When
 * they are lost with it, the next day's reading raises them again.
 */
export interface Doubts {
  /** Notes that the channel may be lost. */
  aboutChannel(forumId: string, why: ChannelLoss): void;
  /**
   * Why the channel may be lost, once a minute has passed since that was noted; `null` before that, and when there is
   * no doubt.
   */
  channelLost(forumId: string): ChannelLoss | null;
  /** Notes that the bot is in the channel, as somebody there or Teams has shown. */
  channelThere(forumId: string): void;
  /**
   * The members that this reading of the channel lacks and that a reading a minute ago lacked too. About the others
   * Teams is asked again.
   */
  stillMissing(forumId: string, missing: readonly AccountId[]): readonly AccountId[];
  /** Teams is to be asked who is in the channel once more, in a minute. */
  askAgain(forumId: string): void;
  /** Whether it is time to ask Teams who is in the channel. */
  isTimeToAsk(forumId: string): boolean;
}

const SECOND_LOOK_MS = 60_000;

interface Doubt {
  readonly why: ChannelLoss | null;
  readonly sinceMs: number;
}

export function createDoubts({
  clock,
  nudgeLater,
}: {
  readonly clock: Pick<Clock, 'elapsedMs'>;
  readonly nudgeLater: (ref: RecordRef, waitMs: number) => void;
}): Doubts {
  const channels = new Map<string, Doubt>();
  const missed = new Map<string, ReadonlyMap<AccountId, number>>();
  const readings = new Map<string, number>();
  const isOld = (sinceMs: number) => clock.elapsedMs() - sinceMs >= SECOND_LOOK_MS;

  function askAgain(forumId: string): void {
    if (!readings.has(forumId)) {
      readings.set(forumId, clock.elapsedMs());
      nudgeLater(forumRef(forumId), SECOND_LOOK_MS);
    }
  }

  return {
    aboutChannel(forumId, why) {
      if (channels.has(forumId)) return;
      channels.set(forumId, { why, sinceMs: clock.elapsedMs() });
      askAgain(forumId);
    },
    channelLost(forumId) {
      const doubt = channels.get(forumId);
      return doubt !== undefined && isOld(doubt.sinceMs) ? doubt.why : null;
    },
    channelThere(forumId) {
      channels.delete(forumId);
    },
    stillMissing(forumId, missing) {
      const before = missed.get(forumId) ?? new Map<AccountId, number>();
      const now = clock.elapsedMs();
      const since = new Map(missing.map((id) => [id, before.get(id) ?? now]));
      const sure = missing.filter((id) => isOld(since.get(id) ?? now));
      for (const id of sure) since.delete(id);
      missed.set(forumId, since);
      if (since.size > 0) askAgain(forumId);
      return sure;
    },
    askAgain,
    isTimeToAsk(forumId) {
      const since = readings.get(forumId);
      if (since === undefined || !isOld(since)) return false;
      readings.delete(forumId);
      return true;
    },
  };
}
