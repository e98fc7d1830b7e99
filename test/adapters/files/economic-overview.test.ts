import { strFromU8, unzipSync } from 'fflate';
import { drawCsv } from '../../../src/adapters/files/draw-csv';
import { drawDocx } from '../../../src/adapters/files/draw-docx';
import { drawFile } from '../../../src/adapters/files/draw-file';
import { YEAR } from '../../../src/demo/economy';
import { accountsCard } from '../../../src/presentation/accounts/accounts-card';
import { accountsDocument } from '../../../src/presentation/accounts/accounts-document';
import { costCentreCard } from '../../../src/presentation/accounts/cost-centre-card';
import { csvRecords } from '../../../src/presentation/forum/file/csv-records';
import { swedish } from '../../../src/presentation/texts.sv';
import { accountsAfter, slidesCostCentres, slidesDecisions } from '../../support/economic-overview';
import { charterOf } from '../../presentation/sample-forum';

/**
 * Every figure of *Ekonomisk översikt* (003:175-191), in thousands as the slides have them, on everything that shows a
 * forum's money. The slides round 2 827 to "ca 2 800", and have 2 113 without "ca" though it is made of what is booked with one.
 */
const SLIDES = [
  {
    number: '63360',
    ...{ income: '5401', total: '5401', decided: '', byHand: '5227', left: '174' },
    booked: ['5227'],
    note: ['max 20%'],
  },
  {
    number: '85670',
    ...{ income: '2837', total: '6467', decided: '', byHand: '200', left: '6267' },
    booked: ['200'],
    note: [],
  },
  {
    number: '86620',
    ...{ income: '0', total: '3113', decided: '', byHand: 'ca 1000', left: 'ca 2113' },
    booked: ['ca 1000'],
    note: ['ca 200 tkr', '750 tkr'],
  },
  {
    number: '86910',
    ...{ income: '4313', total: '7617', decided: '3000', byHand: 'ca 1790', left: 'ca 2827' },
    booked: ['ca 1700', 'ca 50', 'ca 40', '3000'],
    note: ['3 400 tkr 2027-2029'],
  },
  {
    number: '86920',
    ...{ income: '0', total: '2146', decided: '450', byHand: '', left: '1696' },
    booked: ['450'],
    note: [],
  },
  {
    number: '94190',
    ...{ income: '0', total: '1389', decided: '500', byHand: '', left: '889' },
    booked: ['500'],
    note: [],
  },
] as const;

const charter = charterOf((text) => text);
const accounts = {
  ...({
    card: 'accounts',
    forumId: 'lgs',
    charter,
    year: YEAR,
    mayLead: false,
    isInChannel: false,
    note: null,
  } as const),
  accounts: accountsAfter(...slidesCostCentres, ...slidesDecisions),
};

/** `ca 1000` as it is written: `ca 1 000 000 kr`. */
function written(inThousands: string): string {
  const [, about = '', digits = ''] = /^(ca )?(\d+)$/.exec(inThousands) ?? [];
  return `${about}${new Intl.NumberFormat('sv-SE').format(Number(digits) * 1000)} kr`.replaceAll('\u00A0', ' ');
}

/** All text of a card, one run after another. */
function textIn(part: unknown): string {
  if (Array.isArray(part)) return part.map(textIn).join(' ');
  if (typeof part !== 'object' || part === null) return '';
  const own = 'text' in part && typeof part.text === 'string' ? part.text : '';
  return [
    own,
    ...Object.values(part)
      .filter((value) => typeof value === 'object')
      .map(textIn),
  ].join(' ');
}

const plainly = (text: string) => text.replaceAll('\u00A0', ' ').replace(/ {2,}/g, ' ');

it('are on the card, with "ca" where the slides have it', () => {
  const card = plainly(textIn(accountsCard(swedish, accounts).content));
  for (const [index, { number, total, decided, byHand, left }] of SLIDES.entries()) {
    const from = card.indexOf(`${number} `);
    const row = card.slice(from, card.indexOf(`${SLIDES[index + 1]?.number ?? 'Skriv'} `, from));
    const figures = [...row.matchAll(/(?:ca )?\d[\d ]* kr/g)].map(([figure]) => figure);
    const lead = row.slice(0, row.indexOf('Medel'));
    expect([lead.trim().split(' ')[0], ...figures]).toEqual([
      number,
      ...[total, decided, byHand, left].filter((figure) => figure !== '').map(written),
    ]);
  }
});

it('are on the card of each cost centre, with what is booked and what is noted', () => {
  for (const { number, income, booked, note, ...sums } of SLIDES) {
    const card = plainly(
      textIn(costCentreCard(swedish, { ...accounts, card: 'costCentre', number, newId: 'n' }).content),
    );
    const figures = [sums.decided, sums.byHand, sums.left, ...(income === '0' ? [] : [income])];
    for (const figure of [...figures, ...booked].filter((one) => one !== '')) expect(card).toContain(written(figure));
    for (const words of note) expect(card).toContain(words);
  }
});

it('are in the CSV, as digits to count with and a column for "ca"', () => {
  const csv = Buffer.from(drawCsv(accountsDocument(swedish, { what: 'accounts', accounts, isToCountWith: true })));
  const rows = csvRecords(csv.toString('utf8'), ';', 100).map(({ cells }) => cells);
  const digits = (figure: string) => String(Number(figure.replace('ca ', '')) * 1000);
  for (const { number, income, total, decided, byHand, left, booked, note } of SLIDES) {
    const [balance = [], ...bookings] = rows.filter(([first]) => first === number);
    const about = left.startsWith('ca') ? 'ja' : '';
    expect(balance[3]).toBe(digits(income));
    expect(balance.slice(5, 10)).toEqual([...[total, decided, byHand, left].map(digits), about]);
    const amounts = bookings.map((cells) => cells.slice(3, 5));
    expect(amounts).toEqual(booked.map((figure) => [digits(figure), figure.startsWith('ca') ? 'ja' : '']));
    for (const words of note) expect([balance, ...bookings].flat().join(' ')).toContain(words);
  }
});

it('are in the DOCX, as people write them', async () => {
  const file = await drawDocx(accountsDocument(swedish, { what: 'accounts', accounts, isToCountWith: false }));
  const body = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  const rows = body
    .split('<w:tr>')
    .map((row) => row.split('<w:tc>').map((cell) => plainly(cell.replace(/<[^>]*>/g, ''))));
  for (const { number, income, total, decided, byHand, left, booked, note } of SLIDES) {
    const [balance = [], ...bookings] = rows.filter(([, first]) => first === number);
    expect(balance[4]).toBe(written(income));
    expect(balance.slice(6, 10)).toEqual([total, decided || '0', byHand || '0', left].map(written));
    expect(bookings.map((cells) => cells[4])).toEqual(booked.map(written));
    for (const words of note) expect([balance, ...bookings].flat().join(' ')).toContain(words);
  }
});

it('the file is called what the overview is called, once, with its comma', async () => {
  const asked = { what: 'accounts', forumId: 'lgs', year: YEAR, format: 'csv' } as const;
  const content = { what: 'accounts', accounts, isToCountWith: true } as const;
  const { name } = await drawFile({ asked, content }, '2026-06-04T08:00:00.000Z', 'sv');
  expect(name).toBe(`Ekonomisk översikt ${YEAR}, ${charter.name}.csv`);
});
