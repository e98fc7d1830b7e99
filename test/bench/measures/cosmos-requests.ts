import { startCosmosServer } from '../../support/cosmos-server';
import { startFaultProxy, type FaultProxy } from '../../support/store-fault-proxy';
import { setUpBenchStage, type BenchStage, type SentMatter } from '../forum/bench-stage';
import { checkBallots } from '../forum/counted-ballots';
import { realTexts } from '../forum/matter-texts';
import { HURRIED, USUAL, type BenchBot } from '../forum/start-bench-bot';
import { voteBody, votesAndChanges } from '../forum/votes';
import { startLoad } from '../load/load';
import type { Measure } from '../measure';
import { totalOf, type Tally, tallyOf } from './cosmos-tally';

const ONE_BY_ONE = 30;
const AT_ONCE = 8;

/** Requests between the SDK and the Cosmos server: votes with the posts settled in between, and votes in a burst. */
export async function cosmosRequests(): Promise<readonly Measure[]> {
  const server = await startCosmosServer();
  const proxy = await startFaultProxy(server.endpoint);
  const store = { kind: 'cosmos', endpoint: proxy.endpoint, key: server.key, createIfMissing: true } as const;
  const stage = await setUpBenchStage(store, realTexts(2));
  const [calm, busy] = stage.matters;
  if (calm === undefined || busy === undefined) throw new Error('two matters are needed');

  const measures = [
    await oneByOne(stage, proxy, calm, await stage.start(HURRIED)),
    await burst(stage, proxy, busy, await stage.start(USUAL)),
  ];
  await stage.end();
  await proxy.stop();
  await server.stop();
  return measures;
}

async function oneByOne(stage: BenchStage, proxy: FaultProxy, matter: SentMatter, bot: BenchBot): Promise<Measure> {
  const [first, ...voters] = stage.who.voters.slice(0, ONE_BY_ONE + 1);
  if (first === undefined) throw new Error('nobody votes');
  await bot.receivesText(voteBody(stage, matter, first, 'approve'));
  await bot.settled();
  proxy.takeRequests();
  for (const voter of voters) {
    await bot.receivesText(voteBody(stage, matter, voter, 'approve'));
    await bot.settled();
  }
  const tally = tallyOf(proxy.takeRequests());
  await checkBallots(bot, matter, 1 + voters.length);
  await bot.stop();
  return measure('Cosmos requests per vote, posts settled in between', tally, voters.length);
}

async function burst(stage: BenchStage, proxy: FaultProxy, matter: SentMatter, bot: BenchBot): Promise<Measure> {
  const load = startLoad();
  const bodies = votesAndChanges(stage, matter);
  proxy.takeRequests();
  await load.send({ address: bot.address, bodies, atOnce: AT_ONCE });
  await bot.settled();
  const tally = tallyOf(proxy.takeRequests());
  await checkBallots(bot, matter, bodies.length);
  await load.stop();
  await bot.stop();
  return measure('Cosmos requests per vote, in a burst', tally, bodies.length);
}

/** The wake loop asks every five seconds whether anybody votes or not, so its queries are no part of a vote. */
function measure(name: string, tally: Tally, votes: number): Measure {
  const { reads, writes, others, queries } = tally;
  return {
    name,
    value: totalOf({ ...tally, queries: 0 }) / votes,
    unit: 'requests',
    budget: { atMost: 2 },
    detail: `${votes} votes: ${writes} writes, ${reads} reads, ${others} others; ${queries} wake queries apart`,
  };
}
