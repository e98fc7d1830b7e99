import type { Deciding } from '../../domain/forum/deciding';
import type { Language } from '../../domain/language';
import type { Charter, Standing } from '../../domain/forum/charter';
import type { Departure } from '../../domain/forum/departures';
import type { HoldingDaysFields, HoldingFault, HoldingFields } from '../../domain/forum/enter-holding';
import type { RoleTermDaysFields, RoleTermFault, RoleTermFields } from '../../domain/forum/enter-role-term';
import type { SeatFault, SeatFields } from '../../domain/forum/enter-seat';
import type { ChannelNews, Joined, Ready } from '../../domain/forum/forum';
import type { StateFundsDecisionFault, StateFundsDecisionFields } from '../../domain/state-funds/forum-decision';
import type { TimeSettings } from '../../domain/forum/forum-time';
import type { Contact, Person } from '../../domain/forum/person';
import type { ForumKind } from '../../domain/forum/policy';
import type { RegisterChange, RegisteredPerson, Register, Role } from '../../domain/forum/register';
import type { RegisterFault } from '../../domain/forum/register-faults';
import type { SetupFault, SetupFields } from '../../domain/forum/setup';
import type { LocalDate } from '../../domain/time';
import type { Notice } from '../notice';
import type { CellFault, UnreadFile } from './composition-file';

/** The people that a form about the register offers: of a large channel only those that were searched for. */
export interface Choosable {
  readonly people: readonly Person[];
  /** What was searched for; '' for nothing. */
  readonly query: string;
  /** How many more people match the search than there is room for. */
  readonly left: number;
}

/** A form about the register, shown again with what was typed when it could not be taken as it was. */
export interface Typed<Fields, Fault> {
  readonly fields: Fields;
  readonly faults: readonly Fault[];
  /** Why the charter is departed from. */
  readonly reason: string;
}

/** What is known of a forum at the top of every card about its register. */
interface RegisterSetting {
  readonly forum: Ready;
  readonly charter: Charter;
  readonly today: LocalDate;
  readonly note: Notice | { readonly type: 'registerSaved' } | null;
}

/** A line of a file that cannot be taken, and why. */
export interface FaultyImportLine {
  readonly line: number;
  readonly faults: readonly (
    | CellFault
    | { readonly fault: 'unknownAccount'; readonly found: string }
    | { readonly fault: 'register'; readonly why: RegisterFault }
  )[];
}

/** A change that a file would make, with the register before and after it to name things by. */
export interface ImportDifference {
  readonly before: Register;
  readonly after: Register;
  readonly changes: readonly RegisterChange[];
}

/** How a forum is called and what kind it is. */
export interface ForumDetails {
  readonly kind: ForumKind;
  readonly name: string;
  readonly shortName: string;
  readonly wording: Charter['wording'];
  readonly deciding: Deciding;
  readonly language: Language;
}

/** Where somebody writes or taps: in a forum's channel, or in their own chat, where `forum` and `message` are null. */
export interface Asked {
  readonly forum: string | null;
  /** What they wrote in the channel. A form that cannot reach their own chat comes in its thread. */
  readonly message: string | null;
}

/** The buttons that lead on from an answer which says what can be done without doing it. */
export interface Ways {
  readonly asked: Asked;
  readonly mayPrepare: boolean;
  readonly isInForum: boolean;
}

/** What a person with several forums can be asked to choose a forum for. */
export const FORUM_PURPOSES = [
  'newMatter',
  'composition',
  'chairDecision',
  'meetings',
  'reports',
  'accounts',
  'followUps',
  'applications',
] as const;

