import type { FormNote, Message, Notice, WaitingItem } from '../application/views';
import type { Standing, Wording } from '../domain/forum/forum';
import type { Principal } from '../domain/forum/principal';
import type { Role } from '../domain/forum/roles';
import type { SetupFault, SetupField } from '../domain/forum/setup';
import type { Choice } from '../domain/resolution/ballot';
import type { DraftField } from '../domain/resolution/content';
import type { DraftFault } from '../domain/resolution/read-draft';
import type { MeetingCause, ReferralCause, Status } from '../domain/resolution/resolution';
import type { ClosingCause } from '../domain/resolution/round';
import type { Instant } from '../domain/time';

/** A field to fill in: its label, the line under it, and what is said when it is left empty. */
export interface FieldTexts {
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
}

/** A button that opens a small form, and the button in it that sends. */
export interface FormTexts extends FieldTexts {
  readonly open: string;
  readonly send: string;
}

/** Every sentence a person can see, by card. Written in one file for each language. */
export interface Texts {
  readonly common: {
    readonly lang: string;
    readonly fallbackText: string;
  };
  readonly words: {
    readonly choice: Readonly<Record<Choice, string>>;
    readonly standpointWith: (choice: Choice, reason: string) => string;
    readonly status: Readonly<Record<Status, string>>;
    readonly untitled: string;
    readonly moreOfThese: (count: number) => string;
    readonly cutReason: string;
    /** Before what somebody said: `Ledamot SU 1: `. */
    readonly said: (name: string) => string;
    readonly fault: (sentence: string) => string;
    readonly showHistory: string;
    readonly show: string;
  };
  readonly notice: (notice: Notice, shortName: string | null) => string;
  readonly message: (message: Message) => string;

  readonly setup: {
    readonly heading: string;
    readonly introduction: string;
    readonly change: string;
    readonly name: FieldTexts;
    readonly shortName: FieldTexts;
    readonly wording: { readonly label: string; readonly option: Readonly<Record<Wording, string>> };
    readonly role: Readonly<Record<Role, { readonly label: string; readonly missing: string }>>;
    readonly nobody: string;
    readonly choosePerson: string;
    readonly voting: FieldTexts;
    readonly coOpted: Omit<FieldTexts, 'missing'>;
    readonly kommun: Omit<FieldTexts, 'missing'>;
    readonly save: string;
    readonly fault: (fault: SetupFault) => string;
    readonly faultsAt: (labels: readonly string[]) => string;
    readonly fieldLabel: Readonly<Record<SetupField, string>>;
    readonly summary: string;
  };
  readonly composition: {
    readonly heading: string;
    readonly named: (name: string, shortName: string) => string;
    readonly decidesBy: (wording: Wording) => string;
    readonly role: (role: Role) => string;
    readonly voters: (principal: Principal, count: number) => string;
    readonly total: (count: number) => string;
    readonly coOpted: string;
    readonly attending: string;
    readonly nobody: string;
    readonly tooFewVoters: string;
    readonly principalWithoutVoters: (principal: Principal) => string;
    readonly next: string;
    readonly summary: (shortName: string) => string;
  };
  readonly help: {
    readonly heading: string;
    readonly introduction: string;
    readonly standing: (shortName: string, roles: readonly Role[], standing: Standing) => string;
    readonly can: Readonly<Record<'preside' | 'lead' | 'prepare' | Standing, string>>;
    readonly commandsHeading: (personal: boolean) => string;
    readonly commands: Readonly<
      Record<'new' | 'mattersHere' | 'mattersMine' | 'decisions' | 'forum' | 'help', readonly [string, string]>
    >;
    readonly noForums: string;
    readonly summary: string;
  };
  readonly chooseForum: { readonly heading: string; readonly summary: string };

  readonly draftForm: {
    readonly heading: string;
    readonly headingAgain: (round: number) => string;
    readonly introduction: string;
    readonly label: Readonly<Record<DraftField, string>>;
    readonly hint: Readonly<Record<Exclude<DraftField, 'lastDay'>, string>>;
    readonly lastDayHint: (usualLastDay: Instant) => string;
    readonly preview: string;
    readonly save: string;
    readonly send: string;
    readonly askToSend: string;
    readonly discard: string;
    readonly fault: (fault: DraftFault) => string;
    readonly faultsAt: (labels: readonly string[]) => string;
    readonly note: (note: FormNote, shortName: string) => string;
    readonly saidLastRound: (round: number) => string;
    readonly toSupply: (by: string) => string;
    readonly summary: (shortName: string, title: string) => string;
  };
  readonly draftClosed: {
    readonly heading: string;
    readonly sent: (round: number, at: Instant) => string;
    readonly removed: (at: Instant) => string;
    readonly ended: (status: string) => string;
    readonly summary: (title: string) => string;
  };
  readonly preview: {
    readonly heading: string;
    readonly notSent: string;
    readonly asked: (name: string) => string;
    readonly chairSends: string;
    readonly chairAsked: string;
    readonly send: string;
    readonly change: string;
    readonly faulty: string;
    readonly stale: string;
    readonly summary: (title: string) => string;
  };

