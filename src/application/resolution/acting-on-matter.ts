import type { Charter } from '../../domain/forum/charter';
import type { Actor } from '../../domain/forum/roles';
import type { ResolutionCommand, ResolutionRefusal } from '../../domain/resolution/commands';
import { decide } from '../../domain/resolution/decide';
import type { Resolution, Started } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import type { PostEntry } from '../../ports/post-entry';
import type { Belonging } from '../forum/membership';
import type { Change } from '../records/asked-change';
import { resolutionRef } from '../records/refs';
import type { Notice } from '../notice';

export interface Matter {
  readonly forumId: string;
  readonly resolutionId: string;
}

export interface ActedOnMatter {
  readonly charter: Charter;
  readonly actor: Actor;
  readonly change: Change<Resolution, ResolutionRefusal>;
}

type CommandOf = (actor: Actor, charter: Charter, resolution: Resolution) => ResolutionCommand;

/** Carries out a member's command with the roles they have at this moment, and sees to the cards that follow from it. */
export async function actOnMatter(
  dependencies: Dependencies,
  belonging: Belonging,
  matter: Matter,
  commandOf: CommandOf,
): Promise<ActedOnMatter> {
  const acted = await actOnMatterUnseen(dependencies, belonging, matter, commandOf);
  showWhatFollows(dependencies, matter, acted);
  return acted;
}

/** Carries out a member's command without seeing to its cards: for what is only the first half of something. */
export async function actOnMatterUnseen(
  dependencies: Dependencies,
  { actor, charter }: Belonging,
  { forumId, resolutionId }: Matter,
  commandOf: CommandOf,
): Promise<ActedOnMatter> {
  const ref = resolutionRef(forumId, resolutionId);
  const change = await dependencies.resolutions.change(ref, (resolution, now) =>
    decide(resolution, commandOf(actor, charter, resolution), now),
  );
  return { charter, actor, change };
}

/** Sees to the cards that follow from what somebody did. */
export function showWhatFollows(
  { nudge }: Dependencies,
  { forumId, resolutionId }: Matter,
  { change }: ActedOnMatter,
): void {
  if (change.kind === 'accepted' && change.isNews) nudge(resolutionRef(forumId, resolutionId));
}

export type LookingAtMatter =
  | { readonly kind: 'unknown'; readonly notice: Notice }
  | {
      readonly kind: 'seen';
      readonly charter: Charter;
      readonly actor: Actor;
      readonly resolution: Started;
      /** The delivery ledger of the matter's cards. */
      readonly posts: readonly PostEntry[];
    };

/** The matter as a member may see it. Changes nothing in it. */
export async function lookAtMatter(
  dependencies: Dependencies,
  { actor, charter }: Belonging,
  matter: Matter,
): Promise<LookingAtMatter> {
  const kept = await dependencies.resolutions.read(resolutionRef(matter.forumId, matter.resolutionId));
  if (kept === undefined || kept.state.status === 'notStarted') {
    return { kind: 'unknown', notice: { type: 'unknownMatter' } };
  }
  return { kind: 'seen', charter, actor, resolution: kept.state, posts: kept.posts };
}
