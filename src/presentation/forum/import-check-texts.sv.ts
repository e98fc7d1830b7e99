import type { FileColumn } from '../../application/forum/composition-file';
import type { FaultyImportLine } from '../../application/forum/forum-view';
import type { Holding, Seat, RegisteredPerson } from '../../domain/forum/register';
import type { RegisterFault } from '../../domain/forum/register-faults';
import { HEADINGS, PRINCIPAL_WORDS } from './file/file-words.sv';
import { listed } from './listed.sv';
import { registerFault } from './register-faults.sv';
import { registerTexts } from './register-texts.sv';
import { period } from './seat-words.sv';
import type { SortedDifference, Changed } from './sorted-difference';

type LineFault = FaultyImportLine['faults'][number];

const rightWord: Readonly<Record<Seat['right'], string>> = {
  voting: 'röstberättigad',
  coOpted: 'adjungerad',
  unresolved: 'oklar rösträtt',
};

export const importCheckTexts = {
  heading: 'Kontrollera innan du läser in',
  nothingTaken: (faulty: number) => {
    if (faulty === 0) return 'Inget är inläst än. Stämmer det här trycker du på Läs in.';
    return `Inget är inläst än. ${faulty === 1 ? '1 rad i filen är felaktig.' : `${faulty} rader i filen är felaktiga.`}`;
  },
  nothingToChange: 'Filen stämmer redan med registret. Det finns inget att läsa in.',
  nothingElseToChange: 'De andra raderna stämmer redan med registret. Det finns inget att läsa in.',
  counts: countsInWords,
  faultyHeading: (count: number) => (count === 1 ? '1 felaktig rad' : `${count} felaktiga rader`),
  mend: 'Rätta raderna i filen och skicka den igen.',
  leavesOut:
    'Du kan också läsa in resten utan de felaktiga raderna. Då tas inget bort ur registret, inte heller det som saknas i filen.',
  line: (line: number) => `Rad ${line}: `,
  fault: faultInWords,
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
  seat: (seat: Seat) => `Plats ${seat.number}: ${partyOf(seat)}, ${principalOf(seat)}, ${rightOf(seat)}.`,
  /** Of seats that get a party and are otherwise as they were. */
  partiesGiven: (seats: readonly Seat[]) =>
    `Part skrivs in där den saknades: ${seats.map(({ number, party }) => `plats ${number} ${party}`).join('; ')}.`,
  seatChanged: ({ from, to }: Changed<Seat>) => {
    const differences = [
      ...partyChange(from, to),
      ...fromTo('huvudman ', principalOf(from), principalOf(to)),
      ...fromTo('rösträtt ', rightOf(from), rightOf(to)),
    ];
    return `Plats ${to.number}: ${differences.join(', ')}.`;
  },
  holding: (holding: Holding, name: string) => `Plats ${holding.seat}: ${name}, ${daysOf(holding)}.`,
  holdingChanged: ({ from, to }: Changed<Holding>, name: string) => {
    const differences = [...fromTo('', daysOf(from), daysOf(to)), ...basisChange(from.basis, to.basis)];
    return `Plats ${to.seat}: ${name}, ${differences.join(', ')}.`;
  },
  renamed: ({ from, to }: Changed<RegisteredPerson>) => {
    const differences = [
      ...(from.name === to.name ? [] : [`heter nu ${to.name}`]),
      ...(from.email === to.email ? [] : [to.email === null ? 'har ingen e-postadress' : `nås på ${to.email}`]),
    ];
    return `${from.name} ${listed(differences)}.`;
  },
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

function countsInWords(difference: SortedDifference): string {
  const counted: readonly (readonly [number, string, string])[] = [
    [difference.newSeats.length, 'ny plats', 'nya platser'],
    [difference.changedSeats.length, 'ändrad plats', 'ändrade platser'],
    [difference.removedSeats.length, 'plats tas bort', 'platser tas bort'],
    [difference.newHoldings.length, 'ny ledamot', 'nya ledamöter'],
    [difference.changedHoldings.length, 'ledamot ändras', 'ledamöter ändras'],
    [difference.endedHoldings.length, 'ledamot får en sista dag', 'ledamöter får en sista dag'],
    [difference.removedHoldings.length, 'ledamot tas bort', 'ledamöter tas bort'],
    [difference.renamed.length, 'ändrat namn eller ändrad adress', 'ändrade namn eller adresser'],
    [difference.withoutAccount.length, 'ny person utan konto', 'nya personer utan konto'],
  ];
  const words = counted
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return `${words.join(', ')}.`;
}

function partyOf({ party }: Seat): string {
  return party === '' ? registerTexts.noParty.toLowerCase() : party;
}

function partyChange(from: Seat, to: Seat): readonly string[] {
  if (from.party === to.party) return [];
  return [`${from.party === '' ? '' : 'part '}${partyOf(from)} → ${partyOf(to)}`];
}

function principalOf({ principal }: Seat): string {
  return PRINCIPAL_WORDS[principal];
}

function rightOf({ right }: Seat): string {
  return rightWord[right];
}

function daysOf(holding: Holding): string {
  return `${holding.interim ? 'tillfällig ledamot ' : ''}${period(holding)}`;
}

function fromTo(what: string, from: string, to: string): readonly string[] {
  return from === to ? [] : [`${what}${from} → ${to}`];
}

function basisChange(from: string, to: string): readonly string[] {
  if (from === to) return [];
  return [to === '' ? 'underlaget tas bort' : `nytt underlag: ${to}`];
}

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

function faultInWords(fault: LineFault): string {
  switch (fault.fault) {
    case 'missing':
      return `Kolumnen ${HEADINGS[fault.column]} är tom. ${howToWrite[fault.column]}`;
    case 'unreadable':
      return `Jag kan inte läsa ”${fault.found}” i kolumnen ${HEADINGS[fault.column]}. ${howToWrite[fault.column]}`;
    case 'tooLong':
      return `Texten i kolumnen ${HEADINGS[fault.column]} är för lång. Korta den till högst ${fault.most} tecken.`;
    case 'differs':
      return `Kolumnen ${HEADINGS[fault.column]} säger något annat om samma plats än rad ${fault.line}. Skriv samma sak på båda raderna.`;
    case 'beforeFrom':
      return 'Sista dagen är före den första. Rätta ett av datumen.';
    case 'needsDays':
      return 'En tillfällig ledamot behöver både en första och en sista dag. Fyll i båda.';
    case 'wrongNumberOfCells':
      return `Raden har ${fault.found === 1 ? '1 cell' : `${fault.found} celler`}, vilket inte stämmer med rubrikraden. Kontrollera skiljetecken och citattecken.`;
    case 'unknownAccount':
      return `Kontot ”${fault.found}” finns varken i kanalen eller i registret. Lämna cellen tom, så kopplas kontot när personen kommer.`;
    case 'register':
      return registerFaultInWords(fault.why);
  }
}

/** The lines are judged one after the other: what stands above holds. Who it is the line itself tells. */
function registerFaultInWords(fault: RegisterFault): string {
  switch (fault.fault) {
    case 'seatHeldTwice':
      return `Plats ${fault.seat} har redan en annan ledamot de dagarna, på en rad ovanför. Ändra datumen på en av raderna.`;
    case 'personOnTwoSeats': {
      const [one, other] = fault.seats;
      return one === other
        ? `Personen har redan plats ${one} de dagarna, på en rad ovanför. Ta bort en av raderna eller ändra datumen.`
        : `Personen har redan plats ${one} de dagarna, på en rad ovanför. Samma person kan inte ha plats ${other} samtidigt. Ändra datumen på en av raderna.`;
    }
    case 'roleHeldTwice':
    case 'chairAndVice':
    case 'seatStillHeld':
    case 'daysReversed':
    case 'interimWithoutDays':
    case 'personUnknown':
      return registerFault(fault, () => null);
  }
}
