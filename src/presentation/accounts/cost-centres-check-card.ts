import type { CostCentre } from '../../domain/accounts/accounts';
import type { ComparedRow, RowFault } from '../../domain/accounts/cost-centres-in-file';
import { sameData } from '../../domain/same-data';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { oneLine } from '../display-text';
import { cutShort } from '../forum/person-names';
import { noticeText } from '../notice-text';
import { wordChanges } from '../resolution/word-changes';
import { banner, titledIn } from '../sections';
import { seenFirst, type Lines } from '../seen-first';
import { bold, paragraph, plain, type Paragraph, type TextRun } from '../text-run';
import type { Texts } from '../texts';

type CheckView = ViewOf<'costCentresCheck'>;

interface CheckCardData extends CommonData {
  readonly forum: string;
  readonly importId: string;
  readonly seen: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly details: readonly Element[];
  /** A list of none or one. */
  readonly takings: readonly { readonly title: string }[];
}

const expand: (data: CheckCardData) => Element = loadCard('cost-centres-check');

/** Bytes for the lines; the rest of the card is small. */
const ROOM = 20_000;
/** Characters of a text as it stood and as it is to stand, that are told side by side. */
const MOST_TWICE = 80;
/** A cost centre is told with its sums, or with what has become of them. */
const ROWS_OF = { faulty: 4, changed: 3, new: 4, same: 1 } as const;

/** Shows row by row what a file with cost centres would do, to take all of it or to let it be. */
export function costCentresCheckCard(texts: Texts, view: CheckView): Card {
  const { common, costCentresCheck: t } = texts;
  const { charter, rows, note } = view;
  const faulty = rows.filter(({ kind }) => kind === 'faulty').length;
  const news = rows.filter(({ kind }) => kind === 'new' || kind === 'changed').length;
  const says = faulty > 0 ? t.faulty(faulty) : news > 0 ? t.nothingTaken : t.nothingToChange;
  return {
    content: expand({
      common,
      forum: view.forumId,
      importId: view.importId,
      seen: view.seen,
      title: titledIn(charter.name, t.heading, paragraph(plain(says))),
      banner: banner(...(note === null ? [] : [paragraph(bold(noticeText(texts, note, charter.shortName)))])),
      details: seenFirst(texts, groupsOf(texts, rows), ROOM),
      takings: faulty === 0 && news > 0 ? [{ title: t.take }] : [],
    }),
    summary: t.summary(charter.shortName),
  };
}

function groupsOf(texts: Texts, rows: readonly ComparedRow[]): readonly Lines[] {
  const { costCentresCheck: t } = texts;
  const lines = rows.map((row) => ({ kind: row.kind, paragraph: lineOf(texts, row) }));
  return (['faulty', 'changed', 'new', 'same'] as const).map((kind) => {
    const paragraphs = lines.filter((one) => one.kind === kind).map((one) => one.paragraph);
    const heading = t.group[kind](paragraphs.length);
    return { id: `rows-${kind}`, heading, toggle: heading, rows: ROWS_OF[kind], paragraphs };
  });
}

function lineOf(texts: Texts, row: ComparedRow): Paragraph {
  const { costCentresCheck: t, accounts } = texts;
  const line = bold(t.line(row.line));
  switch (row.kind) {
    case 'faulty':
      return paragraph(line, plain(wrong(texts, row.why)));
    case 'same':
      return paragraph(line, plain(accounts.openOne(row.before.number, row.before.name)));
    case 'new': {
      const { number, name } = row.costCentre;
      const said = COMPARED.map((field) =>
        t.value(labelOf(texts, field), cutShort(valueOf(texts, row.costCentre, field), MOST_TWICE)),
      );
      return paragraph(line, plain(`${accounts.openOne(number, name)}, ${row.costCentre.year}. ${said.join('; ')}`));
    }
    case 'changed': {
      const { number, name, year } = row.before;
      const changed = (['name', ...COMPARED] as const)
        .filter((field) => !sameData(row.before[field], row.costCentre[field]))
        .map((field) => changeIn(texts, row, field));
      const lead = plain(`${accounts.openOne(number, name)}, ${year}. `);
      return paragraph(line, lead, ...changed.flatMap((runs, index) => (index === 0 ? [runs] : [plain('; '), runs])));
    }
  }
}

/** What stood and what is to stand; of a longer text the words that differ, since the whole of it twice is a wall. */
function changeIn(
  texts: Texts,
  { before, costCentre }: Extract<ComparedRow, { kind: 'changed' }>,
  field: Compared,
): readonly TextRun[] {
  const { change, value } = texts.costCentresCheck;
  const [label, from, to] = [labelOf(texts, field), valueOf(texts, before, field), valueOf(texts, costCentre, field)];
  if (from.length + to.length <= MOST_TWICE) return plain(change(label, from, to));
  const words = wordChanges(texts, from, to);
  return words === null ? plain(change(label, cutShort(from), cutShort(to))) : [...plain(value(label, '')), ...words];
}

function wrong({ costCentresCheck: t }: Texts, why: RowFault): string {
  switch (why.type) {
    case 'costCentreTwice':
      return t.twice(why);
    case 'accountsFaulty':
      return t.faults(why.faults);
    case 'accountsTextTooLong':
      return t.tooLong(why.length, why.most);
  }
}

/** What is told of a row besides its number and year. */
const COMPARED = ['funds', 'income', 'carriedOver', 'note'] as const;

type Compared = 'name' | (typeof COMPARED)[number];

function labelOf({ accounts: { file } }: Texts, field: Compared): string {
  return file.column[field];
}

function valueOf({ accounts, money, costCentresCheck: t }: Texts, costCentre: CostCentre, field: Compared): string {
  switch (field) {
    case 'funds':
      return accounts.funds[costCentre.funds];
    case 'income':
    case 'carriedOver':
      return money.sum(costCentre[field]);
    case 'name':
    case 'note':
      return costCentre[field] === '' ? t.nothing : oneLine(costCentre[field]);
  }
}
