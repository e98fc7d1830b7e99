import type { FileContent } from '../../application/taking-out/files';
import type { Booking, Sum } from '../../domain/accounts/accounts';
import { figuresOf, type Balance } from '../../domain/accounts/balances';
import { lineOf, paragraphOf, said, sectionOf, type Block, type Document } from '../document/document';
import type { Texts } from '../texts';
import { howBooked } from './cost-centre-card';

type AccountsToTell = Extract<FileContent, { readonly what: 'accounts' }>;

/** A forum's money in one year. To count with, sums are digits alone, and a column says which of them are about. */
export function accountsDocument(texts: Texts, { accounts: view, isToCountWith }: AccountsToTell): Document {
  const { file: t } = texts.accounts;
  const { balances, unplaced } = figuresOf(view.accounts, view.year);
  const writer = isToCountWith ? countable(texts) : readable(texts);
  const placed = balances.flatMap(({ costCentre: { number }, bookings }) =>
    bookings.map((booking) => ({ number, booking })),
  );
  const all = [...placed, ...unplaced.map((booking) => ({ number: '', booking }))];
  return {
    language: texts.common.lang,
    over: t.over,
    title: lineOf(t.title(view.charter.name, view.year)),
    under: [],
    sections: [
      ...sectionOf(
        t.balances,
        balances.length === 0 ? none(texts, view.year) : [balanceTable(texts, writer, balances, writer.placed(view))],
      ),
      ...sectionOf(t.bookings, all.length === 0 ? [] : [bookingTable(texts, writer, all)]),
    ],
  };
}

/** How sums are written, and what follows the last of them in its row. */
interface Writer {
  readonly sum: (sum: Sum) => string;
  /** To count with, what was taken back is nought: the last cell of its row says what it was. */
  readonly booked: (booking: Booking) => string;
  readonly columnsAfter: readonly string[];
  readonly after: (sum: Sum) => readonly string[];
  readonly placed: (view: AccountsToTell['accounts']) => Placed;
}

interface Placed {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
}

function readable({ money }: Texts): Writer {
  return {
    sum: money.sum,
    booked: ({ amount }) => money.written(amount),
    columnsAfter: [],
    after: () => [],
    placed: () => ({ columns: [], cells: [] }),
  };
}

function countable({ accounts: { file: t } }: Texts): Writer {
  return {
    sum: ({ kronor }) => String(kronor),
    booked: ({ amount, isTakenBack }) => String(isTakenBack ? 0 : amount.kronor),
    columnsAfter: [t.column.isApproximate],
    after: ({ isApproximate }) => [isApproximate ? t.yes : ''],
    placed: ({ charter, year }) => ({
      columns: [t.column.year, t.column.forum],
      cells: [String(year), charter.shortName],
    }),
  };
}

function none({ accounts: t }: Texts, year: number): readonly Block[] {
  return [paragraphOf(said(t.none(year)))];
}

/** `placed` says in every row what the title says above the table, for whoever has the rows alone. */
function balanceTable({ accounts: t }: Texts, writer: Writer, balances: readonly Balance[], placed: Placed): Block {
  const { column } = t.file;
  const { number, name, funds, income, carriedOver, available, decided, byHand, left, note } = column;
  return {
    kind: 'table',
    columns: [
      number,
      name,
      funds,
      income,
      carriedOver,
      available,
      decided,
      byHand,
      left,
      ...writer.columnsAfter,
      note,
      ...placed.columns,
    ],
    rows: balances.map((balance) =>
      [
        balance.costCentre.number,
        balance.costCentre.name,
        t.funds[balance.costCentre.funds],
        ...[balance.costCentre.income, balance.costCentre.carriedOver].map(writer.sum),
        ...[balance.available, balance.decided, balance.byHand, balance.left].map(writer.sum),
        ...writer.after(balance.left),
        balance.costCentre.note,
        ...placed.cells,
      ].map(lineOf),
    ),
  };
}

function bookingTable(
  texts: Texts,
  writer: Writer,
  bookings: readonly { readonly number: string; readonly booking: Booking }[],
): Block {
  const { number, decision, title, amount, note, trace } = texts.accounts.file.column;
  return {
    kind: 'table',
    columns: [number, decision, title, amount, ...writer.columnsAfter, note, trace],
    rows: bookings.map(({ number: on, booking }) =>
      [
        on,
        booking.decision,
        booking.title,
        writer.booked(booking),
        ...writer.after(booking.amount),
        booking.note,
        [howBooked(texts, booking), ...booking.changes.map(texts.costCentre.change)].join('. '),
      ].map(lineOf),
    ),
  };
}
