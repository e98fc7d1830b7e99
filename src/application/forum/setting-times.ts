import type { TimeSettings } from '../../domain/forum/forum-time';
import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import { commandReady, settingOf } from './changing-register';
import type { Belonging } from './membership';
import { todayOf } from './today';

/** Which eves the forum takes off, whether members are given each matter in their own chats, and when it reminds. */
export function openTimes(dependencies: Dependencies, leadership: Belonging): View {
  const { forum } = leadership;
  return { card: 'timeSettings', ...settingOf(dependencies, forum), note: null, times: forum.times };
}

/** Saves the forum's times. They hold from the next round on, since the days of open rounds are counted already. */
export async function saveTimes(
  dependencies: Dependencies,
  leadership: Belonging,
  { revision, times }: { readonly revision: number; readonly times: TimeSettings },
  person: Person,
): Promise<View> {
  const command = { type: 'setTimes', by: person, today: todayOf(dependencies), times, revision } as const;
  const { forum, refusal } = await commandReady(dependencies, leadership.forum, command);
  const setting = settingOf(dependencies, forum);
  if (refusal !== null) return { card: 'timeSettings', ...setting, note: refusal, times };
  return { card: 'registerMenu', ...setting, note: { type: 'registerSaved' } };
}
