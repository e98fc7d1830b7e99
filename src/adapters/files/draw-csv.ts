import { unparse } from 'papaparse';
import type { Document } from '../../presentation/document/document';
import { cleaned, shielded } from '../../presentation/forum/file/cell-text';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** The tables of the document as Excel in Sweden opens them, one after the other; what else it tells is left out. */
export function drawCsv({ sections }: Document): Uint8Array {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
  const lines = tables.flatMap(({ columns, rows }) => [columns, ...rows]);
  const cells = lines.map((line) => line.map((cell) => shielded(cleaned(cell))));
  const table = unparse(cells, { delimiter: ';', newline: LINE_END });
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${table}${LINE_END}`);
}
