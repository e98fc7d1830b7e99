import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { titleOf } from '../resolution/matter-title';
import { sections, titled } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

interface DecisionsCardData extends CommonData {
  readonly show: string;
  readonly title: readonly Element[];
  readonly items: readonly {
    readonly forum: string;
    readonly decision: string;
    readonly paragraphs: readonly Paragraph[];
  }[];
  readonly closing: readonly Element[];
  readonly openings: readonly { readonly title: string; readonly forum: string }[];
}

const expand: (data: DecisionsCardData) => Element = loadCard('decisions');

const MOST_LISTED = 15;
const MOST_OPENINGS = 20;

/** Decisions of both kinds, newest first. */
export function decisionsCard(texts: Texts, { charters, decisions, presiding }: ViewOf<'decisions'>): Card {
  const { common, decisions: t, words, chairDecisionForm } = texts;
  const left = decisions.length - MOST_LISTED;
  return {
    content: expand({
      common,
      show: words.show,
      title: titled(
        t.heading,
        ...charters.map(({ name }) => paragraph(subtle(name))),
        ...(decisions.length === 0 ? [paragraph(plain(t.none))] : []),
      ),
      items: decisions.slice(0, MOST_LISTED).map((decision) => ({
        forum: decision.forumId,
        decision: decision.id,
        paragraphs: [paragraph(subtle(t.item(decision))), paragraph(bold(titleOf(texts, decision.title)))],
      })),
      closing: sections({ heading: null, paragraphs: left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : [] }),
      openings: presiding.slice(0, MOST_OPENINGS).map(({ forumId, shortName }) => ({
        title: chairDecisionForm.open(withoutMarkup(shortName)),
        forum: forumId,
      })),
    }),
    summary: t.summary,
  };
}
