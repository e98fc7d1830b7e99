import type { LocalDate } from '../../domain/time';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { MinutesFault } from '../../domain/minutes/read-minutes';
import { day } from '../dates.en';
import type { SentencesBy } from '../sentences-by';

const missing = {
  meetingOn: 'The day of the meeting is missing. Choose a day.',
  title: 'Write a title.',
  noteTaker: 'Choose who writes the minutes.',
  verifier: 'Choose at least one who verifies (justerar).',
  approver: 'Choose who approves.',
} as const;

const fault: SentencesBy<'fault', MinutesFault> = {
  missing: ({ field }) => missing[field],
  tooLong: ({ most }) => `The text is too long. Shorten it to ${most} characters at the most.`,
  notADate: 'That is not a date. Choose a day.',
  inTheFuture: 'The meeting has not been held yet. Choose the day when it was held.',
  blankInLink: 'The link has a space in it. Copy the link again, or write %20 in the place of each space.',
  notHttps: 'That is not an ordinary web link. Write one that begins with https:// or leave it empty.',
  unknownPerson: 'The person is not in the forum. Choose another.',
  samePerson: ({ name }) => `${name} is chosen twice. Choose different people.`,
  passed: 'That day has passed. Choose a later day.',
  beforeTheStepBefore: 'The day is before the step before it. Choose a later day.',
};

export const minutesFormTexts = {
  heading: 'Start verification (justering)',
  introduction:
    'One person writes the minutes, others verify (justera) them and a third approves. Each gets a card in their own chat when it is their turn.',
  correcting: (title: string, meetingOn: LocalDate) => `Correction of ${title} from the meeting on ${day(meetingOn)}.`,
  correctionIsItsOwn: 'What is approved does not change. The correction is verified (justerad) and approved by itself.',
  toMend: 'The verification (justering) is not started. Correct what is marked and try again.',
  meetingOn: 'Day of the meeting',
  title: { label: 'Title', hint: 'For example: Minutes LGS. Write no patient data.' },
  usualTitle: (forumName: string) => `Minutes ${forumName}`,
  usualCorrection: (title: string) => `Correction: ${title}`,
  url: {
    label: 'Link to the minutes (optional)',
    hint: 'Begins with https://. Whoever writes can also hand in the link or the file later.',
  },
  label: { label: 'The document’s own version (optional)', hint: 'For example: draft 2.' },
  noteTaker: 'Who writes the minutes?',
  verifier: (number: number) => (number === 1 ? 'Who verifies (justerar)?' : `Verifier ${number} (optional)`),
  approver: {
    label: 'Who approves?',
    hint: 'Nobody can have two steps. If the chair writes the minutes, the vice chair approves.',
  },
  more: 'More verifiers and other days',
  draftDay: { label: 'Minutes done by', hint: 'Leave empty for five working days after the meeting.' },
  verifiedDay: { label: 'Verified (justerade) by', hint: 'Leave empty for ten working days after the meeting.' },
  approvedDay: { label: 'Approved by', hint: 'Leave empty for two weeks after the meeting.' },
  choose: 'Choose a person',
  nobody: 'Nobody',
  fewerShown: (shown: number, all: number) =>
    `The lists have room for ${shown} of ${all} people. Those with a role in the forum come first. If somebody is missing: write forum in the channel, give the person a role and begin again here.`,
  start: 'Start the verification',
  startAnyway: 'Start anyway',
  sameDay: (title: string, { startedBy, startedAt }: Pick<StartedMinutes, 'startedBy' | 'startedAt'>) =>
    `There are minutes from that day already: ${title}, started by ${startedBy.name} on ${day(startedAt)}. Write minutes to open them, or start anyway if it was another meeting.`,
  fault,
  summary: (shortName: string) => `${shortName}: start verification (justering)`,
};
