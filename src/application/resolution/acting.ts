import type { Charter } from '../../domain/forum/charter';
import type { Person } from '../../domain/forum/person';
import type { Actor } from '../../domain/forum/roles';
import type { ResolutionCommand, ResolutionRefusal } from '../../domain/resolution/commands';
import { decide } from '../../domain/resolution/decide';
import type { Resolution, Started } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import type { PostEntry } from '../../ports/post-entry';
import { membershipOf } from '../forum/membership';
import type { Change } from '../records/asked-change';
import { resolutionRef } from '../records/refs';
import type { Notice } from '../notice';

export interface Matter {
  readonly forumId: string;
  readonly resolutionId: string;
}

export type Acting =
  | { readonly kind: 'outsider'; readonly notice: Notice }
  | {
      readonly kind: 'acted';
      readonly charter: Charter;
      readonly actor: Actor;
      readonly change: Change<Resolution, ResolutionRefusal>;
    };

type CommandOf = (actor: Actor, charter: Charter, resolution: Resolution) => ResolutionCommand;

/** Carries out a member's command with the roles they have at this moment, and sees to the cards that follow from it. */
export async function act(
  dependencies: Dependencies,
  person: Person,
  matter: Matter,
  commandOf: CommandOf,
): Promise<Acting> {
  const acting = await actUnseen(dependencies, person, matter, commandOf);
  showWhatFollows(dependencies, matter, acting);
  return acting;
}

/** The same without its cards: for what is only the first half of something. */
export async function actUnseen(
  dependencies: Dependencies,
  person: Person,
  { forumId, resolutionId }: Matter,
  commandOf: CommandOf,
): Promise<Acting> {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return membership;
  const { actor, charter } = membership;
  const ref = resolutionRef(forumId, resolutionId);
  const change = await dependencies.resolutions.change(ref, (resolution, now) =>
    decide(resolution, commandOf(actor, charter, resolution), now),
  );
  return { kind: 'acted', charter, actor, change };
}

/** Sees to the cards that follow from what somebody did. */
export function showWhatFollows({ nudge }: Dependencies, { forumId, resolutionId }: Matter, acting: Acting): void {
  const isNews = acting.kind === 'acted' && acting.change.kind === 'accepted' && acting.change.isNews;
  if (isNews) nudge(resolutionRef(forumId, resolutionId));
}

export type Looking =
  | { readonly kind: 'outsider'; readonly notice: Notice }
  | {
      readonly kind: 'seen';
      readonly charter: Charter;
      readonly actor: Actor;
      readonly resolution: Started;
      /** The ledger of its cards. */
      readonly posts: readonly PostEntry[];
    };

/** The matter as a member may see it, without doing anything to it. */
export async function lookAt(dependencies: Dependencies, person: Person, matter: Matter): Promise<Looking> {
  const membership = await membershipOf(dependencies, matter.forumId, person);
  if (membership.kind === 'outsider') return membership;
  const { actor, charter } = membership;
  const kept = await dependencies.resolutions.read(resolutionRef(matter.forumId, matter.resolutionId));
  if (kept === undefined || kept.state.status === 'notStarted') {
    return { kind: 'outsider', notice: { type: 'unknownMatter' } };
  }
  return { kind: 'seen', charter, actor, resolution: kept.state, posts: kept.posts };
}
