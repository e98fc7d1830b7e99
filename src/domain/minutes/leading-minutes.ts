import type { AccountId, Person } from '../forum/person';
import { leads } from '../forum/roles';
import { signed } from '../forum/signed';
import { saysSomething } from '../says-something';
import { isLocalDate, type Instant, type LocalDate } from '../time';
import { accept, refuse } from '../verdict';
import { isLocked, signerRole, verifiersLeft, type SigningStep, type StartedMinutes } from './minutes';
import { notNow, tooLong, type CommandOf, type MinutesVerdict } from './minutes-verdict';
import { phaseOf } from './open-steps';

/** Somebody else takes over a step that is not yet done. Still nobody has two. */
export function handOver(minutes: StartedMinutes, command: CommandOf<'handOver'>, now: Instant): MinutesVerdict {
  const { by, step, from, to } = command;
  if (!leads(by)) return refuse({ type: 'mayNotLeadMinutes' });
  const last = minutes.handovers.at(-1);
  if (last?.step === step && last.from.id === from && last.to.id === to.id) return accept();
  if (isLocked(minutes)) return refuse({ type: 'minutesLocked' });
  if (phaseOf(minutes) === 'withdrawn') return notNow(minutes);
  const holder = holderOf(minutes, step, from);
  if (holder === undefined) return refuse({ type: 'nothingToHandOver' });
  if (!mayTakeOver(minutes, step, to.id)) {
    return refuse({ type: 'samePersonTwice', name: to.name });
  }
  return accept({ type: 'stepHandedOver', at: now, by: signed(by), step, from: holder, to: signed(to) });
}

/** More time for one step; the steps after it are moved along. */
export function extend(minutes: StartedMinutes, command: CommandOf<'extend'>, now: Instant): MinutesVerdict {
  const { by, step, due: seen, day, deadlines, today } = command;
  if (!leads(by)) return refuse({ type: 'mayNotLeadMinutes' });
  const due = dueOf(minutes, step);
  if (day === due) return accept();
  if (isLocked(minutes) || phaseOf(minutes) === 'withdrawn') return notNow(minutes);
  if (seen !== due) return refuse({ type: 'minutesChangedSince' });
  const last = due < today ? today : due;
  if (!isLocalDate(day) || day <= last) return refuse({ type: 'dayNotLater', due: last });
  return accept({ type: 'stepExtended', at: now, by: signed(by), step, day, deadlines });
}

/** Started by mistake: nothing more happens to it. Minutes that are approved stay. */
export function withdraw(minutes: StartedMinutes, command: CommandOf<'withdraw'>, now: Instant): MinutesVerdict {
  const { by } = command;
  if (!leads(by) && by.id !== minutes.startedBy.id) return refuse({ type: 'mayNotLeadMinutes' });
  const reason = command.reason.trim();
  const { withdrawal } = minutes;
  if (withdrawal !== null) {
    return withdrawal.by.id === by.id && withdrawal.reason === reason ? accept() : notNow(minutes);
  }
  if (isLocked(minutes)) return refuse({ type: 'minutesLocked' });
  if (command.after !== minutes.versions.length) return refuse({ type: 'minutesChangedSince' });
  if (!saysSomething(reason)) return refuse({ type: 'minutesReasonMissing' });
  const fault = tooLong(reason);
  if (fault !== undefined) return fault;
  return accept({ type: 'minutesWithdrawn', at: now, by: signed(by), reason });
}

/** The last day of one step, as the minutes have it now. */
export function dueOf({ deadlines }: StartedMinutes, step: SigningStep): LocalDate {
  switch (step) {
    case 'draft':
      return deadlines.draft;
    case 'verify':
      return deadlines.verified;
    case 'approve':
      return deadlines.approved;
  }
}

/** The person `from`, if this step is still theirs to do. */
function holderOf(minutes: StartedMinutes, step: SigningStep, from: AccountId): Person | undefined {
  switch (step) {
    case 'draft':
      return minutes.noteTaker.id === from ? minutes.noteTaker : undefined;
    case 'verify':
      return verifiersLeft(minutes).find(({ id }) => id === from);
    case 'approve':
      return minutes.approver.id === from ? minutes.approver : undefined;
  }
}

/**
 * Whether somebody can be given this step. Whoever has written or attested any version keeps to that step, even if they
 * handed it on since.
 */
export function mayTakeOver(minutes: StartedMinutes, step: SigningStep, person: AccountId): boolean {
  if (signerRole(minutes, person) !== undefined) return false;
  const hasWritten = minutes.versions.some(({ by }) => by.id === person);
  const hasAttested = minutes.attestations.some((one) => one.person.id === person);
  return (!hasWritten || step === 'draft') && (!hasAttested || step === 'verify');
}
