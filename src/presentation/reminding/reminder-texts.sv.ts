import { noon, shortDay, time } from '../dates';
import type { ReminderTexts } from './reminder-texts';

export const reminderTexts = {
  heading: 'Påminnelse',
  waiting: (count) => `${count} ärenden väntar på ditt svar.`,
  waitingOfAllKinds: (count) => (count === 1 ? 'En sak väntar på dig.' : `${count} saker väntar på dig.`),
  answerBy: (closesAt) => `Svara senast ${shortDay(closesAt)} kl. ${time(closesAt)}.`,
  answer: 'Svara',
  outstanding: 'Att följa upp i justeringen',
  over: 'Inget i den här påminnelsen väntar längre på dig. Du behöver inte göra något.',
  summary: (shortName, title, closesAt) => `Påminnelse från ${shortName}: svara senast ${shortDay(closesAt)}. ${title}`,
  summaryOfMany: (count) => `Påminnelse: ${count} ärenden väntar på ditt svar`,
  summaryOfStep: (step, title, dueOn) => {
    const task = { draft: 'skriv klart', verify: 'justera', approve: 'godkänn', publish: 'publicera' }[step];
    return `Påminnelse: ${task} senast ${shortDay(noon(dueOn))}. ${title}`;
  },
  summaryOfAllKinds: (count) => `Påminnelse: ${count} saker väntar på dig`,
  summaryOfOutstanding: (count) =>
    count === 1
      ? 'Påminnelse: 1 steg i justeringen att följa upp'
      : `Påminnelse: ${count} steg i justeringen att följa upp`,
  summaryOver: 'Påminnelsen är inte längre aktuell',
} satisfies ReminderTexts;
