import type { Booking, KeptCostCentre } from '../../domain/accounts/accounts';
import { figuresOf, type Balance } from '../../domain/accounts/balances';
import { decisionBehind } from '../../domain/accounts/bookings';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { choiceField, longTextField, textField } from '../fields';
import { cutShort } from '../forum/person-names';
import { noticeText } from '../notice-text';
import { banner, folded, sections, titledIn } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { costCentreFields } from './cost-centre-fields';
import { tableOf } from '../table';

type CostCentreView = ViewOf<'costCentre'>;

interface Form {
  readonly fields: readonly Element[];
}

interface Opening {
  readonly title: string;
  readonly decision: string;
}

interface CostCentreCardData extends CommonData {
  readonly t: Texts['costCentre'];
  readonly forum: string;
  readonly year: number;
  readonly number: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly tables: readonly Element[];
  readonly below: readonly Element[];
  /** A list of none or one, of a button for each. */
  readonly openings: readonly { readonly buttons: readonly Opening[] }[];
  /** Lists of none or one. */
  readonly bookings: readonly (Form & { readonly booking: string })[];
  readonly corrections: readonly Form[];
  readonly withdrawals: readonly Form[];
  readonly changes: readonly (Form & { readonly after: number })[];
  readonly removals: readonly { readonly after: number }[];
}

const expand: (data: CostCentreCardData) => Element = loadCard('cost-centre');

/** How many bookings are shown, and can be chosen among: the latest. */
const LENGTHS = [10, 6, 4, 2] as const;
const MOST_IN_VIEW = 3;
const MOST_OF_A_CHOICE = 60;

/** One cost centre in one year, with what is booked on it and what has been changed since. */
export function costCentreCard(texts: Texts, view: CostCentreView): Card {
  const { charter, accounts, year, number } = view;
  const { balances, unplaced } = figuresOf(accounts, year);
  const balance = balances.find((one) => one.costCentre.number === number);
  const bookings = (number === '' ? unplaced : (balance?.bookings ?? [])).toReversed();
  return {
    content: fitting(LENGTHS, (most) => cardOf(texts, view, balance, { shown: bookings.slice(0, most), of: bookings })),
    summary: texts.costCentre.summary(charter.shortName, headingOf(texts, balance?.costCentre)),
  };
}

interface Bookings {
  readonly shown: readonly Booking[];
  readonly of: readonly Booking[];
}

function cardOf(texts: Texts, view: CostCentreView, balance: Balance | undefined, bookings: Bookings): Element {
  const { common, costCentre: t } = texts;
  const { charter, year, number, mayLead, forumId, newId, note } = view;
  const kept = balance?.costCentre;
  const led = mayLead ? bookings.shown : [];
  const counted = led.filter(({ isTakenBack }) => !isTakenBack);
  const changeable = mayLead && kept !== undefined ? [kept] : [];
  return expand({
    common,
    t,
    forum: forumId,
    year,
    number,
    title: titledIn(
      charter.name,
      headingOf(texts, kept),
      ...(kept === undefined ? [] : [paragraph(bold(kept.name)), paragraph(plain(t.ofYear(year, kept.funds)))]),
    ),
    banner: banner(...(note === null ? [] : [paragraph(bold(noticeText(texts, note, charter.shortName)))])),
    tables: balance === undefined ? [] : figures(texts, balance),
    below: [
      ...sections(
        { heading: null, paragraphs: kept === undefined || kept.note === '' ? [] : [paragraph(plain(kept.note))] },
        { heading: t.bookings, paragraphs: booked(texts, bookings) },
      ),
      ...olderBookings(texts, bookings),
    ],
    openings: openingsOf(texts, view, bookings.shown),
    bookings: changeable.map(() => ({ booking: newId, fields: bookingFields(texts) })),
    corrections: led.length === 0 ? [] : [{ fields: correctingFields(texts, view, led) }],
    withdrawals: counted.length === 0 ? [] : [{ fields: withdrawingFields(texts, counted) }],
    changes: changeable.map((one) => ({ after: one.changes, fields: costCentreFields(texts, one) })),
    removals: bookings.of.length > 0 ? [] : changeable.map(({ changes: after }) => ({ after })),
  });
}

/** The decisions behind what is shown, the latest first. */
function openingsOf(
  { costCentre: t }: Texts,
  { openedFrom }: CostCentreView,
  shown: readonly Booking[],
): CostCentreCardData['openings'] {
  const buttons = shown.flatMap((booking): readonly Opening[] => {
    const decision = decisionBehind(booking);
    return decision === undefined || decision === openedFrom
      ? []
      : [{ decision, title: t.openDecision(booking.decision) }];
  });
  return buttons.length === 0 ? [] : [{ buttons }];
}

