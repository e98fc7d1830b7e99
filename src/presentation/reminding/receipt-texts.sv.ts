import type { Choice } from '../../domain/resolution/ballot';
import type { Instant } from '../../domain/time';
import type { StepTaken } from '../../domain/minutes/step-taken';
import { moment } from '../dates.sv';
import { standpoint } from '../words.sv';
import type { SentencesBy } from '../sentences-by';

const whatWasDone: SentencesBy<'kind', StepTaken> = {
  submitted: ({ version }) => `du lämnade in version ${version}`,
  verified: ({ version }) => `du justerade version ${version}`,
  approved: ({ version }) => `du godkände version ${version}`,
  changeRequested: ({ version }) => `du begärde en ändring i version ${version}`,
  published: 'du meddelade att anteckningarna är publicerade',
  handedToMeeting: 'du lämnade frågan till nästa möte',
};

export const receiptTexts = {
  heading: 'Sparat',
  answered: (title: string, choice: Choice, at: Instant) =>
    `Ditt svar på ”${title}” är sparat: ”${standpoint[choice]}”, ${moment(at)}.`,
  done: (title: string, what: string, at: Instant) => `${title}: ${what} ${moment(at)}.`,
  whatWasDone,
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