  readonly matter: {
    readonly heading: string;
    readonly headingRound: (round: number) => string;
    readonly proposal: string;
    readonly intro: (wording: Wording, shortName: string) => string;
    readonly clause: (number: number, clause: string) => string;
    readonly question: string;
    readonly urgency: string;
    readonly shortNotice: string;
    readonly background: string;
    readonly toggleBackground: string;
    readonly attachments: string;
    readonly attachment: (name: string, host: string) => string;
    readonly answerBy: (closesAt: Instant) => string;
    readonly extended: string;
    readonly ownDecisions: string;
  };
  readonly changes: {
    readonly heading: (previous: number) => string;
    readonly none: string;
    readonly added: string;
    readonly removed: string;
    readonly rewritten: string;
    readonly field: Readonly<
      Record<'title' | 'clauses' | 'question' | 'urgency' | 'background' | 'attachments', string>
    >;
  };
  readonly answers: {
    readonly heading: string;
    readonly count: (answered: number, all: number) => string;
    readonly answered: string;
    readonly missing: string;
    readonly onlyWho: string;
    readonly standpoints: string;
    readonly group: (choice: Choice, count: number) => string;
    readonly notAnswered: (count: number) => string;
    readonly note: (name: string) => string;
  };
  readonly vote: {
    readonly reject: FormTexts;
    readonly needsAnchoring: FormTexts;
    readonly objectToForm: FormTexts;
    readonly recuse: FormTexts;
    readonly approveNote: FormTexts;
    readonly heading: string;
    readonly refresh: string;
    readonly summaryOpen: (shortName: string, title: string, closesAt: Instant) => string;
    readonly summaryClosed: (title: string, status: string) => string;
  };
  readonly ownVote: {
    readonly answered: Readonly<Record<Choice, (at: Instant, isSameDay: boolean) => string>>;
    readonly mayChange: (closesAt: Instant) => string;
    readonly stillWaits: string;
    readonly ownReason: string;
    readonly notAnswered: (closesAt: Instant) => string;
    readonly typedKept: (choice: Choice) => string;
    readonly changeHeading: string;
    readonly summary: (title: string) => string;
  };
  readonly result: {
    readonly adopted: (number: string | null) => string;
    readonly referredBack: Readonly<Record<ReferralCause, string>>;
    readonly sentAgain: (next: number) => string;
    readonly lapsed: (rulingDueAt: Instant) => string;
    readonly movedToMeeting: Readonly<Record<MeetingCause, string>>;
    readonly struck: string;
    readonly withdrawn: string;
    readonly open: (closesAt: Instant) => string;
    readonly draft: string;
    readonly reasonBy: (name: string) => string;
  };

  readonly course: {
    readonly heading: string;
    readonly withdraw: FormTexts;
    readonly closeEarly: string;
    readonly summary: (title: string) => string;
  };
  readonly objections: {
    readonly heading: string;
    readonly lead: string;
    readonly staysOpen: (closesAt: Instant) => string;
    readonly mayClose: string;
    readonly over: string;
    readonly summary: (title: string) => string;
  };
  readonly ruling: {
    readonly heading: string;
    readonly lead: string;
    readonly notAnswered: (count: number) => string;
    readonly otherwise: (rulingDueAt: Instant) => string;
    readonly extend: FormTexts;
    readonly referBack: FormTexts;
    readonly moveToMeeting: FormTexts;
    readonly strike: FormTexts;
    readonly summary: (title: string) => string;
  };
  readonly referral: {
    readonly heading: string;
    readonly reasons: string;
    readonly notAnswered: (count: number) => string;
    readonly reworkBy: (name: string) => string;
    readonly revise: string;
    readonly assign: {
      readonly open: string;
      readonly responsible: { readonly label: string; readonly missing: string };
      readonly whatToSupply: FieldTexts;
      readonly send: string;
    };
    readonly moveToMeeting: FormTexts;
    readonly strike: FormTexts;
    readonly next: string;
    readonly summary: (title: string) => string;
  };
  readonly rework: {
    readonly heading: string;
    readonly lead: (by: string) => string;
    readonly toSupply: string;
    readonly noDeadline: string;
    readonly open: string;
    readonly over: string;
    readonly summary: (title: string) => string;
  };
  readonly practice: {
    readonly heading: string;
    readonly explanation: string;
    readonly over: string;
    readonly allApprove: string;
    readonly oneRejects: string;
    readonly noReason: string;
  };
  readonly outcome: {
    readonly heading: string;
    readonly next: Readonly<Record<Status, string>>;
    readonly reasons: string;
    readonly summary: (title: string, status: string) => string;
  };
  readonly decision: {
    readonly heading: string;
    readonly numbered: (number: string) => string;
    readonly unanimous: string;
    readonly sentAt: (at: Instant) => string;
    readonly decidedAt: (at: Instant) => string;
    readonly standpoints: string;
    readonly approves: (principal: Principal, count: number) => string;
    readonly recused: (name: string) => string;
    readonly notes: string;
    readonly reported: string;
    readonly summary: (number: string, title: string) => string;
  };
  readonly decisions: {
    readonly heading: string;
    readonly none: string;
    readonly item: (number: string, decidedAt: Instant) => string;
    readonly summary: string;
  };
  readonly matters: {
    readonly heading: string;
    readonly none: string;
    readonly open: (closesAt: Instant, answered: number, all: number) => string;
    readonly other: (status: Status, changedAt: Instant) => string;
    readonly waitsForYou: string;
    readonly summary: (shortName: string) => string;
  };
  readonly waiting: {
    readonly heading: string;
    readonly none: string;
    readonly task: (task: WaitingItem['task'], by: Instant | null) => string;
    readonly summary: (count: number) => string;
  };
  readonly history: {
    readonly heading: string;
    readonly before: string;
    readonly round: (round: number) => string;
    readonly toggleText: string;
    readonly leftOutText: string;
    readonly at: (at: Instant) => string;
    readonly started: (name: string) => string;
    readonly opened: (name: string, closesAt: Instant) => string;
    readonly ballot: Readonly<Record<Choice, (name: string) => string>>;
    readonly ballotsHidden: string;
    readonly closed: (cause: ClosingCause, name: string | null) => string;
    readonly summary: (title: string) => string;
  };
}
