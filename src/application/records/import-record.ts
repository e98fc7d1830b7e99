import { z } from 'zod/v4';
import { evolveImport, noImport, type Import, type ImportEvent } from '../../domain/forum/import';
import { readByType, schemasByType } from './schemas-by-type';
import type { RecordType } from './record-type';

const at = z.string();
const by = z.object({ id: z.string(), name: z.string() });

const importEvents = schemasByType<ImportEvent>()({
  fileProposed: { at, by, text: z.string() },
  fileTaken: { at, by },
});

/**
 * A file handed in for a forum's register. It is a record of its own, or the forum's record would grow with every
 * file.
 */
export const importRecord: RecordType<Import, ImportEvent> = {
  kind: 'import',
  initial: noImport,
  parseEvent: (stored) => readByType(importEvents, stored),
  evolve: evolveImport,
  concerns: () => [],
  nextMoment: () => null,
};
