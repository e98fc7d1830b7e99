import type { BookingChange, Funds } from '../../domain/accounts/accounts';
import type { Instant } from '../../domain/time';
import { date } from '../dates.sv';
import { moneyTexts } from '../money/money-texts.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

const funds: Readonly<Record<Funds, string>> = {
  operations: 'drift',
  stateFunds: 'statliga medel',
  surplus: 'överskjutande medel',
  other: 'andra medel',
};

const field = {
  name: { label: 'Namn', hint: 'Till exempel: SIP Psykisk hälsa.' },
  funds: { label: 'Slag av medel', placeholder: 'Välj slag' },
  income: { label: 'Intäkt under året', hint: 'Till exempel: 5 401 tkr. Lämna tomt om det inte finns någon.' },
  carriedOver: { label: 'Överfört från tidigare år', hint: 'Lämna tomt om inget är överfört.' },
  note: { label: 'Anteckning', hint: NO_PATIENT_DATA },
};

export const accountsTexts = {
  heading: (year: number) => `Ekonomisk översikt ${year}`,
  none: (year: number) => `Inget ansvar är inlagt för ${year}.`,
  /** Tells where the register is kept, on a card where it is not. */
  inPerson:
    'Ordföranden, vice ordföranden och processledaren ändrar ekonomin i sin egen chatt med mig. Skriv ekonomi där.',
  readIn:
    'Du kan också läsa in ansvar från Excel: ta ut ekonomin som CSV, ändra eller lägg till rader, och skicka filen till mig här. Du får se vad som ändras innan något läses in.',
  columns: { costCentre: 'Ansvar', left: 'Kvar' },
  funds,
  available: (sum: string) => `Medel ${sum}`,
  decided: (sum: string) => `Beslutat ${sum}`,
  byHand: (sum: string) => `Bokat för hand ${sum}`,
  unplaced: {
    heading: 'Utan ansvar i registret',
    explanation: 'De här beloppen räknas inte av från något ansvar förrän någon rättar dem.',
    open: 'Öppna det som saknar ansvar',
  },
  booking: (title: string, sum: string) => `${title}: ${sum}`,
  open: 'Öppna ett ansvar',
  /** From a decision to the cost centre that it is booked on. */
  openBooking: 'Pengarna i ekonomin',
  openOne: (number: string, name: string) => `${number} ${name}`,
  otherYear: (year: number) => `Visa ${year}`,
  enter: {
    open: 'Lägg till ansvar',
    year: { label: 'År', hint: 'Till exempel: 2026.' },
    number: { label: 'Nummer', hint: 'Till exempel: 86920.' },
    send: 'Spara ansvaret',
  },
  field,
  file: {
    over: 'Ekonomi',
    title: (forumName: string, year: number) => `Ekonomisk översikt ${year}, ${forumName}`,
    balances: 'Ansvar',
    bookings: 'Beslutat och bokat',
    column: {
      forum: 'Forum',
      year: 'År',
      number: 'Ansvar',
      name: 'Namn',
      funds: 'Medel',
      income: 'Intäkt',
      carriedOver: 'Överfört',
      available: 'Totalt',
      decided: 'Beslutat',
      byHand: 'Bokat för hand',
      left: 'Kvar',
      isApproximate: 'Ungefärligt',
      note: 'Övrigt',
      decision: 'Beslut',
      title: 'Avser',
      amount: 'Belopp',
      trace: 'Bokat och ändrat',
    },
    yes: 'ja',
  },
  summary: (shortName: string, year: number) => `${shortName}: ekonomisk översikt ${year}`,
};

const changed: Readonly<Record<BookingChange['type'], string>> = { corrected: 'Rättat', takenBack: 'Tillbakataget' };

export const costCentreTexts = {
  heading: (number: string) => `Ansvar ${number}`,
  headingUnplaced: 'Utan ansvar i registret',
  ofYear: (year: number, kind: Funds) => `${year}, ${funds[kind]}`,
  figure: {
    income: 'Intäkt under året',
    carriedOver: 'Överfört från tidigare år',
    decided: 'Beslutat',
    byHand: 'Bokat för hand',
    left: 'Kvar',
  },
  bookings: 'Beslutat och bokat',
  openDecisions: 'Öppna ett beslut',
  openDecision: (number: string) => `Öppna ${number}`,
  older: (count: number) => `Visa eller dölj ${count} äldre belopp`,
  noBookings: 'Inget är beslutat eller bokat än.',
  byDecision: (number: string) => `beslut ${number}`,
  booked: (name: string, at: Instant) => `bokat av ${name} den ${date(at)}`,
  isTakenBack: 'tillbakatagen',
  change: ({ type, by, at, reason, from }: BookingChange) =>
    `${changed[type]} av ${by.name} den ${date(at)}: stod som ${moneyTexts.written(from.amount)} för ${from.year}${from.costCentre === '' ? ' utan ansvar' : ` på ansvar ${from.costCentre}`}. Skäl: ${reason}`,
  book: {
    open: 'Boka för hand',
    title: { label: 'Vad går pengarna till?', hint: NO_PATIENT_DATA },
    amount: { label: 'Belopp', hint: 'Till exempel: 50 tkr eller ca 1 700 tkr.' },
    note: { label: 'Anteckning (frivilligt)' },
    send: 'Boka',
  },
  correct: {
    open: 'Rätta en bokning',
    which: {
      label: 'Vilken bokning är fel?',
      hint: 'Det som står nu finns kvar som en rättelse. En tillbakatagen bokning räknas igen när den rättas.',
      placeholder: 'Välj en bokning',
    },
    costCentre: { label: 'Rätt ansvar' },
    year: { label: 'Rätt år' },
    amount: { label: 'Rätt belopp', hint: 'Skriv beloppet även om det inte ska ändras.' },
    reason: { label: 'Skäl' },
    send: 'Rätta bokningen',
  },
  takeBack: {
    open: 'Ta tillbaka en bokning',
    which: {
      label: 'Vilken bokning ska inte räknas?',
      hint: 'Den står kvar med vem som tog tillbaka den och varför.',
      placeholder: 'Välj en bokning',
    },
    reason: { label: 'Skäl', hint: 'Till exempel: beslutet är upphävt genom LGS PC 2026:4.' },
    send: 'Ta tillbaka bokningen',
  },
  changing: { open: 'Ändra ansvaret', send: 'Spara ändringen' },
  remove: {
    open: 'Ta bort ansvaret',
    explanation: 'Det går så länge inget är bokat på det.',
    send: 'Ja, ta bort ansvaret',
  },
  summary: (shortName: string, heading: string) => `${heading}, ${shortName}`,
};