/** How a forum is set up, a step at a time on one card: its name, its roles, who votes, and for whom. */
export const SETUP_STEPS = ['forum', 'roles', 'voting', 'kommun'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/** Everything a person can be shown about a forum. */
export type ForumView =
  | {
      readonly card: 'setup';
      readonly forum: Joined;
      /** The step whose fields are open; `null` for the first step where something is to be mended. */
      readonly step: SetupStep | null;
      readonly fields: SetupFields;
      readonly faults: readonly SetupFault[];
      readonly note: Notice | null;
      readonly choosable: Choosable;
    }
  /** `page` counts from 0: the composition of a large forum does not fit in one card. */
  | (RegisterSetting & { readonly card: 'composition'; readonly page: number })
  /** Where a leader chooses what to change. */
  | (RegisterSetting & { readonly card: 'registerMenu' })
  | (RegisterSetting & {
      readonly card: 'seat';
      readonly seat: Typed<SeatFields, SeatFault>;
      /** For a new holder; `null` while the seat itself is new. */
      readonly newHolding: Typed<HoldingFields, HoldingFault> | null;
      /** The holding whose days are being changed. */
      readonly changing: (Typed<HoldingDaysFields, HoldingFault> & { readonly id: string }) | null;
      readonly choosable: Choosable;
    })
  | (RegisterSetting & {
      readonly card: 'roles';
      readonly newTerm: Typed<RoleTermFields, RoleTermFault>;
      readonly changing: (Typed<RoleTermDaysFields, RoleTermFault> & { readonly id: string }) | null;
      readonly choosable: Choosable;
    })
  | (RegisterSetting & {
      readonly card: 'forumDetails';
      readonly fields: ForumDetails;
      readonly faults: readonly SetupFault[];
      readonly reason: string;
    })
  | (RegisterSetting & { readonly card: 'timeSettings'; readonly times: TimeSettings })
  | (RegisterSetting & {
      readonly card: 'stateFundsSettings';
      readonly fields: StateFundsDecisionFields;
      readonly faults: readonly StateFundsDecisionFault[];
    })
  | (RegisterSetting & {
      readonly card: 'importForm';
      readonly text: string;
      readonly reading: UnreadFile | null;
      /** The composition as it is, as the table to fill in. */
      readonly template: string;
    })
  | (RegisterSetting & {
      readonly card: 'importCheck';
      readonly importId: string;
      readonly difference: ImportDifference;
      readonly faulty: readonly FaultyImportLine[];
      readonly reason: string;
    })
  | {
      readonly card: 'export';
      readonly forumId: string;
      readonly name: string;
      readonly shortName: string;
      readonly parts: readonly string[];
      readonly part: number;
    }
  /** Asks the leaders what becomes of somebody's seat or role. `answer` is what one of them has said. */
  | {
      readonly card: 'departure';
      readonly forum: Ready;
      readonly departure: Departure;
      readonly today: LocalDate;
    }
  | { readonly card: 'departureSettled'; readonly shortName: string; readonly name: string; readonly kept: boolean }
  /** Asks the leaders whether an account is somebody who was typed in. */
  | {
      readonly card: 'recognition';
      readonly forum: Ready;
      readonly person: Contact;
      readonly candidates: readonly RegisteredPerson[];
    }
  | {
      readonly card: 'recognitionSettled';
      readonly shortName: string;
      readonly name: string;
      readonly linkedTo: string | null;
    }
  /** The question to the leaders has been settled by another of them, or has settled itself. */
  | { readonly card: 'questionSettled'; readonly shortName: string; readonly name: string }
  | {
      readonly card: 'channelNews';
      readonly shortName: string;
      readonly news: ChannelNews;
    }
  | {
      readonly card: 'help';
      readonly forums: readonly {
        readonly shortName: string;
        readonly roles: readonly Role[];
        readonly standing: Standing;
      }[];
      readonly personal: boolean;
      readonly ways: Ways;
    }
  /** What somebody wrote is no command. */
  | { readonly card: 'notUnderstood'; readonly ways: Ways }
  | {
      readonly card: 'chooseForum';
      readonly forums: readonly { readonly id: string; readonly name: string }[];
      readonly purpose: (typeof FORUM_PURPOSES)[number];
    };
