import type { Ending, FollowUpChange, FollowUpSource, Recurrence } from '../../domain/follow-ups/follow-ups';
import type { AtMeeting } from '../../domain/decision/report-note';
import type { Instant, LocalDate } from '../../domain/time';
import { day } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';
import type { SentencesBy } from '../sentences-by';

const recurs: Readonly<Record<Recurrence, string>> = {
  never: 'once',
  quarterly: 'every quarter',
  halfYearly: 'every half year',
  yearly: 'every year',
  every18Months: 'every 18 months',
  every24Months: 'every other year',
};

const field = {
  title: { label: 'What is to be followed up?', hint: NO_PATIENT_DATA },
  owner: { label: 'Whom does it wait for?', placeholder: 'Choose' },
  typedOwner: {
    label: 'Or a theme group or another forum',
    hint: 'Leave it empty if you have chosen somebody in the list.',
  },
  when: { label: 'When is it to be taken up?', placeholder: 'Choose' },
  on: { label: 'Or by a day', hint: 'Leave it empty if a meeting is to take it up.' },
  recurs: { label: 'How often does it come back?', placeholder: 'Choose' },
  source: { label: 'What does it come from? (optional)', placeholder: 'Choose' },
  item: { label: 'Item of the minutes (optional)', hint: 'For example 5 or 1 b.' },
};

const source: SentencesBy<'kind', FollowUpSource> = {
  byHand: '',
  decision: ({ number }) => (number === '' ? 'From an earlier decision.' : `From decision ${number}.`),
  minutes: ({ meetingOn, item }) => `From the meeting on ${day(meetingOn)}${item === '' ? '' : `, item ${item}`}.`,
  cycle: 'From the yearly cycle (årshjul).',
  application: 'Somebody has applied for state funds.',
  condition: ({ condition, number }) =>
    `Condition ${condition} of ${number}. It is ticked off on the decision, by those who lead the forum.`,
  finalReport: ({ number }) => `State funds are reported on before ${number} runs out.`,
  runsOut: ({ monthsBefore, number }) => `Reminder ${monthsBefore} months before the last day of ${number}.`,
};

const lapsed: Readonly<Record<Extract<Ending, { readonly how: 'lapsed' }>['because'], (at: Instant) => string>> = {
  next: (at) => `The next reminder took its place on ${day(at)}.`,
  decided: (at) => `Ended by itself on ${day(at)}, since the forum has decided how it goes on.`,
  met: (at) => `Ended by itself on ${day(at)}, since the condition is ticked off.`,
  reported: (at) => `Ended by itself on ${day(at)}, since the final report has been given.`,
  takenUp: (at) => `Ended by itself on ${day(at)}, since there is a matter about the application.`,
  withdrawn: (at) => `Ended by itself on ${day(at)}, since the application is withdrawn.`,
};

const ended: SentencesBy<'how', Ending> = {
  done: ({ at, by, reason }) => `Done on ${day(at)}, says ${by.name}.${reason === '' ? '' : ` ${reason}`}`,
  dropped: ({ at, by, reason }) => `Ended without action on ${day(at)} by ${by.name}. Reason: ${reason}`,
  lapsed: ({ because, at }) => lapsed[because](at),
};

export const followUpWords = {
  nobody: 'nobody named',
  leaders: 'those who lead the forum',
  forum: (shortName: string) => `all of ${shortName}`,
  seat: (seat: number, name: string) => (name === '' ? `seat ${seat}, which is empty` : `seat ${seat}: ${name}`),
  owner: (name: string) => `Waits for: ${name}.`,
  due: {
    day: (on: LocalDate) => `By ${day(on)}.`,
    meeting: (on: LocalDate) => `The meeting on ${day(on)} takes it up.`,
    nextMeeting: 'The next meeting takes it up.',
    firstMeetingFrom: (on: LocalDate) => `The first meeting from ${day(on)} takes it up.`,
  },
  late: (on: LocalDate) => `Late. The last day was ${day(on)}.`,
  source,
  recurs: (how: Recurrence) => `Comes back ${recurs[how]}.`,
  takenUp: ({ meetingOn, item }: AtMeeting) => `Taken up at the meeting on ${day(meetingOn)}, item ${item}.`,
  ended,
};

