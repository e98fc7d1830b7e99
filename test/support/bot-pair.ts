import { LEASE_MS, type RunningBot } from './running-bot';

/** Two instances of the program over one store and one clock. */
export type BotPair = readonly [RunningBot, RunningBot];

/** Both have done all they can, and what either left to the other is taken over when its lease has run out. */
export async function bothSettled(bots: BotPair): Promise<void> {
  for (let pass = 0; pass < 3; pass += 1) {
    await Promise.all(bots.map((bot) => bot.settled()));
    bots[0].clock.advance(LEASE_MS);
  }
  await Promise.all(bots.map((bot) => bot.settled()));
}
