import type { MeetingFault } from '../../domain/meetings/meetings-verdict';
import { clock, day } from '../dates.en';
import type { MeetingsNotice } from './meetings-notices';

export const meetingFault: Readonly<Record<MeetingFault, string>> = {
  dayMissing: 'Choose which day the meeting is.',
  dayFaulty: 'That is not a date. Choose a day.',
  timeFaulty: 'Write the times like 13:30, or leave them empty.',
  endsBeforeItBegins: 'The meeting ends before it begins. Change one of the times.',
  placeMissing: 'Write a room or tick that it is possible to take part online.',
};

export const MEETING_NOT_SAVED = 'The meeting is not saved.';

export function meetingsNotice(notice: MeetingsNotice): string {
  switch (notice.type) {
    case 'mayNotLeadMeetings':
      return 'Only the chair, the vice chair and the process lead can change meetings and what they are to take up. Ask one of them.';
    case 'meetingPlannedAlready':
      return `There is a meeting on ${day(notice.on)} at the same time already. Change that one instead, or choose another day or time.`;
    case 'unknownMeeting':
      return 'There is no such meeting, or it has been cancelled. Open the forum’s meetings again to see those there are.';
    case 'meetingChangedSince':
      return `The meeting on ${day(notice.on)} has changed since the card was shown, so nothing is saved. Compare with how it is now and save again if your change is to hold.`;
    case 'correctedSince':
      return `This has been corrected since the card was shown, so nothing is saved: ${notice.title}. Open For the next meeting again to see what is noted now.`;
    case 'meetingHasNotes':
      return `Something is noted about the meeting on ${day(notice.on)}. Open For the next meeting and correct that first. Then change the meeting.`;
    case 'meetingNotChosen':
      return 'Choose a meeting, or that it has not been taken up at any meeting.';
    case 'settledAlready':
      return `That cannot be corrected, because the minutes have been rewritten after what the meeting settled: ${notice.title}. Write the correction in the next version.`;
    case 'meetingNotHeld':
      return `The meeting on ${day(notice.on)} has not been held yet. Choose a meeting that has been held, or wait until after the meeting.`;
    case 'nothingTicked':
      return 'Nothing is chosen. Tick what the meeting took up and try again.';
    case 'itemMissing':
      return 'The item on the agenda is missing. Write which it was and try again.';
    case 'alreadyNoted':
      return `This is noted with another meeting or another item already: ${notice.title}. Choose Correct what is noted if it is wrong.`;
    case 'ownMinutes':
      return `A meeting cannot approve its own minutes: ${notice.title}. Untick it, or choose a later meeting.`;
    case 'meetingTextTooLong':
      return `A text is ${notice.length} characters. Shorten it to ${notice.most} at the most and save again.`;
    case 'meetingPlanned':
      return `The meeting on ${day(notice.on)}${notice.from === '' ? '' : ` at ${clock(notice.from)}`} is planned.`;
    case 'meetingSaved':
      return 'The change is saved.';
    case 'reportsNoted':
      return `Noted: ${notice.count === 1 ? '1 item' : `${notice.count} items`} from the list.`;
    case 'reportsCorrected':
      return 'The correction is saved.';
  }
}
