import type { Ready } from '../../domain/forum/forum';
import type { Holding } from '../../domain/forum/register';
import type { Element } from '../card-template';
import { sections } from '../sections';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { cutShort, namesIn } from './person-names';

const MOST_SHOWN = 15;
const MOST_OF_A_BASIS = 300;

/** Everybody who has had a seat or will have it, in words, the latest first. */
export function seatTimeline(
  { seat: t, register }: Texts,
  forum: Ready,
  seat: number,
  heading: string | null,
): readonly Element[] {
  const nameOf = namesIn(forum);
  const holdings = holdingsOf(forum, seat);
  const left = holdings.length - MOST_SHOWN;
  const told = holdings.slice(0, MOST_SHOWN).map((holding) => {
    const short = { ...holding, basis: cutShort(holding.basis, MOST_OF_A_BASIS) };
    return paragraph(plain(t.holding(short, nameOf(holding.person) ?? register.unknownPerson)));
  });
  return sections({
    heading,
    paragraphs: [
      ...(told.length === 0 ? [paragraph(plain(t.noHoldings))] : told),
      ...(left > 0 ? [paragraph(plain(t.earlier(left)))] : []),
    ],
  });
}

/** The holdings of a seat, the latest first. */
export function holdingsOf({ register }: Ready, seat: number): readonly Holding[] {
  return register.holdings
    .filter((holding) => holding.seat === seat)
    .sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1));
}
