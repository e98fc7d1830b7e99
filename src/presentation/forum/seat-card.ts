import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import type { AskingOnceTexts } from '../field-texts';
import { banner, titled } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { holdingChoices, newHolderForm, type NewHolderForm } from './holding-form';
import { holdingDaysForm, type HoldingDaysForm } from './holding-days-form';
import { courseInWords, namedCourse } from './named-course';
import { namesIn } from './person-names';
import { registerBanner } from './register-banner';
import { seatFields } from './seat-fields';
import { seatTimeline } from './seat-timeline';

interface SeatCardData extends CommonData {
  readonly t: Texts['seat'];
  readonly forum: string;
  readonly revision: number;
  readonly seat: number | 'new';
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly timeline: readonly Element[];
  /** None, or one of each of these. */
  readonly days: readonly HoldingDaysForm[];
  readonly changes: readonly { readonly field: readonly Element[]; readonly open: string }[];
  readonly newHolders: readonly NewHolderForm[];
  readonly seats: readonly {
    readonly fields: readonly Element[];
    readonly shown: boolean;
    /** None, or one. */
    readonly toggles: readonly string[];
  }[];
  readonly removals: readonly AskingOnceTexts[];
}

const expand: (data: SeatCardData) => Element = loadCard('seat');

/**
 * A seat: who has it through time, and what can be entered about it. While the days of one holding are changed there is
 * nothing else to fill in, since every input goes with every button.
 */
export function seatCard(texts: Texts, view: ViewOf<'seat'>): Card {
  const { forum, seat, changing } = view;
  const { common, seat: t } = texts;
  const { number } = seat.fields;
  const isChanging = changing !== null;
  const isHeld = forum.register.holdings.some((holding) => holding.seat === number);
  return {
    content: expand({
      common,
      t,
      forum: forum.id,
      revision: forum.revision,
      seat: number ?? 'new',
      title: titled(nameOfSeat(texts, view), ...standing(texts, view)),
      banner: banner(...registerBanner(texts, forum, view.note, faultsIn(view))),
      timeline: number === null ? [] : seatTimeline(texts, forum, number),
      days: holdingDaysForm(texts, view),
      changes: isChanging ? [] : holdingChoices(texts, forum, number),
      newHolders: isChanging ? [] : newHolderForm(texts, view),
      seats: isChanging ? [] : [{ fields: seatFields(texts, view), ...folding(texts, view) }],
      removals: isChanging || number === null || isHeld ? [] : [t.seat.remove],
    }),
    summary: t.summary(forum.register.shortName, nameOfSeat(texts, view)),
  };
}

/** One form at a time: what the seat is stands folded below who has it, but where it is new or something is to be mended. */
function folding({ seat: t }: Texts, { seat, note }: ViewOf<'seat'>) {
  const isAsked = seat.fields.number === null || seat.faults.length > 0 || note !== null;
  return { shown: isAsked, toggles: isAsked ? [] : [t.seat.open] };
}

function nameOfSeat({ register, seat }: Texts, { seat: { fields } }: ViewOf<'seat'>): string {
  return fields.number === null ? seat.newSeat : register.seat(fields.number);
}

/** What the register says of the seat today, whatever is being typed. */
function standing(texts: Texts, { forum, seat: { fields }, today }: ViewOf<'seat'>): readonly Paragraph[] {
  const { register: t, seat } = texts;
  const { register } = forum;
  const known = register.seats.find(({ number }) => number === fields.number);
  const whose = paragraph(subtle(register.name));
  if (known === undefined) return [whose, paragraph(plain(seat.introduction))];
  const party = known.party === '' ? t.noParty : known.party;
  const course = courseInWords(texts, namedCourse(register, known.number, today, namesIn(forum), t.unknownPerson));
  return [
    whose,
    paragraph(plain(`${party}. ${t.principal[known.principal]}. ${t.right[known.right]}.`)),
    paragraph(bold(seat.has), plain(course)),
  ];
}

function faultsIn({ seat, newHolding, changing }: ViewOf<'seat'>): number {
  return [seat, newHolding, changing].reduce((sum, form) => sum + (form?.faults.length ?? 0), 0);
}
