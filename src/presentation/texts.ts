import type { FormNote, Message, Notice } from '../application/notice';
import type { View, WaitingItem } from '../application/views';
import type { Decision, Reported } from '../domain/decision/decision';
import type { Standing } from '../domain/forum/charter';
import type { Wording } from '../domain/forum/wording';
import type { Principal } from '../domain/forum/principal';
import type { Role } from '../domain/forum/register';
import type { Choice } from '../domain/resolution/ballot';
import type { DraftField } from '../domain/resolution/content';
import type { DraftFault } from '../domain/resolution/read-draft';
import type { MeetingCause, ReferralCause, Status } from '../domain/resolution/resolution';
import type { ClosingCause } from '../domain/resolution/round';
import type { Instant } from '../domain/time';
import type { ChairDecisionFormTexts, ChairDecisionTexts } from './decision/chair-decision-texts';
import type { FieldTexts, FormTexts } from './field-texts';
import type { ChannelNewsTexts } from './forum/channel-news-texts';
import type { CompositionTexts } from './forum/composition-texts';
import type { DepartureSettledTexts, DepartureTexts } from './forum/departure-texts';
import type { ExportTexts } from './forum/export-texts';
import type { ForumDetailsTexts } from './forum/forum-details-texts';
import type { ImportCheckTexts } from './forum/import-check-texts';
import type { ImportFormTexts } from './forum/import-form-texts';
import type { QuestionSettledTexts } from './forum/question-settled-texts';
import type { RecognitionSettledTexts, RecognitionTexts } from './forum/recognition-texts';
import type { RegisterMenuTexts } from './forum/register-menu-texts';
import type { RegisterTexts } from './forum/register-texts';
import type { RolesTexts } from './forum/roles-texts';
import type { SeatTexts } from './forum/seat-texts';
import type { SetupTexts } from './forum/setup-texts';
import type { TimeSettingsTexts } from './forum/time-settings-texts';
import type { MinutesChainTexts, MinutesOverdueTexts, MinutesStatusTexts } from './minutes/minutes-chain-texts';
import type { MinutesExportTexts } from './minutes/minutes-export-texts';
import type { MinutesFormTexts } from './minutes/minutes-form-texts';
import type { MinutesFileTexts, MinutesListTexts } from './minutes/minutes-list-texts';
import type { MinutesTaskOverTexts, MinutesTaskTexts } from './minutes/minutes-task-texts';
import type { MinutesTexts } from './minutes/minutes-texts';
import type { ReminderTexts } from './reminding/reminder-texts';
import type { MeetingsTexts, ReportsTexts } from './meetings/meetings-texts';
import type { DeliveryTexts, TallyTexts } from './resolution/delivery-texts';
import type { ElectorTexts } from './resolution/elector-texts';
import type { MentionTexts, ReminderDayTexts } from './resolution/reminder-texts';

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
  readonly importForm: ImportFormTexts;
  readonly importCheck: ImportCheckTexts;
  readonly export: ExportTexts;
  readonly departure: DepartureTexts;
  readonly departureSettled: DepartureSettledTexts;
  readonly recognition: RecognitionTexts;
  readonly recognitionSettled: RecognitionSettledTexts;
  readonly questionSettled: QuestionSettledTexts;
  readonly channelNews: ChannelNewsTexts;
  readonly electors: ElectorTexts;
  readonly paging: {
    /** Pages count from 1 to a reader. */
    readonly page: (page: number, pages: number) => string;
    readonly previous: string;
    readonly following: string;
  };
  readonly notice: (notice: Notice, shortName: string | null) => string;
  readonly message: (message: Message) => string;

  readonly register: RegisterTexts;
  readonly setup: SetupTexts;
  readonly composition: CompositionTexts;
  readonly registerMenu: RegisterMenuTexts;
  readonly seat: SeatTexts;
  readonly roles: RolesTexts;
  readonly forumDetails: ForumDetailsTexts;
  readonly timeSettings: TimeSettingsTexts;
  readonly help: {
    readonly heading: string;
    readonly introduction: string;
    readonly standing: (shortNames: readonly string[], roles: readonly Role[], standing: Standing) => string;
    readonly can: Readonly<Record<'preside' | 'lead' | 'prepare' | Standing, string>>;
    readonly commandsHeading: (personal: boolean) => string;
    readonly commands: Readonly<
      Record<
        | 'new'
        | 'mattersHere'
        | 'mattersMine'
        | 'deliveries'
        | 'decisions'
        | 'minutesHere'
        | 'minutesMine'
        | 'chairDecision'
        | 'meetings'
        | 'reports'
        | 'forum'
        | 'help',
        readonly [string, string]
      >
    >;
    readonly noForums: string;
    readonly summary: string;
  };
  readonly chooseForum: Readonly<
    Record<
      Extract<View, { readonly card: 'chooseForum' }>['purpose'],
      { readonly heading: string; readonly choose: string; readonly summary: string }
    >
  > & { readonly label: string };

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
  readonly tally: TallyTexts;
  readonly deliveries: DeliveryTexts;
  readonly minutes: MinutesTexts;
  readonly minutesForm: MinutesFormTexts;
  readonly minutesTask: MinutesTaskTexts;
  readonly minutesTaskOver: MinutesTaskOverTexts;
  readonly minutesChain: MinutesChainTexts;
  readonly minutesStatus: MinutesStatusTexts;
  readonly minutesOverdue: MinutesOverdueTexts;
  readonly minutesExport: MinutesExportTexts;
  readonly minutesList: MinutesListTexts;
  readonly minutesFile: MinutesFileTexts;
  readonly reminder: ReminderTexts;
  readonly reminderDay: ReminderDayTexts;
  readonly mention: MentionTexts;
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
    readonly reported: (reported: Reported | null) => string;
    readonly summary: (number: string, title: string) => string;
  };
  readonly chairDecision: ChairDecisionTexts;
  readonly chairDecisionForm: ChairDecisionFormTexts;
  readonly meetings: MeetingsTexts;
  readonly reports: ReportsTexts;
  readonly decisions: {
    readonly heading: string;
    readonly none: string;
    readonly item: (decision: Pick<Decision, 'kind' | 'number' | 'decidedOn'>) => string;
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
