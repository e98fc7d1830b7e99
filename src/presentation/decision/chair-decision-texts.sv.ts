import type { LocalDate } from '../../domain/time';
import type { ChairDecisionField } from '../../domain/chair-decision/read-chair-decision';
import { day } from '../dates.sv';
import { chairDecisionFault, chairDecisionMadeAlready, chairDecisionWarning } from './chair-decision-notices.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

export const chairDecisionTexts = {
  heading: 'Ordförandebeslut',
  changesCharter: 'Beslutet ändrar uppdragsbeskrivningen.',
  reason: 'Varför frågan inte kunde vänta',
  decided: (on: LocalDate, by: string) => `Beslutat ${day(on)} av ${by}.`,
  /** To the chair, in the place of the form. */
  made: (number: string) =>
    `Beslutet är registrerat och har nummer ${number}. Det visas i kanalen och redovisas på nästa möte.`,
  summary: (number: string, title: string) => `Ordförandebeslut ${number}: ${title}`,
};

export const chairDecisionFormTexts = {
  heading: 'Ordförandebeslut',
  introduction: `Beslutet får ett nummer, visas i kanalen och redovisas på nästa möte. Det går inte att ändra efteråt. ${NO_PATIENT_DATA}`,
  field: {
    title: { label: 'Rubrik', hint: 'Kort och tydlig.' },
    text: { label: 'Beslut', hint: 'Skriv vad som beslutas.' },
    reason: {
      label: 'Varför kan frågan inte vänta på forumet?',
      hint: 'Skälet visas i forumet.',
    },
    decidedOn: { label: 'Beslutsdag', hint: 'Dagen då beslutet fattades.' },
    amount: {
      label: 'Belopp',
      hint: 'Skriv till exempel 200 000, ca 200 tkr eller 3 milj. kr/år. Lämna tomt om beslutet inte gäller pengar.',
    },
  } satisfies Record<ChairDecisionField, { readonly label: string; readonly hint: string }>,
  changesCharter: { label: 'Uppdragsbeskrivningen', title: 'Beslutet ändrar uppdragsbeskrivningen' },
  fault: chairDecisionFault,
  notMade: 'Beslutet är inte registrerat. Rätta det som är markerat och försök igen.',
  /** The form has been sent before, with other content. */
  madeAlready: chairDecisionMadeAlready,
  warning: chairDecisionWarning,
  make: 'Registrera',
  makeAnyway: 'Registrera ändå',
  open: (shortName: string) => `Nytt ordförandebeslut i ${shortName}`,
  summary: (shortName: string) => `${shortName}: ordförandebeslut`,
};