function headingOf({ costCentre: t }: Texts, kept: KeptCostCentre | undefined): string {
  return kept === undefined ? t.headingUnplaced : t.heading(kept.number);
}

function figures({ costCentre: t, money }: Texts, { costCentre, decided, byHand, left }: Balance): readonly Element[] {
  const { income, carriedOver } = costCentre;
  const rows = (['income', 'carriedOver', 'decided', 'byHand'] as const).map((name) => [
    [paragraph(plain(t.figure[name]))],
    [paragraph(plain(money.sum({ income, carriedOver, decided, byHand }[name])))],
  ]);
  return tableOf({ widths: [4, 5], hasHeads: false, second: 'figures' }, [
    ...rows,
    [[paragraph(bold(t.figure.left))], [paragraph(bold(money.sum(left)))]],
  ]);
}

function booked(texts: Texts, { shown, of }: Bookings): readonly Paragraph[] {
  const { costCentre: t } = texts;
  return [
    ...(of.length === 0 ? [paragraph(plain(t.noBookings))] : []),
    ...shown.slice(0, MOST_IN_VIEW).flatMap((booking) => bookingLines(texts, booking)),
  ];
}

/** The bookings that few look for, behind a button. */
function olderBookings(texts: Texts, { shown, of }: Bookings): readonly Element[] {
  const { costCentre: t, words } = texts;
  const older = shown.slice(MOST_IN_VIEW);
  const left = of.length - shown.length;
  const rest = left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : [];
  const lines = [...older.flatMap((booking) => bookingLines(texts, booking)), ...rest];
  if (older.length === 0) return sections({ heading: null, paragraphs: rest });
  return folded('older', t.older(of.length - MOST_IN_VIEW), sections({ heading: null, paragraphs: lines }));
}

function bookingLines(texts: Texts, booking: Booking): readonly Paragraph[] {
  const { costCentre: t, accounts } = texts;
  const { title, note, changes } = booking;
  return [
    paragraph(
      bold(accounts.booking(title, texts.money.written(booking.amount))),
      subtle(` (${howBooked(texts, booking)})`),
    ),
    ...(note === '' ? [] : [paragraph(plain(note))]),
    ...changes.map((change) => paragraph(subtle(t.change(change)))),
  ];
}

/** Which decision, or who, has made the booking; and that it is not counted, when it has been taken back. */
export function howBooked({ costCentre: t }: Texts, { decision, by, at, isTakenBack }: Booking): string {
  const how = decision === '' ? t.booked(by?.name ?? '', at) : t.byDecision(decision);
  return isTakenBack ? `${how}, ${t.isTakenBack}` : how;
}

function bookingFields(texts: Texts): readonly Element[] {
  const { title, amount, note } = texts.costCentre.book;
  return [
    ...textField(texts, { id: 'title', ...title, isRequired: true, value: '' }),
    ...textField(texts, { id: 'amount', ...amount, isRequired: true, value: '' }),
    ...longTextField(texts, { id: 'bookingNote', ...note, value: '' }),
  ];
}

function correctingFields(
  texts: Texts,
  { year, number }: CostCentreView,
  bookings: readonly Booking[],
): readonly Element[] {
  const t = texts.costCentre.correct;
  return [
    ...choiceField(texts, {
      id: 'wrong',
      ...t.which,
      isRequired: true,
      choices: choicesOf(texts, bookings),
      value: '',
    }),
    ...textField(texts, { id: 'rightCentre', ...t.costCentre, value: number }),
    ...textField(texts, { id: 'rightYear', ...t.year, value: String(year) }),
    ...textField(texts, { id: 'rightAmount', ...t.amount, value: '' }),
    ...textField(texts, { id: 'why', ...t.reason, isRequired: true, value: '' }),
  ];
}

function withdrawingFields(texts: Texts, bookings: readonly Booking[]): readonly Element[] {
  const t = texts.costCentre.takeBack;
  return [
    ...choiceField(texts, {
      id: 'takenBack',
      ...t.which,
      isRequired: true,
      choices: choicesOf(texts, bookings),
      value: '',
    }),
    ...textField(texts, { id: 'whyBack', ...t.reason, isRequired: true, value: '' }),
  ];
}

function choicesOf(texts: Texts, bookings: readonly Booking[]) {
  return bookings.map(({ id, title, amount, changes, isTakenBack }) => ({
    title: [
      texts.accounts.booking(cutShort(withoutMarkup(title), MOST_OF_A_CHOICE), texts.money.written(amount)),
      ...(isTakenBack ? [texts.costCentre.isTakenBack] : []),
    ].join(', '),
    value: `${id}#${changes.length}`,
  }));
}
