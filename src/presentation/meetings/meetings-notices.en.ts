import type { MeetingFault } from '../../domain/meetings/meetings-verdict';
import { clock, day } from '../dates.en';
import type { MeetingsNotice } from './meetings-notices';
import type { SentencesBy } from '../sentences-by';

export const meetingFault: Readonly<Record<MeetingFault, string>> = {
  dayMissing: 'Choose which day the meeting is.',
  dayFaulty: 'That is not a date. Choose a day.',
  timeFaulty: 'Write the times like 13:30, or leave them empty.',
  endsBeforeItBegins: 'The meeting ends before it begins. Change one of the times.',
  placeMissing: 'Write a room or tick that it is possible to take part online.',
};

export const MEETING_NOT_SAVED = 'The meeting is not saved.';

export const meetingsNotice: SentencesBy<'type', MeetingsNotice> = {
  mayNotLeadMeetings:
    'Only the chair, the vice chair and the process lead can change meetings and what they are to take up. Ask one of them.',
  meetingPlannedAlready: ({ on }) =>
    `There is a meeting on ${day(on)} at the same time already. Change that one instead, or choose another day or time.`,
  unknownMeeting:
    'There is no such meeting, or it has been cancelled. Open the forum’s meetings again to see those there are.',
  meetingChangedSince: ({ on }) =>
    `The meeting on ${day(on)} has changed since the card was shown, so nothing is saved. Compare with how it is now and save again if your change is to hold.`,
  correctedSince: ({ title }) =>
    `This has been corrected since the card was shown, so nothing is saved: ${title}. Open For the next meeting again to see what is noted now.`,
  meetingHasNotes: ({ on }) =>
    `Something is noted about the meeting on ${day(on)}. Open For the next meeting and correct that first. Then change the meeting.`,
  meetingNotChosen: 'Choose a meeting, or that it has not been taken up at any meeting.',
  settledAlready: ({ title }) =>
    `That cannot be corrected, because the minutes have been rewritten after what the meeting settled: ${title}. Write the correction in the next version.`,
  meetingNotHeld: ({ on }) =>
    `The meeting on ${day(on)} has not been held yet. Choose a meeting that has been held, or wait until after the meeting.`,
  nothingTicked: 'Nothing is chosen. Tick what the meeting took up and try again.',
  itemMissing: 'The item on the agenda is missing. Write which it was and try again.',
  alreadyNoted: ({ title }) =>
    `This is noted with another meeting or another item already: ${title}. Choose Correct what is noted if it is wrong.`,
  ownMinutes: ({ title }) =>
    `A meeting cannot approve its own minutes: ${title}. Untick it, or choose a later meeting.`,
  meetingTextTooLong: ({ length, most }) =>
    `A text is ${length} characters. Shorten it to ${most} at the most and save again.`,
  meetingPlanned: ({ on, from }) => `The meeting on ${day(on)}${from === '' ? '' : ` at ${clock(from)}`} is planned.`,
  meetingSaved: 'The change is saved.',
  reportsNoted: ({ count }) => `Noted: ${count === 1 ? '1 item' : `${count} items`} from the list.`,
  agendaChangedSince: 'The agenda has changed since the card was shown, so nothing is saved. See what it says now.',
  agendaWithoutOwner: 'No steering group settles the agenda, so all that is listed is on it already.',
  agendaOwnerSet: 'It is saved who settles the agenda.',
  agendaSettled: 'The agenda is settled.',
  reportsCorrected: 'The correction is saved.',
};
