import type { AccountsFault } from '../../domain/accounts/accounts-verdict';
import type { AccountsNotice } from './accounts-notices';
import type { SentencesBy } from '../sentences-by';

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
export const accountsNotice: SentencesBy<'type', AccountsNotice> = {
  mayNotLeadAccounts:
    'Bara ordföranden, vice ordföranden och processledaren kan ändra forumets ekonomi. Be någon av dem.',
  accountsFaulty: ({ faults }) => `Inget är sparat. ${accountsFaults(faults)}`,
  accountsTextTooLong: ({ length, most }) =>
    `En text om ekonomin är ${length} tecken. Korta den till högst ${most} och spara igen.`,
  costCentreKeptAlready: ({ number, year }) =>
    `Ansvar ${number} finns redan för ${year}. Öppna det och ändra det i stället.`,
  costCentreChangedSince: ({ number }) =>
    `Ansvar ${number} har ändrats sedan kortet visades, så ingenting är sparat. Öppna det igen och jämför.`,
  costCentreHasBookings: ({ number }) =>
    `Det finns bokningar på ansvar ${number}, så det kan inte tas bort. Flytta dem till ett annat ansvar först.`,
  fileOfCostCentresFaulty: ({ rows }) =>
    rows === 1
      ? 'Inget är inläst, för en rad i filen är felaktig. Rätta den och skicka filen igen.'
      : `Inget är inläst, för ${rows} rader i filen är felaktiga. Rätta dem och skicka filen igen.`,
  registerOfCostCentresChanged:
    'Ansvaren har ändrats sedan kortet visades, så inget är inläst. Så här skiljer sig filen nu.',
  costCentresTaken: 'Ansvaren är inlästa. Det som är beslutat och bokat är som det var.',
  unknownCostCentre: 'Ansvaret finns inte för det året. Skriv ekonomi för att se vilka som finns.',
  unknownBooking: 'Välj en bokning i listan och försök igen.',
  bookingChangedSince: ({ title }) =>
    `Bokningen har ändrats sedan kortet visades, så ingenting är sparat: ${title}. Öppna ansvaret igen och jämför.`,
  costCentreSaved: ({ number }) => `Ansvar ${number} är sparat.`,
  costCentreRemoved: ({ number }) => `Ansvar ${number} är borttaget.`,
  booked: 'Beloppet är bokat.',
  bookingCorrected: 'Rättelsen är sparad. Det som stod tidigare finns kvar under bokningen.',
  bookingTakenBack: 'Bokningen är tillbakatagen. Den står kvar men räknas inte.',
};
