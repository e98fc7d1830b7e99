import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { thoseThatFit } from '../lines-that-fit';
import { sections, titled, titledIn } from '../sections';
import { textCard } from '../text-card';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';

interface DepartureCardData extends CommonData {
  readonly t: Texts['departure'];
  readonly forum: string;
  readonly person: string;
  readonly title: readonly Element[];
  readonly body: readonly Element[];
}

const expand: (data: DepartureCardData) => Element = loadCard('departure');

/** Bytes for the seats and roles of the person who has left, which is a line or two for nearly everybody. */
const ROOM = 16_000;

/** Asks what becomes of the seat and roles of somebody who has left the channel. */
export function departureCard(texts: Texts, { forum, departure }: ViewOf<'departure'>): Card {
  const { common, departure: t, words } = texts;
  const { register } = forum;
  const { person, holdings, roleTerms } = departure;
  const partyOf = (number: number) => register.seats.find((seat) => seat.number === number)?.party ?? '';
  const { shown, left } = thoseThatFit(
    [
      ...holdings.map((holding) => t.holding(holding, partyOf(holding.seat))),
      ...roleTerms.map((term) => t.roleTerm(term)),
    ].map((line) => paragraph(plain(line))),
    ROOM,
  );
  return {
    content: expand({
      common,
      t,
      forum: forum.id,
      person: person.id,
      title: titledIn(register.name, t.heading, paragraph(bold(person.name), plain(t.hasLeft))),
      body: sections(
        {
          heading: null,
          paragraphs: left === 0 ? shown : [...shown, paragraph(subtle(words.moreOfThese(left)))],
        },
        {
          heading: null,
          paragraphs: [
            paragraph(bold(t.unchanged)),
            paragraph(plain(t.ending)),
            ...(holdings.length === 0 ? [] : [paragraph(plain(t.openRounds))]),
            paragraph(plain(t.keeping)),
          ],
        },
      ),
    }),
    summary: t.summary(person.name, register.shortName),
  };
}

/** What a leader said about the departure. */
export function departureSettledCard(texts: Texts, { shortName, name, kept }: ViewOf<'departureSettled'>): Card {
  const { departureSettled: t } = texts;
  const outcome = kept ? t.kept(name, shortName) : t.ended(name, shortName);
  const next = kept ? t.nextWhenKept : t.nextWhenEnded;
  return textCard(texts, outcome, titled(t.heading, paragraph(plain(outcome)), paragraph(subtle(next))));
}
