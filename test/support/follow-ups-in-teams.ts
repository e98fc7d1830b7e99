import { followUpsRef } from '../../src/application/records/refs';
import { noFollowUps, type FollowUps } from '../../src/domain/follow-ups/follow-ups';
import { forumIdIn } from './register-in-teams';
import type { Seat } from './seats';
import type { Stage } from './stage';
import { typedWords } from './words.sv';

export async function storedFollowUps({ bot, teams }: Stage): Promise<FollowUps> {
  return (await bot.dependencies.followUps.read(followUpsRef(forumIdIn(teams))))?.state ?? noFollowUps;
}

/** The card of what the forum follows up, in the person's own chat. */
export async function followUpsFor({ teams }: Stage, by: Seat): Promise<unknown> {
  return (await teams.writesInPerson(by, typedWords.followUps)).at(-1)?.content;
}
