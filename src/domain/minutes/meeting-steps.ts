import { presides } from '../forum/roles';
import { signed } from '../forum/signed';
import { saysSomething } from '../says-something';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { staleness } from './attesting';
import { isLocked, type StartedMinutes } from './minutes';
import { notNow, tooLong, type CommandOf, type MinutesVerdict } from './minutes-verdict';
import { isDisputed } from './open-steps';

/** A disagreement that cannot be settled is left to the next meeting, by the note taker or the presidium. */
export function handToMeeting(
  minutes: StartedMinutes,
  command: CommandOf<'handToMeeting'>,
  now: Instant,
): MinutesVerdict {
  const { by } = command;
  if (by.id !== minutes.noteTaker.id && !presides(by)) return refuse({ type: 'notYourStep', step: 'noteTaker' });
  const reason = command.reason.trim();
  const handed = minutes.handedToMeeting;
  if (handed !== null) return handed.by.id === by.id && handed.reason === reason ? accept() : notNow(minutes);
  if (isLocked(minutes)) return refuse({ type: 'minutesLocked' });
  if (minutes.withdrawal !== null) return notNow(minutes);
  const stale = staleness(minutes, command.seen);
  if (stale !== undefined) return stale;
  if (!isDisputed(minutes)) return refuse({ type: 'nothingDisputed' });
  if (!saysSomething(reason)) return refuse({ type: 'minutesReasonMissing' });
  const fault = tooLong(reason);
  if (fault !== undefined) return fault;
  return accept({ type: 'handedToMeeting', at: now, by: signed(by), reason });
}

/** The signers have agreed before the meeting: the change that was asked for is made, or taken back. */
export function takeFromMeeting(
  minutes: StartedMinutes,
  command: CommandOf<'takeFromMeeting'>,
  now: Instant,
): MinutesVerdict {
  const { by } = command;
  if (by.id !== minutes.noteTaker.id && !presides(by)) return refuse({ type: 'notYourStep', step: 'noteTaker' });
  if (minutes.withdrawal !== null) return notNow(minutes);
  if (command.handing !== minutes.handings.length) return refuse({ type: 'notLeftToMeeting' });
  if (minutes.handedToMeeting === null) {
    return minutes.handings.at(-1)?.takenBack == null ? refuse({ type: 'notLeftToMeeting' }) : accept();
  }
  return accept({ type: 'takenFromMeeting', at: now, by: signed(by) });
}

/**
 * A meeting has taken the minutes up. It has settled what was left to it, and the note taker writes that down in a new
 * version; or it has approved them, which is the fourth step of the chain.
 */
export function noteMeeting(minutes: StartedMinutes, command: CommandOf<'noteMeeting'>, now: Instant): MinutesVerdict {
  const { by, about, meeting, notedAt } = command;
  if (minutes.withdrawal !== null) return accept();
  if (about === 'disputedMinutes') {
    // The meeting may be reported twice. The second report must not settle minutes that were left to another meeting in between.
    if (meeting === null || minutes.handedToMeeting === null) return accept();
    if (notedAt < minutes.handedToMeeting.at) return accept();
    return accept({ type: 'settledAtMeeting', at: now, by: signed(by), ...meeting });
  }
  if (!isLocked(minutes)) return notNow(minutes);
  // The meeting may be reported twice, or late. An old report must not undo what a later one has noted.
  if (minutes.meetingNotedAt !== null && notedAt <= minutes.meetingNotedAt) return accept();
  if (minutes.meetingApproval !== null) {
    return accept({ type: 'meetingApprovalCorrected', at: now, by: signed(by), to: meeting, notedAt });
  }
  return meeting === null
    ? accept()
    : accept({ type: 'approvedAtMeeting', at: now, by: signed(by), ...meeting, notedAt });
}
