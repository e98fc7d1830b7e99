import type { ThinYear } from '../../domain/meetings/too-few-meetings';
import type { AtMeeting } from '../../domain/decision/report-note';
import type { Meeting, ReportKind, Report, Correction } from '../../domain/meetings/meetings';
import { clock, day } from '../dates.en';
import { meetingFault } from './meetings-notices.en';

export const meetingsTexts = {
  heading: 'Meetings',
  coming: 'Coming meetings',
  none: 'No meeting is planned.',
  held: 'Meetings held most recently',
  inPerson:
    'The chair, the vice chair and the process lead plan and change meetings in their own chats with me. Write meetings there.',
  tooFew: ({ year, count, least }: ThinYear) =>
    `The forum has ${planned(count)} ${year}. By the charter there are to be at least ${IN_WORDS[least] ?? least} a year.`,
  day,
  hours,
  digital: 'online',
  placeAndDigital: (place: string) => `${place} and online`,
  farAhead: 'The meetings furthest ahead can be changed here when they come closer.',
  plan: { open: 'Plan a meeting', send: 'Save the meeting' },
  change: { open: 'Change', heading: 'Change the meeting', send: 'Save the change' },
  cancel: {
    open: 'Cancel the meeting',
    explanation: 'What was to be taken up at the meeting stays for the next meeting.',
    send: 'Yes, cancel the meeting',
  },
  cancelHeld: {
    open: 'The meeting did not take place',
    explanation: 'The meeting is removed from those held. What was to be taken up there stays for the next meeting.',
    send: 'Yes, the meeting did not take place',
  },
  field: {
    on: { label: 'Day', hint: null },
    from: { label: 'Begins', hint: 'Write for example 13:30. Leave empty if the time is not settled.' },
    until: { label: 'Ends', hint: null },
    place: { label: 'Room', hint: 'Leave empty if the meeting is only online.' },
  },
  isDigital: { label: 'Online', title: 'It is possible to take part online' },
  notSaved: 'The meeting is not saved. Correct what is marked and try again.',
  fault: meetingFault,
  show: 'Show meetings',
  summary: (shortName: string) => `${shortName}: meetings`,
};

export const reportsTexts = {
  heading: 'For the next meeting',
  forMeeting: (meeting: Meeting) => `For the meeting on ${meetingDay(meeting)}.`,
  noMeeting: 'No meeting is planned yet. The list is for the meeting that comes.',
  none: 'There is nothing to take up.',
  group: {
    perCapsulam: 'Decisions per capsulam',
    chairDecision: 'Chair’s decisions (ordförandebeslut)',
    movedToMeeting: 'Matters to be taken up at the meeting',
    minutes: 'Minutes to approve',
    disputedMinutes: 'Minutes to settle',
    followUp: 'Follow-ups',
  } satisfies Record<ReportKind, string>,
  followUp: ({ owner, dueOn }: Pick<Report, 'owner' | 'dueOn'>) =>
    [
      owner === '' ? 'nobody responsible' : `responsible: ${owner}`,
      ...(dueOn === null ? [] : [`to be taken up from ${day(dueOn)}`]),
    ].join(', '),
  settledBy: (owner: string) => `${owner} settles the agenda.`,
  awaiting: 'Not on the agenda yet',
  later: 'Waits for a later meeting',
  inPerson:
    'After the meeting, the chair, the vice chair or the process lead notes what was taken up, in their own chat with me. Write next meeting there.',
  noneHeld:
    'When a meeting has been held, note here what was taken up. If the meeting is missing: choose Show meetings and plan it, even if it has been already.',
  noLaterMeeting:
    'Minutes are approved at a later meeting than the one they are from. No such meeting is planned. Choose Show meetings and plan it.',
  noted: {
    heading: 'Noted most recently',
    at,
    corrected: ({ from, to, by, at: when }: Correction) =>
      `corrected by ${by.name} on ${day(when)}, stood earlier as ${at(from)}${to === null ? ', on the list again' : ''}`,
  },
  agenda: {
    open: 'Show the text for the agenda',
    label: 'Text for the agenda',
    group: {
      perCapsulam: 'Decisions per capsulam',
      chairDecision: 'Information about chair’s decisions (ordförandebeslut)',
      movedToMeeting: 'Matters to be taken up at the meeting',
      minutes: 'Approval of minutes',
      disputedMinutes: 'Minutes to settle',
      followUp: 'Follow-up and reporting back',
    } satisfies Record<ReportKind, string>,
  },
  settle: {
    open: 'Settle the agenda',
    ticked: {
      label: 'What is to be on the agenda?',
      hint: 'Tick what the steering group wants there. The rest waits, but the meeting may take it up all the same.',
    },
    send: 'Settle the agenda',
  },
  owner: {
    open: 'Who settles the agenda?',
    who: {
      label: 'Steering group that settles the agenda',
      hint: 'For example: LGS steering group. Leave it empty if all that is listed is on the agenda at once.',
    },
    send: 'Save',
  },
  note: {
    open: 'Note what the meeting took up',
    ticked: {
      label: 'What was taken up at the meeting?',
      hint: 'What stood on the list when the meeting was held is chosen. Untick what was not taken up under the same item. A tick at minutes means that the meeting approved them.',
    },
    theRest: (count: number) => `And ${count} more. They are shown when these are noted.`,
    meeting: { label: 'At which meeting?', placeholder: 'Choose a meeting' },
    held: (meeting: Meeting) => meetingDay(meeting),
    item: {
      label: 'Which item on the agenda?',
      hint: 'For example 6 or 1 b.',
      missing: 'Write which item it was.',
    },
    send: 'Note',
  },
  correct: {
    open: 'Correct what is noted',
    wrong: { label: 'What is noted wrongly?', hint: 'What stood there before is kept as a correction.' },
    meeting: { label: 'At which meeting was it taken up?', placeholder: 'Choose a meeting' },
    none: 'Not at any meeting. It goes back on the list.',
    item: { label: 'Which item on the agenda?', hint: 'Leave empty if it goes back on the list.' },
    send: 'Correct',
  },
  show: 'For the next meeting',
  summary: (shortName: string) => `${shortName}: for the next meeting`,
};

function at({ meetingOn, item }: AtMeeting): string {
  return `the meeting on ${day(meetingOn)}, item ${item}`;
}

const IN_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

function planned(count: number): string {
  if (count === 0) return 'no meetings planned';
  return count === 1 ? '1 meeting planned' : `${count} meetings planned`;
}

function hours({ from, until }: Meeting): string {
  if (from === '') return until === '' ? '' : `until ${clock(until)}`;
  return until === '' ? clock(from) : `${clock(from)}–${clock(until)}`;
}

function meetingDay({ on, from }: Meeting): string {
  return from === '' ? day(on) : `${day(on)}, ${clock(from)}`;
}
