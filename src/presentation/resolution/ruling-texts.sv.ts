import type { Instant } from '../../domain/time';
import { moment } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';
import { moveToMeeting, strike } from './moving-and-striking.sv';

export const rulingTexts = {
  heading: 'Du behöver avgöra hur ärendet går vidare',
  settled: 'Hur ärendet går vidare',
  lead: 'Svarstiden är slut och slutliga svar saknas. Tystnad räknas inte som ja.',
  otherwise: (rulingDueAt: Instant) =>
    `Avgör du inte senast ${moment(rulingDueAt)} går ärendet tillbaka för ny beredning.`,
  extend: {
    open: 'Förläng svarstiden',
    label: 'Ny sista svarsdag',
    hint: 'Svarstiden kan förlängas en gång. Svaren som finns gäller. Omgången stänger kl. 16.00.',
    missing: 'Välj en dag.',
    send: 'Förläng svarstiden',
  },
  referBack: {
    open: 'Återremittera',
    label: 'Varför återremitteras ärendet?',
    hint: `Skälet visas i forumet. ${NO_PATIENT_DATA}`,
    missing: 'Skriv ett skäl.',
    send: 'Återremittera',
  },
  moveToMeeting,
  strike,
  summary: (title: string) => `Avgör hur ärendet går vidare: ${title}`,
};
