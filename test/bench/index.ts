import type { Measure } from './measure';
import { archivedMatters } from './measures/archived-matters';
import { cardSize } from './measures/card-size';
import { cosmosCharges } from './measures/cosmos-charges';
import { cosmosRequests } from './measures/cosmos-requests';
import { listedMatters } from './measures/listed-matters';
import { manyRecords } from './measures/many-records';
import { roundOfNineteen } from './measures/round-of-nineteen';
import { searchedDecisions } from './measures/searched-decisions';
import { slowConnector } from './measures/slow-connector';
import { startAndMemory } from './measures/start-and-memory';
import { largeRound, votesAgainstBare } from './measures/votes-against-bare';
import { tableOf } from './table';

const ROWS: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  votes: votesAgainstBare,
  largeRound,
  roundOfNineteen,
  slowConnector: async () => [await slowConnector()],
  cosmosRequests,
  cosmosCharges,
  startAndMemory,
  listedMatters,
  searchedDecisions,
  manyRecords,
  archivedMatters,
  cardSize,
};

/** `npm run bench -- [--json] [row …]`: all rows, or those named. */
async function run(words: readonly string[]): Promise<void> {
  const named = words.filter((word) => word !== '--json');
  const unknown = named.filter((name) => !(name in ROWS));
  if (unknown.length > 0) throw new Error(`no row ${unknown.join(', ')}; there are ${Object.keys(ROWS).join(', ')}`);
  const measures: Measure[] = [];
  for (const [name, measured] of Object.entries(ROWS)) {
    if (named.length === 0 || named.includes(name)) measures.push(...(await measured()));
  }
  process.stdout.write(`${words.includes('--json') ? JSON.stringify(measures) : tableOf(measures)}\n`);
}

void run(process.argv.slice(2));
