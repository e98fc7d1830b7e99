import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { dateField, faultsAt } from '../fields';
import { cutShort } from '../forum/person-names';
import { noticeText } from '../notice-text';
import { banner, titled } from '../sections';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';

interface AbsenceCardData extends CommonData {
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly fields: readonly Element[];
  readonly save: string;
  /** A list of none or one. */
  readonly takeBacks: readonly { readonly title: string }[];
}

const expand: (data: AbsenceCardData) => Element = loadCard('absence');

const MOST_FORUMS = 10;

/** When the person is away, as they have said it, and the form to say it. */
export function absenceCard(texts: Texts, { said, forums, typed, faults, note }: ViewOf<'absence'>): Card {
  const { common, absence: t, words } = texts;
  const { from, until } = typed ?? said ?? { from: '', until: '' };
  return {
    content: expand({
      common,
      title: titled(
        t.heading,
        ...[t.introduction, t.noVote, t.seenBy].map((sentence) => paragraph(plain(sentence))),
        paragraph(
          subtle(
            t.inForums(
              words.someListed(
                forums.map((name) => cutShort(name)),
                MOST_FORUMS,
              ),
            ),
          ),
        ),
      ),
      banner: banner(
        ...(note === null ? [] : [paragraph(bold(noticeText(texts, note, null)))]),
        ...(said === null ? [] : [paragraph(bold(t.said(said.from, said.until)))]),
      ),
      fields: [
        ...dateField(texts, { id: 'awayFrom', ...t.from, value: from, faults: faultsAt(faults, 'from', t.fault) }),
        ...dateField(texts, {
          id: 'awayUntil',
          ...t.until,
          isRequired: true,
          value: until,
          faults: faultsAt(faults, 'until', t.fault),
        }),
      ],
      save: t.save,
      takeBacks: said === null ? [] : [{ title: t.takeBack }],
    }),
    summary: t.summary,
  };
}
