import type { Instant } from '../../src/domain/time';
import { asKept, type AsKept, type Keepers } from './auditing/as-kept';
import { drawnAnew, isLeftInPeace, type Standing } from './auditing/drawn-anew';
import { liveButtons } from './auditing/live-buttons';
import { sentences } from './auditing/sentences';
import { toldOnce } from './auditing/told-once';
import { withinReach } from './auditing/within-reach';
import { MORNING } from './matter';
import { forumIdIn } from './register-in-teams';
import type { Seat } from './seats';
import type { Teams } from './teams-client';

/** A forum's channel and chats, with what is stored of it. */
export interface Audited {
  readonly keepers: Keepers;
  readonly teams: Pick<Teams, 'channel' | 'everywhereInChannel' | 'inChatWith'>;
  /** Everybody in whose own chat something may stand. */
  readonly people: readonly Seat[];
  /** Before anything was posted. */
  readonly since?: Instant;
  /**
   * The program was never told of something that Teams took, or was killed before it had written it down: then that may
   * stand twice, and nobody knows where the first one is.
   */
  readonly mayRepeat?: boolean;
  /** How long a card may have been on its way when its ledger was written, in milliseconds: none where time stands still. */
  readonly underWayMs?: number;
}

/**
 * Goes through every message that stands in Teams when clock and queues are at rest, and holds it against the stored state.
 * It knows nothing of how messages get there. Returns what is not true, in a sentence each.
 */
export async function audit({
  keepers,
  teams,
  people,
  since = MORNING,
  mayRepeat = false,
  underWayMs = 0,
}: Audited): Promise<readonly string[]> {
  const kept = await asKept(keepers, forumIdIn(teams), people, since);
  if (kept === undefined) return [];
  const standing: readonly Standing[] = [
    ...teams.everywhereInChannel().map((card) => ({ card, reader: null })),
    ...people.flatMap((seat) => teams.inChatWith(seat).map((card) => ({ card, reader: seat.id }))),
  ];
  // What somebody was answered who wrote to the bot is of that moment, as every message says, and is in no ledger.
  const posted = standing.filter(({ card }) => isInLedger(kept, card.id));
  return [
    ...liveButtons(kept, mayRepeat ? posted : standing),
    ...drawnAnew(kept, posted, { underWayMs, mayRepeat }),
    ...sentences(
      kept,
      posted.filter(({ card }) => !isToBeTold(kept, card.id)),
    ),
    ...toldOnce(kept, mayRepeat ? posted : standing),
    ...withinReach(kept, mayRepeat ? posted : standing, people),
  ];
}

function isToBeTold({ lines, now }: AsKept, activityId: string): boolean {
  const line = lines.find(({ entry }) => entry.posted?.activityId === activityId);
  return line !== undefined && isLeftInPeace(line, now);
}

function isInLedger({ lines }: AsKept, activityId: string): boolean {
  return lines.some(({ entry }) =>
    [entry.posted, ...entry.replaced.map(({ posted }) => posted)].some((posted) => posted?.activityId === activityId),
  );
}
