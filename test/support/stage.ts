import { startFakeConnector, type FakeConnector } from './fake-connector';
import { aForum } from './forum-in-teams';
import { startBot, type BotOptions, type RunningBot } from './running-bot';
import { composition, type Composition } from './seats';
import { createTeams, type Teams } from './teams-client';

/** A running bot in a channel of Teams where a forum has been set up. */
export interface Stage {
  readonly connector: FakeConnector;
  readonly bot: RunningBot;
  readonly teams: Teams;
  readonly who: Composition;
  /** Stops everything. What went wrong in the bot unseen fails the test, unless it was taken out of its log. */
  end(): Promise<void>;
}

export const SMALL = composition(2, 1);

export async function startStage({ who = SMALL, ...options }: BotOptions & { who?: Composition } = {}): Promise<Stage> {
  const connector = await startFakeConnector();
  const bot = await startBot(options);
  const teams = createTeams(bot, connector);
  const end = async () => {
    await connector.close();
    await bot.stop();
  };
  try {
    await aForum(bot, teams, connector, who);
  } catch (error) {
    await end();
    throw error;
  }
  return {
    connector,
    bot,
    teams,
    who,
    end: async () => {
      await end();
      expect(bot.log.faults).toEqual([]);
    },
  };
}
