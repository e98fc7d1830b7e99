import { startCosmosServer } from '../../support/cosmos-server';
import { startFaultProxy, type Exchange, type FaultProxy } from '../../support/store-fault-proxy';
import { setUpBenchStage, type BenchStage, type SentMatter } from '../forum/bench-stage';
import { checkBallots } from '../forum/counted-ballots';
import { realTexts } from '../forum/matter-texts';
import { HURRIED, USUAL, type BenchBot } from '../forum/start-bench-bot';
import { voteBody, votesAndChanges } from '../forum/votes';
import { startLoad } from '../load/load';
import type { Measure } from '../measure';
import { tallyOf, withoutLooks } from './cosmos-tally';
import { estimatedTotal } from './estimated-charge';
import { createReportedCharge, type ReportedCharge } from './reported-charge';

const ONE_BY_ONE = 30;
/** The card on which each was given the matter, which was sent on that morning. */
const FIRST_CARD = '2026-06-04.1';
const AT_ONCE = 8;

/** Requests between the SDK and the Cosmos server: votes with the posts settled in between, and votes in a burst. */
export async function cosmosRequests(): Promise<readonly Measure[]> {
  const server = await startCosmosServer();
  const proxy = await startFaultProxy(server.endpoint);
  const store = { kind: 'cosmos', endpoint: proxy.endpoint, key: server.key, createIfMissing: true } as const;
  const stage = await setUpBenchStage(store, realTexts(2));
  const [calm, busy] = stage.matters;
  if (calm === undefined || busy === undefined) throw new Error('two matters are needed');

  const charge = createReportedCharge();
  const measures = [
    ...(await oneByOne(stage, proxy, charge, calm, await stage.start(HURRIED, charge))),
    ...(await burst(stage, proxy, charge, busy, await stage.start(USUAL, charge))),
  ];
  await stage.end();
  await proxy.stop();
  await server.stop();
  return measures;
}

async function oneByOne(
  stage: BenchStage,
  proxy: FaultProxy,
  charge: ReportedCharge,
  matter: SentMatter,
  bot: BenchBot,
): Promise<readonly Measure[]> {
  const [first, ...voters] = stage.who.voters.slice(0, ONE_BY_ONE + 1);
  if (first === undefined) throw new Error('nobody votes');
  await bot.receivesText(voteBody(stage, matter, first, 'approve'));
  await bot.settled();

  async function eachVotes(typed: object): Promise<Used> {
    proxy.takeExchanges();
    charge.take();
    for (const voter of voters) {
      await bot.receivesText(voteBody(stage, matter, voter, 'approve', typed));
      await bot.settled();
    }
    return { exchanges: proxy.takeExchanges(), reported: charge.take() };
  }
  const afterStart = await eachVotes({});
  const later = await eachVotes({ approveNote: 'If the money is left.' });
  const onOwnCard = await eachVotes({ approveNote: 'If it is needed.', reminder: FIRST_CARD });
  await checkBallots(bot, matter, 1 + 3 * voters.length);
  await bot.stop();
  return [
    ...measures('alone', later, voters.length, { requests: 1.2, charge: 50 }),
    ...measures('alone, on the card in their own chat', onOwnCard, voters.length, { requests: 3.2, charge: 50 }),
    ...measures("alone, the person's first since the process began", afterStart, voters.length, {
      requests: 2.2,
      charge: 50,
    }),
  ];
}

async function burst(
  stage: BenchStage,
  proxy: FaultProxy,
  charge: ReportedCharge,
  matter: SentMatter,
  bot: BenchBot,
): Promise<readonly Measure[]> {
  const load = startLoad();
  const bodies = votesAndChanges(stage, matter);
  proxy.takeExchanges();
  charge.take();
  await load.send({ address: bot.address, bodies, atOnce: AT_ONCE });
  await bot.settled();
  const used = { exchanges: proxy.takeExchanges(), reported: charge.take() };
  await checkBallots(bot, matter, bodies.length);
  await load.stop();
  await bot.stop();
  return measures('in a burst', used, bodies.length, { requests: 1.2, charge: 50 });
}

interface Used {
  readonly exchanges: readonly Exchange[];
  /** In request units. */
  readonly reported: number;
}

interface Most {
  readonly requests: number;
  /** In request units. */
  readonly charge: number;
}

/**
 * A vote alone is one write. The card that the voter was given in their own chat is redrawn from what the process remembers of
 * it: once it has sent that card, or read where it stands. Whoever votes on that card is told how much else waits, and led on to
 * it: their matters and minutes are looked for, in one query, for which the SDK asks for a plan first. Their day is read as well
 * where another process may have sent them something since: when this one does not know of a card that is less than four hours old.
 */
function measures(how: string, { exchanges, reported }: Used, votes: number, most: Most): readonly Measure[] {
  const own = withoutLooks(exchanges);
  const { read, replace, create, other, query, plan } = tallyOf(own);
  return [
    {
      name: `Cosmos requests per vote, ${how}`,
      value: own.length / votes,
      unit: 'requests',
      budget: { atMost: most.requests },
      detail: `${votes} votes: ${replace} writes, ${read} reads, ${query + plan} queries with their plans, ${create + other} others; looking for what is due comes apart; ${reported} RU charged by the local server, which takes 1 for each`,
    },
    {
      name: `request units per vote among sixty, ${how}`,
      value: estimatedTotal(own) / votes,
      unit: 'RU',
      budget: { atMost: most.charge },
      detail: 'estimated from the sizes of the documents',
    },
  ];
}
