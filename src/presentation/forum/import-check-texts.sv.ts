import type { FileColumn } from '../../application/forum/composition-file';
import type { FaultyImportLine } from '../../application/forum/forum-view';
import type { Holding, RegisteredPerson, Seat, SeatRight } from '../../domain/forum/register';
import type { Principal } from '../../domain/forum/principal';
import { HEADINGS, PRINCIPAL_WORDS } from './file/file-words.sv';
import { listed } from './listed.sv';
import { period } from './seat-words.sv';
import type { SortedDifference } from './sorted-difference';
import type { SentencesBy } from '../sentences-by';

type LineFault = Exclude<FaultyImportLine['faults'][number], { readonly fault: 'register' }>;

const rightWord: Readonly<Record<Seat['right'], string>> = {
  voting: 'röstberättigad',
  coOpted: 'adjungerad',
  unresolved: 'oklar rösträtt',
};

const howToWrite: Readonly<Record<FileColumn, string>> = {
  forum: 'Skriv forumets kortnamn.',
  seat: 'Skriv platsens nummer, från 1 till 999.',
  party: 'Skriv den organisation som platsen tillhör.',
  principal: 'Skriv region eller kommun.',
  right: 'Skriv ja, adjungerad eller oklar.',
  name: 'Skriv personens namn.',
  account: 'Skriv det konto-id som står i en exporterad fil, eller lämna cellen tom.',
  email: 'Skriv en e-postadress, eller lämna cellen tom.',
  from: 'Skriv datumet så här: 2026-01-31.',
  until: 'Skriv datumet så här: 2026-01-31.',
  interim: 'Skriv ja eller nej, eller lämna cellen tom.',
  basis: 'Skriv underlaget som vanlig text.',
};

const faultInWords: SentencesBy<'fault', LineFault> = {
  missing: ({ column }) => `Kolumnen ${HEADINGS[column]} är tom. ${howToWrite[column]}`,
  unreadable: ({ found, column }) =>
    `Jag kan inte läsa ”${found}” i kolumnen ${HEADINGS[column]}. ${howToWrite[column]}`,
  tooLong: ({ column, most }) =>
    `Texten i kolumnen ${HEADINGS[column]} är för lång. Korta den till högst ${most} tecken.`,
  differs: ({ column, line }) =>
    `Kolumnen ${HEADINGS[column]} säger något annat om samma plats än rad ${line}. Skriv samma sak på båda raderna.`,
  beforeFrom: 'Sista dagen är före den första. Rätta ett av datumen.',
  needsDays: 'En tillfällig ledamot behöver både en första och en sista dag. Fyll i båda.',
  wrongNumberOfCells: ({ found }) =>
    `Raden har ${found === 1 ? '1 cell' : `${found} celler`}, vilket inte stämmer med rubrikraden. Kontrollera skiljetecken och citattecken.`,
  unknownAccount: ({ found }) =>
    `Kontot ”${found}” finns varken i kanalen eller i registret. Lämna cellen tom, så kopplas kontot när personen kommer.`,
};

