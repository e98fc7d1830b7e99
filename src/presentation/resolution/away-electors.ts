import type { AwayOnLastDay } from '../../application/resolution/matters-view';
import type { AwayElector } from '../../domain/resolution/away';
import { cutShort } from '../forum/person-names';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

const MOST_NAMED = 10;

/** Shows whoever sends a matter that members are away on the last day to answer it. */
export function awayAtTheEnd(texts: Texts, { away }: AwayOnLastDay): readonly Paragraph[] {
  const { absence: t } = texts;
  return away.length === 0
    ? []
    : [paragraph(bold(t.onLastDay(away.length)), plain(namesOf(texts, away))), paragraph(plain(t.next))];
}

/** For those who lead a round: who has not answered it and is away. */
export function awayMeanwhile(texts: Texts, away: readonly AwayElector[]): readonly Paragraph[] {
  return away.length === 0 ? [] : [paragraph(bold(texts.absence.whileOpen), plain(namesOf(texts, away)))];
}

function namesOf({ absence: t, words }: Texts, away: readonly AwayElector[]): string {
  const names = away.map(({ elector, absence: { from, until } }) => t.away(cutShort(elector.name), from, until));
  return words.someListed(names, MOST_NAMED);
}
