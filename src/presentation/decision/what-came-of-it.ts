import type { CameOfIt } from '../../application/decision/decisions-view';
import { isOver } from '../../domain/follow-ups/follow-ups';
import type { Element } from '../card-template';
import { paragraphOf, said, sectionOf, strong, type DocumentSection } from '../document/document';
import { sectionsOnCard } from '../document/document-on-card';
import { outcomeOf, whoAndWhen } from '../follow-ups/told-follow-up';
import { cutShort } from '../forum/person-names';
import { folded, sections } from '../sections';
import { paragraph, subtle } from '../text-run';
import type { Texts } from '../texts';

const MOST_SHOWN = 6;
const MOST_IN_VIEW = 3;
const MOST_OF_A_TITLE = 120;
const MOST_OF_AN_OUTCOME = 200;

/** A text, or as much of it as the medium has room for. */
type Shown = (text: string, most: number) => string;

/** What a decision has set going, whom it waits for, and what became of it. */
export function whatCameOfIt(
  texts: Texts,
  { followUps, charter }: CameOfIt,
  shown: Shown = (text) => text,
): readonly DocumentSection[] {
  return sectionOf(
    texts.followUp.cameOfIt,
    followUps.flatMap((followUp) => [
      paragraphOf(strong(shown(followUp.title, MOST_OF_A_TITLE))),
      ...(isOver(followUp) ? [] : [paragraphOf(said(whoAndWhen(texts, followUp, charter, null)))]),
      ...outcomeOf(texts, followUp).map((sentence) => paragraphOf(said(shown(sentence, MOST_OF_AN_OUTCOME)))),
    ]),
  );
}

/** The same on a card: the first of them, and how many more there are; behind a button when they are many. */
export function whatCameOfItOnCard(texts: Texts, { followUps, charter }: CameOfIt): readonly Element[] {
  const left = followUps.length - MOST_SHOWN;
  const first = whatCameOfIt(texts, { followUps: followUps.slice(0, MOST_SHOWN), charter }, cutShort);
  const more = left > 0 ? [paragraph(subtle(texts.words.moreOfThese(left)))] : [];
  const drawn = sections(...sectionsOnCard(texts, first).sections, { heading: null, paragraphs: more });
  if (followUps.length <= MOST_IN_VIEW) return drawn;
  return folded('cameOfIt', texts.followUp.toggleCameOfIt(followUps.length), drawn);
}
