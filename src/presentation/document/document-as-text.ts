import type { Block, Document } from './document';

/** A document as plain text to copy and keep. Nothing is cut. */
export function documentAsText({ over, title, under, sections }: Document): string {
  const groups = [
    [over, title, ...under],
    ...sections.map(({ heading, blocks }) => [
      ...(heading === null ? [] : [heading.toUpperCase()]),
      ...blocks.flatMap(linesOf),
    ]),
  ];
  return groups.map((lines) => lines.join('\n')).join('\n\n');
}

/** The further lines of what somebody wrote are set in, so that none of them looks like a line of the document. */
function linesOf(block: Block): readonly string[] {
  if (block.kind === 'table') return [block.columns, ...block.rows].map((cells) => cells.join('\t'));
  const text = block.spans.map((span) => span.text).join('');
  const isDetail = block.kind === 'detail';
  return [`${isDetail ? '  ' : ''}${text.replace(/\n/g, '\n      ')}`];
}
