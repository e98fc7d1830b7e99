import type { Instant, LocalDate } from '../../domain/time';
import { day, moment } from '../dates.en';

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
