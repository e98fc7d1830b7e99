import type { LocalDate } from '../../domain/time';
import { day } from '../dates.en';

export const minutesListTexts = {
  heading: 'Minutes',
  own: 'Waiting for you',
  awaited: 'Waiting for others',
  latest: 'Latest minutes',
  none: 'There are no minutes to verify (justera) yet.',
  noneToStart: 'There are no minutes to verify (justera) yet. Choose Start verification after the next meeting.',
  state: (state: string, meetingOn: LocalDate) => `${state}. The meeting on ${day(meetingOn)}.`,
  remind: 'Remind',
  start: 'Start verification (justering)',
  summary: 'Minutes and what waits',
};

export const minutesFileTexts = {
  heading: 'Hand in the file',
  introduction: 'Choose which minutes the file is for. Nothing is handed in yet.',
  name: 'File: ',
  fingerprint: 'Fingerprint (SHA-256): ',
  label: { label: 'The document’s own version', hint: 'The file’s name, unless you write something else.' },
  changes: {
    label: 'What has changed since the last version?',
    hint: 'Everybody verifies (justerar) the new version anew. Write no patient data.',
  },
  share: 'The file is with you. Share it with those who are to verify (justera) and approve, or they cannot open it.',
  of: (title: string, shortName: string, meetingOn: LocalDate) =>
    `${title} (${shortName}, the meeting on ${day(meetingOn)})`,
  send: (version: number) => `Hand in as version ${version}`,
  summary: 'Hand in the file as minutes',
};
