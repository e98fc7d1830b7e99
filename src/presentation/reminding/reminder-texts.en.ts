import type { RoundNews } from '../resolution/standing-of-round';
import type { Instant, LocalDate } from '../../domain/time';
import type { MinutesStep } from '../../domain/minutes/minutes';
import { day, moment } from '../dates.en';

export const reminderTexts = {
  heading: 'Reminder',
  opening: {
    matter: 'New matter to answer',
    text: 'New text to answer',
    round: 'New round to answer',
  } satisfies Record<RoundNews, string>,
  openingOfMany: 'Something new to answer',
  openingAndReminder: 'Something new to answer, and a reminder',
  new: { matter: 'New matter', text: 'New text', round: 'New round' } satisfies Record<RoundNews, string>,
  newAndOld: (fresh: number, old: number) =>
    `${fresh === 1 ? 'One matter is new' : `${fresh} matters are new`}. ${waited(old)}.`,
  waiting: (count: number) =>
    count === 1 ? 'One matter waits for your answer.' : `${count} matters wait for your answer.`,
  waitingOfAllKinds: (count: number) => (count === 1 ? 'One thing waits for you.' : `${count} things wait for you.`),
  answerBy: (closesAt: Instant) => `Answer by ${moment(closesAt)}.`,
  answer: 'Answer',
  outstanding: 'Waiting for others',
  overHeading: 'Done',
  over: 'Nothing on this card waits for you any more. You need not do anything else.',
  summary: (shortName: string, title: string, closesAt: Instant) =>
    `Reminder from ${shortName}: answer by ${day(closesAt)}. ${title}`,
  summaryOfMany: (count: number) =>
    count === 1 ? 'Reminder: one matter waits for your answer' : `Reminder: ${count} matters wait for your answer`,
  summaryOfNew: (count: number) => `Something new to answer: ${mattersIn(count)}`,
  summaryOfNewAndOld: (fresh: number, old: number) => `Something new to answer: ${mattersIn(fresh)}. ${waited(old)}`,
  summaryOfStep: (step: MinutesStep, title: string, dueOn: LocalDate) => {
    const task = { draft: 'finish', verify: 'verify (justera)', approve: 'approve', publish: 'publish' }[step];
    return `Reminder: ${task} by ${day(dueOn)}. ${title}`;
  },
  summaryOfFollowUp: (title: string) => `Reminder: a follow-up waits for you. ${title}`,
  summaryOfAllKinds: (count: number) =>
    count === 1 ? 'Reminder: one thing waits for you' : `Reminder: ${count} things wait for you`,
  summaryOfOutstanding: (count: number) =>
    count === 1
      ? 'Reminder: one step of the verification (justering) waits for others'
      : `Reminder: ${count} steps of the verification (justering) wait for others`,
  summaryOver: 'The card no longer holds',
};

function mattersIn(count: number): string {
  return count === 1 ? 'one matter' : `${count} matters`;
}

function waited(count: number): string {
  return count === 1 ? 'One thing has waited since before' : `${count} things have waited since before`;
}

export const reminderDayTexts = {
  label: 'Remind me (optional)',
  faulty: (lastDay: LocalDate) =>
    `Your answer is registered, but not the day of the reminder. It must be after today and by ${day(lastDay)}. Choose another day and send again if you want to be reminded then.`,
  chosen: (at: Instant) => `I will remind you ${day(at)}.`,
};

export const mentionTexts = {
  heading: 'Answers needed',
  lead: (count: number, closesAt: Instant) =>
    `I cannot reach you in your own ${count === 1 ? 'chat' : 'chats'}. Answer on the card above by ${moment(closesAt)}.`,
  install: 'Install the app Enighet in Teams, and matters and reminders come in the chat instead.',
  summary: (title: string) => `Answers needed: ${title}`,
};
