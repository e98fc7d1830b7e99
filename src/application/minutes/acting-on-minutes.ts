import type { Charter } from '../../domain/forum/charter';
import type { Actor } from '../../domain/forum/roles';
import type { MinutesCommand, MinutesRefusal } from '../../domain/minutes/commands';
import { decideMinutes } from '../../domain/minutes/decide-minutes';
import type { Minutes, StartedMinutes } from '../../domain/minutes/minutes';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import type { Notice } from '../notice';
import type { Change } from '../records/asked-change';
import { minutesRef, reminderDayRef } from '../records/refs';

export interface MinutesOf {
  readonly forumId: string;
  readonly minutesId: string;
}

export interface ActedOnMinutes {
  readonly charter: Charter;
  readonly actor: Actor;
  readonly change: Change<Minutes, MinutesRefusal>;
}

/** Carries out a member's command with the roles they have at this moment, and sees to the cards that follow from it. */
export async function actOnMinutes(
  dependencies: Dependencies,
  { actor, charter }: Belonging,
  { forumId, minutesId }: MinutesOf,
  commandOf: (actor: Actor, charter: Charter, minutes: Minutes) => MinutesCommand,
): Promise<ActedOnMinutes> {
  const ref = minutesRef(forumId, minutesId);
  const change = await dependencies.minutes.change(ref, (minutes, now) =>
    decideMinutes(minutes, commandOf(actor, charter, minutes), now),
  );
  if (change.kind === 'accepted' && change.isNews) {
    dependencies.nudge(ref);
    // A reminder that they may have acted on is to say that it is done.
    dependencies.nudge(reminderDayRef(actor.id, todayOf(dependencies)));
  }
  return { charter, actor, change };
}

export type LookingAtMinutes =
  | { readonly kind: 'unknown'; readonly notice: Notice }
  | {
      readonly kind: 'seen';
      readonly charter: Charter;
      readonly actor: Actor;
      readonly minutes: StartedMinutes;
      /** The delivery ledger of the minutes' cards. */
      readonly posts: readonly PostEntry[];
    };

/** The minutes as a member may see them, without doing anything to them. */
export async function lookAtMinutes(
  dependencies: Dependencies,
  { actor, charter }: Belonging,
  { forumId, minutesId }: MinutesOf,
): Promise<LookingAtMinutes> {
  const kept = await dependencies.minutes.read(minutesRef(forumId, minutesId));
  if (kept === undefined || kept.state.status === 'none') {
    return { kind: 'unknown', notice: { type: 'unknownMinutes' } };
  }
  return { kind: 'seen', charter, actor, minutes: kept.state, posts: kept.posts };
}
