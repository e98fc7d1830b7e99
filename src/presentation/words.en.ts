import { listed, someListed } from './forum/listed.en';
import type { Choice } from '../domain/resolution/ballot';
import type { Status } from '../domain/resolution/resolution';

export const status: Readonly<Record<Status, string>> = {
  draft: 'Draft',
  open: 'Open for answers',
  lapsed: 'The time to answer has passed, final answers are missing',
  referredBack: 'Referred back (återremiss)',
  adopted: 'Decided unanimously',
  movedToMeeting: 'To be taken up at a meeting',
  struck: 'Struck',
  withdrawn: 'Withdrawn',
};

export const standpoint: Readonly<Record<Choice, string>> = {
  approve: 'Supports',
  reject: 'Does not support',
  needsAnchoring: 'Needs to consult',
  objectToForm: 'Asks for the question to be taken up at a meeting',
  recuse: 'Recusal (jäv)',
};

export const words = {
  choice: {
    approve: 'Support',
    reject: 'Do not support',
    needsAnchoring: 'Need to consult',
    objectToForm: 'Ask for a meeting',
    recuse: 'Declare recusal (jäv)',
  } satisfies Record<Choice, string>,
  standpointWith: (choice: Choice, reason: string) => `${standpoint[choice]}. ${reason}`,
  status,
  listed,
  someListed,
  quoted: (text: string) => `“${text}”`,
  untitled: '(no title)',
  moreOfThese: (count: number) => `And ${count} more.`,
  /** The button of those that are not in view. */
  theOthers: (count: number) => `The others (${count})`,
  cutReason: '… (shortened)',
  said: (name: string) => `${name}: `,
  fault: (sentence: string) => `Error: ${sentence}`,
  showHistory: 'Show history',
  show: 'Show',
  showInChannel: 'Show in the channel',
};
