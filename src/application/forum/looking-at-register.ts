import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import { settingOf } from './changing-register';
import type { Belonging } from './membership';

/** Who sits where. `page` counts from 0. */
export function showComposition(
  dependencies: Dependencies,
  { forum }: Belonging,
  { page }: { readonly page: number },
): View {
  return { card: 'composition', ...settingOf(dependencies, forum), note: null, page };
}

/** What there is to change, for those who keep the register. */
export function openRegister(dependencies: Dependencies, leadership: Belonging): View {
  return { card: 'registerMenu', ...settingOf(dependencies, leadership.forum), note: null };
}
