import type { LocalDate } from '../time';
import { refuse, type Verdict } from '../verdict';
import type { MeetingsCommand } from './commands';
import type { MeetingsEvent } from './meetings';

export type MeetingFault = 'dayMissing' | 'dayFaulty' | 'timeFaulty' | 'endsBeforeItBegins' | 'placeMissing';

export type MeetingsRefusal =
  | { readonly type: 'mayNotLeadMeetings' }
  | { readonly type: 'meetingFaulty'; readonly faults: readonly MeetingFault[] }
  | { readonly type: 'meetingPlannedAlready'; readonly on: LocalDate }
  | { readonly type: 'unknownMeeting' }
  | { readonly type: 'meetingChangedSince'; readonly on: LocalDate }
  | { readonly type: 'correctedSince'; readonly title: string }
  /** Decisions that were told at the meeting carry its day, which can therefore not be changed. */
  | { readonly type: 'meetingHasNotes'; readonly on: LocalDate }
  | { readonly type: 'meetingNotChosen' }
  | { readonly type: 'meetingNotHeld'; readonly on: LocalDate }
  | { readonly type: 'nothingTicked' }
  | { readonly type: 'itemMissing' }
  | { readonly type: 'alreadyNoted'; readonly title: string }
  /** A meeting does not approve its own minutes. */
  | { readonly type: 'ownMinutes'; readonly title: string }
  /** The note taker has already written what the meeting settled, so the note about it stands. */
  | { readonly type: 'agendaChangedSince' }
  | { readonly type: 'agendaWithoutOwner' }
  | { readonly type: 'settledAlready'; readonly title: string }
  | { readonly type: 'meetingTextTooLong'; readonly most: number; readonly length: number };

export type MeetingsVerdict = Verdict<MeetingsEvent, MeetingsRefusal>;

export type CommandOf<Type extends MeetingsCommand['type']> = Extract<MeetingsCommand, { type: Type }>;

const TEXT_MOST = 500;

export function tooLong(...texts: readonly string[]): MeetingsVerdict | undefined {
  const text = texts.find((one) => one.length > TEXT_MOST);
  return text === undefined ? undefined : refuse({ type: 'meetingTextTooLong', most: TEXT_MOST, length: text.length });
}
