import type { CameOfIt } from '../../application/decision/decisions-view';
import { isOver } from '../../domain/follow-ups/follow-ups';
import type { Element } from '../card-template';
import { outcomeOf, whoAndWhen } from '../follow-ups/told-follow-up';
import { cutShort } from '../forum/person-names';
import { sections } from '../sections';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';

const MOST_SHOWN = 6;
const MOST_OF_A_TITLE = 120;
const MOST_OF_AN_OUTCOME = 200;

/** What a decision has set going, whom it waits for, and what became of it. */
export function whatCameOfIt(texts: Texts, { followUps, charter }: CameOfIt): readonly Element[] {
  const { followUp: t, words } = texts;
  const left = followUps.length - MOST_SHOWN;
  return sections({
    heading: t.cameOfIt,
    paragraphs: [
      ...followUps
        .slice(0, MOST_SHOWN)
        .flatMap((followUp) => [
          paragraph(bold(cutShort(followUp.title, MOST_OF_A_TITLE))),
          ...(isOver(followUp) ? [] : [paragraph(plain(whoAndWhen(texts, followUp, charter, null)))]),
          ...outcomeOf(texts, followUp).map((sentence) => paragraph(plain(cutShort(sentence, MOST_OF_AN_OUTCOME)))),
        ]),
      ...(left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : []),
    ],
  });
}
