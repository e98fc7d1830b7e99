import { longDay, noon, shortDay, time } from '../dates';
import type { MentionTexts, ReminderDayTexts, ReminderTexts } from './reminder-texts';

export const reminderTexts = {
  heading: 'Påminnelse',
  waiting: (count) => `${count} ärenden väntar på ditt svar.`,
  answerBy: (closesAt) => `Svara senast ${shortDay(closesAt)} kl. ${time(closesAt)}.`,
  answer: 'Svara',
  over: 'Inget i den här påminnelsen väntar längre på ditt svar. Du behöver inte göra något.',
  summary: (shortName, title, closesAt) => `Påminnelse från ${shortName}: svara senast ${shortDay(closesAt)}. ${title}`,
  summaryOfMany: (count) => `Påminnelse: ${count} ärenden väntar på ditt svar`,
  summaryOver: 'Påminnelsen är inte längre aktuell',
} satisfies ReminderTexts;

export const reminderDayTexts = {
  label: 'Påminn mig (frivilligt)',
  faulty: (lastDay) =>
    `Dagen för påminnelsen måste ligga efter i dag och senast ${longDay(noon(lastDay))}. Välj en annan dag och skicka igen.`,
  chosen: (at) => `Jag påminner dig ${shortDay(at)}.`,
} satisfies ReminderDayTexts;

export const mentionTexts = {
  heading: 'Svar saknas',
  lead: (count, closesAt) =>
    `Jag når ${count === 1 ? 'dig' : 'er'} inte i ${count === 1 ? 'din egen chatt' : 'era egna chattar'}. Svara i kortet ovan senast ${shortDay(closesAt)} kl. ${time(closesAt)}.`,
  install: 'Installera appen Enighet i Teams, så kommer påminnelser i chatten i stället.',
  summary: (title) => `Svar saknas: ${title}`,
} satisfies MentionTexts;
