import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { nearestParts } from '../nearest-parts';
import { titledIn } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';

interface ExportCardData extends CommonData {
  readonly label: string;
  readonly forum: string;
  readonly title: readonly Element[];
  readonly text: string;
  /** None, or one set of buttons. */
  readonly sets: readonly { readonly buttons: readonly { readonly title: string; readonly part: number }[] }[];
}

const expand: (data: ExportCardData) => Element = loadCard('export');

/** The composition as a file, to copy: one part of it. */
export function exportCard(
  { common, export: t }: Texts,
  { forumId, name, shortName, parts, part }: ViewOf<'export'>,
): Card {
  const shown = Math.min(part, parts.length - 1);
  const buttons = nearestParts(shown, parts.length).map((other) => ({ title: t.showPart(other + 1), part: other }));
  return {
    content: expand({
      common,
      label: t.copy,
      forum: forumId,
      title: titledIn(
        name,
        t.heading,
        paragraph(plain(t.explanation)),
        ...(parts.length > 1
          ? [paragraph(plain(t.inParts(parts.length))), paragraph(bold(t.part(shown + 1, parts.length)))]
          : []),
      ),
      text: parts[shown] ?? '',
      sets: buttons.length === 0 ? [] : [{ buttons }],
    }),
    summary: t.summary(shortName),
  };
}
