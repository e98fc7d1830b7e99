import type { RoundNews } from './standing-of-round';
import type { Instant } from '../../domain/time';
import type { Choice } from '../../domain/resolution/ballot';
import { day, moment } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';
import { words } from '../words.sv';

export const voteTexts = {
  reject: {
    open: 'Tillstyrker inte',
    label: 'Varför tillstyrker du inte?',
    hint: `Forumets ledning ser skälet genast, alla i forumet när omgången är stängd. ${NO_PATIENT_DATA}`,
    missing: 'Skriv ett skäl.',
    send: 'Skicka svaret',
  },
  needsAnchoring: {
    open: 'Behöver förankra',
    label: 'Vad behöver du förankra? (frivilligt)',
    hint: `Omgången väntar på ditt slutliga svar. Du påminns inte före vald dag. ${NO_PATIENT_DATA}`,
    missing: 'Skriv ett skäl.',
    send: 'Skicka beskedet',
  },
  objectToForm: {
    open: 'Begär att frågan tas upp på möte',
    label: 'Varför ska frågan tas upp på möte?',
    hint: `Forumets ledning ser skälet genast, alla i forumet när omgången är stängd. ${NO_PATIENT_DATA}`,
    missing: 'Skriv ett skäl.',
    send: 'Skicka begäran om möte',
  },
  recuse: {
    open: 'Anmäl jäv',
    label: 'Vad består jävet i?',
    hint: `Du deltar då inte i beslutet. ${NO_PATIENT_DATA}`,
    missing: 'Skriv ett skäl.',
    send: 'Skicka anmälan om jäv',
  },
  approveNote: {
    open: 'Lägg till en anteckning',
    label: 'Anteckning till beslutet',
    hint: `Följer med beslutet. Du tillstyrker fortfarande. ${NO_PATIENT_DATA}`,
    missing: 'Skriv anteckningen.',
    send: 'Tillstyrk med anteckningen',
  },
  heading: 'Ditt svar',
  otherAnswers: 'Andra svar',
  refresh: 'Uppdatera kortet',
  summaryOpen: {
    matter: (shortName, title, closesAt) => `${shortName}: svara senast ${day(closesAt)}. ${title}`,
    text: (shortName, title, closesAt) => `${shortName}: ny text att svara på senast ${day(closesAt)}. ${title}`,
    round: (shortName, title, closesAt) => `${shortName}: ny omgång att svara på senast ${day(closesAt)}. ${title}`,
  } satisfies Record<RoundNews, (shortName: string, title: string, closesAt: Instant) => string>,
  summaryClosed: (title: string, state: string) => `${state}: ${title}`,
};

/** The button that opens where one types. */
const openedBy: Readonly<Record<Choice, string>> = {
  ...words.choice,
  approve: voteTexts.approveNote.open,
};

export const ownVoteTexts = {
  answered: {
    approve: (at) => `Du svarade ”Tillstyrker” ${moment(at)}.`,
    reject: (at) => `Du svarade ”Tillstyrker inte” ${moment(at)}.`,
    needsAnchoring: (at) => `Du svarade ”Behöver förankra” ${moment(at)}.`,
    objectToForm: (at) => `Du begärde att frågan tas upp på möte ${moment(at)}.`,
    recuse: (at) => `Du anmälde jäv ${moment(at)}.`,
  } satisfies Record<Choice, (at: Instant) => string>,
  mayChange: (closesAt: Instant) => `Du kan ändra dig till ${moment(closesAt)}.`,
  stillWaits: 'Omgången väntar på ditt slutliga svar.',
  ownReason: 'Du skrev: ',
  notAnswered: 'Du har inte svarat än.',
  typedKept: (choice: Choice) => `Det du skrev finns kvar under ${openedBy[choice]}.`,
  changeHeading: 'Ändra ditt svar',
  summary: (title: string) => `Ditt svar: ${title}`,
};

export const reactionTexts = {
  lead: 'En tumme eller annan reaktion räknas inte som svar. Svara med knapparna här nedan.',
  summary: (shortName: string, title: string, closesAt: Instant) =>
    `${shortName}: din reaktion är inget svar. Svara senast ${day(closesAt)}. ${title}`,
};
