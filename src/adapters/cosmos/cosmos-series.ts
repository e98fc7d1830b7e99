import { z } from 'zod/v4';
import { readDocument, stampSchema } from '../../ports/document-schemas';
import type { NumberSeries, Series } from '../../ports/number-series';
import { withUsed } from '../../ports/used-numbers';
import { StoreUnavailableError } from '../../ports/store-errors';
import type { CosmosDocuments } from './cosmos-documents';
import { documentId } from './document-id';

/**
 * In each round one of the competing writers wins, so as many as this can compete at once. Real forums have a handful.
 */
const ATTEMPTS = 100;
const UNANSWERED_ATTEMPTS = 3;

const document = z.object({ _etag: z.string(), holders: z.array(z.string()) });

/** A series is one document with its holders in the order of their numbers: no number can be missing or given twice. */
export function createCosmosSeries(work: CosmosDocuments): NumberSeries {
  const read = async (series: Series) => {
    const ref = { kind: 'series', forumId: series.forumId, id: `${series.kind}-${series.year}` };
    const found = await work.read({ id: documentId(ref.kind, ref.id), forumId: ref.forumId });
    return found && readDocument(document, found, ref);
  };

  const write = ({ forumId, kind, year }: Series, holders: readonly string[], etag: string | undefined) => {
    const stored = stampSchema({ id: documentId('series', `${kind}-${year}`), forumId, holders });
    return etag === undefined ? work.create(stored) : work.replace(stored, etag);
  };

  return {
    async numberFor(series, holder) {
      let unanswered = 0;
      for (let attempt = 1; attempt <= ATTEMPTS && unanswered < UNANSWERED_ATTEMPTS; attempt += 1) {
        const found = await read(series);
        const holders = found?.holders ?? [];
        const given = holders.indexOf(holder);
        if (given >= 0) return given + 1;
        const outcome = await write(series, [...holders, holder], found?._etag);
        if (outcome.kind === 'written') return holders.length + 1;
        if (outcome.kind === 'unanswered') unanswered += 1;
      }
      throw new StoreUnavailableError(
        `Cosmos DB gave no number in the series ${series.kind} ${series.year} of ${series.forumId}. Check the state of the service, then try again.`,
      );
    },

    async noteUsed(series, last) {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const found = await read(series);
        const holders = found?.holders ?? [];
        if (holders.length >= last) return;
        const outcome = await write(series, withUsed(holders, last), found?._etag);
        if (outcome.kind === 'written') return;
      }
      throw new StoreUnavailableError(
        `Cosmos DB did not note which numbers of the series ${series.kind} ${series.year} have been used. Check the state of the service, then try again.`,
      );
    },
  };
}
