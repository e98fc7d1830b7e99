import type { Composition as Program, Pace } from '../../../src/compose';
import type { StoreConfig } from '../../../src/config';
import { swedish } from '../../../src/presentation/texts.sv';
import { startFakeConnector, type FakeConnector } from '../../support/fake-connector';
import { aForum, aMatter } from '../../support/forum-in-teams';
import type { Composition } from '../../support/seats';
import { createTeams, matterOn, type StandingCard, type Typed } from '../../support/teams-client';
import type { TestClock } from '../../support/test-clock';
import { createPassingClock } from './passing-clock';
import { sixtySeats } from './sixty-seats';
import { HURRIED, startBenchBot, type BenchBot } from './start-bench-bot';

/** A forum in Teams, of sixty unless it is another, with matters that are sent out and wait for their votes. */
export interface BenchStage {
  readonly connector: FakeConnector;
  readonly channel: string;
  readonly who: Composition;
  readonly clock: TestClock;
  readonly matters: readonly SentMatter[];
  /** The bot over the same store. */
  start(pace: Pace, watching?: Pick<Program, 'onCosmosCall'>): Promise<BenchBot>;
  end(): Promise<void>;
}

export interface SentMatter {
  readonly card: StandingCard;
  readonly forumId: string;
  readonly id: string;
  readonly round: number;
  readonly hash: string;
}

/** A matter for each of the texts. */
export async function setUpBenchStage(
  store: StoreConfig,
  texts: readonly Typed[],
  who: Composition = sixtySeats(),
): Promise<BenchStage> {
  const connector = await startFakeConnector();
  const clock = createPassingClock();
  const bot = await startBenchBot(store, HURRIED, clock);
  const teams = createTeams(bot, connector);
  await aForum(bot, teams, connector, who);
  const matters: SentMatter[] = [];
  for (const text of texts) matters.push(sent(await aMatter(bot, teams, who, text)));
  await bot.stop();
  return {
    connector,
    channel: teams.channel,
    who,
    clock,
    matters,
    start: (pace, watching) => startBenchBot(store, pace, clock, watching),
    end: () => connector.close(),
  };
}

function sent(card: StandingCard): SentMatter {
  const { forum: forumId, matter: id, round, hash } = matterOn(card, swedish.words.choice.approve);
  return { card, forumId, id, round, hash };
}
