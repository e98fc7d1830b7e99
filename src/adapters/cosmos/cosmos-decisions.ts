import { z } from 'zod/v4';
import type { Decision } from '../../domain/decision/decision';
import { withReport } from '../../domain/decision/report-note';
import { expectSameDecision, type DecisionRegister } from '../../ports/decision-register';
import { decisionRef, listingOf, readDecision, writeDecision } from '../../ports/document-schemas';
import { StoreUnavailableError } from '../../ports/store-errors';
import type { CosmosDocuments } from './cosmos-documents';
import { documentId } from './document-id';

const ATTEMPTS = 3;

const document = z.looseObject({ decisionId: z.string() });
const versioned = z.object({ _etag: z.string() });

export function createCosmosDecisions(decisions: CosmosDocuments): DecisionRegister {
  return {
    async record(decision) {
      const stored = asStored(decision);
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const outcome = await decisions.create(stored);
        if (outcome.kind === 'written') return;
        if (outcome.kind !== 'refused' || outcome.because !== 'exists') continue;
        // It is there already, perhaps from an attempt whose answer was lost.
        const found = await decisions.read(stored);
        if (found === undefined) continue;
        expectSameDecision(decisionIn(found, decision.forumId), decision);
        return;
      }
      throw new StoreUnavailableError(
        `Cosmos DB did not say whether decision ${decision.number} was recorded. Check the state of the service, then try again.`,
      );
    },

    async noteReported(forumId, id, note) {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const found = await decisions.read({ id: documentId('decision', id), forumId });
        if (found === undefined) return false;
        const decision = decisionIn(found, forumId);
        const noted = withReport(decision, note);
        if (noted === decision) return true;
        const { _etag } = versioned.parse(found);
        // Whatever the answer, the next look says whether it is there.
        const outcome = await decisions.replace(asStored(noted), _etag);
        if (outcome.kind === 'written') return true;
      }
      throw new StoreUnavailableError(
        `Cosmos DB did not say whether the report of decision ${id} was noted. Check the state of the service, then try again.`,
      );
    },

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
  };
}

function asStored(decision: Decision) {
  return {
    ...writeDecision(decision),
    id: documentId('decision', decision.id),
    forumId: decision.forumId,
    decisionId: decision.id,
  };
}

function decisionIn(json: unknown, forumId: string): Decision {
  const { decisionId, ...rest } = document.parse(json);
  return readDecision({ ...rest, id: decisionId }, forumId, decisionId);
}
