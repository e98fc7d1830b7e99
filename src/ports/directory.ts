import type { Contact } from '../domain/forum/person';
import type { Place } from '../domain/forum/place';

/** The people of a channel, without bots. Rejects when Teams cannot say. */
export interface Directory {
  members(place: Place): Promise<readonly Contact[]>;
}
