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

/** The latest news of the forum's channel, and what a leader can do about it. */
export function showChannelNews({ forum, charter }: Belonging): View {
  if (forum.news === null) return { card: 'message', message: { type: 'unreadableCard' } };
  return { card: 'channelNews', shortName: charter.shortName, news: forum.news };
}
