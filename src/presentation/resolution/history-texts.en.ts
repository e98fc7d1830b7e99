import type { Instant } from '../../domain/time';
import type { Choice } from '../../domain/resolution/ballot';
import type { ClosingCause } from '../../domain/resolution/round';
import { day, moment } from '../dates.en';

export const historyTexts = {
  heading: 'The history of the matter',
  before: 'Before it was sent out',
  round: (round: number) => `Round ${round}`,
  toggleText: 'Show or hide the whole text',
  toggleBallots: (count: number) => `Show or hide ${count} ${count === 1 ? 'answer' : 'answers'}`,
  leftOutText: 'The question and the background are too long to be shown here.',
  at: (at: Instant) => `${moment(at)}: `,
  started: (name: string) => `${name} started the matter.`,
  opened: (name: string, closesAt: Instant) => `${name} sent out the matter. Last day to answer ${day(closesAt)}.`,
  ballot: {
    approve: (name) => `${name} supports it.`,
    reject: (name) => `${name} does not support it.`,
    needsAnchoring: (name) => `${name} needs to consult.`,
    objectToForm: (name) => `${name} asks for the question to be taken up at a meeting.`,
    recuse: (name) => `${name} declares recusal (jäv).`,
  } satisfies Record<Choice, (name: string) => string>,
  ballotsHidden: 'The answers of the round are shown when it is closed.',
  closed: {
    complete: 'The round closed when everybody had answered.',
    deadline: 'The round closed when the time to answer had passed.',
    early: 'The round was closed early.',
    presidiumRecused: 'The round closed when all of the presidium had declared recusal (jäv).',
  } satisfies Record<ClosingCause, string>,
  closedEarlyBy: (name: string) => `${name} closed the round early.`,
  asked: (name: string, text: string) => `${name} asked: ${text}`,
  replied: (name: string, asking: string, text: string) => `${name} replied to the question from ${asking}: ${text}`,
  summary: (title: string) => `History: ${title}`,
};
