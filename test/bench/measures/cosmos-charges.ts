import { startCosmosServer } from '../../support/cosmos-server';
import { composition } from '../../support/seats';
import { startFaultProxy, type Exchange } from '../../support/store-fault-proxy';
import { aMatter } from '../../support/forum-in-teams';
import { HALF_TIME } from '../../support/reminding';
import type { ConnectorRequest } from '../../support/fake-connector';
import { createTeams, matterOn } from '../../support/teams-client';
import { swedish } from '../../../src/presentation/texts.sv';
import { CALM_MS } from '../../../src/compose';
import { setUpBenchStage } from '../forum/bench-stage';
import { realTexts } from '../forum/matter-texts';
import { HURRIED } from '../forum/start-bench-bot';
import type { Measure } from '../measure';
import { tallyOf, withoutLooks } from './cosmos-tally';
import { estimatedCharge, estimatedTotal } from './estimated-charge';

const { approve } = swedish.words.choice;

/** The voters of the LGS. */
const LGS = composition(11, 8);
const MATTERS_A_YEAR = 20;
const REMINDERS = 3;
/** Nobody gets a second card before that. */
const APART_MS = 4 * 3_600_000;
const WAKES_A_YEAR = (365 * 24 * 3_600_000) / CALM_MS.cosmos;

/**
 * What one round of the LGS would about cost in Azure, from the draft to the registered decision, with the card that
 * gives each voter the matter, when every answer shows in Teams before the next comes, which is the dearest way; what
 * one reminder to everybody does; and a year of such rounds.
 */
export async function cosmosCharges(): Promise<readonly Measure[]> {
  const server = await startCosmosServer();
  const proxy = await startFaultProxy(server.endpoint);
  const store = { kind: 'cosmos', endpoint: proxy.endpoint, key: server.key, createIfMissing: true } as const;
  const stage = await setUpBenchStage(store, realTexts(0), LGS);
  const bot = await stage.start(HURRIED);
  const teams = createTeams(bot, stage.connector);
  await bot.settled();

  const take = () => withoutLooks(proxy.takeExchanges());
  take();
  const soFar = stage.connector.requests.length;
  const [text = {}] = realTexts(2).slice(1);
  const card = await aMatter(bot, teams, LGS, text);
  const sending = take();
  const votes: Exchange[] = [];
  for (const voter of LGS.voters) {
    await teams.presses(voter, card.content, approve);
    await bot.settled();
    votes.push(...take());
  }
  const kept = await bot.dependencies.decisions.list(matterOn(card, approve).forum, 1);
  if (kept.length !== 1) throw new Error('the round made no decision');
  const asked = stage.connector.requests.slice(soFar);

  stage.clock.advance(APART_MS);
  await aMatter(bot, teams, LGS, text);
  take();
  stage.clock.moveTo(HALF_TIME);
  await bot.settled();
  const reminding = take();
  await bot.stop();
  await stage.end();
  await proxy.stop();
  await server.stop();

  return [...measures(sending, votes, reminding), requestsToTeams(asked, teams.channel)];
}

/** From when the vote card is posted to the decision. A personal chat is opened, and then written in. */
function requestsToTeams(asked: readonly ConnectorRequest[], channel: string): Measure {
  const sinceSent = asked.slice(asked.findIndex(({ conversationId }) => conversationId === channel));
  const inChannel = sinceSent.filter(({ conversationId }) => conversationId?.startsWith(channel) === true);
  const personal = sinceSent.length - inChannel.length;
  return {
    name: 'requests to Teams in the channel for a round of the LGS',
    value: inChannel.length,
    unit: 'requests',
    budget: { atMost: 3 },
    detail: `the vote card, its ending and the decision; ${personal} more in people’s own chats, where each elector is given the matter`,
  };
}

function measures(
  sending: readonly Exchange[],
  votes: readonly Exchange[],
  reminding: readonly Exchange[],
): readonly Measure[] {
  const voters = LGS.voters.length;
  const all = [...sending, ...votes];
  const largest = Math.max(...votes.filter(({ operation }) => operation === 'replace').map(({ bytes }) => bytes));
  const round = estimatedTotal(all);
  const year = MATTERS_A_YEAR * (round + REMINDERS * estimatedTotal(reminding));
  const wakes = WAKES_A_YEAR * estimatedCharge({ operation: 'query', bytes: 0 });
  const { read, create, replace } = tallyOf(all);
  return [
    {
      name: 'request units per vote in the LGS',
      value: estimatedTotal(votes) / voters,
      unit: 'RU',
      budget: { atMost: 100 },
      detail: `estimated; the matter's document is ${Math.round(largest / 1024)} KB at most; decision and number included`,
    },
    {
      name: 'request units per round of the LGS',
      value: round,
      unit: 'RU',
      budget: { atMost: 4_500 },
      detail: `estimated; ${voters} voters: ${replace} replaces, ${create} creates, ${read} reads`,
    },
    {
      name: 'request units to remind everybody in the LGS',
      value: estimatedTotal(reminding),
      unit: 'RU',
      budget: { atMost: 2_500 },
      detail: `estimated; ${reminding.length} requests for ${voters} cards`,
    },
    {
      name: 'request units in a year of the LGS, in thousands',
      value: year / 1_000,
      unit: 'RU',
      budget: { atMost: 250 },
      detail: `estimated; ${MATTERS_A_YEAR} rounds, with ${REMINDERS} reminders for each voter`,
    },
    {
      name: 'request units for a year of looking for what is due, in millions',
      value: wakes / 1_000_000,
      unit: 'RU',
      budget: { atMost: 1 },
      detail: `estimated; for each process, at rest, every ${CALM_MS.cosmos / 1_000} s, whatever happens in the forums`,
    },
  ];
}
