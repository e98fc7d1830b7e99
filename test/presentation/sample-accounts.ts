import { compareFile, seenIn } from '../../src/domain/accounts/cost-centres-in-file';
import { evolveAccounts, noAccounts, type Accounts, type Sum } from '../../src/domain/accounts/accounts';
import type { AccountsFault } from '../../src/domain/accounts/accounts-verdict';
import type { AccountsCommand, FileRow } from '../../src/domain/accounts/commands';
import { decideAccounts } from '../../src/domain/accounts/decide-accounts';
import { economy, YEAR } from '../../src/demo/economy';
import type { AccountsNotice } from '../../src/presentation/accounts/accounts-notices';
import { CHAIR, charterOf, type Say } from './sample-forum';
import { FORUM_ID } from './sample-matter';
import type { NoticeSamples, Samples } from './sample-views';

const NEW_ID = '5c0e8a4e-1b7d-4f43-8f0a-7d9c2b6e3a77';
const AT = '2026-06-04T08:00:00.000Z';

/** The overview of the slides, with one decision booked, one moved, and one on no cost centre. */
function kept(sayAll: Say): Accounts {
  /** As much as is taken of what somebody types. */
  const say = (text: string) => Array.from(sayAll(text)).slice(0, 240).join('');
  const by = { id: CHAIR, name: say('Ordförande (Närhälsan)'), roles: ['chair'] } as const;
  const decision = (id: string, title: string, costCentre: string, kronor: number): AccountsCommand => ({
    type: 'bookDecision',
    booking: {
      id: `decision:${id}`,
      decision: `LGS PC 2026:${id}`,
      title: sayAll(title),
      note: '',
      year: YEAR,
      costCentre,
      amount: { kronor, isApproximate: false, isYearly: false },
    },
  });
  const commands: readonly AccountsCommand[] = [
    ...economy.flatMap(({ booked, ...fields }): readonly AccountsCommand[] => [
      {
        type: 'enterCostCentre',
        by,
        after: null,
        fields: {
          ...fields,
          name: say(fields.name),
          note: fields.note === '' ? '' : say(fields.note),
          year: `${YEAR}`,
        },
      },
      ...booked.map(({ title, amount, note }, index): AccountsCommand => ({
        type: 'book',
        by,
        id: `${fields.number}-${index}`,
        year: YEAR,
        costCentre: fields.number,
        fields: { title: say(title), amount, note: note === '' ? '' : say(note) },
      })),
    ]),
    decision('1', 'Fortsatt finansiering av ACT-teamen 2026', '86910', 3_000_000),
    decision('2', 'Socialsekreterare på akuten i Mölndal 2026', '94190', 450_000),
    decision('3', 'Spädbarnsverksamheten 2026', say('Barn och unga'), 500_000),
    {
      type: 'correctBooking',
      by,
      after: 0,
      booking: 'decision:2',
      fields: { costCentre: '86920', year: `${YEAR}`, amount: '450 tkr', reason: say('Fel ansvar i ärendet') },
    },
    { type: 'takeBackBooking', by, after: 0, booking: 'hand:86910-2', reason: say('Dagen ställdes in') },
  ];
  return commands.reduce((state, command) => {
    const verdict = decideAccounts(state, command, AT);
    if (verdict.kind === 'refused') throw new Error(JSON.stringify(verdict.refusal));
    return verdict.events.reduce(evolveAccounts, state);
  }, noAccounts);
}

function typed(sum: Sum | undefined): string {
  return sum === undefined ? '' : `${sum.isApproximate ? 'ca ' : ''}${sum.kronor}`;
}

function manyBookings(accounts: Accounts): Accounts {
  const [one] = accounts.bookings.filter(({ costCentre }) => costCentre === '86910');
  if (one === undefined) return accounts;
  const many = Array.from({ length: 60 }, (_, index) => ({ ...one, id: `hand:many-${index}` }));
  return { ...accounts, bookings: [...accounts.bookings, ...many] };
}

const LONG_NOTE =
  'Hemsjukhus överbeläggningar och Mobil vårdsamverkan redovisas tillsammans till och med april, och därefter var för sig, enligt LGS PC 2026:1.';

