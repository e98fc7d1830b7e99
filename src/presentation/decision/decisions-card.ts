import { isAnyUnreadable } from '../../application/unreadable';
import type { Decision } from '../../domain/decision/decision';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { displayable, oneLine, withoutMarkup } from '../display-text';
import { titleOf } from '../resolution/matter-title';
import { turningOn, type Turning } from '../page-turning';
import { titled, titledIn } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { sayUnreadable } from '../unreadable';

interface DecisionsCardData extends CommonData {
  readonly show: string;
  readonly title: readonly Element[];
  readonly items: readonly {
    readonly forum: string;
    readonly decision: string;
    readonly paragraphs: readonly Paragraph[];
  }[];
  /** The forum of the list; '' for all of the reader's forums. */
  readonly list: string;
  /** The words that the next page is a search for. */
  readonly sought: string;
  readonly turns: readonly Turning[];
  readonly openings: readonly { readonly title: string; readonly forum: string }[];
}

const expand: (data: DecisionsCardData) => Element = loadCard('decisions');

/** How many of the chair's decision forms can be opened from the list: the first number that fits. */
const OPENINGS = [20, 10, 5] as const;

/** In characters: as much as tells one imported decision from another. */
const MOST_OF_TEXT = 150;

/** Decisions of every kind, newest first. */
export function decisionsCard(texts: Texts, view: ViewOf<'decisions'>): Card {
  const { charters, decisions, unreadable, page, hasMore, presiding, sought } = view;
  const { common, decisions: t, words, chairDecisionForm } = texts;
  const list = (openings: number) =>
    expand({
      common,
      show: words.show,
      title: headed(
        texts,
        charters,
        ...(sought === '' ? [] : [paragraph(plain(t.sought(sought)))]),
        ...(view.isOnlyNear ? [paragraph(bold(t.onlyNear))] : []),
        ...sayUnreadable(texts, unreadable),
        ...(decisions.length === 0 && !(page === 0 && isAnyUnreadable(unreadable))
          ? [paragraph(plain(nothing(texts, view)))]
          : []),
        paragraph(subtle(t.howToSearch)),
      ),
      items: decisions.map((decision) => ({
        forum: decision.forumId,
        decision: decision.id,
        paragraphs: told(texts, decision),
      })),
      list: view.forumId ?? '',
      sought,
      turns: turningOn(texts, page, hasMore),
      openings: presiding.slice(0, openings).map(({ forumId, shortName }) => ({
        title: chairDecisionForm.open(withoutMarkup(shortName)),
        forum: forumId,
      })),
    });
  return { content: fitting(OPENINGS, list), summary: t.summary };
}

/** One forum stands over the heading, as on every card; several under it. */
function headed(
  { decisions: t }: Texts,
  charters: ViewOf<'decisions'>['charters'],
  ...lines: readonly Paragraph[]
): readonly Element[] {
  const [first, ...others] = charters.map(({ name }) => name);
  if (first !== undefined && others.length === 0) return titledIn(first, t.heading, ...lines);
  return titled(t.heading, ...charters.map(({ name }) => paragraph(subtle(name))), ...lines);
}

/**
 * What an imported decision decided is told here, since its title is only its source. Nobody outside the forum finds
 * it.
 */
function told(texts: Texts, decision: Decision): readonly Paragraph[] {
  const item = paragraph(subtle(texts.decisions.item(decision)));
  if (decision.kind !== 'earlier') return [item, paragraph(bold(titleOf(texts, decision.title)))];
  return [item, paragraph(bold(beginningOf(decision.text))), paragraph(subtle(decision.title))];
}

function beginningOf(text: string): string {
  const line = oneLine(text);
  return line.length <= MOST_OF_TEXT ? line : displayable(`${line.slice(0, MOST_OF_TEXT)}…`);
}

function nothing({ decisions: t }: Texts, { page, sought }: ViewOf<'decisions'>): string {
  if (page > 0) return t.noMore;
  return sought === '' ? t.none : t.notFound;
}
