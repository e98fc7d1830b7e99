import { leads } from '../forum/roles';
import { signed } from '../forum/signed';
import { hasBlankInLink, isPlainHttps, tidyLink } from '../https-link';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { staleness } from './attesting';
import { verifiersLeft, type StartedMinutes } from './minutes';
import { notNow, tooLong, type CommandOf, type MinutesVerdict } from './minutes-verdict';
import { phaseOf } from './open-steps';

/**
 * The minutes stand on the web at `address`. Where the charter has verified minutes published, verification and
 * approval come first. Elsewhere a version without open change requests will do, and
 * publishing locks it. A person must have gone through the personal data.
 */
export function publish(minutes: StartedMinutes, command: CommandOf<'publish'>, now: Instant): MinutesVerdict {
  const { by, seen, isReviewed } = command;
  if (!leads(by)) return refuse({ type: 'mayNotLeadMinutes' });
  const stale = staleness(minutes, seen);
  if (stale !== undefined) return stale;
  const address = tidyLink(command.address);
  if (minutes.publication?.address === address) return accept();
  if (minutes.publication !== null) return refuse({ type: 'minutesLocked' });
  if (minutes.withdrawal !== null || minutes.handedToMeeting !== null) return notNow(minutes);
  if (minutes.isGated && minutes.approval === null) {
    const left = verifiersLeft(minutes);
    return left.length > 0
      ? refuse({ type: 'notVerified', left })
      : refuse({ type: 'notApproved', approver: minutes.approver });
  }
  if (phaseOf(minutes) === 'changing') return notNow(minutes);
  if (!isReviewed) return refuse({ type: 'notReviewed' });
  if (hasBlankInLink(address)) return refuse({ type: 'blankInLink' });
  if (!isPlainHttps(address)) return refuse({ type: 'addressFaulty' });
  const fault = tooLong(address);
  if (fault !== undefined) return fault;
  return accept({ type: 'published', at: now, by: signed(by), address });
}

/** A page that was moved, or an address that was mistyped: nothing of what was signed is touched. */
export function moveAddress(minutes: StartedMinutes, command: CommandOf<'moveAddress'>, now: Instant): MinutesVerdict {
  const { by } = command;
  if (!leads(by)) return refuse({ type: 'mayNotLeadMinutes' });
  const address = tidyLink(command.address);
  if (minutes.publication === null) return refuse({ type: 'notPublished' });
  if (minutes.publication.address === address) return accept();
  if (minutes.publication.address !== command.from) return refuse({ type: 'minutesChangedSince' });
  if (hasBlankInLink(address)) return refuse({ type: 'blankInLink' });
  if (!isPlainHttps(address)) return refuse({ type: 'addressFaulty' });
  return tooLong(address) ?? accept({ type: 'addressMoved', at: now, by: signed(by), address });
}
