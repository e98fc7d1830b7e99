import type { Instant } from '../time';
import type { AccountId, Contact, Person } from './person';
import type { Place } from './place';
import type { Principal } from './principal';

/** The forum's own words for deciding: LGS "beslutar", VVG "ställer sig bakom". */
export type Wording = 'decides' | 'endorses';

/** The co-opted see and comment, never vote; the attending are staff and guests of the channel. */
export type Standing = 'voting' | 'coOpted' | 'attending';

export interface Member extends Contact {
  readonly principal: Principal;
  readonly standing: Standing;
}

export interface Roles {
  readonly chair: AccountId;
  readonly viceChair: AccountId | null;
  readonly processLead: AccountId | null;
  readonly noteTaker: AccountId | null;
}

export interface Charter {
  readonly name: string;
  readonly shortName: string;
  readonly wording: Wording;
  readonly roles: Roles;
  readonly members: readonly Member[];
}

interface Known {
  readonly id: string;
  readonly place: Place;
  /** The channel's people as Teams last gave them; `null` until it has. */
  readonly roster: readonly Contact[] | null;
}

export interface Unmet {
  readonly status: 'unmet';
}

/** The bot is in the channel and has asked for the setup. */
export interface Joined extends Known {
  readonly status: 'joined';
}

export interface Ready extends Known {
  readonly status: 'ready';
  readonly charter: Charter;
  /** Counts the saved setups, so that a form opened before the last change is noticed. */
  readonly revision: number;
}

export type Forum = Unmet | Joined | Ready;

export type ForumEvent =
  | { readonly type: 'forumJoined'; readonly at: Instant; readonly id: string; readonly place: Place }
  | { readonly type: 'forumMoved'; readonly at: Instant; readonly place: Place }
  | { readonly type: 'rosterSeen'; readonly at: Instant; readonly roster: readonly Contact[] }
  | { readonly type: 'forumSetUp'; readonly at: Instant; readonly by: Person; readonly charter: Charter };

export const unmetForum: Forum = { status: 'unmet' };

export function evolveForum(forum: Forum, event: ForumEvent): Forum {
  switch (event.type) {
    case 'forumJoined':
      return { status: 'joined', id: event.id, place: event.place, roster: null };
    case 'forumMoved':
      return forum.status === 'unmet' ? forum : { ...forum, place: event.place };
    case 'rosterSeen':
      return forum.status === 'unmet' ? forum : { ...forum, roster: event.roster };
    case 'forumSetUp':
      if (forum.status === 'unmet') return forum;
      return {
        ...forum,
        status: 'ready',
        charter: event.charter,
        revision: forum.status === 'ready' ? forum.revision + 1 : 1,
      };
  }
}
