import type { Choice } from '../../domain/resolution/ballot';
import type { Instant } from '../../domain/time';
import type { StepTaken } from '../../domain/minutes/step-taken';
import { moment } from '../dates.en';
import { standpoint } from '../words.en';

export const receiptTexts = {
  heading: 'Saved',
  answered: (title: string, choice: Choice, at: Instant) =>
    `Your answer to “${title}” is saved: “${standpoint[choice]}”, ${moment(at)}.`,
  done: (title: string, taken: StepTaken) => `${title}: ${whatWasDone(taken)} on ${moment(taken.at)}.`,
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

function whatWasDone({ kind, version }: StepTaken): string {
  switch (kind) {
    case 'submitted':
      return `you handed in version ${version}`;
    case 'verified':
      return `you verified (justerade) version ${version}`;
    case 'approved':
      return `you approved version ${version}`;
    case 'changeRequested':
      return `you asked for a change in version ${version}`;
    case 'published':
      return 'you told that the minutes are published';
    case 'handedToMeeting':
      return 'you left the question to the next meeting';
  }
}
