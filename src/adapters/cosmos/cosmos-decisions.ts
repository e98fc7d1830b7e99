import { z } from 'zod/v4';
import type { Decision } from '../../domain/decision/decision';
import { withNotes } from '../../domain/decision/noted-since';
import { withReport } from '../../domain/decision/report-note';
import { isOpen } from '../../domain/decision/findable';
import { newestFirst } from '../../domain/decision/newest-first';
import { isAwaitingParties, searchedText } from '../../domain/decision/search';
import { expectSameDecision, type DecisionRegister } from '../../ports/decision-register';
import { decisionRef, listingOf, readDecision, writeDecision } from '../../ports/document-schemas';
import type { Listing } from '../../ports/record-store';
import { isUnreadableDocument, StoreUnavailableError, type DocumentRef } from '../../ports/store-errors';
import { resemblingQuery, searchQueries } from './cosmos-decision-search';
import type { CosmosDocuments, Query } from './cosmos-documents';
import { documentId } from './document-id';

const ATTEMPTS = 3;

const document = z.looseObject({ decisionId: z.string() });
const listed = z.looseObject({ decisionId: z.string(), forumId: z.string() });
const place = z.looseObject({ id: z.string(), forumId: z.string() });
const versioned = z.object({ _etag: z.string() });

export function createCosmosDecisions(decisions: CosmosDocuments): DecisionRegister {
  async function newest({ query, values }: Query, limit: number): Promise<Listing<Decision, DocumentRef>> {
    const found = await decisions.query({ query, values: { ...values, limit } });
    const { records, unreadable } = listingOf(
      z.array(listed).parse(found),
      ({ forumId, decisionId }) => decisionRef(forumId, decisionId),
      (json) => decisionIn(json, json.forumId),
    );
    return { records: [...records].sort(newestFirst), unreadable };
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
      const end = skip + limit;
      const records: Decision[] = [];
      const unreadable: Listing<Decision, DocumentRef>['unreadable'][number][] = [];
      // Cosmos cannot sort by nearness, so each degree of nearness is a query of its own, until there are enough
      // decisions.
      for (const query of searchQueries(asked)) {
        if (records.length >= end) break;
        const some = await newest(query, end - records.length);
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

/**
 * Indexes decisions from before there was a search, and decisions that an older program has written to since.
 * Documents that cannot be read are left as they are. Several processes may index at once.
 */
export async function indexOldDecisions(decisions: CosmosDocuments): Promise<void> {
  const query = 'SELECT c.id, c.forumId FROM c WHERE NOT IS_DEFINED(c.searched)';
  const old = z.array(place).parse(await decisions.query({ query, values: {} }));
  for (const each of old) {
    const found = await decisions.read(each);
    if (found === undefined) continue;
    try {
      const { _etag } = versioned.parse(found);
      // The write is refused when somebody else writes the decision at the same time. Then they have indexed it, or
      // the next start does.
      await decisions.replace(asStored(decisionIn(found, each.forumId)), _etag);
    } catch (error) {
      if (!isUnreadableDocument(error)) throw error;
    }
  }
}

function asStored(decision: Decision) {
  return {
    ...writeDecision(decision),
    id: documentId('decision', decision.id),
    forumId: decision.forumId,
    decisionId: decision.id,
    isOpen: isOpen(decision),
    awaitsParties: isAwaitingParties(decision),
    searched: searchedText(decision),
  };
}

function decisionIn(json: unknown, forumId: string): Decision {
  const { decisionId, ...rest } = document.parse(json);
  return readDecision({ ...rest, id: decisionId }, forumId, decisionId);
}
