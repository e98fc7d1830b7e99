import { z } from 'zod/v4';
import { WORDINGS } from '../../domain/forum/wording';
import {
  evolveChairDecision,
  noChairDecision,
  type ChairDecision,
  type ChairDecisionEvent,
} from '../../domain/chair-decision/chair-decision';
import { readByType, schemasByType } from './schemas-by-type';
import type { RecordType } from './record-type';
import { reportNote } from './report-note';

const at = z.string();

const chairDecisionEvents = schemasByType<ChairDecisionEvent>()({
  chairDecisionMade: {
    at,
    by: z.object({ id: z.string(), name: z.string() }),
    id: z.string(),
    forumId: z.string(),
    forumName: z.string(),
    shortName: z.string(),
    wording: z.enum(WORDINGS),
    title: z.string(),
    text: z.string(),
    reason: z.string(),
    decidedOn: z.string(),
    /** Amounts from before they could be yearly are not. */
    amount: z
      .object({ kronor: z.int().positive(), isApproximate: z.boolean(), isYearly: z.boolean().default(false) })
      .nullable(),
    changesCharter: z.boolean(),
  },
  chairDecisionNumbered: { at, sequence: z.int().positive() },
  chairDecisionReported: { at, note: reportNote },
});

/** A chair's decision as a record. */
export const chairDecisionRecord: RecordType<ChairDecision, ChairDecisionEvent> = {
  kind: 'chairDecision',
  initial: noChairDecision,
  parseEvent: (stored) => readByType(chairDecisionEvents, stored),
  evolve: evolveChairDecision,
  concerns: () => [],
  nextMoment: () => null,
};
