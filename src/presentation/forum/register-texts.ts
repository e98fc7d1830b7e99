import type { Notice } from '../../application/notice';
import type { Wording } from '../../domain/forum/wording';
import type { HoldingFault } from '../../domain/forum/enter-holding';
import type { RoleTermFault } from '../../domain/forum/enter-role-term';
import type { SeatFault } from '../../domain/forum/enter-seat';
import type { ForumKind } from '../../domain/forum/policy';
import type { Principal } from '../../domain/forum/principal';
import type { Period, Role, RoleTerm, Rule, SeatRight } from '../../domain/forum/register';
import type { RegisterFault } from '../../domain/forum/register-faults';
import type { BreachSubject } from './breach-subjects';
import type { NameOf } from './person-names';
import type { Stretch } from './seat-course';

/** What is refused about the register. */
export type RegisterNotice = Extract<
  Notice,
  {
    readonly type:
      | 'alreadySetUp'
      | 'staleRegister'
      | 'registerFaulty'
      | 'departsFromCharter'
      | 'rightNeedsDecision'
      | 'nobodyToLink'
      | 'importUnknown'
      | 'recognitionAsked'
      | 'fileForNoForum'
      | 'fileUnread'
      | 'noSuccessor';
  }
>;

/** A stretch of a seat's time with the name of whoever has it then; `null` when nobody does. */
export interface NamedStretch extends Omit<Stretch, 'holding'> {
  readonly name: string | null;
  readonly interim: boolean;
}

/** What the cards about the register have in common. */
export interface RegisterTexts {
  readonly kind: Readonly<Record<ForumKind, string>>;
  readonly wording: Readonly<Record<Wording, string>>;
  readonly principal: Readonly<Record<Principal, string>>;
  readonly right: Readonly<Record<SeatRight, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly seat: (number: number) => string;
  readonly noParty: string;
  readonly vacant: string;
  readonly unknownPerson: string;
  readonly period: (period: Period) => string;
  readonly term: (term: RoleTerm) => string;
  /** Who has a seat from today and on. */
  readonly course: (stretches: readonly NamedStretch[]) => string;

  readonly saved: string;
  readonly notSaved: string;
  readonly staleOnCard: string;
  readonly departs: string;
  readonly reasonNeeded: string;
  /** What is broken, by whom, and the charter's own words for it. */
  readonly breach: (rule: Rule, kind: ForumKind, subject: BreachSubject) => string;
  readonly fault: (fault: RegisterFault, nameOf: NameOf) => string;
  readonly fieldFault: (fault: HoldingFault | RoleTermFault | SeatFault) => string;
  readonly fieldsToMend: string;

  readonly person: { readonly label: string; readonly placeholder: string; readonly nobody: string };
  readonly typedName: { readonly label: string; readonly hint: string };
  readonly typedEmail: { readonly label: string; readonly hint: string };
  readonly search: { readonly label: string; readonly hint: (left: number) => string; readonly send: string };
  readonly firstDay: string;
  readonly lastDay: string;
  readonly untilFurtherNotice: string;
  readonly reason: { readonly label: string; readonly hint: string };
  readonly choose: string;
}
