import type { RoundNews } from '../resolution/standing-of-round';
import type { Instant, LocalDate } from '../../domain/time';
import type { MinutesStep } from '../../domain/minutes/minutes';
import { day, moment } from '../dates.sv';

export const reminderTexts = {
  heading: 'Påminnelse',
  /** Of a card that gives the person one matter; of one that gives several; of one that also reminds of others. */
  opening: {
    matter: 'Nytt ärende att svara på',
    text: 'Ny text att svara på',
    round: 'Ny omgång att svara på',
  } satisfies Record<RoundNews, string>,
  openingOfMany: 'Nytt att svara på',
  openingAndReminder: 'Nytt att svara på, och en påminnelse',
  /** Marks what is new among several. */
  new: { matter: 'Nytt ärende', text: 'Ny text', round: 'Ny omgång' } satisfies Record<RoundNews, string>,
  /** Of a card with both: how many matters are new, and how much more there is. */
  newAndOld: (fresh: number, old: number) =>
    `${fresh === 1 ? 'Ett ärende är nytt' : `${fresh} ärenden är nya`}. ${waited(old)}.`,
  /** Of a reminder with several matters, all to be answered. */
  waiting: (count: number) =>
    count === 1 ? 'Ett ärende väntar på ditt svar.' : `${count} ärenden väntar på ditt svar.`,
  /** Of one with steps of minutes in it. */
  waitingOfAllKinds: (count: number) => (count === 1 ? 'En sak väntar på dig.' : `${count} saker väntar på dig.`),
  answerBy: (closesAt: Instant) => `Svara senast ${moment(closesAt)}.`,
  answer: 'Svara',
  outstanding: 'Väntar på andra',
  overHeading: 'Klart',
  over: 'Inget på det här kortet väntar på dig längre. Du behöver inte göra något mer.',
  summary: (shortName: string, title: string, closesAt: Instant) =>
    `Påminnelse från ${shortName}: svara senast ${day(closesAt)}. ${title}`,
  summaryOfMany: (count: number) => `Påminnelse: ${arenden(count)} väntar på ditt svar`,
  summaryOfNew: (count: number) => `Nytt att svara på: ${arenden(count)}`,
  summaryOfNewAndOld: (fresh: number, old: number) => `Nytt att svara på: ${arenden(fresh)}. ${waited(old)}`,
  summaryOfStep: (step: MinutesStep, title: string, dueOn: LocalDate) => {
    const task = { draft: 'skriv klart', verify: 'justera', approve: 'godkänn', publish: 'publicera' }[step];
    return `Påminnelse: ${task} senast ${day(dueOn)}. ${title}`;
  },
  summaryOfFollowUp: (title: string) => `Påminnelse: en bevakning väntar på dig. ${title}`,
  summaryOfAllKinds: (count: number) => `Påminnelse: ${count === 1 ? 'en sak' : `${count} saker`} väntar på dig`,
  summaryOfOutstanding: (count: number) =>
    `Påminnelse: ${count === 1 ? 'ett' : count} steg i justeringen väntar på andra`,
  summaryOver: 'Kortet är inte längre aktuellt',
};

function arenden(count: number): string {
  return count === 1 ? 'ett ärende' : `${count} ärenden`;
}

function waited(count: number): string {
  return count === 1 ? 'En sak har väntat sedan tidigare' : `${count} saker har väntat sedan tidigare`;
}

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
