import type { Choice } from '../../domain/resolution/ballot';
import type { Instant } from '../../domain/time';
import type { StepTaken } from '../../domain/minutes/step-taken';
import { moment } from '../dates.en';
import { words } from '../words.en';
import type { SentencesBy } from '../sentences-by';

const whatWasDone: SentencesBy<'kind', StepTaken> = {
  submitted: ({ version }) => `you handed in version ${version}`,
  verified: ({ version }) => `you verified (justerade) version ${version}`,
  approved: ({ version }) => `you approved version ${version}`,
  changeRequested: ({ version }) => `you asked for a change in version ${version}`,
  published: 'you announced that the minutes are published',
  handedToMeeting: 'you left the question to the next meeting',
};

export const receiptTexts = {
  heading: 'Saved',
  answered: (title: string, choice: Choice, at: Instant) =>
    `Your answer to “${title}” is saved: “${words.choice[choice]}”, ${moment(at)}.`,
  done: (title: string, what: string, at: Instant) => `${title}: ${what} on ${moment(at)}.`,
  whatWasDone,
  next: 'Next',
  left: (count: number) => `When that was done, ${waited(count)} waited for you.`,
  showOrChange: 'Show or change the answer',
  show: 'Show the matter',
  summary: (title: string) => `Saved: ${title}`,
};

function waited(count: number): string {
  if (count === 0) return 'nothing more';
  return count === 1 ? 'one more thing' : `${count} more things`;
}
