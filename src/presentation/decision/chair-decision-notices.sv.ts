import type { ChairDecisionWarning } from '../../domain/chair-decision/decide-chair-decision';
import type { LocalDate } from '../../domain/time';
import { day } from '../dates.sv';
import type { ChairDecisionNotice } from './chair-decision-notices';
import type { ChairDecisionFault, ChairDecisionField } from '../../domain/chair-decision/read-chair-decision';
import type { SentencesBy } from '../sentences-by';

const missing: Readonly<Record<ChairDecisionField, string>> = {
  title: 'Rubrik saknas.',
  text: 'Skriv vad som beslutas.',
  reason: 'Skriv varför frågan inte kan vänta på forumet.',
  decidedOn: 'Beslutsdagen saknas. Välj en dag.',
  amount: 'Skriv beloppet.',
};

export const chairDecisionWarning: Readonly<Record<ChairDecisionWarning, string>> = {
  amount: 'Beslutet gäller pengar. Fyll i beloppet om det saknas. Kan det vänta på forumets beslut?',
  changesCharter: 'Beslutet ändrar uppdragsbeskrivningen. Kan det vänta på forumets beslut?',
};

export function chairDecisionMadeAlready(title: string, decidedOn: LocalDate): string {
  return `Det här formuläret är redan skickat. Registrerat är ”${title}”, beslutat ${day(decidedOn)}, och det ändras inte. Det du har skrivit nu är inte registrerat. Välj Registrera om det är ett beslut till.`;
}

export const chairDecisionFault: SentencesBy<'fault', ChairDecisionFault> = {
  missing: ({ field }) => missing[field],
  tooLong: ({ length, most }) => `Texten är ${length} tecken. Korta den till högst ${most}.`,
  notADate: 'Det är inget datum. Välj en dag.',
  inTheFuture: 'Dagen har inte varit än. Välj dagen då beslutet fattades.',
  partOfKrona: 'Skriv hela kronor, utan ören.',
  notAnAmount: 'Det går inte att läsa som ett belopp. Skriv till exempel 200 000, ca 200 tkr eller 3 milj. kr/år.',
};

/** The words before and after the faults, and what to think of first. */
export const chairDecisionNotMade = {
  faulty: 'Beslutet är inte registrerat.',
  warned: 'Beslutet är inte registrerat än.',
  anyway: 'Registrera det ändå om det inte kan vänta.',
};

/** Why a decision of the chair's own was not made, where there is no form to show it on. */
export const chairDecisionNotice: SentencesBy<'type', ChairDecisionNotice> = {
  mayNotMakeChairDecision:
    'Bara ordföranden och vice ordföranden kan registrera ett ordförandebeslut. Be någon av dem.',
  chairDecisionMadeAlready: ({ title, decidedOn }) => chairDecisionMadeAlready(title, decidedOn),
  unknownChairDecision: 'Ordförandebeslutet finns inte. Skriv beslut för att se dem som finns.',
};
