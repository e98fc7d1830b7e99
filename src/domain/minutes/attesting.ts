import { signed } from '../forum/signed';
import { saysSomething } from '../says-something';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import type { SeenVersion } from './commands';
import {
  currentVersion,
  isLocked,
  openChangeRequests,
  signerRole,
  verificationsOf,
  verifiersLeft,
  type StartedMinutes,
} from './minutes';
import { notNow, tooLong, type CommandOf, type MinutesVerdict } from './minutes-verdict';
import { isBeingVerified, isToBeApproved, phaseOf } from './open-steps';

/** "Justerat", for exactly the version that was read. Whoever had asked for a change in it takes that back. */
export function verify(minutes: StartedMinutes, command: CommandOf<'verify'>, now: Instant): MinutesVerdict {
  const { by, seen } = command;
  if (signerRole(minutes, by.id) !== 'verifier') return refuse({ type: 'notYourStep', step: 'verifier' });
  const stale = staleness(minutes, seen);
  if (stale !== undefined) return stale;
  if (verificationsOf(minutes).some(({ person }) => person.id === by.id)) return accept();
  if (!isBeingVerified(minutes)) return notNow(minutes);
  return accept({ type: 'verified', at: now, by: signed(by), ...seen });
}

/** "Begär ändring", by a verifier, or by the approver when the verifiers are done. Goes to the note taker. */
export function requestChange(
  minutes: StartedMinutes,
  command: CommandOf<'requestChange'>,
  now: Instant,
): MinutesVerdict {
  const { by, seen } = command;
  const role = signerRole(minutes, by.id);
  const mayAsk = role === 'verifier' || (role === 'approver' && verifiersLeft(minutes).length === 0);
  if (!mayAsk) return refuse({ type: 'notYourStep', step: 'verifier' });
  const stale = staleness(minutes, seen);
  if (stale !== undefined) return stale;
  const where = command.where.trim();
  const what = command.what.trim();
  const isSame = openChangeRequests(minutes).some(
    (request) => request.person.id === by.id && request.where === where && request.what === what,
  );
  if (isSame) return accept();
  if (isLocked(minutes)) return refuse({ type: 'minutesLocked' });
  const hasAttested = verificationsOf(minutes).some(({ person }) => person.id === by.id);
  if (hasAttested || !(isBeingVerified(minutes) || phaseOf(minutes) === 'approving')) return notNow(minutes);
  if (!saysSomething(where) || !saysSomething(what)) return refuse({ type: 'changeTextMissing' });
  const fault = tooLong(where, what);
  if (fault !== undefined) return fault;
  return accept({ type: 'changeRequested', at: now, by: signed(by), version: seen.version, where, what });
}

/** "Godkänt", after all have verified. Locks the minutes, and takes back what the approver asked for in them. */
export function approve(minutes: StartedMinutes, command: CommandOf<'approve'>, now: Instant): MinutesVerdict {
  const { by, seen } = command;
  if (signerRole(minutes, by.id) !== 'approver') return refuse({ type: 'notYourStep', step: 'approver' });
  const stale = staleness(minutes, seen);
  if (stale !== undefined) return stale;
  if (minutes.approval !== null) return accept();
  if (phaseOf(minutes) === 'verifying') return refuse({ type: 'notVerified', left: verifiersLeft(minutes) });
  if (!isToBeApproved(minutes)) return notNow(minutes);
  return accept({ type: 'approved', at: now, by: signed(by), ...seen });
}

/** Why a version that is no longer the current one cannot be attested; `undefined` when it is the current one. */
export function staleness(minutes: StartedMinutes, seen: SeenVersion): MinutesVerdict | undefined {
  const current = currentVersion(minutes);
  if (current?.number === seen.version && current.hash === seen.hash) return undefined;
  return refuse({ type: 'staleVersion', current: current?.number ?? 0 });
}
