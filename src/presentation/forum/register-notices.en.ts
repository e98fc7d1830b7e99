import type { RegisterNotice } from './register-notices';
import { listed } from './listed.en';
import type { SentencesBy } from '../sentences-by';

export const registerNotice: SentencesBy<'type', RegisterNotice> = {
  alreadySetUp: 'The forum is filled in already. Choose Change the composition to change it.',
  staleRegister:
    'The forum has changed since the card was shown, so nothing is saved. Write forum in the channel to see what holds.',
  rightNeedsDecision: ({ seats }) =>
    `The right to vote for seat ${listed(seats.map(String))} changes only by a decision of the forum. Write which decision it is and save again.`,
  nobodyToLink:
    'The person is linked to an account already, or is no longer in the register. Write forum in the channel to see what holds.',
  importUnknown: 'The file is no longer there to be read in. Send it again.',
  recognitionAsked:
    'I do not know whether your account belongs to anybody in the forum. I have asked the chair, the vice chair and the process lead. Try again when one of them has answered.',
  noSuccessor:
    'Nobody else can answer in the member’s place. Either the member has answered already or the seat has no new member. Write matters to see where it stands.',
};

export function departsFromCharter(quotation: string, left: number): string {
  const more = left === 0 ? '' : ` And ${left} more.`;
  return `Nothing is saved, because it departs from the charter: ${quotation}${more} Write a reason and try again, or change it.`;
}

export const fileForNoForum = {
  noneLed:
    'You cannot change the composition of any forum. Ask the chair, the vice chair or the process lead to send the file.',
  noneNamed: (led: readonly string[], column: string) =>
    `The file does not say which forum it is for. You can send files for ${listed(led)}. Write the short name in the column ${column}.`,
  otherNamed: (found: string, led: readonly string[], column: string) =>
    `The file is for ${found}. You can send files for ${listed(led)}. Correct the column ${column} and send the file again.`,
};
