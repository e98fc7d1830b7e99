import type { Document } from '../../presentation/document/document';
import { asCsv } from '../../presentation/forum/file/cell-text';

/** The tables of the document, one after the other; what else it tells is left out. */
export function drawCsv({ sections }: Document): Uint8Array {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
  return new TextEncoder().encode(asCsv(tables.flatMap(({ columns, rows }) => [columns, ...rows])));
}
