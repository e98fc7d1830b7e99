import type { Person } from '../forum/person';
import { prepares } from '../forum/roles';
import { signed } from '../forum/signed';
import { hasBlankInLink, isPlainHttps } from '../https-link';
import { saysSomething } from '../says-something';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { currentVersion, isLocked, type Minutes, type Signers, type StartedMinutes } from './minutes';
import { notNow, tooLong, type CommandOf, type MinutesVerdict } from './minutes-verdict';
import { takesVersions } from './open-steps';

/** Three steps by different people; several verifiers may work at once. */
export function start(minutes: Minutes, command: CommandOf<'start'>, now: Instant): MinutesVerdict {
  if (!prepares(command.by)) return refuse({ type: 'mayNotStartMinutes' });
  if (minutes.status === 'started') return minutes.withdrawal === null ? accept() : notNow(minutes);
  const twice = inTwoSteps(command.start);
  if (twice !== undefined) return refuse({ type: 'samePersonTwice', name: twice.name });
  if (command.start.verifiers.length === 0) return refuse({ type: 'verifierMissing' });
  const fault = tooLong(command.start.title);
  if (fault !== undefined) return fault;
  return accept({ type: 'minutesStarted', at: now, by: signed(command.by), start: command.start });
}

/** A new version starts the verification again for everyone, saying what was changed. */
export function submitVersion(
  minutes: StartedMinutes,
  command: CommandOf<'submitVersion'>,
  now: Instant,
): MinutesVerdict {
  const { by, after, document, hash } = command;
  if (by.id !== minutes.noteTaker.id) return refuse({ type: 'notYourStep', step: 'noteTaker' });
  const current = currentVersion(minutes);
  if (current?.hash === hash) return accept();
  if (isLocked(minutes)) return refuse({ type: 'minutesLocked' });
  if (!takesVersions(minutes)) return notNow(minutes);
  if (after !== minutes.versions.length) return refuse({ type: 'staleVersion', current: minutes.versions.length });
  if (hasBlankInLink(document.url)) return refuse({ type: 'blankInLink' });
  if (!isPlainHttps(document.url)) return refuse({ type: 'documentLinkFaulty' });
  const changes = command.changes.trim();
  const fault = tooLong(changes, document.label, document.url);
  if (fault !== undefined) return fault;
  if (current !== undefined && !saysSomething(changes)) return refuse({ type: 'changesMissing' });
  const number = minutes.versions.length + 1;
  return accept({ type: 'versionSubmitted', at: now, by: signed(by), number, document, changes, hash });
}

/** Somebody who would fill two steps of one chain. */
function inTwoSteps({ noteTaker, verifiers, approver }: Signers): Person | undefined {
  const people = [noteTaker, ...verifiers, approver];
  return people.find(({ id }, index) => people.findIndex((other) => other.id === id) !== index);
}
