import { followUpsRef } from '../../src/application/records/refs';
import { noFollowUps, type FollowUps } from '../../src/domain/follow-ups/follow-ups';
import { forumIdIn } from './register-in-teams';
import type { Seat } from './seats';
import type { Stage } from './stage';
import { cardIn } from './teams-client';
import { typedWords } from './words.sv';

export async function storedFollowUps({ bot, teams }: Stage): Promise<FollowUps> {
  return (await bot.dependencies.followUps.read(followUpsRef(forumIdIn(teams))))?.state ?? noFollowUps;
}

/** The card of what the forum follows up, in the person's own chat. */
export async function followUpsFor({ teams }: Stage, by: Seat): Promise<unknown> {
  return (await teams.writesInPerson(by, typedWords.followUps)).at(-1)?.content;
}

/** One thing is followed up, and another was found in a text and is to be confirmed. */
export async function followsUp(stage: Stage, by: Seat): Promise<void> {
  const typed = { followUpTitle: 'Staffing', followUpOwner: 'Theme group', followUpDue: '2026-09-01' };
  const list = cardIn(await stage.teams.taps(by, await followUpsFor(stage, by), 'followUp.add', typed));
  const pasted = { searchedText: 'Holidays tas upp igen', searchedMeeting: 'nobody', searchedItem: '' };
  cardIn(await stage.teams.taps(by, list, 'followUps.find', pasted));
}
