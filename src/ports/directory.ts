import type { RosterEntry } from '../domain/forum/linking';
import type { Place } from '../domain/forum/place';

export interface Directory {
  /** The people of a channel, without bots. `undefined` when Teams says that the bot is not in it. Rejects when Teams cannot say. */
  members(place: Place): Promise<Reading | undefined>;
}

/** Who is in a channel, as Teams says at one moment. */
export interface Reading {
  readonly members: readonly RosterEntry[];
  /** The addresses of people whom Teams lists without saying which accounts are theirs. */
  readonly withoutAccount: readonly string[];
}