export function accountsSamples(say: Say): Pick<Samples, 'accounts' | 'costCentre' | 'costCentresCheck'> {
  const accounts = kept(say);
  const all = { forumId: FORUM_ID, charter: charterOf(say), accounts, year: YEAR, mayLead: true, note: null };
  const overview = { card: 'accounts', ...all, isInChannel: false } as const;
  const one = { card: 'costCentre', ...all, number: '86910', newId: NEW_ID } as const;
  const [first] = accounts.costCentres;
  const fileRow = {
    ...{ year: String(YEAR), number: first?.number ?? '', name: first?.name ?? '', note: first?.note ?? '' },
    ...{ funds: first?.funds ?? 'other', income: typed(first?.income), carriedOver: typed(first?.carriedOver) },
  } as const;
  const FILE = [
    { line: 2, fields: fileRow },
    { line: 3, fields: { ...fileRow, number: '86910', name: say('Samsjuklighet'), income: 'ca 5 milj. kr' } },
    { line: 4, fields: { ...fileRow, number: '99999', name: say('Nytt ansvar'), note: say('Till april') } },
  ] as const;
  const check = (rows: readonly FileRow[]) => {
    const compared = compareFile(accounts, rows);
    const { forumId, charter, note } = all;
    const card = 'costCentresCheck';
    return { card, forumId, charter, importId: NEW_ID, rows: compared, seen: seenIn(compared), note } as const;
  };
  const next = accounts.costCentres.map((costCentre) => ({ ...costCentre, year: YEAR + 1 }));
  return {
    accounts: {
      several: overview,
      reading: { ...overview, mayLead: false },
      inChannel: { ...overview, mayLead: false, isInChannel: true },
      nothing: { ...overview, accounts: noAccounts },
      saved: { ...overview, note: { type: 'costCentreSaved', number: '86910' } },
      severalYears: { ...overview, accounts: { ...accounts, costCentres: [...next, ...accounts.costCentres] } },
    },
    costCentre: {
      several: one,
      reading: { ...one, mayLead: false },
      nothingBooked: { ...one, number: '94190' },
      corrected: { ...one, number: '86920', note: { type: 'bookingCorrected' } },
      unplaced: { ...one, number: '' },
      many: { ...one, accounts: manyBookings(accounts) },
    },
    costCentresCheck: {
      news: check(FILE),
      same: check(FILE.slice(0, 1)),
      longNotes: check(
        accounts.costCentres.map(({ number, name, funds, income, carriedOver, note }, index) => ({
          line: index + 2,
          fields: {
            ...{ year: String(YEAR), number, name, funds, income: typed(income), carriedOver: typed(carriedOver) },
            note: index === 0 ? say(LONG_NOTE) : `${note}.`,
          },
        })),
      ),
      faulty: check([
        ...FILE,
        { line: 5, faults: [{ field: 'funds', fault: 'notAKindOfFunds' }] },
        { line: 6, fields: fileRow },
        { line: 7, fields: { ...fileRow, number: '7', note: 'x'.repeat(501) } },
      ]),
      stale: { ...check(FILE), note: { type: 'registerOfCostCentresChanged' } },
      many: check(
        Array.from({ length: 100 }, (_, index) => ({
          line: index + 2,
          fields: { ...fileRow, number: String(index), name: say('Ett nytt ansvar') },
        })),
      ),
    },
  };
}

const FAULTS: readonly AccountsFault['fault'][] = [
  'missing',
  'notAnAmount',
  'notAYear',
  'notANumber',
  'notAKindOfFunds',
  'unclear',
];

export const accountsNotices: NoticeSamples<AccountsNotice['type']> = {
  mayNotLeadAccounts: [{ type: 'mayNotLeadAccounts' }],
  accountsFaulty: FAULTS.map((fault) => ({ type: 'accountsFaulty', faults: [{ field: 'amount', fault }] })),
  accountsTextTooLong: [{ type: 'accountsTextTooLong', most: 500, length: 640 }],
  costCentreKeptAlready: [{ type: 'costCentreKeptAlready', number: '86910', year: YEAR }],
  costCentreChangedSince: [{ type: 'costCentreChangedSince', number: '86910' }],
  costCentreHasBookings: [{ type: 'costCentreHasBookings', number: '86910' }],
  fileOfCostCentresFaulty: [
    { type: 'fileOfCostCentresFaulty', rows: 1 },
    { type: 'fileOfCostCentresFaulty', rows: 3 },
  ],
  registerOfCostCentresChanged: [{ type: 'registerOfCostCentresChanged' }],
  costCentresTaken: [{ type: 'costCentresTaken' }],
  unknownCostCentre: [{ type: 'unknownCostCentre' }],
  unknownBooking: [{ type: 'unknownBooking' }],
  bookingChangedSince: [{ type: 'bookingChangedSince', title: 'Samverkansdag' }],
  costCentreSaved: [{ type: 'costCentreSaved', number: '86910' }],
  costCentreRemoved: [{ type: 'costCentreRemoved', number: '86910' }],
  booked: [{ type: 'booked' }],
  bookingCorrected: [{ type: 'bookingCorrected' }],
  bookingTakenBack: [{ type: 'bookingTakenBack' }],
};