export const followUpsTexts = {
  heading: 'Follow-ups (bevakningar)',
  none: 'The forum has no follow-ups.',
  inPerson: 'Follow-ups are added and changed in your own chat with me. Write follow-ups there.',
  group: {
    proposals: 'Suggestions to confirm',
    late: 'Late',
    open: 'Open',
    over: 'Done and ended',
  },
  open: 'Open',
  show: 'Show the follow-ups',
  add: { open: 'Add a follow-up', send: 'Add' },
  field,
  nextMeeting: 'The next meeting',
  meeting: (on: LocalDate) => `The meeting on ${day(on)}`,
  firstMeetingFrom: (on: LocalDate) => `The first meeting from ${day(on)}`,
  day: 'A day that you write below',
  byHand: 'No decision and no meeting',
  recurs: (how: Recurrence) => recurs[how],
  find: {
    open: 'Find follow-ups in a text',
    explanation:
      'Paste the decisions of the minutes. I look for sentences in Swedish that give an assignment or bring something back (“ger uppdrag till”, “tas upp igen”, “återkopplar”), and suggest follow-ups for you to confirm.',
    text: { label: 'Text', hint: NO_PATIENT_DATA },
    meeting: { label: 'From which meeting?', placeholder: 'Choose a meeting' },
    send: 'Find follow-ups',
  },
  cycle: {
    open: 'Add the yearly cycle (årshjul)',
    explanation:
      'The annual report, next year’s meetings and the change of chair are added and come back by themselves. The days are suggestions: move them to agree with your cycle.',
    send: 'Yes, add the yearly cycle',
  },
  file: {
    over: 'Follow-ups',
    title: (forumName: string) => `Follow-ups (bevakningar), ${forumName}`,
    column: {
      title: 'What',
      owner: 'Waits for',
      due: 'When',
      source: 'From',
      recurs: 'Comes back',
      status: 'State',
      trace: 'Changed',
    },
    status: {
      open: 'open',
      done: 'done',
      dropped: 'ended without action',
      lapsed: 'ended by itself',
      takenUp: 'taken up',
    },
  },
  summary: (shortName: string) => `${shortName}: follow-ups`,
};

const changed: Readonly<Record<FollowUpChange['type'], (name: string, at: Instant, before: string) => string>> = {
  moved: (name, at, before) => `Changed by ${name} on ${day(at)}. It said before: ${before}`,
  done: (name, at) => `Marked as done by ${name} on ${day(at)}.`,
  dropped: (name, at) => `Ended by ${name} on ${day(at)}.`,
};

export const followUpTexts = {
  heading: 'Follow-up (bevakning)',
  headingProposal: 'Suggested follow-up (bevakning)',
  proposalExplanation: 'I found this in the text. Confirm what is to be followed up, or decline.',
  proposalToRead: 'I found this in the text. Those who lead the forum confirm what is to be followed up.',
  added: (name: string, at: Instant) => `Added by ${name} on ${day(at)}.`,
  addedByItself: (at: Instant) => `Added on ${day(at)}.`,
  trace: 'Changes',
  change: ({ at, by, reason, type }: FollowUpChange, before: string) =>
    changed[type](by.name, at, before) + because(reason),
  finish: {
    open: 'Done',
    outcome: { label: 'What came of it? (optional)', hint: NO_PATIENT_DATA },
    send: 'Mark as done',
  },
  move: {
    open: 'Move or hand over',
    reason: { label: 'Reason' },
    send: 'Save the change',
  },
  drop: {
    open: 'End without action',
    reason: { label: 'Why is it not needed?' },
    send: 'End the follow-up',
  },
  confirm: { send: 'Confirm the follow-up' },
  decline: { send: 'Decline the suggestion' },
  showDecision: 'Show the decision',
  showApplication: 'Show the application',
  cameOfIt: 'What has come of the decision',
  toggleCameOfIt: (count: number) => `What has come of the decision (${count})`,
  summary: (shortName: string, title: string) => `${shortName}: follow-up. ${title}`,
};

function because(reason: string): string {
  return reason === '' ? '' : ` Reason: ${reason}`;
}
