import type { Joined, Ready } from '../../domain/forum/forum';
import type { RosterEntry } from '../../domain/forum/linking';
import { hasRenamed } from '../../domain/forum/renaming';
import type { Reading } from '../../ports/directory';
import type { Doubts } from './doubts';

/**
 * The people of the channel, as far as one reading is believed: somebody missing in a single reading is still counted,
 * and so is somebody whom Teams lists without an account. `null` when the reading names nobody. About a changed name
 * Teams is asked once more.
 */
export function believedRoster(doubts: Doubts, forum: Joined | Ready, reading: Reading): readonly RosterEntry[] | null {
  const { members, withoutAccount } = reading;
  if (forum.roster === null) {
    doubts.askAgain(forum.id);
    return members.length === 0 ? null : members;
  }
  if (hasRenamed(forum.roster, members)) doubts.askAgain(forum.id);
  const seen = new Set(members.map(({ id }) => id));
  const missing = forum.roster.filter(({ id }) => !seen.has(id));
  const nameless = new Set(withoutAccount);
  const isUntold = ({ address }: { readonly address: string }) => members.length === 0 || nameless.has(address);
  const gone = new Set(
    doubts.stillMissing(
      forum.id,
      missing.filter((contact) => !isUntold(contact)).map(({ id }) => id),
    ),
  );
  const kept = missing.filter(({ id }) => !gone.has(id)).map((contact) => ({ ...contact, email: null }));
  return [...members, ...kept];
}
