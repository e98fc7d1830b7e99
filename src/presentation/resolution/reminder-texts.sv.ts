import { longDay, noon, shortDay, time } from '../dates';
import type { MentionTexts, ReminderDayTexts } from './reminder-texts';

export const reminderDayTexts = {
  label: 'Påminn mig (frivilligt)',
  faulty: (lastDay) =>
    `Ditt svar är registrerat, men inte dagen för påminnelsen. Den måste ligga efter i dag och senast ${longDay(noon(lastDay))}. Välj en annan dag och skicka igen om du vill bli påmind då.`,
  chosen: (at) => `Jag påminner dig ${shortDay(at)}.`,
} satisfies ReminderDayTexts;

export const mentionTexts = {
  heading: 'Svar behövs',
  lead: (count, closesAt) =>
    `Jag når ${count === 1 ? 'dig' : 'er'} inte i ${count === 1 ? 'din egen chatt' : 'era egna chattar'}. Svara i kortet ovan senast ${shortDay(closesAt)} kl. ${time(closesAt)}.`,
  install: 'Installera appen Enighet i Teams, så kommer ärenden och påminnelser i chatten i stället.',
  summary: (title) => `Svar behövs: ${title}`,
} satisfies MentionTexts;
