import type { Instant } from '../../domain/time';
import { moment } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';
import { moveToMeeting, strike } from './moving-and-striking.en';

export const rulingTexts = {
  heading: 'You need to rule how the matter goes on',
  settled: 'How the matter goes on',
  lead: 'The time to answer has passed and final answers are missing. Silence does not count as yes.',
  otherwise: (rulingDueAt: Instant) =>
    `If you do not rule by ${moment(rulingDueAt)}, the matter goes back for further preparation.`,
  extend: {
    open: 'Extend the time to answer',
    label: 'New last day to answer',
    hint: 'The time to answer can be extended once. The answers already given hold. The round closes at 16:00.',
    missing: 'Choose a day.',
    send: 'Extend the time to answer',
  },
  referBack: {
    open: 'Refer back (återremiss)',
    label: 'Why is the matter referred back (återremiss)?',
    hint: `The reason is shown in the forum. ${NO_PATIENT_DATA}`,
    missing: 'Write a reason.',
    send: 'Refer back',
  },
  moveToMeeting,
  strike,
  summary: (title: string) => `Rule how the matter goes on: ${title}`,
};
