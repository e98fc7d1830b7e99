import { beginningIn, type Beginning } from '../../application/resolution/begun-in';
import type { EarlierMatter } from '../../application/resolution/matters-view';
import { MATTER_TEMPLATES, type MatterTemplate } from '../../domain/resolution/draft-source';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { textField } from '../fields';
import { turning, type Turning } from '../page-turning';
import { sections, titledIn } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { titleOf } from './matter-title';
import { standingInWords } from './standing-in-words';

interface StartMatterCardData extends CommonData {
  readonly from: Beginning;
  readonly title: readonly Element[];
  readonly beginnings: readonly { readonly title: string; readonly template: MatterTemplate | 'empty' }[];
  readonly earlier: readonly Element[];
  /** A list of none or one. */
  readonly searches: readonly { readonly field: readonly Element[]; readonly send: string }[];
  readonly copy: string;
  readonly matters: readonly { readonly matter: string; readonly paragraphs: readonly Paragraph[] }[];
  readonly sought: string;
  readonly turns: readonly Turning[];
}

const expand: (data: StartMatterCardData) => Element = loadCard('start-matter');

/** As many as are seen at a glance below the templates; a longer list is looked through by words. */
const ON_A_PAGE = 4;

/** The ways to begin a matter: a tap each, and nothing is kept before one of them. */
export function startMatterCard(texts: Texts, view: ViewOf<'startMatter'>): Card {
  const { charter, forumId, asked, matters, page, sought } = view;
  const { common, startMatter: t } = texts;
  const pages = Math.max(Math.ceil(matters.length / ON_A_PAGE), 1);
  const shown = Math.min(page, pages - 1);
  const isSearched = sought !== '' || pages > 1;
  const field = { id: 'soughtMatter', label: t.search.label, value: sought, hint: t.search.hint };
  return {
    content: expand({
      common,
      from: beginningIn(forumId, asked),
      title: titledIn(charter.name, t.heading),
      beginnings: [
        { title: t.empty, template: 'empty' },
        ...MATTER_TEMPLATES.map((template) => ({ title: t.template[template], template })),
      ],
      earlier: earlier(texts, view),
      searches: isSearched ? [{ field: textField(texts, field), send: t.search.send }] : [],
      copy: t.copy,
      matters: matters.slice(shown * ON_A_PAGE, (shown + 1) * ON_A_PAGE).map((matter) => ({
        matter: matter.id,
        paragraphs: [
          paragraph(bold(titleOf(texts, matter.title))),
          paragraph(subtle(t.item(matter.number ?? standingInWords(texts, matter.standing), matter.changedAt))),
        ],
      })),
      sought,
      turns: turning(texts, { page: shown, pages }),
    }),
    summary: t.summary(charter.shortName),
  };
}

function earlier(
  { startMatter: t }: Texts,
  { matters, sought }: { readonly matters: readonly EarlierMatter[]; readonly sought: string },
): readonly Element[] {
  if (matters.length === 0 && sought === '') return [];
  return sections({ heading: t.earlier, paragraphs: [paragraph(plain(matters.length === 0 ? t.notFound : t.copied))] });
}
