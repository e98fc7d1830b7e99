import { signed } from '../forum/signed';
import type { Person } from '../forum/person';
import { leads, type Actor } from '../forum/roles';
import { sameData } from '../same-data';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { nextOf } from './cycle';
import { followUpIn, isOver, type EndedHow, type FollowUp, type FollowUps, type FollowUpsEvent } from './follow-ups';
import { tooLong, type CommandOf, type FollowUpsRefusal, type FollowUpsVerdict } from './follow-ups-verdict';
import { readOwnerAndDue } from './read-follow-up';

type Found =
  | { readonly kind: 'found'; readonly followUp: FollowUp }
  | { readonly kind: 'refused'; readonly refusal: FollowUpsRefusal };

/**
 * The follow-up is done. What came of it need not be said; one that recurs gets its next. A condition is ticked off with the
 * decision, with what shows that it is met, and nowhere else.
 */
export function finish(state: FollowUps, command: CommandOf<'finish'>, now: Instant): FollowUpsVerdict {
  const found = findFor(state, command.followUp, command.by, command.owners);
  if (found.kind === 'refused') return refuse(found.refusal);
  const { source, title } = found.followUp;
  if (source.kind === 'condition') return refuse({ type: 'conditionNotTickedOff', title });
  return end(found.followUp, command, 'done', now, nextOf(state, found.followUp, command.today, now));
}

/** The follow-up is not to be done any more, and why. */
export function drop(state: FollowUps, command: CommandOf<'drop'>, now: Instant): FollowUpsVerdict {
  const followUp = followUpIn(state, command.followUp);
  if (followUp === undefined) return refuse({ type: 'unknownFollowUp' });
  if (command.reason.trim() === '') return refuse(REASON_MISSING);
  return end(followUp, command, 'dropped', now, []);
}

/**
 * Whether it can get another day: one that somebody ended can, and is open again then, unless its next has taken its place. One
 * that is over by itself cannot, since what it was about is done.
 */
export function isMovable(followUp: FollowUp): boolean {
  const isSettled = followUp.source.kind === 'runsOut' || followUp.ended?.how === 'lapsed';
  return !isSettled || !isOver(followUp);
}

/** Another day, meeting or person, and why. */
export function move(state: FollowUps, command: CommandOf<'move'>, now: Instant): FollowUpsVerdict {
  const { by, after } = command;
  const found = findFor(state, command.followUp, by, command.owners);
  if (found.kind === 'refused') return refuse(found.refusal);
  const { followUp } = found;
  if (!isMovable(followUp)) return refuse({ type: 'followUpOver', title: followUp.title });
  const reason = command.reason.trim();
  const to = readOwnerAndDue(command.owner, command);
  const missing = reason === '' ? [{ field: 'reason', fault: 'missing' } as const] : [];
  if ('faults' in to) return refuse({ type: 'followUpFaulty', faults: [...to.faults, ...missing] });
  if (missing.length > 0) return refuse(REASON_MISSING);
  const fault = tooLong(reason, command.owner.typed);
  if (fault !== undefined) return fault;
  const { owner, due, changes, title } = followUp;
  const last = changes.at(-1);
  if (last?.type === 'moved' && last.reason === reason && sameData({ owner, due }, to)) return accept();
  if (after !== changes.length) return refuse({ type: 'followUpChangedSince', title });
  return accept({ type: 'followUpMoved', at: now, by: signed(by), followUp: followUp.id, to, reason });
}

/** A meeting took it up, or that was noted wrongly. */
export function takeUp(
  state: FollowUps,
  { followUp: id, meeting, today }: CommandOf<'takeUp'>,
  now: Instant,
): FollowUpsVerdict {
  const followUp = followUpIn(state, id);
  if (followUp === undefined || sameData(followUp.takenUp, meeting)) return accept();
  const isNewlyOver = !isOver(followUp) && isOver({ ...followUp, takenUp: meeting });
  const events: readonly FollowUpsEvent[] = [
    { type: 'followUpTakenUp', at: now, followUp: id, meeting },
    ...(isNewlyOver ? nextOf(state, followUp, today, now) : []),
  ];
  return accept(...events);
}

const REASON_MISSING = { type: 'followUpFaulty', faults: [{ field: 'reason', fault: 'missing' }] } as const;

function end(
  followUp: FollowUp,
  { by, after, reason: typed }: CommandOf<'finish' | 'drop'>,
  how: EndedHow,
  now: Instant,
  next: readonly FollowUpsEvent[],
): FollowUpsVerdict {
  const { id, title, ended, changes } = followUp;
  const reason = typed.trim();
  if (ended !== null && ended.how !== 'lapsed' && ended.how === how && ended.reason === reason) return accept();
  if (ended !== null) return refuse({ type: 'followUpOver', title });
  if (after !== changes.length) return refuse({ type: 'followUpChangedSince', title });
  const fault = tooLong(reason);
  if (fault !== undefined) return fault;
  return accept({ type: 'followUpEnded', at: now, by: signed(by), followUp: id, how, reason }, ...next);
}

function findFor(state: FollowUps, id: string, by: Actor, owners: readonly Person[]): Found {
  const followUp = followUpIn(state, id);
  if (followUp === undefined) return { kind: 'refused', refusal: { type: 'unknownFollowUp' } };
  const may = leads(by) || owners.some((owner) => owner.id === by.id);
  return may ? { kind: 'found', followUp } : { kind: 'refused', refusal: { type: 'notYourFollowUp' } };
}
