import type { AbsenceFault } from '../../domain/forum/absence';
import type { LocalDate } from '../../domain/time';
import { day } from '../dates.en';
import type { SentencesBy } from '../sentences-by';

const unreadable: Readonly<Record<AbsenceFault['field'], string>> = {
  from: 'Choose a first day, or leave it empty.',
  until: 'Choose a day.',
};

const fault: SentencesBy<'fault', AbsenceFault> = {
  missing: 'Choose the last day.',
  unreadable: ({ field }) => unreadable[field],
  past: 'That day has passed. Choose today or a later day.',
  beforeFirstDay: 'The last day is before the first. Choose the days again.',
  tooFarAhead:
    'Choose a day within a year. If you are away longer, your organisation can nominate somebody else for the seat.',
};

export const absenceTexts = {
  heading: 'I am away',
  introduction:
    'Say when you are away, and reminders wait until you are back. Whoever sends a matter sees whether the last day to answer falls then. New matters still reach you once each, and you may answer whenever you like.',
  noVote: 'Being away is not an answer, and nobody votes in your place.',
  seenBy: 'Those who lead the forum see the days, but not why: you need not say that.',
  inForums: (shortNames: string) => `In: ${shortNames}`,
  said: (from: LocalDate, until: LocalDate) => `You are away ${period(from, until)}.`,
  from: { label: 'First day away', hint: 'Leave empty if you are away from today.' },
  until: { label: 'Last day away' },
  save: 'Save',
  takeBack: 'I am back',
  fault,
  notSaved: 'The days are not saved. Correct what is marked and save again.',
  notice: {
    absenceSaid: 'Saved. Reminders wait until you are back.',
    absenceTakenBack: 'Removed. You get what waits for you, and reminders as usual.',
    absenceInPerson: 'You say that in your own chat with me. Open the chat with Enighet and write away there.',
    nobodyWaitsForYou: 'You have no seat and no role in any forum, so nobody waits for you.',
    awayOnLastDay:
      'The matter is not sent yet. See who is away on the last day to answer, and then send it anyway or choose another day.',
  },
  onLastDay: (count: number) =>
    count === 1
      ? 'One member is away on the last day to answer: '
      : `${count} members are away on the last day to answer: `,
  next: 'Nobody else can answer in their place, and an answer that does not come is not a yes. Choose a later day if the answer is needed.',
  whileOpen: 'Away: ',
  away: (name: string, from: LocalDate, until: LocalDate) => `${name} (${period(from, until)})`,
  summary: 'Say when you are away',
};

function period(from: LocalDate, until: LocalDate): string {
  return `${day(from)}${from === until ? '' : ` to ${day(until)}`}`;
}
