import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import { settingOf } from './changing-register';
import { membershipOf, type Belonging } from './membership';

/** Who sits where. `page` counts from 0. */
export async function showComposition(
  dependencies: Dependencies,
  person: Person,
  { forumId, page }: { readonly forumId: string; readonly page: number },
): Promise<View> {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return { card: 'message', message: membership.notice };
  return { card: 'composition', ...settingOf(dependencies, membership.forum), note: null, page };
}

/** What there is to change, for those who keep the register. */
export function openRegister(dependencies: Dependencies, leadership: Belonging): View {
  return { card: 'registerMenu', ...settingOf(dependencies, leadership.forum), note: null };
}
