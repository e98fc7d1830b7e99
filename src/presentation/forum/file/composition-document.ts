import { lineOf, paragraphOf, said, sectionOf, type Document } from '../../document/document';
import type { CompositionRow } from '../../../domain/forum/composition-row';
import type { Texts } from '../../texts';
import { compositionTable } from './write-composition';

/** The composition to read and to keep: the same table as in the file that is edited, without accounts, in the language of whoever reads it. */
export function compositionDocument(
  { common, takingOut: { composition: t } }: Texts,
  {
    forumName,
    shortName,
    rows,
  }: { readonly forumName: string; readonly shortName: string; readonly rows: readonly CompositionRow[] },
): Document {
  const [columns = [], ...lines] = compositionTable(shortName, rows, TOLD, t.table);
  const table = { kind: 'table', columns, rows: lines.map((line) => line.map(lineOf)) } as const;
  return {
    language: common.lang,
    over: t.over,
    title: lineOf(forumName),
    under: [],
    sections: sectionOf(null, lines.length === 0 ? [paragraphOf(said(t.none))] : [table]),
  };
}

const TOLD = ['seat', 'party', 'principal', 'right', 'name', 'from', 'until', 'interim', 'basis'] as const;
