import type { Person } from '../../domain/forum/person';
import type { StateFundsDecision, StateFundsDecisionFields } from '../../domain/state-funds/forum-decision';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import { commandReady, settingOf } from './changing-register';
import type { Belonging } from './membership';
import { todayOf } from './today';

interface SeenForum {
  readonly revision: number;
}

/** Whether the forum judges state funds by the criteria, and by which decision. */
export function openStateFunds(dependencies: Dependencies, leadership: Belonging): View {
  const { forum } = leadership;
  const fields = fieldsOf(forum.stateFunds);
  return { card: 'stateFundsSettings', ...settingOf(dependencies, forum), note: null, fields, faults: [] };
}

export async function saveStateFunds(
  dependencies: Dependencies,
  leadership: Belonging,
  { fields, ...seen }: SeenForum & { readonly fields: StateFundsDecisionFields },
  person: Person,
): Promise<View> {
  return set(dependencies, leadership, { ...seen, fields }, person);
}

export async function turnOffStateFunds(
  dependencies: Dependencies,
  leadership: Belonging,
  seen: SeenForum,
  person: Person,
): Promise<View> {
  return set(dependencies, leadership, { ...seen, fields: null }, person);
}

async function set(
  dependencies: Dependencies,
  leadership: Belonging,
  { revision, fields }: SeenForum & { readonly fields: StateFundsDecisionFields | null },
  person: Person,
): Promise<View> {
  const command = { type: 'setStateFunds', by: person, today: todayOf(dependencies), fields, revision } as const;
  const { forum, refusal } = await commandReady(dependencies, leadership.forum, command);
  const setting = settingOf(dependencies, forum);
  if (refusal === null) return { card: 'registerMenu', ...setting, note: { type: 'registerSaved' } };
  const faults = refusal.type === 'stateFundsFaulty' ? refusal.faults : [];
  const shown = fields ?? fieldsOf(forum.stateFunds);
  return { card: 'stateFundsSettings', ...setting, note: faults.length > 0 ? null : refusal, fields: shown, faults };
}

function fieldsOf(decision: StateFundsDecision | undefined): StateFundsDecisionFields {
  return {
    fundsDecidedBy: decision?.decidedBy ?? '',
    fundsDecidedOn: decision?.decidedOn ?? '',
    fundsNumber: decision?.number ?? '',
  };
}
