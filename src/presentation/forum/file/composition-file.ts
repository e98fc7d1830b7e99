import type { CompositionFile } from '../../../application/forum/composition-file';
import { hasColumn, tableIn } from './file-table';
import { readComposition } from './read-composition';
import { writeComposition } from './write-composition';

const TELLING = ['seat', 'party', 'name'] as const;

export function createCompositionFile(): CompositionFile {
  return {
    looksLikeOne(text) {
      const table = tableIn(text);
      return table !== null && TELLING.every((column) => hasColumn(table, column));
    },
    read: readComposition,
    write: writeComposition,
  };
}
