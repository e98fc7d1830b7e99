import type { Instant, LocalDate } from '../../domain/time';
import { day, moment } from '../dates.sv';

/** The day that somebody who needs time wants to be reminded on. */
export const reminderDayTexts = {
  label: 'Påminn mig (frivilligt)',
  faulty: (lastDay: LocalDate) =>
    `Ditt svar är registrerat, men inte dagen för påminnelsen. Den måste ligga efter i dag och senast ${day(lastDay)}. Välj en annan dag och skicka igen om du vill bli påmind då.`,
  chosen: (at: Instant) => `Jag påminner dig ${day(at)}.`,
};

export const mentionTexts = {
  heading: 'Svar behövs',
  lead: (count: number, closesAt: Instant) =>
    `Jag når ${count === 1 ? 'dig' : 'er'} inte i ${count === 1 ? 'din egen chatt' : 'era egna chattar'}. Svara i kortet ovan senast ${moment(closesAt)}.`,
  install: 'Installera appen Enighet i Teams, så kommer ärenden och påminnelser i chatten i stället.',
  summary: (title: string) => `Svar behövs: ${title}`,
};
