import type { Instant } from '../time';
import { refuse } from '../verdict';
import type { MinutesCommand } from './commands';
import { approve, requestChange, verify } from './attesting';
import { askReminders } from './minutes-reminders';
import { extend, handOver, withdraw } from './leading-minutes';
import { handToMeeting, noteMeeting, takeFromMeeting } from './meeting-steps';
import type { Minutes } from './minutes';
import type { MinutesVerdict } from './minutes-verdict';
import { notePresence } from './noting-presence';
import { moveAddress, publish } from './publishing';
import { start, submitVersion } from './writing';

/**
 * The rules of minutes on their way. Doing the same thing twice is accepted without events.
 * `now` is the moment the command is decided.
 */
export function decideMinutes(minutes: Minutes, command: MinutesCommand, now: Instant): MinutesVerdict {
  if (command.type === 'start') return start(minutes, command, now);
  if (minutes.status === 'none') return refuse({ type: 'unknownMinutes' });
  switch (command.type) {
    case 'submitVersion':
      return submitVersion(minutes, command, now);
    case 'verify':
      return verify(minutes, command, now);
    case 'requestChange':
      return requestChange(minutes, command, now);
    case 'handToMeeting':
      return handToMeeting(minutes, command, now);
    case 'takeFromMeeting':
      return takeFromMeeting(minutes, command, now);
    case 'approve':
      return approve(minutes, command, now);
    case 'publish':
      return publish(minutes, command, now);
    case 'moveAddress':
      return moveAddress(minutes, command, now);
    case 'noteMeeting':
      return noteMeeting(minutes, command, now);
    case 'handOver':
      return handOver(minutes, command, now);
    case 'extend':
      return extend(minutes, command, now);
    case 'notePresence':
      return notePresence(minutes, command, now);
    case 'askReminders':
      return askReminders(minutes, command);
    case 'withdraw':
      return withdraw(minutes, command, now);
  }
}
