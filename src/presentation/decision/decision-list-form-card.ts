import { TABLE_FORMATS, type TableFormat } from '../../application/taking-out/files';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { choiceField, dateField } from '../fields';
import { titled } from '../sections';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';

interface DecisionListFormData extends CommonData {
  readonly title: readonly Element[];
  readonly fields: readonly Element[];
  readonly formats: readonly { readonly title: string; readonly format: TableFormat }[];
}

const expand: (data: DecisionListFormData) => Element = loadCard('decision-list-form');

/** Asks of which forum, and of which days, somebody wants the decisions as a file. */
export function decisionListFormCard(texts: Texts, { forums, from, until }: ViewOf<'decisionListForm'>): Card {
  const { common, takingOut } = texts;
  const { listForm: t } = takingOut;
  const choices = forums.map(({ forumId, shortName }) => ({ title: withoutMarkup(shortName), value: forumId }));
  return {
    content: expand({
      common,
      title: titled(t.heading, paragraph(plain(t.explanation))),
      fields: [
        ...choiceField(texts, { id: 'forum', ...t.forum, choices, value: choices[0]?.value ?? '' }),
        ...dateField(texts, { id: 'from', label: t.from, value: from }),
        ...dateField(texts, { id: 'until', label: t.until, value: until }),
      ],
      formats: TABLE_FORMATS.map((format) => ({ title: takingOut.as[format], format })),
    }),
    summary: t.summary,
  };
}