export const importCheckTexts = {
  heading: 'Kontrollera innan du läser in',
  nothingTaken: (faulty: number) => {
    if (faulty === 0) return 'Inget är inläst än. Stämmer det här trycker du på Läs in.';
    return `Inget är inläst än. ${faulty === 1 ? '1 rad i filen är felaktig.' : `${faulty} rader i filen är felaktiga.`}`;
  },
  nothingToChange: 'Filen stämmer redan med registret. Det finns inget att läsa in.',
  nothingElseToChange: 'De andra raderna stämmer redan med registret. Det finns inget att läsa in.',
  counted: {
    newSeats: (count: number) => counted(count, 'ny plats', 'nya platser'),
    changedSeats: (count: number) => counted(count, 'ändrad plats', 'ändrade platser'),
    removedSeats: (count: number) => counted(count, 'plats tas bort', 'platser tas bort'),
    newHoldings: (count: number) => counted(count, 'ny ledamot', 'nya ledamöter'),
    changedHoldings: (count: number) => counted(count, 'ledamot ändras', 'ledamöter ändras'),
    endedHoldings: (count: number) => counted(count, 'ledamot får en sista dag', 'ledamöter får en sista dag'),
    removedHoldings: (count: number) => counted(count, 'ledamot tas bort', 'ledamöter tas bort'),
    renamed: (count: number) => counted(count, 'ändrat namn eller ändrad adress', 'ändrade namn eller adresser'),
    withoutAccount: (count: number) => counted(count, 'ny person utan konto', 'nya personer utan konto'),
  } satisfies Record<keyof SortedDifference, (count: number) => string>,
  faultyHeading: (count: number) => (count === 1 ? '1 felaktig rad' : `${count} felaktiga rader`),
  mend: 'Rätta raderna i filen och skicka den igen.',
  leavesOut:
    'Du kan också läsa in resten utan de felaktiga raderna. Då tas inget bort ur registret, inte heller det som saknas i filen.',
  line: (line: number) => `Rad ${line}: `,
  fault: faultInWords,
  /** Of what cannot be because of a line above. Who it is the line itself tells. */
  heldAbove: {
    seat: (seat: number) =>
      `Plats ${seat} har redan en annan ledamot de dagarna, på en rad ovanför. Ändra datumen på en av raderna.`,
    samePersonTwice: (seat: number) =>
      `Personen har redan plats ${seat} de dagarna, på en rad ovanför. Ta bort en av raderna eller ändra datumen.`,
    person: (seat: number, other: number) =>
      `Personen har redan plats ${seat} de dagarna, på en rad ovanför. Samma person kan inte ha plats ${other} samtidigt. Ändra datumen på en av raderna.`,
  },
  group: {
    newSeats: 'Nya platser',
    changedSeats: 'Ändrade platser',
    removedSeats: 'Platser som tas bort',
    newHoldings: 'Nya ledamöter',
    changedHoldings: 'Ledamöter som ändras',
    endedHoldings: 'Ledamöter som får en sista dag',
    removedHoldings: 'Ledamöter som tas bort',
    renamed: 'Ändrade namn och adresser',
    withoutAccount: 'Nya personer utan konto i Teams',
  },
  seat: ({ number, party, principal, right }: Seat) =>
    `Plats ${number}: ${party === '' ? 'part saknas' : party}, ${PRINCIPAL_WORDS[principal]}, ${rightWord[right]}.`,
  /** Of seats that get a party and are otherwise as they were. */
  partiesGiven: (parties: string) => `Part skrivs in där den saknades: ${parties}.`,
  partyOfSeat: (seat: number, party: string) => `plats ${seat} ${party}`,
  seatChanged: (seat: number, changes: string) => `Plats ${seat}: ${changes}.`,
  holding: (holding: Holding, name: string) => `Plats ${holding.seat}: ${name}, ${daysOf(holding)}.`,
  holdingChanged: (seat: number, name: string, changes: string) => `Plats ${seat}: ${name}, ${changes}.`,
  change: {
    party: (from: string, to: string) =>
      from === '' ? `part saknas → ${to}` : `part ${from} → ${to === '' ? 'part saknas' : to}`,
    principal: (from: Principal, to: Principal) => `huvudman ${PRINCIPAL_WORDS[from]} → ${PRINCIPAL_WORDS[to]}`,
    right: (from: SeatRight, to: SeatRight) => `rösträtt ${rightWord[from]} → ${rightWord[to]}`,
    days: (from: Holding, to: Holding) => `${daysOf(from)} → ${daysOf(to)}`,
    basis: (to: string) => (to === '' ? 'underlaget tas bort' : `nytt underlag: ${to}`),
    name: (to: string) => `heter nu ${to}`,
    email: (to: string | null) => (to === null ? 'har ingen e-postadress' : `nås på ${to}`),
  },
  renamed: (name: string, changes: readonly string[]) => `${name} ${listed(changes)}.`,
  withoutAccount: ({ name, email }: RegisteredPerson) => (email === null ? name : `${name}, ${email}`),
  reason: {
    departsFromCharter: {
      label: 'Varför görs undantaget?',
      hint: 'Skälet sparas i registret. Skriv inga patientuppgifter.',
    },
    rightNeedsDecision: {
      label: 'Vilket beslut bygger rösträtten på?',
      hint: 'Skriv till exempel mötets datum och paragraf. Det sparas i registret.',
    },
  },
  take: 'Läs in',
  takeWithout: (count: number) => (count === 1 ? 'Läs in utan den raden' : `Läs in utan ${count} rader`),
  summary: (shortName: string) => `Kontrollera sammansättningen för ${shortName} innan du läser in den`,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function daysOf(holding: Holding): string {
  return `${holding.interim ? 'tillfällig ledamot ' : ''}${period(holding)}`;
}
