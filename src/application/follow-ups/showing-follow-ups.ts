import { followUpIn } from '../../domain/follow-ups/follow-ups';
import { ownersOf } from '../../domain/follow-ups/owners';
import { yearlyCycle } from '../../domain/follow-ups/yearly-cycle.sv';
import { leads } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import type { Notice } from '../notice';
import type { View, ViewOf } from '../views';
import { everyFollowUp } from './follow-ups-of';

const MOST_DECISIONS = 10;

/** What the forum follows up: what is open, by its day, and what came of the rest. */
export async function showFollowUps(
  dependencies: Dependencies,
  belonging: Belonging,
  { page, note = null }: { readonly page: number; readonly note?: Notice | null },
): Promise<ViewOf<'followUps'>> {
  const { followUps, ...setting } = await settingOf(dependencies, belonging, note);
  const { forumId, charter, today } = setting;
  const cycle = yearlyCycle(charter, belonging.forum.register, today);
  return {
    card: 'followUps',
    ...setting,
    followUps,
    decisions: await dependencies.decisions.list(forumId, MOST_DECISIONS),
    lacksCycle: !cycle.some(({ id }) => followUpIn(followUps, id) !== undefined),
    isInChannel: false,
    newId: dependencies.newId(),
    page,
  };
}

export async function showFollowUp(
  dependencies: Dependencies,
  belonging: Belonging,
  { followUp: id, note = null }: { readonly followUp: string; readonly note?: Notice | null },
): Promise<View> {
  const { followUps, ...setting } = await settingOf(dependencies, belonging, note);
  const followUp = followUpIn(followUps, id);
  if (followUp === undefined) return { card: 'message', message: { type: 'unknownFollowUp' } };
  const isTheirs = ownersOf(followUp.owner, belonging.charter).some((owner) => owner.id === belonging.actor.id);
  return { card: 'followUp', ...setting, followUp, isTheirs };
}

/** What was found in a text; the follow-up, when somebody has confirmed it meanwhile. */
export async function showProposal(
  dependencies: Dependencies,
  belonging: Belonging,
  { proposal: id }: { readonly proposal: string },
): Promise<View> {
  const { followUps, ...setting } = await settingOf(dependencies, belonging, null);
  const proposal = followUps.proposals.find((one) => one.id === id);
  if (proposal !== undefined) return { card: 'followUpProposal', ...setting, proposal };
  return followUpIn(followUps, id) === undefined
    ? { card: 'message', message: { type: 'unknownProposal' } }
    : showFollowUp(dependencies, belonging, { followUp: id });
}

async function settingOf(dependencies: Dependencies, { forum, charter, actor }: Belonging, note: Notice | null) {
  const { followUps, meetings } = await everyFollowUp(dependencies, forum.id);
  const today = todayOf(dependencies);
  const { seats } = forum.register;
  return { forumId: forum.id, charter, seats, meetings, today, mayLead: leads(actor), note, followUps };
}
