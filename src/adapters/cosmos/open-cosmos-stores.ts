import { DUE_BY_ANY_CLOCK } from '../../ports/record-store';
import type { Stores } from '../../ports/stores';
import { connectToCosmos, type CosmosOptions } from './connect-to-cosmos';
import { USUAL_TIMES } from './cosmos-calls';
import { createCosmosDecisions, indexOldDecisions } from './cosmos-decisions';
import { createCosmosRecords } from './cosmos-records';
import { createCosmosSeries } from './cosmos-series';

/** Throws as `connectToCosmos` does. */
export async function openCosmosStores(options: CosmosOptions): Promise<Stores> {
  const connection = await connectToCosmos(options);
  const { work, decisions } = connection;
  try {
    await indexOldDecisions(decisions);
    const records = createCosmosRecords(work, options.times ?? USUAL_TIMES);
    return {
      records,
      decisions: createCosmosDecisions(decisions),
      series: createCosmosSeries(work),
      async check() {
        await records.due(DUE_BY_ANY_CLOCK, 1);
      },
      close: () => {
        connection.close();
        return Promise.resolve();
      },
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}
