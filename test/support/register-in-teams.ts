import { z } from 'zod/v4';
import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { forumIdOf } from '../../src/application/forum/joining';
import { forumRef, resolutionRef } from '../../src/application/records/refs';
import type { Charter } from '../../src/domain/forum/charter';
import { charterOn } from '../../src/domain/forum/charter-on';
import type { Forum, Ready } from '../../src/domain/forum/forum';
import type { Principal } from '../../src/domain/forum/principal';
import type { Holding } from '../../src/domain/forum/register';
import { currentRound } from '../../src/domain/resolution/resolution';
import type { Round } from '../../src/domain/resolution/round';
import type { LocalDate } from '../../src/domain/time';
import teamMemberAdded from '../fixtures/activities/team-member-added.json';
import type { FakeConnector } from './fake-connector';
import { fillChannel } from './forum-in-teams';
import type { RunningBot } from './running-bot';
import type { Seat } from './seats';
import { buttonFor, type CardAnswer, type StandingCard, type Teams } from './teams-client';

/** A forum's channel with the bot behind it. */
export interface InTeams {
  readonly bot: RunningBot;
  readonly teams: Teams;
}

const calendar = createSwedishCalendar();
const MatterIds = z.object({ forum: z.string(), matter: z.string() });

export function forumIdIn({ channel }: Pick<Teams, 'channel'>): string {
  return forumIdOf({ conversationId: channel });
}

/** The forum as it is stored; `undefined` when the bot has not met the channel. */
export async function storedForum({ bot, teams }: InTeams): Promise<Forum | undefined> {
  return (await bot.dependencies.forums.read(forumRef(forumIdIn(teams))))?.state;
}

/** A forum that has been set up, as it is stored. */
export async function readyForum(place: InTeams): Promise<Ready> {
  const forum = await storedForum(place);
  if (forum?.status !== 'ready') throw new Error(`the forum is ${forum?.status ?? 'not stored'}`);
  return forum;
}

/** The forum as it is composed at this moment. */
export async function charterNow(place: InTeams): Promise<Charter> {
  return charterOn(await readyForum(place), calendar.dayOf(place.bot.clock.now()));
}

/** What became of a matter's current round. */
export async function roundOf({ bot }: InTeams, card: StandingCard): Promise<Round> {
  const { forum, matter } = MatterIds.parse(buttonFor(card.content, 'vote.cast').data);
  const state = (await bot.dependencies.resolutions.read(resolutionRef(forum, matter)))?.state;
  const round = state === undefined || state.status === 'notStarted' ? undefined : currentRound(state);
  if (round === undefined) throw new Error('the matter has no round');
  return round;
}

/** Enters something in the register, having seen it as it is now. */
export async function enters(place: InTeams, by: Seat, verb: string, data: object): Promise<CardAnswer> {
  const { id, revision } = await readyForum(place);
  const answer = await place.teams.invokes(by, verb, { forum: id, revision, ...data });
  await place.bot.settled();
  return answer;
}

/** The form for a new holder of a seat, filled in. */
export function newHolder(seat: number, changes: Readonly<Record<string, string>>): object {
  const nothing = { person: 'nobody', typedName: '', typedEmail: '', from: '', until: '' };
  return { seat, ...nothing, interim: 'false', basis: '', awaitsApproval: 'true', holdingReason: '', ...changes };
}

/** The form for a new term in a role, filled in. */
export function newTerm(role: string, changes: Readonly<Record<string, string>>): object {
  const nothing = { person: 'nobody', typedName: '', typedEmail: '', from: '', until: '' };
  return { role, ...nothing, termReason: '', ...changes };
}

/** The first time that the person has a seat. */
export function holdingOf({ register }: Pick<Ready, 'register'>, person: string): Holding {
  const found = register.holdings.find((holding) => holding.person === person);
  if (found === undefined) throw new Error(`${person} has no seat`);
  return found;
}

/** Whoever keeps the register writes down which party the person's seat belongs to. The person has the vote of that principal. */
export async function sitsFor(
  place: InTeams,
  by: Seat,
  person: Seat,
  { party, principal }: { readonly party: string; readonly principal: Principal },
): Promise<void> {
  const { seat } = holdingOf(await readyForum(place), person.id);
  await enters(place, by, 'seat.save', { seat, party, principal, right: 'voting', seatReason: '' });
}

/** It becomes midnight in Stockholm at the beginning of that day. */
export async function dayComes({ bot }: Pick<InTeams, 'bot'>, day: LocalDate): Promise<void> {
  bot.clock.moveTo(calendar.startOf(day));
  await bot.settled();
}

/** These are in the channel from now on, and Teams tells the bot that something has changed: it has asked twice. */
export async function channelHas(
  { bot, teams, connector }: InTeams & { readonly connector: FakeConnector },
  people: readonly Seat[],
): Promise<void> {
  fillChannel(connector, teams.channel, people);
  await teams.tells(teamMemberAdded);
  await bot.settled();
  await isAskedAgain(bot);
}

/** What Teams says once of a channel is believed when it says the same a minute later. */
export async function isAskedAgain({ clock, settled }: Pick<RunningBot, 'clock' | 'settled'>): Promise<void> {
  clock.advance(61_000);
  await settled();
}
