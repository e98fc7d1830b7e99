import type { TaskKind } from '../../domain/todo/task';
import type { Instant, LocalDate } from '../../domain/time';
import { day, moment } from '../dates.en';

export const todoTexts = {
  heading: 'To do',
  count: (tasks: number, overdue: number) => {
    const waiting = tasks === 1 ? 'One thing waits for you.' : `${tasks} things wait for you.`;
    if (overdue === 0) return waiting;
    if (tasks === 1) return `${waiting} It is late.`;
    return `${waiting} ${overdue === 1 ? 'One is late.' : `${overdue} are late.`}`;
  },
  nothing: 'Nothing waits for you just now.',
  nothingAwaited: 'You do not wait for anything from others either.',
  overdue: 'Late',
  own: 'Waiting for you',
  awaited: 'Waiting for others',
  word: {
    answer: 'Answer',
    reply: 'Reply to a question',
    finishDraft: 'Finish the matter',
    send: 'Send out',
    rule: 'Rule how the matter goes on',
    takeUp: 'Take care of what was referred back (återremiss)',
    rework: 'Revise the text',
    receive: 'Take the matter up, give it back or decline',
    answerForum: 'Reply to the question of another forum',
    draft: 'Hand in the minutes',
    verify: 'Verify (justera)',
    approve: 'Approve',
    publish: 'Publish',
    replaceSigner: 'Let somebody else take over the step',
    noteReports: 'Note what the meeting took up',
    followUp: 'See to the follow-up',
    proposals: 'Confirm or decline',
    departure: 'Answer what is to hold',
    recognition: 'Answer who it is',
    lostChannel: 'Read what you can do',
  } satisfies Record<TaskKind, string>,
  undated: (word: string) => `${word}.`,
  byMoment: (word: string, at: Instant) => `${word} by ${moment(at)}.`,
  byDay: (word: string, on: LocalDate) => `${word} by ${day(on)}.`,
  late: (word: string, on: LocalDate) => `Late. ${word}. The last day was ${day(on)}.`,
  isLate: 'Late. ',
  asks: (name: string) => `${name} has asked.`,
  askedBy: (name: string) => `${name} asks you for it.`,
  meeting: (on: LocalDate) => `The meeting on ${day(on)}`,
  onList: (count: number) =>
    count === 1 ? 'One thing on the list is not noted.' : `${count} things on the list are not noted.`,
  proposals: (count: number) =>
    count === 1 ? 'One suggested follow-up (bevakning)' : `${count} suggested follow-ups (bevakningar)`,
  hasLeft: 'Has left the channel but still has roles.',
  hasTried: 'Has tried to answer, but the account does not belong to any seat.',
  lostChannel: 'I cannot reach the forum’s channel.',
  sending: 'Waits for the chair or the vice chair to send it out.',
  takingUp: 'Referred back (återremiss). The chair, the vice chair or the process lead takes it further.',
  reworking: (name: string) => `Referred back (återremiss). ${name} revises the text.`,
  open: 'Open',
  summary: (tasks: number, overdue: number) => {
    if (tasks === 0) return 'Nothing waits for you';
    const waiting = tasks === 1 ? 'One thing waits for you' : `${tasks} things wait for you`;
    if (overdue === 0) return waiting;
    if (tasks === 1) return `${waiting}, it is late`;
    return `${waiting}, ${overdue === 1 ? 'one is late' : `${overdue} are late`}`;
  },
};
