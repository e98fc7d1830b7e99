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

export const minutesExportTexts = {
  heading: 'Save the history of the verification (justering)',
  explanation:
    'Copy the text and save it with whoever is responsible for the archive. The lower box has the same content in a form for machines.',
  inParts: (parts: number) =>
    `The history is too long for a card and is divided into ${parts} parts. Paste the parts of the text one after another, in order, and the parts of the data separately.`,
  part: (part: number, parts: number) => `Part ${part} of ${parts}`,
  asText: 'The history as text',
  asData: 'The history as data (JSON)',
  showPart: (part: number) => `Show part ${part}`,
  summary: (title: string) => `Save the history of the verification (justering): ${title}`,
};
