import { DUE_BY_ANY_CLOCK } from '../../ports/record-store';
import type { Stores } from '../../ports/stores';
import { connectToCosmos, type CosmosOptions } from './connect-to-cosmos';
import { USUAL_TIMES } from './cosmos-calls';
import { indexOldDecisions, keepIndexed } from './cosmos-decision-index';
import { createCosmosDecisions } from './cosmos-decisions';
import { createCosmosRecords } from './cosmos-records';
import { createCosmosSeries } from './cosmos-series';

/** How often it is looked whether an older program has written decisions beside this one. */
const INDEX_AGAIN_MS = 60 * 60_000;

type Indexing = {
  /** Told why what an older program has indexed could not be indexed anew. */
  readonly onUnindexed?: (error: unknown) => void;
  readonly indexAgainMs?: number;
};

/** Throws as `connectToCosmos` does. */
export async function openCosmosStores(options: CosmosOptions & Indexing): Promise<Stores> {
  const connection = await connectToCosmos(options);
  const { work, decisions } = connection;
  try {
    await indexOldDecisions(decisions);
    const indexing = keepIndexed(decisions, {
      againMs: options.indexAgainMs ?? INDEX_AGAIN_MS,
      onFault: options.onUnindexed ?? (() => undefined),
    });
    const records = createCosmosRecords(work, options.times ?? USUAL_TIMES);
    return {
      records,
      decisions: createCosmosDecisions(decisions),
      series: createCosmosSeries(work),
      async check() {
        await records.due(DUE_BY_ANY_CLOCK, 1);
      },
      close: () => {
        indexing.stop();
        connection.close();
        return Promise.resolve();
      },
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}
