import { z } from 'zod/v4';
import type { Decision } from '../../domain/decision/decision';
import { withNotes } from '../../domain/decision/noted-since';
import { withReport } from '../../domain/decision/report-note';
import { newestFirst } from '../../domain/decision/newest-first';
import { nearnessOf, searchedText } from '../../domain/decision/search';
import { expectSameDecision, type DecisionRegister } from '../../ports/decision-register';
import { decisionRef, listingOf } from '../../ports/document-schemas';
import type { Listing } from '../../ports/record-store';
import { StoreUnavailableError, type DocumentRef } from '../../ports/store-errors';
import { resemblingQuery, searchQueries } from './cosmos-decision-search';
import type { CosmosDocuments, Query } from './cosmos-documents';
import { asStored, decisionIn, isOfOlderRule } from './cosmos-stored-decision';
import { documentId } from './document-id';

const ATTEMPTS = 3;

const document = z.looseObject({ decisionId: z.string() });
const listed = z.looseObject({ decisionId: z.string(), forumId: z.string(), searched: z.string().optional() });
const versioned = z.object({ _etag: z.string() });

export function createCosmosDecisions(decisions: CosmosDocuments): DecisionRegister {
  /**
   * The newest that the query finds. Where an older program has said by which words, `isFound` is asked too, and as many more
   * are read as it takes away.
   */
  async function newest(
    { query, values }: Query,
    limit: number,
    isFound: (decision: Decision) => boolean = () => true,
  ): Promise<Listing<Decision, DocumentRef>> {
    for (let asked = limit; ;) {
      const found = z.array(listed).parse(await decisions.query({ query, values: { ...values, limit: asked } }));
      const { records, unreadable } = listingOf(
        found,
        ({ forumId, decisionId }) => decisionRef(forumId, decisionId),
        (json) => ({ decision: decisionIn(json, json.forumId), isOlder: isOfOlderRule(json.searched) }),
      );
      const kept = records.flatMap(({ decision, isOlder }) => (isOlder && !isFound(decision) ? [] : [decision]));
      const missing = records.length - kept.length;
      if (found.length < asked || found.length - missing >= limit)
        return { records: kept.sort(newestFirst), unreadable };
      asked = limit + missing;
    }
  }

  async function changed(forumId: string, id: string, change: (decision: Decision) => Decision): Promise<boolean> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const found = await decisions.read({ id: documentId('decision', id), forumId });
      if (found === undefined) return false;
      const decision = decisionIn(found, forumId);
      const noted = change(decision);
      if (noted === decision) return true;
      const { _etag } = versioned.parse(found);
      // Whatever the answer, the next read says whether the note is there.
      const outcome = await decisions.replace(asStored(noted), _etag);
      if (outcome.kind === 'written') return true;
    }
    throw new StoreUnavailableError(
      `Cosmos DB did not say whether decision ${id} was noted. Check the state of the service, then try again.`,
    );
  }

  return {
    async record(decision) {
      const stored = asStored(decision);
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const outcome = await decisions.create(stored);
        if (outcome.kind === 'written') return;
        if (outcome.kind !== 'refused' || outcome.because !== 'exists') continue;
        // The decision is there already, perhaps from an attempt whose answer was lost.
        const found = await decisions.read(stored);
        if (found === undefined) continue;
        expectSameDecision(decisionIn(found, decision.forumId), decision);
        return;
      }
      throw new StoreUnavailableError(
        `Cosmos DB did not say whether decision ${decision.number} was recorded. Check the state of the service, then try again.`,
      );
    },

    noteReported: (forumId, id, note) => changed(forumId, id, (decision) => withReport(decision, note)),
    noteSince: (forumId, id, notes) => changed(forumId, id, (decision) => withNotes(decision, notes)),

    async read(forumId, id) {
      const found = await decisions.read({ id: documentId('decision', id), forumId });
      return found && decisionIn(found, forumId);
    },

    async list(forumId, limit) {
      const found = await decisions.query({
        query: 'SELECT TOP @limit * FROM c WHERE c.forumId = @forumId ORDER BY c.decidedAt DESC, c.sequence DESC',
        values: { forumId, limit },
        partitionKey: forumId,
      });
      return listingOf(
        z.array(document).parse(found),
        ({ decisionId }) => decisionRef(forumId, decisionId),
        (json) => decisionIn(json, forumId),
      );
    },

    async search({ skip, limit, ...asked }) {
      const { words } = asked.search;
      const end = skip + limit;
      const records: Decision[] = [];
      const unreadable: Listing<Decision, DocumentRef>['unreadable'][number][] = [];
      // Cosmos cannot sort by nearness, so each degree of nearness is a query of its own, until there are enough
      // decisions.
      for (const query of searchQueries(asked)) {
        if (records.length >= end) break;
        const some = await newest(
          query,
          end - records.length,
          (decision) => nearnessOf(searchedText(decision), words) !== undefined,
        );
        records.push(...some.records);
        unreadable.push(...some.unreadable);
      }
      return { records: records.slice(skip, end), unreadable };
    },

    async resembling({ skip, limit, ...asked }) {
      const { records, unreadable } = await newest(resemblingQuery(asked), skip + limit);
      return { records: records.slice(skip), unreadable };
    },
  };
}
