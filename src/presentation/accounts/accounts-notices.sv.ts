import type { CostCentreColumn, UnreadCostCentres } from '../../application/accounts/cost-centre-file';
import type { AccountsFault } from '../../domain/accounts/accounts-verdict';
import type { AccountsNotice } from './accounts-notices';
import { listed } from '../forum/listed.sv';
import { accountsTexts } from './accounts-texts.sv';

const FIELD: Readonly<Record<AccountsFault['field'], string>> = {
  year: 'År',
  number: 'Nummer',
  name: 'Namn',
  funds: 'Slag av medel',
  income: 'Intäkt',
  carriedOver: 'Överfört',
  note: 'Anteckning',
  title: 'Vad pengarna går till',
  amount: 'Belopp',
  costCentre: 'Ansvar',
  reason: 'Skäl',
};

const FAULT: Readonly<Record<AccountsFault['fault'], string>> = {
  missing: 'saknas',
  notAnAmount: 'ska skrivas som 450 tkr, 3 milj. kr eller 450000 kr',
  notAYear: 'ska vara ett årtal, till exempel 2026',
  notANumber: 'ska vara numret på ett ansvar, till exempel 86920',
  notAKindOfFunds: 'ska vara drift, statliga medel, överskjutande medel eller andra medel',
  unclear: 'går inte att läsa: kontrollera skiljetecken och citattecken på raden',
};

/** What is wrong with the fields of a form, or the cells of a row. */
export function accountsFaults(faults: readonly AccountsFault[]): string {
  return faults.map(({ field, fault }) => `${FIELD[field]} ${FAULT[fault]}.`).join(' ');
}

/** What became of something about the forum's money. */
export function accountsNotice(notice: AccountsNotice): string {
  switch (notice.type) {
    case 'mayNotLeadAccounts':
      return 'Bara ordföranden, vice ordföranden och processledaren kan ändra forumets ekonomi. Be någon av dem.';
    case 'accountsFaulty':
      return `Inget är sparat. ${accountsFaults(notice.faults)}`;
    case 'accountsTextTooLong':
      return `En text om ekonomin är ${notice.length} tecken. Korta den till högst ${notice.most} och spara igen.`;
    case 'costCentreKeptAlready':
      return `Ansvar ${notice.number} finns redan för ${notice.year}. Öppna det och ändra det i stället.`;
    case 'costCentreChangedSince':
      return `Ansvar ${notice.number} har ändrats sedan kortet visades, så ingenting är sparat. Öppna det igen och jämför.`;
    case 'costCentreHasBookings':
      return `Det finns bokningar på ansvar ${notice.number}, så det kan inte tas bort. Flytta dem till ett annat ansvar först.`;
    case 'fileOfCostCentresFaulty':
      return notice.rows === 1
        ? 'Inget är inläst, för en rad i filen är felaktig. Rätta den och skicka filen igen.'
        : `Inget är inläst, för ${notice.rows} rader i filen är felaktiga. Rätta dem och skicka filen igen.`;
    case 'registerOfCostCentresChanged':
      return 'Ansvaren har ändrats sedan kortet visades, så inget är inläst. Så här skiljer sig filen nu.';
    case 'costCentresTaken':
      return 'Ansvaren är inlästa. Det som är beslutat och bokat är som det var.';
    case 'costCentresUnread':
      return unreadCostCentres(notice.why);
    case 'costCentresForNoForum':
      return forNoForum(notice.found, notice.led);
    case 'unknownCostCentre':
      return 'Ansvaret finns inte för det året. Skriv ekonomi för att se vilka som finns.';
    case 'unknownBooking':
      return 'Välj en bokning i listan och försök igen.';
    case 'bookingChangedSince':
      return `Bokningen har ändrats sedan kortet visades, så ingenting är sparat: ${notice.title}. Öppna ansvaret igen och jämför.`;
    case 'costCentreSaved':
      return `Ansvar ${notice.number} är sparat.`;
    case 'costCentreRemoved':
      return `Ansvar ${notice.number} är borttaget.`;
    case 'booked':
      return 'Beloppet är bokat.';
    case 'bookingCorrected':
      return 'Rättelsen är sparad. Det som stod tidigare finns kvar under bokningen.';
    case 'bookingTakenBack':
      return 'Bokningen är tillbakatagen. Den står kvar men räknas inte.';
  }
}

const COLUMN: Readonly<Record<CostCentreColumn, string>> = accountsTexts.file.column;
const MOST_OF_A_NAME = 60;

function unreadCostCentres(why: UnreadCostCentres): string {
  switch (why.kind) {
    case 'columnsMissing':
      return `Filen saknar ${listed(why.columns.map((column) => COLUMN[column]))} bland rubrikerna. Ta ut ekonomin som CSV, så ser du vilka kolumner som ska vara med, och skicka filen igen.`;
    case 'columnsUnknown':
      return `Jag känner inte igen ${listed(why.headings.slice(0, 5).map((heading) => `”${heading.slice(0, MOST_OF_A_NAME)}”`))} bland rubrikerna. Rätta rubriken eller töm kolumnen och skicka filen igen.`;
    case 'tooManyRows':
      return `Filen har fler än ${why.most} ansvar. Dela upp den och skicka en del i taget.`;
  }
}

function forNoForum(found: string, led: readonly string[]): string {
  if (led.length === 0)
    return 'Bara ordföranden, vice ordföranden och processledaren kan läsa in ansvar. Be någon av dem.';
  return found === ''
    ? `Filen säger inte vilket forum den gäller. Skriv ${listed(led)} i kolumnen ${accountsTexts.file.column.forum} på varje rad och skicka filen igen.`
    : `Filen gäller ${found.slice(0, MOST_OF_A_NAME)}. Du kan läsa in ansvar för ${listed(led)}. Rätta kolumnen ${accountsTexts.file.column.forum} och skicka filen igen.`;
}
