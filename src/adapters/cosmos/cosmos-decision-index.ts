import { z } from 'zod/v4';
import { isUnreadableDocument } from '../../ports/store-errors';
import type { CosmosDocuments, Query } from './cosmos-documents';
import { asStored, BY_THIS_RULE, decisionIn, isOfOlderRule } from './cosmos-stored-decision';

const UNINDEXED: Query = { query: 'SELECT c.id, c.forumId FROM c WHERE NOT IS_DEFINED(c.searched)', values: {} };
/** The index of `searched` answers it, so that it costs little when there are none. */
const OLDER: Query = {
  query: 'SELECT c.id, c.forumId FROM c WHERE c.searched < @rule',
  values: { rule: BY_THIS_RULE },
};

const place = z.looseObject({ id: z.string(), forumId: z.string() });
const stored = z.looseObject({ _etag: z.string(), searched: z.string().optional() });

/** Indexes decisions from before there was a search, which nobody finds until then. Several processes may index at once. */
export async function indexOldDecisions(decisions: CosmosDocuments): Promise<void> {
  await indexAnew(decisions, UNINDEXED, () => false);
}

/**
 * Indexes anew what an older rule has indexed, in the background: until then a search asks the rule of each such decision.
 * Does so again and again, since an older program may write beside this one while they change places. `onFault` hears of
 * what came between; the next time goes on with the rest.
 */
export function keepIndexed(
  decisions: CosmosDocuments,
  { againMs, onFault }: { readonly againMs: number; readonly onFault: (error: unknown) => void },
): { stop(): void } {
  let isStopped = false;
  let isAtIt = false;
  const renew = async () => {
    if (isAtIt) return;
    isAtIt = true;
    try {
      await indexAnew(decisions, OLDER, () => isStopped);
    } catch (error) {
      if (!isStopped) onFault(error);
    } finally {
      isAtIt = false;
    }
  };
  void renew();
  const again = setInterval(() => void renew(), againMs).unref();
  return {
    stop() {
      isStopped = true;
      clearInterval(again);
    },
  };
}

/** Documents that cannot be read are left as they are. */
async function indexAnew(decisions: CosmosDocuments, which: Query, isStopped: () => boolean): Promise<void> {
  for (const each of z.array(place).parse(await decisions.query(which))) {
    if (isStopped()) return;
    const found = await decisions.read(each);
    if (found === undefined) continue;
    try {
      const { _etag, searched } = stored.parse(found);
      // Another process has been here.
      if (!isOfOlderRule(searched)) continue;
      // The write is refused when somebody else writes the decision at the same time. Then they have indexed it, or
      // the next time does.
      await decisions.replace(asStored(decisionIn(found, each.forumId)), _etag);
    } catch (error) {
      if (!isUnreadableDocument(error)) throw error;
    }
  }
}
