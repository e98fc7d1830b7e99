import type { Choice } from '../../domain/resolution/ballot';
import type { Instant } from '../../domain/time';
import type { StepTaken } from '../../domain/minutes/step-taken';
import { moment } from '../dates.sv';
import { standpoint } from '../words.sv';

export const receiptTexts = {
  heading: 'Sparat',
  answered: (title: string, choice: Choice, at: Instant) =>
    `Ditt svar på ”${title}” är sparat: ”${standpoint[choice]}”, ${moment(at)}.`,
  done: (title: string, taken: StepTaken) => `${title}: ${whatWasDone(taken)} ${moment(taken.at)}.`,
  next: 'Nästa',
  /** How much waited for the person the moment after: the receipt stands long after that. */
  left: (count: number) => `När det var gjort väntade ${waited(count)} på dig.`,
  showOrChange: 'Visa eller ändra svaret',
  show: 'Visa ärendet',
  /** Without what was answered: others may see the screen. */
  summary: (title: string) => `Sparat: ${title}`,
};

function waited(count: number): string {
  if (count === 0) return 'inget mer';
  return count === 1 ? 'en sak till' : `${count} saker till`;
}

function whatWasDone({ kind, version }: StepTaken): string {
  switch (kind) {
    case 'submitted':
      return `du lämnade in version ${version}`;
    case 'verified':
      return `du justerade version ${version}`;
    case 'approved':
      return `du godkände version ${version}`;
    case 'changeRequested':
      return `du begärde en ändring i version ${version}`;
    case 'published':
      return 'du meddelade att anteckningarna är publicerade';
    case 'handedToMeeting':
      return 'du lämnade frågan till nästa möte';
  }
}
