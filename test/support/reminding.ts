import type { Instant } from '../../src/domain/time';
import { swedish } from './texts-in-their-year';
import type { Then } from './fake-connector-rules';
import type { RunningBot } from './running-bot';
import { outsider, type Composition, type Seat } from './seats';
import { textOf } from './shown-card';
import type { StandingCard, Teams } from './teams-client';

/** What happens to a matter sent on 4 June 2026 whose last day is the 18th: each at 09.00 in Stockholm. */
export const HALF_TIME: Instant = '2026-06-11T07:00:00.000Z';
export const TWO_DAYS_LEFT: Instant = '2026-06-16T07:00:00.000Z';
export const TALLY: Instant = '2026-06-17T07:00:00.000Z';
export const LAST_DAY: Instant = '2026-06-18T07:00:00.000Z';

/** Teams' answer when somebody has blocked the bot, or has never had it. */
export const BLOCKED: Then = {
  kind: 'answer',
  status: 403,
  body: { error: { code: 'MessageWritesBlocked', message: 'blocked' } },
};
export const UNAVAILABLE: Then = { kind: 'answer', status: 503 };

/** It becomes that moment, and the bot does all that it brings about. */
export async function comes(bot: RunningBot, ...moments: readonly Instant[]): Promise<void> {
  for (const moment of moments) {
    bot.clock.moveTo(moment);
    await bot.settled();
  }
}

/** The same, and the minute after each of them: a refusal to write in somebody's chat is believed when it has come twice. */
export async function comesAndIsBelieved(bot: RunningBot, ...moments: readonly Instant[]): Promise<void> {
  for (const moment of moments) {
    await comes(bot, moment);
    bot.clock.advance(80_000);
    await bot.settled();
  }
}

/** A voter without any other part, who hears of nothing in their own chat but the matter and reminders of it. */
export function plainVoter({ chair, viceChair, voters }: Composition): Seat {
  return voters.find((each) => each !== chair && each !== viceChair) ?? outsider;
}

/** The reminders in somebody's chat that ask for something. */
export function remindersTo(teams: Teams, seat: Seat): readonly StandingCard[] {
  const { heading } = swedish.reminder;
  return teams.inChatWith(seat).filter(({ content }) => textOf(content).startsWith(heading));
}

/** The cards in somebody's chat that give them what is new. */
export function openingsTo(teams: Teams, seat: Seat): readonly StandingCard[] {
  const { opening, openingOfMany } = swedish.reminder;
  const headings = [...Object.values(opening), openingOfMany];
  return teams
    .inChatWith(seat)
    .filter(({ content }) => headings.some((heading) => textOf(content).startsWith(heading)));
}

export function sentencesOf(cards: readonly StandingCard[]): readonly string[] {
  return cards.map(({ content }) => textOf(content));
}
