import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { choiceField, longTextField } from '../fields';
import { NOBODY } from '../forum/person-chooser';
import { head } from '../head';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { withoutMarkup } from '../display-text';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfMatter } from './matter-title';
import { passingLines } from './travel-lines';

interface PassingFormCardData extends CommonData {
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  readonly fields: readonly Element[];
  /** A list of none or one. */
  readonly sendings: readonly { readonly title: string; readonly after: number }[];
}

const expand: (data: PassingFormCardData) => Element = loadCard('passing-form');

/** To which forum the matter is handed over, and why. */
export function passingFormCard(texts: Texts, { resolution, forumName, forums }: ViewOf<'passingForm'>): Card {
  const { travel: t } = texts;
  const { forum, passOn } = t;
  const choices = forums.map(({ id, name }) => ({ title: withoutMarkup(name), value: id }));
  const canChoose = forums.length > 0;
  const title = titleOfMatter(texts, resolution);
  return {
    content: expand({
      common: texts.common,
      ids: matterIds(resolution),
      body: head({
        kind: t.open,
        forum: forumName,
        state: [],
        title,
        lines: [...passingLines(texts, resolution), ...(canChoose ? [] : [paragraph(plain(t.noForums))])],
      }),
      fields: canChoose
        ? [
            ...choiceField(texts, { id: 'receiver', ...forum, isRequired: true, choices, value: NOBODY }),
            ...longTextField(texts, {
              id: 'travelMessage',
              label: passOn.label,
              hint: passOn.hint,
              isRequired: true,
              value: '',
            }),
          ]
        : [],
      sendings: canChoose ? [{ title: passOn.send, after: resolution.passings?.length ?? 0 }] : [],
    }),
    summary: t.summary(title),
  };
}
