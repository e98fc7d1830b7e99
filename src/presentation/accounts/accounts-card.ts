import { figuresOf, yearsOf, type Balance, type YearInFigures } from '../../domain/accounts/balances';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { textField } from '../fields';
import { cutShort } from '../forum/person-names';
import { noticeText } from '../notice-text';
import { banner, sections, titledIn } from '../sections';
import { bold, paragraph, plain, small, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { costCentreFields } from './cost-centre-fields';
import { tableOf } from '../table';

type AccountsView = ViewOf<'accounts'>;

interface AccountsCardData extends CommonData {
  readonly t: Texts['accounts'];
  readonly forum: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly tables: readonly Element[];
  readonly below: readonly Element[];
  /** A list of none or one, of a button for each. */
  readonly openings: readonly { readonly buttons: readonly Opening[] }[];
  readonly years: readonly { readonly title: string; readonly year: number }[];
  /** A list of none or one. */
  readonly entries: readonly { readonly fields: readonly Element[] }[];
}

interface Opening {
  readonly title: string;
  readonly year: number;
  readonly number: string;
}

const expand: (data: AccountsCardData) => Element = loadCard('accounts');

const MOST_OF_A_NAME = 40;
const MOST_UNPLACED = 5;
const MOST_YEARS = 4;

/** A forum's money in one year, as the slides show it (*Ekonomisk översikt*, 003:175-191). */
export function accountsCard(texts: Texts, view: AccountsView): Card {
  const { common, accounts: t } = texts;
  const { charter, year, mayLead, forumId, accounts, isInChannel } = view;
  const figures = figuresOf(accounts, year);
  const { balances } = figures;
  const isEmpty = balances.length === 0;
  return {
    content: expand({
      common,
      t,
      forum: forumId,
      title: titledIn(charter.name, t.heading(year), ...(isEmpty ? [paragraph(plain(t.none(year)))] : [])),
      banner: banner(...(view.note === null ? [] : [paragraph(bold(noticeText(texts, view.note, charter.shortName)))])),
      tables: isEmpty ? [] : overview(texts, balances),
      below: sections(...unplacedSection(texts, figures), {
        heading: null,
        paragraphs: isInChannel ? [paragraph(subtle(t.inPerson))] : mayLead ? [paragraph(subtle(t.readIn))] : [],
      }),
      openings: isInChannel ? [] : openingsOf(texts, year, figures),
      years: yearsOf(accounts)
        .filter((other) => other !== year)
        .slice(0, MOST_YEARS)
        .map((other) => ({ title: t.otherYear(other), year: other })),
      entries: mayLead ? [{ fields: enteringFields(texts, view) }] : [],
    }),
    summary: t.summary(charter.shortName, year),
  };
}

function openingsOf({ accounts: t }: Texts, year: number, { balances, unplaced }: YearInFigures) {
  const buttons = [
    ...balances.map(({ costCentre: { number, name } }) => ({
      title: t.openOne(number, cutShort(withoutMarkup(name), MOST_OF_A_NAME)),
      year,
      number,
    })),
    ...(unplaced.length === 0 ? [] : [{ title: t.unplaced.open, year, number: '' }]),
  ];
  return buttons.length === 0 ? [] : [{ buttons }];
}

function overview(texts: Texts, balances: readonly Balance[]): readonly Element[] {
  const { columns } = texts.accounts;
  const heads = [columns.costCentre, columns.left].map((head) => [paragraph(bold(head))]);
  return tableOf({ widths: [5, 4], hasHeads: true, second: 'figures' }, [
    heads,
    ...balances.map((balance) => rowOf(texts, balance)),
  ]);
}

function rowOf(
  { accounts: t, money }: Texts,
  { costCentre, available, decided, byHand, left }: Balance,
): readonly (readonly Paragraph[])[] {
  return [
    [
      paragraph(bold(`${costCentre.number} `), plain(costCentre.name)),
      paragraph(small(t.available(money.sum(available)))),
      ...(decided.kronor === 0 ? [] : [paragraph(small(t.decided(money.sum(decided))))]),
      ...(byHand.kronor === 0 ? [] : [paragraph(small(t.byHand(money.sum(byHand))))]),
    ],
    [paragraph(...money.sumInColumn(left).map(bold))],
  ];
}

function unplacedSection(texts: Texts, { unplaced }: YearInFigures) {
  const { unplaced: t, booking } = texts.accounts;
  const counted = unplaced.filter(({ isTakenBack }) => !isTakenBack);
  if (counted.length === 0) return [];
  const lines = counted.slice(0, MOST_UNPLACED).map(({ title, amount }) => booking(title, texts.money.written(amount)));
  const left = counted.length - lines.length;
  return [
    {
      heading: t.heading,
      paragraphs: [
        paragraph(plain(t.explanation)),
        ...lines.map((line) => paragraph(plain(line))),
        ...(left > 0 ? [paragraph(subtle(texts.words.moreOfThese(left)))] : []),
      ],
    },
  ];
}

function enteringFields(texts: Texts, { year }: AccountsView): readonly Element[] {
  const { enter: t } = texts.accounts;
  return [
    ...textField(texts, { id: 'centreYear', ...t.year, isRequired: true, value: String(year) }),
    ...textField(texts, { id: 'centreNumber', ...t.number, isRequired: true, value: '' }),
    ...costCentreFields(texts),
  ];
}
