import type { RosterEntry } from '../domain/forum/linking';
import type { Place } from '../domain/forum/place';

export interface Directory {
  /** The people of a channel, without bots. `undefined` when the bot is not in it. Rejects when Teams cannot say. */
  members(place: Place): Promise<readonly RosterEntry[] | undefined>;
}
