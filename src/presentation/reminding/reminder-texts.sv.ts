import { noon, shortDay, time } from '../dates';
import type { ReminderTexts } from './reminder-texts';

export const reminderTexts = {
  heading: 'Påminnelse',
  opening: {
    matter: 'Nytt ärende att svara på',
    text: 'Ny text att svara på',
    round: 'Ny omgång att svara på',
  },
  openingOfMany: 'Nytt att svara på',
  openingAndReminder: 'Nytt att svara på, och en påminnelse',
  new: { matter: 'Nytt ärende', text: 'Ny text', round: 'Ny omgång' },
  newAndOld: (fresh, old) => `${fresh === 1 ? 'Ett ärende är nytt' : `${fresh} ärenden är nya`}. ${waited(old)}.`,
  waiting: (count) => `${count} ärenden väntar på ditt svar.`,
  waitingOfAllKinds: (count) => (count === 1 ? 'En sak väntar på dig.' : `${count} saker väntar på dig.`),
  answerBy: (closesAt) => `Svara senast ${shortDay(closesAt)} kl. ${time(closesAt)}.`,
  answer: 'Svara',
  outstanding: 'Väntar på andra',
  overHeading: 'Klart',
  over: 'Inget på det här kortet väntar på dig längre. Du behöver inte göra något mer.',
  summary: (shortName, title, closesAt) => `Påminnelse från ${shortName}: svara senast ${shortDay(closesAt)}. ${title}`,
  summaryOfMany: (count) => `Påminnelse: ${count} ärenden väntar på ditt svar`,
  summaryOfNew: (count) => `Nytt att svara på: ${count} ärenden`,
  summaryOfNewAndOld: (fresh, old) =>
    `Nytt att svara på: ${fresh === 1 ? 'ett ärende' : `${fresh} ärenden`}. ${waited(old)}`,
  summaryOfStep: (step, title, dueOn) => {
    const task = { draft: 'skriv klart', verify: 'justera', approve: 'godkänn', publish: 'publicera' }[step];
    return `Påminnelse: ${task} senast ${shortDay(noon(dueOn))}. ${title}`;
  },
  summaryOfAllKinds: (count) => `Påminnelse: ${count} saker väntar på dig`,
  summaryOfOutstanding: (count) =>
    count === 1
      ? 'Påminnelse: 1 steg i justeringen att följa upp'
      : `Påminnelse: ${count} steg i justeringen att följa upp`,
  summaryOver: 'Kortet är inte längre aktuellt',
} satisfies ReminderTexts;

function waited(count: number): string {
  return count === 1 ? 'En sak har väntat sedan tidigare' : `${count} saker har väntat sedan tidigare`;
}
