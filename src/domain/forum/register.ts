import type { LocalDate } from '../time';
import type { Language } from '../language';
import type { Deciding } from './deciding';
import type { Wording } from './wording';
import type { AccountId } from './person';
import type { ForumKind } from './policy';
import type { Principal } from './principal';

/**
 * An account's id; for somebody who was typed in and has not been seen in Teams yet, an id of the register's own
 * (`typed:…`) until their account is linked to it.
 */
export type PersonId = AccountId;

/** `unresolved`: the charter does not say (Tandvård "adj?"). No vote until the forum has decided. */
export const SEAT_RIGHTS = ['voting', 'coOpted', 'unresolved'] as const;
export type SeatRight = (typeof SEAT_RIGHTS)[number];

/** A chair at the table. It belongs to a party, not to a person. */
export interface Seat {
  /** Its number in the forum, from 1. */
  readonly number: number;
  /** The organisation that nominates to it. '' until somebody has said. */
  readonly party: string;
  readonly principal: Principal;
  readonly right: SeatRight;
}

/** From the first to the last day, both included. `null`: since before the record began; until further notice. */
export interface Period {
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

/** Somebody's time on a seat. */
export interface Holding extends Period {
  readonly id: string;
  readonly seat: number;
  readonly person: PersonId;
  /** A member for a period in somebody else's place; the seat then returns by itself. Has both its days. */
  readonly interim: boolean;
  /** Who nominated and where the forum approved. '' when nobody has said. */
  readonly basis: string;
  /** Whoever entered it said that the forum has not approved it yet. Left out otherwise. */
  readonly awaitsApproval?: true | undefined;
}

/** In the order they are told. */
export const ROLES = ['chair', 'viceChair', 'processLead', 'noteTaker', 'verifier', 'approver'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody's term in a role. */
export interface RoleTerm extends Period {
  readonly id: string;
  readonly role: Role;
  readonly person: PersonId;
  /** Their last day, when they left before the term was out. */
  readonly leftOn: LocalDate | null;
}

export interface RegisteredPerson {
  readonly id: PersonId;
  readonly name: string;
  /** Only of those typed in, to know their account by. */
  readonly email: string | null;
}

/** A departure from the charter that a person has allowed, and why. */
export interface Exemption {
  readonly breach: Breach;
  readonly reason: string;
}

/** A rule of the charter, and the term or holding that departs from it. */
export interface Breach {
  readonly rule: Rule;
  /** The id of the role term or of the holding. */
  readonly subject: string;
}

/** The rules of the charter that a composition can depart from. */
export const RULES = [
  /** */
  'viceFromOtherPrincipal',
  /** */
  'chairTerm',
  'chairTermNeedsConsensus',
  /** */
  'chairAlternatesBetweenPrincipals',
  /** */
  'chairRotatesBetweenParties',
  /** */
  'successorFromSamePrincipal',
  'successorSitsTermOut',
  /** "Ordförande utses inom gruppen." */
  'chairHoldsSeat',
] as const;
export type Rule = (typeof RULES)[number];

/** The composition of a forum through time: who has had which seat and role, and from which day to which. */
export interface Register {
  readonly kind: ForumKind;
  readonly name: string;
  readonly shortName: string;
  readonly wording: Wording;
  /** Left out while the forum has not said. */
  readonly deciding?: Deciding | undefined;
  /** The language of what the whole channel sees; left out when it is the usual one. */
  readonly language?: Language | undefined;
  readonly seats: readonly Seat[];
  readonly holdings: readonly Holding[];
  readonly roleTerms: readonly RoleTerm[];
  /** Everybody that a holding or a role term names. */
  readonly people: readonly RegisteredPerson[];
  readonly exemptions: readonly Exemption[];
}

/** One thing that is entered about the composition. What a person enters in one go is a list of these. */
export type RegisterChange =
  | {
      readonly type: 'forumDescribed';
      readonly kind: ForumKind;
      readonly name: string;
      readonly shortName: string;
      readonly wording: Wording;
      readonly deciding?: Deciding | undefined;
      readonly language?: Language | undefined;
    }
  /** A new seat, or another party, principal or right for a seat. */
  | { readonly type: 'seatSet'; readonly seat: Seat }
  | { readonly type: 'seatRemoved'; readonly number: number }
  /** A new person, or a known one's name or e-mail. */
  | { readonly type: 'personNamed'; readonly person: RegisteredPerson }
  /** A new holding, or other days, person or basis for one. */
  | { readonly type: 'holdingSet'; readonly holding: Holding }
  | { readonly type: 'holdingRemoved'; readonly id: string }
  | { readonly type: 'roleTermSet'; readonly term: RoleTerm }
  | { readonly type: 'roleTermRemoved'; readonly id: string };
