import type { Stage, Stop, TurningBack } from '../../domain/resolution/passing';
import type { Instant, LocalDate } from '../../domain/time';
import { day, moment } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

const STOP: Readonly<Record<Stop['what'], string>> = {
  begun: 'the matter was begun',
  sent: 'sent out per capsulam',
  referredBack: 'referred back (återremiss)',
  movedToMeeting: 'to be taken up at a meeting',
  decided: 'decided',
};

export const travelTexts = {
  heading: 'Where the matter is',
  headingOffer: 'Matter from another forum',
  open: 'Hand over to another forum',
  openText: 'Open the text',
  from: (forum: string) => `The matter comes from ${forum}.`,
  stop: (on: LocalDate, forum: string, what: Stop['what'], number: string) =>
    `${forum}, ${day(on)}: ${STOP[what]}${number === '' ? '' : ` (${number})`}`,
  stops: 'What the matter has been through',
  message: (forum: string) => `Message from ${forum}`,
  question: 'What you asked: ',
  notAway: 'The matter is with you and has not been handed over.',
  passed: (forum: string, at: Instant) => `Handed over to ${forum} ${moment(at)}.`,
  wrote: 'You wrote: ',
  waiting: (forum: string) => `Waits for ${forum} to take it up.`,
  unreachable: (forum: string) =>
    `I cannot reach ${forum} just now. Take the matter back if it cannot wait, or contact the chair of that forum.`,
  recalling: 'You have asked for the matter back. It comes back unless it has been taken up.',
  takenUp: (forum: string, at: Instant) => `${forum} took the matter up ${moment(at)}.`,
  recalled: (at: Instant) => `The matter was taken back ${moment(at)} and is with you again.`,
  declined: (forum: string, at: Instant) =>
    `${forum} declined ${moment(at)}. The matter is with you again. The reason: `,
  returned: (forum: string, at: Instant) => `${forum} gave the matter back ${moment(at)} with a question: `,
  decided: (forum: string, number: string, on: LocalDate) => `${forum} decided ${day(on)}: ${number}.`,
  ended: (forum: string, at: Instant) => `The matter ended in ${forum} ${day(at)} without a decision.`,
  wentOn: (forum: string, to: string, at: Instant) => `${forum} handed the matter on to ${to} ${moment(at)}.`,
  wentBack: (forum: string, at: Instant) => `The matter came back to ${forum} ${moment(at)}.`,
  toMeeting: (forum: string, at: Instant) =>
    `${forum} takes the matter up at a meeting, as was settled ${day(at)}. Ask ${forum} what the meeting decides.`,
  isNowIn: (forum: string) => `The matter is now with ${forum}.`,
  stage: {
    waiting: 'Waits to be taken up',
    takenUp: 'Taken up',
    declined: 'Declined, with you again',
    returned: 'With you again, with a question',
    recalled: 'Taken back, with you again',
    decided: 'Decided',
    ended: 'Ended without a decision',
    wentOn: 'Handed on',
    wentBack: 'Back one step',
    toMeeting: 'To be taken up at a meeting',
  } satisfies Record<Stage, string>,
  state: {
    waiting: 'Waits to be taken up',
    takenUp: 'Taken up',
    declined: 'Declined',
    returned: 'Given back with a question',
    recalled: 'Taken back',
  },
  forum: {
    label: 'To which forum?',
    hint: 'The forums in the organisation that I am in. Those who lead the forum receive the matter.',
    missing: 'Choose a forum.',
    placeholder: 'Choose a forum',
  },
  noForums: 'There is no other forum to hand over to. I must first be added to the channel of that forum.',
  passOn: {
    label: 'Why is the matter handed over?',
    hint: `Text, attachments and what the matter has been through go along. Who has answered what does not. ${NO_PATIENT_DATA}`,
    missing: 'Write why the matter is handed over.',
    send: 'Hand over',
  },
  answer: {
    open: 'Answer',
    label: 'Answer to the question',
    hint: NO_PATIENT_DATA,
    missing: 'Write an answer to the question.',
    send: 'Answer and hand over again',
  },
  recall: {
    open: 'Take back',
    explanation: 'The matter comes back to you, unless it has been taken up.',
    send: 'Yes, take it back',
  },
  takeUp: 'Take up the matter',
  giveBack: {
    open: 'Give back with a question',
    label: 'What do you need to know?',
    hint: NO_PATIENT_DATA,
    missing: 'Write the question.',
    send: 'Give back',
  },
  decline: {
    open: 'Decline',
    label: 'Why do you not take the matter up?',
    hint: NO_PATIENT_DATA,
    missing: 'Write the reason.',
    send: 'Decline the matter',
  },
  said: { declined: 'Your reason: ', returned: 'Your question: ' } satisfies Record<TurningBack, string>,
  draftComes: 'The matter is a draft of yours, with its text filled in. The form is in the chat of whoever took it up.',
  summary: (title: string) => `Where the matter is: ${title}`,
  summaryOf: {
    waiting: (forum: string, title: string) => `Waits for ${forum}: ${title}`,
    takenUp: (forum: string, title: string) => `${forum} has taken the matter up: ${title}`,
    declined: (forum: string, title: string) => `${forum} does not take the matter up: ${title}`,
    returned: (forum: string, title: string) => `Answer a question from ${forum}: ${title}`,
    recalled: (_: string, title: string) => `The matter is with you again: ${title}`,
    decided: (_: string, title: string) => `The matter that you handed over is decided: ${title}`,
    ended: (_: string, title: string) => `The matter that you handed over ended without a decision: ${title}`,
    wentOn: (forum: string, title: string) => `The matter that you handed over is now with ${forum}: ${title}`,
    wentBack: (forum: string, title: string) => `The matter that you handed over is with ${forum} again: ${title}`,
    toMeeting: (forum: string, title: string) => `${forum} takes your matter up at a meeting: ${title}`,
  } satisfies Record<Stage, (forum: string, title: string) => string>,
  summaryOffer: (forum: string, title: string) => `${forum} hands a matter over to you: ${title}`,
  notice: {
    cannotBePassedOn:
      'The matter cannot be handed over now: a round is open, another forum has it, or the card is old. Write matters to see where it stands.',
    cannotBeRecalled: 'The matter cannot be taken back, for it does not wait any more. Open where the matter is.',
    offerSettled: 'The matter has been taken up, declined, given back or taken back already. Write matters to see.',
    chooseReceivingForum:
      'Choose in the list which forum the matter is to go to. You can only choose forums that I am in.',
    passingRecalled: 'The request is sent.',
    offerTakenUp: 'You have taken up the matter. It is now a draft of yours, with its text filled in.',
  },
  passedOn: (to: string) => `The matter is handed over to ${to}.`,
  turnedBack: {
    declined: 'The matter is declined.',
    returned: 'The matter is given back with your question.',
  } satisfies Record<TurningBack, string>,
};
