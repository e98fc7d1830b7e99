import type { NamedForum } from '../../domain/resolution/passing';
import type { Ready } from '../../domain/forum/forum';
import type { Dependencies } from '../dependencies';
import { concernOfTenant } from '../records/forum-record';

const MOST_FORUMS = 100;

/** The other forums that the bot knows in the same tenant and can reach, by name. */
export async function otherForums(
  { forums }: Pick<Dependencies, 'forums'>,
  own: Ready,
): Promise<readonly NamedForum[]> {
  const { tenantId } = own.place;
  const known = await forums.concerning(concernOfTenant(tenantId), MOST_FORUMS);
  return known
    .flatMap(({ state }) =>
      state.status === 'ready' && state.id !== own.id && !state.isLost && state.place.tenantId === tenantId
        ? [{ id: state.id, name: state.register.name }]
        : [],
    )
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
