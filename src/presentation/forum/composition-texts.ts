import type { ForumKind } from '../../domain/forum/policy';
import type { Wording } from '../../domain/forum/wording';
import type { Principal } from '../../domain/forum/principal';
import type { Role, SeatRight } from '../../domain/forum/register';
import type { LocalDate } from '../../domain/time';

export interface Totals {
  readonly voters: Readonly<Record<Principal, number>>;
  readonly seats: number;
}

export interface CompositionTexts {
  readonly heading: string;
  readonly named: (name: string, shortName: string) => string;
  readonly onDay: (day: LocalDate) => string;
  readonly totals: (totals: Totals) => string;
  readonly decidesBy: (wording: Wording) => string;
  readonly roles: string;
  readonly termOf: (name: string, term: string) => string;
  readonly nobody: string;
  readonly principal: (principal: Principal, seats: number, voters: number) => string;
  readonly party: (party: string, seats: number) => string;
  /** After the number of a seat that does not vote. */
  readonly flag: Readonly<Record<SeatRight, string>>;
  readonly seat: (seat: string, flag: string, course: string) => string;
  readonly unknownAccount: (name: string) => string;
  readonly attending: string;
  readonly exemptions: string;
  readonly exemption: (breach: string, reason: string) => string;
  readonly toSeeTo: string;
  readonly warning: {
    readonly tooFewVoters: string;
    readonly principalWithoutVoters: (principal: Principal) => string;
    readonly noChair: (kind: ForumKind, ended: LocalDate | null) => string;
    readonly termWithoutEnd: (role: Role, name: string) => string;
    readonly vacant: (seats: readonly number[]) => string;
    readonly unresolved: (seats: readonly number[]) => string;
    readonly awaitingApproval: (seats: readonly number[]) => string;
    readonly withoutParty: (seats: readonly number[]) => string;
    readonly unknownAccounts: (names: readonly string[]) => string;
    readonly departed: (names: readonly string[]) => string;
  };
  readonly change: string;
  readonly next: string;
  readonly summary: (shortName: string) => string;
}
