import type { FollowUpFault } from '../../domain/follow-ups/follow-ups-verdict';
import type { FollowUpsNotice } from './follow-ups-notices';

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

export function followUpsNotice(notice: FollowUpsNotice): string {
  switch (notice.type) {
    case 'mayNotLeadFollowUps':
      return 'Only the chair, the vice chair and the process lead can change the forum’s follow-ups (bevakningar). Ask one of them.';
    case 'notYourFollowUp':
      return 'The follow-up waits for somebody else. That person, the chair, the vice chair or the process lead can change it.';
    case 'followUpFaulty':
      return `Nothing is saved. ${notice.faults.map(({ field, fault }) => FAULT[fault][field]).join(' ')}`;
    case 'followUpTextTooLong':
      return `A text of the follow-up is ${notice.length} characters. Shorten it to ${notice.most} at the most and save again.`;
    case 'unknownFollowUp':
      return 'There is no such follow-up. Write follow-ups to see which there are.';
    case 'unknownProposal':
      return 'The suggestion has been settled already, or is not there. Write follow-ups to see how it stands now.';
    case 'followUpOver':
      return `The follow-up has ended already: ${notice.title}. Move it if it is to be open again.`;
    case 'followUpChangedSince':
      return `The follow-up has been changed since the card was shown, so nothing is saved: ${notice.title}. Open it again and compare.`;
    case 'followUpAdded':
      return `The follow-up is added: ${notice.title}.`;
    case 'followUpFinished':
      return 'The follow-up is done. Nobody is reminded of it any more.';
    case 'followUpMoved':
      return 'The change is saved. What it said before still stands under Changes.';
    case 'followUpDropped':
      return 'The follow-up has ended. Nobody is reminded of it any more.';
    case 'proposalDeclined':
      return 'The suggestion is removed.';
    case 'followUpsFound':
      return notice.count === 1
        ? 'I found 1 sentence. If it is new, it stands under Suggestions to confirm.'
        : `I found ${notice.count} sentences. Those that are new stand under Suggestions to confirm.`;
    case 'nothingToFollowUp':
      return 'I found no assignments in the text. Add the follow-up by hand instead.';
    case 'cycleAdded':
      return 'The yearly cycle is added. Open the follow-ups and move them to the right days.';
  }
}

function sameFor(sentence: string): Readonly<Record<FollowUpFault['field'], string>> {
  return { title: sentence, owner: sentence, due: sentence, reason: sentence };
}
