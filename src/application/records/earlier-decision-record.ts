import { z } from 'zod/v4';
import { EARLIER_STATUSES } from '../../domain/decision/decision';
import {
  evolveImportedDecision,
  nothingImported,
  type DecisionImported,
  type ImportedDecision,
} from '../../domain/decision/earlier';
import { WORDINGS } from '../../domain/forum/wording';
import { readByType, schemasByType } from './schemas-by-type';
import type { RecordType } from './record-type';

const earlierDecisionEvents = schemasByType<DecisionImported>()({
  decisionImported: {
    at: z.string(),
    id: z.string(),
    forumId: z.string(),
    shortName: z.string(),
    wording: z.enum(WORDINGS),
    mark: z.string(),
    place: z.int().positive(),
    forumName: z.string(),
    decidedOn: z.string().nullable(),
    status: z.enum(EARLIER_STATUSES).nullable(),
    form: z.string().nullable(),
    text: z.string(),
    source: z.string(),
  },
});

/** A decision from before this register, as a file told it. */
export const earlierDecisionRecord: RecordType<ImportedDecision, DecisionImported> = {
  kind: 'earlierDecision',
  initial: nothingImported,
  parseEvent: (stored) => readByType(earlierDecisionEvents, stored),
  evolve: evolveImportedDecision,
  concerns: () => [],
  nextMoment: () => null,
};
