import type { Measure } from './measure';
import { cardSize } from './measures/card-size';
import { cosmosCharges } from './measures/cosmos-charges';
import { cosmosRequests } from './measures/cosmos-requests';
import { manyRecords } from './measures/many-records';
import { slowConnector } from './measures/slow-connector';
import { votesPerSecond } from './measures/votes-per-second';
import { tableOf } from './table';

async function run(): Promise<void> {
  const measures: readonly Measure[] = [
    await votesPerSecond(),
    await slowConnector(),
    ...(await cosmosRequests()),
    ...(await cosmosCharges()),
    ...(await manyRecords()),
    ...(await cardSize()),
  ];
  process.stdout.write(`${tableOf(measures)}\n`);
}

void run();
