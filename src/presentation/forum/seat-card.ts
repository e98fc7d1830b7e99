import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import type { AskingOnceTexts } from '../field-texts';
import { head } from '../head';
import { banner, folded, type Toggle } from '../sections';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { holdingChoices, newHolderForm, type NewHolderForm } from './holding-form';
import { holdingDaysForm, type HoldingDaysForm } from './holding-days-form';
import { courseInWords, namedCourse } from './named-course';
import { namesIn } from './person-names';
import { registerBanner } from './register-banner';
import { seatFields } from './seat-fields';
import { seatTimeline } from './seat-timeline';

/** The forms of a seat, of which one is open at a time. */
const FORMS = ['holder', 'days', 'facts'] as const;
type SeatForm = (typeof FORMS)[number];

interface Folding {
  readonly id: SeatForm;
  readonly isOpen: boolean;
}

interface SeatCardData extends CommonData {
  readonly t: Texts['seat'];
  readonly forum: string;
  readonly revision: number;
  readonly seat: number | 'new';
  readonly head: readonly Element[];
  readonly banner: readonly Element[];
  readonly timeline: readonly Element[];
  /** Lists of none or one. */
  readonly days: readonly HoldingDaysForm[];
  readonly toggles: readonly Toggle[];
  readonly newHolders: readonly (NewHolderForm & Folding)[];
  readonly changes: readonly ({ readonly field: readonly Element[]; readonly open: string } & Folding)[];
  readonly seats: readonly ({ readonly fields: readonly Element[] } & Folding)[];
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
  const newHolders = isChanging ? [] : newHolderForm(texts, view);
  const changes = isChanging ? [] : holdingChoices(texts, forum, number);
  const forms = FORMS.filter((form) => form !== 'days' || changes.length > 0);
  const isHeld = forum.register.holdings.some((holding) => holding.seat === number);
  return {
    content: expand({
      common,
      t,
      forum: forum.id,
      revision: forum.revision,
      seat: number ?? 'new',
      head: head({
        kind: t.kind,
        forum: forum.register.name,
        state: [],
        title: nameOfSeat(texts, view),
        lines: standing(texts, view),
      }),
      banner: banner(...registerBanner(texts, forum, view.note, faultsIn(view))),
      timeline: number === null ? [] : whoHasHadIt(texts, view, number),
      days: holdingDaysForm(texts, view),
      toggles: isChanging || number === null ? [] : forms.map((form) => toggleTo(texts, form, forms)),
      newHolders: newHolders.map((form) => ({ ...form, ...folding(view, 'holder') })),
      changes: changes.map((form) => ({ ...form, ...folding(view, 'days') })),
      seats: isChanging ? [] : [{ fields: seatFields(texts, view), ...folding(view, 'facts') }],
      removals: isChanging || number === null || isHeld ? [] : [t.seat.remove],
    }),
    summary: t.summary(forum.register.shortName, nameOfSeat(texts, view)),
  };
}

/** Who has had the seat; behind a button where a form is open, so that it is met first. */
function whoHasHadIt(texts: Texts, view: ViewOf<'seat'>, seat: number): readonly Element[] {
  const { timeline } = texts.seat;
  const told = (heading: string | null) => seatTimeline(texts, view.forum, seat, heading);
  const isFormOpen = view.changing !== null || FORMS.some((form) => folding(view, form).isOpen);
  return isFormOpen ? folded('timeline', timeline, told(null)) : told(timeline);
}

/** Opens one form and closes the others, since every input goes with every button. */
function toggleTo({ seat: t }: Texts, to: SeatForm, forms: readonly SeatForm[]): Toggle {
  return {
    title: t.openForm[to],
    targets: forms.map((form) => ({ elementId: form, isVisible: form === to })),
  };
}

/** Open where the seat is new, where something is to be mended, and where somebody has been searched for. */
function folding({ seat, newHolding, note, choosable }: ViewOf<'seat'>, form: SeatForm): Folding {
  const isHolderAsked = choosable.query !== '' || (newHolding !== null && isTouched(newHolding));
  const isNoted = note !== null && note.type !== 'registerSaved';
  const isOpen = {
    holder: isHolderAsked,
    days: false,
    facts: seat.fields.number === null || seat.faults.length > 0 || (isNoted && !isHolderAsked),
  };
  return { id: form, isOpen: isOpen[form] };
}

function isTouched({ fields, faults }: NonNullable<ViewOf<'seat'>['newHolding']>): boolean {
  return faults.length > 0 || Object.values(fields).some((value) => value !== '' && value !== false);
}

function nameOfSeat({ register, seat }: Texts, { seat: { fields } }: ViewOf<'seat'>): string {
  return fields.number === null ? seat.newSeat : register.seat(fields.number);
}

/** What the register says of the seat today, whatever is being typed in the form. */
function standing(texts: Texts, { forum, seat: { fields }, today }: ViewOf<'seat'>): readonly Paragraph[] {
  const { register: t, seat } = texts;
  const { register } = forum;
  const known = register.seats.find(({ number }) => number === fields.number);
  if (known === undefined) return [paragraph(plain(seat.introduction))];
  const party = known.party === '' ? t.noParty : known.party;
  const course = courseInWords(texts, namedCourse(register, known.number, today, namesIn(forum), t.unknownPerson));
  return [
    paragraph(plain(`${party}. ${t.principal[known.principal]}. ${t.right[known.right]}.`)),
    paragraph(bold(seat.has), plain(course)),
  ];
}

function faultsIn({ seat, newHolding, changing }: ViewOf<'seat'>): number {
  return [seat, newHolding, changing].reduce((sum, form) => sum + (form?.faults.length ?? 0), 0);
}
