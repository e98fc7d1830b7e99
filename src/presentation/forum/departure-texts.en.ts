import type { Holding, RoleTerm } from '../../domain/forum/register';
import { registerTexts } from './register-texts.en';
import { period } from './seat-words.en';

export const departureTexts = {
  heading: 'Somebody has left the channel',
  hasLeft: ' has left the channel but still has:',
  holding: (holding: Holding, partyOfSeat: string) => {
    const party = partyOfSeat === '' ? '' : ` (${partyOfSeat})`;
    const interim = holding.interim ? 'member for a period, ' : '';
    return `Seat ${holding.seat}${party}, ${interim}${period(holding)}`;
  },
  roleTerm: (term: RoleTerm) => `${registerTexts.role[term.role]}, ${period(term)}`,
  unchanged: 'Nothing is changed in the register. Choose what is to hold.',
  ending:
    'If you end it, the last day is the day before the one when you press the button. What has not begun by then is removed.',
  openRounds:
    'Rounds that are open already do not change: the person is still counted in them. If the person has not answered, the chair can let the new member of the seat answer.',
  keeping: 'If you choose Keep, the person keeps everything as before, but outside the channel.',
  end: {
    open: 'End',
    explanation: 'The person’s seats and roles end now. If that is wrong, you will have to enter them again.',
    send: 'Yes, end',
  },
  keep: 'Keep',
  summary: (name: string, shortName: string) =>
    `${name} has left the channel but still has roles in ${shortName}. What is to hold?`,
};

const SOMEBODY = 'The person';

export const departureSettledTexts = {
  heading: 'The question is settled',
  kept: (name: string, shortName: string) => `${name || SOMEBODY} keeps their roles in ${shortName}.`,
  ended: (name: string, shortName: string) => `${name || SOMEBODY} has no roles in ${shortName} from today.`,
  nextWhenEnded: 'Write forum if you want to give the seat or the role to somebody else.',
  nextWhenKept: 'Write forum if you want to change it.',
};

export const questionSettledTexts = {
  heading: 'The question is settled',
  settled: (name: string, shortName: string) =>
    name === ''
      ? `The question in ${shortName} is no longer open.`
      : `The question about ${name} in ${shortName} is no longer open.`,
  next: 'Somebody else has answered, or it has been settled in another way. You need not do anything.',
};
