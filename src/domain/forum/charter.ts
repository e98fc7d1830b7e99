import type { StateFundsDecision } from '../state-funds/forum-decision';
import type { Absence } from './absence';
import type { Deciding } from './deciding';
import type { TimeSettings } from './forum-time';
import type { Contact } from './person';
import type { ForumKind } from './policy';
import type { Principal } from './principal';
import type { PersonId, Role, SeatRight } from './register';
import type { Wording } from './wording';

/**
 * The co-opted see and comment, never vote, nor do those whose right is unresolved. The attending have no
 * seat: staff and guests of the channel.
 */
export type Standing = SeatRight | 'attending';

/** `address` is '' for those who have not been seen in Teams. */
export interface Seated extends Contact {
  readonly standing: SeatRight;
  readonly seat: number;
  /** The organisation that the seat belongs to; '' until somebody has said. */
  readonly party: string;
  readonly principal: Principal;
  readonly interim: boolean;
}

export interface Attending extends Contact {
  readonly standing: 'attending';
}

export type Member = Seated | Attending;

export type Roles = Readonly<Record<Role, readonly PersonId[]>>;

/** A forum as it is composed on one day. */
export interface Charter {
  readonly kind: ForumKind;
  readonly name: string;
  readonly shortName: string;
  readonly wording: Wording;
  /** Left out while the forum has not said. */
  readonly deciding?: Deciding | undefined;
  readonly times: TimeSettings;
  /** Left out while the forum does not judge state funds by the criteria. */
  readonly stateFunds?: StateFundsDecision | undefined;
  readonly roles: Roles;
  readonly members: readonly Member[];
  /** The organisations that seats belong to, each once, with the first of its seats: forms name it by that. */
  readonly parties: readonly { readonly name: string; readonly seat: number }[];
  /** What people have said of when they are away, that day or later. */
  readonly absences: readonly Absence[];
}
