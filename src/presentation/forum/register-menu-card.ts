import { holdingOn } from '../../domain/forum/seat-holders';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { choiceField } from '../fields';
import { banner, titledIn } from '../sections';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { cutShort, namesIn } from './person-names';
import { registerBanner } from './register-banner';

interface RegisterMenuCardData extends CommonData {
  readonly t: Texts['registerMenu'];
  readonly forum: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  /** Lists of none or one. */
  readonly applications: readonly object[];
  readonly seats: readonly { readonly field: readonly Element[]; readonly open: string }[];
}

const expand: (data: RegisterMenuCardData) => Element = loadCard('register-menu');

/** How many characters of a party and of a name there is room for, by how many seats there are. */
const LENGTHS = [40, 28, 20, 12, 6, 0] as const;

/** Where a leader chooses what to change. */
export function registerMenuCard(texts: Texts, view: ViewOf<'registerMenu'>): Card {
  const { forum, note } = view;
  const { common, registerMenu: t } = texts;
  const build = (most: number) =>
    expand({
      common,
      t,
      forum: forum.id,
      title: titledIn(forum.register.name, t.heading, paragraph(plain(t.introduction))),
      banner: banner(...registerBanner(texts, forum, note)),
      applications: forum.stateFunds === undefined ? [] : [{}],
      seats: seatList(texts, view, most),
    });
  return { content: fitting(LENGTHS, build), summary: t.summary(forum.register.shortName) };
}

function seatList(texts: Texts, { forum, today }: ViewOf<'registerMenu'>, most: number): RegisterMenuCardData['seats'] {
  const { registerMenu: t, register: words } = texts;
  const { register } = forum;
  const [first] = register.seats;
  if (first === undefined) return [];
  const nameOf = namesIn(forum);
  const short = (text: string) => (most === 0 ? '' : cutShort(text, most));
  const choices = register.seats.map(({ number, party }) => {
    const holding = holdingOn(register, number, today);
    const holder = holding === undefined ? words.vacant : (nameOf(holding.person) ?? words.unknownPerson);
    return {
      title: withoutMarkup(
        [String(number), short(party === '' ? words.noParty : party), short(holder)]
          .filter((part) => part !== '')
          .join(', '),
      ),
      value: String(number),
    };
  });
  const { label, placeholder, open } = t.seat;
  const value = String(first.number);
  return [{ field: choiceField(texts, { id: 'seat', label, placeholder, choices, value }), open }];
}
