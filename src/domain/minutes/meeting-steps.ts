import { presides } from '../forum/roles';
import { signed } from '../forum/signed';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { openChangeRequests, type StartedMinutes } from './minutes';
import { notNow, tooLong, type CommandOf, type MinutesVerdict } from './minutes-verdict';

/** A disagreement that cannot be settled is left to the next meeting, by the note taker or the presidium. */
export function handToMeeting(
  minutes: StartedMinutes,
  command: CommandOf<'handToMeeting'>,
  now: Instant,
): MinutesVerdict {
  const { by } = command;
  if (by.id !== minutes.noteTaker.id && !presides(by)) return refuse({ type: 'notYourStep', step: 'noteTaker' });
  if (minutes.handedToMeeting !== null) return accept();
  if (openChangeRequests(minutes).length === 0) return refuse({ type: 'nothingDisputed' });
  const reason = command.reason.trim();
  if (reason === '') return refuse({ type: 'minutesReasonMissing' });
  const fault = tooLong(reason);
  if (fault !== undefined) return fault;
  return accept({ type: 'handedToMeeting', at: now, by: signed(by), reason });
}

/**
 * A meeting has taken the minutes up. What was left to it is settled, and the note taker writes that down in a new version;
 * otherwise it has approved them, which is the fourth step of the chain.
 */
export function noteMeeting(minutes: StartedMinutes, command: CommandOf<'noteMeeting'>, now: Instant): MinutesVerdict {
  const { by, meetingOn, item } = command;
  if (minutes.withdrawal !== null) return accept();
  if (minutes.handedToMeeting !== null) {
    return accept({ type: 'settledAtMeeting', at: now, by: signed(by), meetingOn, item });
  }
  const isNoted = minutes.settlements.some((note) => note.meetingOn === meetingOn && note.item === item);
  if (isNoted || minutes.meetingApproval !== null) return accept();
  if (minutes.approval === null && (minutes.isGated || minutes.publication === null)) return notNow(minutes);
  return accept({ type: 'approvedAtMeeting', at: now, by: signed(by), meetingOn, item });
}
