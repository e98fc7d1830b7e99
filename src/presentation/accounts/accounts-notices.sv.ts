import type { AccountsFault } from '../../domain/accounts/accounts-verdict';
import type { AccountsNotice } from './accounts-notices';

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
};

/** What became of something about the forum's money. */
export function accountsNotice(notice: AccountsNotice): string {
  switch (notice.type) {
    case 'mayNotLeadAccounts':
      return 'Bara ordföranden, vice ordföranden och processledaren kan ändra forumets ekonomi. Be någon av dem.';
    case 'accountsFaulty':
      return `Inget är sparat. ${notice.faults.map(({ field, fault }) => `${FIELD[field]} ${FAULT[fault]}.`).join(' ')}`;
    case 'accountsTextTooLong':
      return `En text om ekonomin är ${notice.length} tecken. Korta den till högst ${notice.most} och spara igen.`;
    case 'costCentreKeptAlready':
      return `Ansvar ${notice.number} finns redan för ${notice.year}. Öppna det och ändra det i stället.`;
    case 'costCentreChangedSince':
      return `Ansvar ${notice.number} har ändrats sedan kortet visades, så ingenting är sparat. Öppna det igen och jämför.`;
    case 'costCentreHasBookings':
      return `Det finns bokningar på ansvar ${notice.number}, så det kan inte tas bort. Flytta dem till ett annat ansvar först.`;
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
