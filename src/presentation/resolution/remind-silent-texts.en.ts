import type { Instant } from '../../domain/time';
import { LINE_MOST } from '../../domain/resolution/requested-reminder';
import { moment } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

export const remindSilentTexts = {
  open: 'Remind about final answers',
  label: 'Your greeting to them (optional)',
  hint: `${LINE_MOST} characters at the most. It is shown on the reminder with your name. ${NO_PATIENT_DATA}`,
  send: 'Send the reminder',
  heading: 'Reminder',
  headingOfAll: 'Reminders that those who lead have asked for',
  asked: (by: string, at: Instant) => `${by} asked for a reminder ${moment(at)}.`,
  quotation: (line: string) => `“${line}”`,
  now: (count: number, at: Instant) => `${members(count)} will get it ${moment(at)}.`,
  later: (count: number, by: Instant) =>
    `${members(count)} had just had a reminder and will get this one by ${moment(by)}. Nobody gets two within four hours.`,
  away: (count: number) =>
    `${members(count)} ${count === 1 ? 'is' : 'are'} away and will get it on the first working day back.`,
  ownDay: (count: number) =>
    count === 1
      ? 'One member has chosen a day for their reminder and will get it then.'
      : `${count} members have chosen a day for their reminder and will get it then.`,
  tooLate: (count: number) =>
    `${members(count)} had just had a reminder or ${count === 1 ? 'is' : 'are'} away, and will not have time for another before the round closes. Please get in touch yourself.`,
  remindedRecently: (at: Instant, againAt: Instant) =>
    `A reminder was asked for ${moment(at)}. The next can be sent after ${moment(againAt)}.`,
  noneRemindedNow: 'Nobody is reminded now.',
  allHaveAnswered: 'Everybody has given a final answer.',
  asksYou: (by: string) => `${by} asks you to answer.`,
};

function members(count: number): string {
  return count === 1 ? 'One member' : `${count} members`;
}
