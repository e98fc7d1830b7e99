import type { FollowUpFault } from '../../domain/follow-ups/follow-ups-verdict';
import type { FollowUpsNotice } from './follow-ups-notices';
import type { SentencesBy } from '../sentences-by';

const FAULT: Readonly<Record<FollowUpFault['fault'], Readonly<Record<FollowUpFault['field'], string>>>> = {
  missing: {
    title: 'Write what is to be followed up.',
    owner: 'Choose whom it waits for.',
    due: 'Write which day it is.',
    reason: 'Write why.',
  },
  chosenAndTyped: sameFor('Choose somebody in the list or write a group, not both.'),
  notADay: sameFor('The day is no date. Choose a day, or leave the field empty.'),
  dayAndMeeting: sameFor('Choose a meeting or write a day, not both.'),
};

export const followUpsNotice: SentencesBy<'type', FollowUpsNotice> = {
  mayNotLeadFollowUps:
    'Only the chair, the vice chair and the process lead can change the forum’s follow-ups (bevakningar). Ask one of them.',
  notYourFollowUp:
    'The follow-up waits for somebody else. That person, the chair, the vice chair or the process lead can change it.',
  followUpFaulty: ({ faults }) =>
    `Nothing is saved. ${faults.map(({ field, fault }) => FAULT[fault][field]).join(' ')}`,
  followUpTextTooLong: ({ length, most }) =>
    `A text of the follow-up is ${length} characters. Shorten it to ${most} at the most and save again.`,
  unknownFollowUp: 'There is no such follow-up. Write follow-ups to see which there are.',
  unknownProposal:
    'The suggestion has been settled already, or is not there. Write follow-ups to see how it stands now.',
  followUpOver: ({ title }) => `The follow-up has ended already: ${title}. Move it if it is to be open again.`,
  conditionNotTickedOff: ({ title }) =>
    `The follow-up is done when the condition is ticked off: ${title}. Open Conditions and validity and tick it off there, or ask somebody who leads the forum.`,
  followUpChangedSince: ({ title }) =>
    `The follow-up has been changed since the card was shown, so nothing is saved: ${title}. Open it again and compare.`,
  followUpAdded: ({ title }) => `The follow-up is added: ${title}.`,
  followUpFinished: 'The follow-up is done. Nobody is reminded of it any more.',
  followUpMoved: 'The change is saved. What it said before still stands under Changes.',
  followUpDropped: 'The follow-up has ended. Nobody is reminded of it any more.',
  proposalDeclined: 'The suggestion is removed.',
  followUpsFound: ({ count }) =>
    count === 1
      ? 'I found 1 sentence. If it is new, it stands under Suggestions to confirm.'
      : `I found ${count} sentences. Those that are new stand under Suggestions to confirm.`,
  nothingToFollowUp: 'I found no assignments in the text. Add the follow-up by hand instead.',
  cycleAdded: 'The yearly cycle is added. Open the follow-ups and move them to the right days.',
};

function sameFor(sentence: string): Readonly<Record<FollowUpFault['field'], string>> {
  return { title: sentence, owner: sentence, due: sentence, reason: sentence };
}
