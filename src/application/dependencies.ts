import type { Accounts, AccountsEvent } from '../domain/accounts/accounts';
import type { ApplicationEvent, ApplicationState } from '../domain/state-funds/application/application';
import type { Calendar } from '../domain/calendar';
import type { ChairDecision, ChairDecisionEvent } from '../domain/chair-decision/chair-decision';
import type { DecisionImported, ImportedDecision } from '../domain/decision/earlier';
import type { FollowUps, FollowUpsEvent } from '../domain/follow-ups/follow-ups';
import type { Forum, ForumEvent } from '../domain/forum/forum';
import type { Import, ImportEvent } from '../domain/forum/import';
import type { Meetings, MeetingsEvent } from '../domain/meetings/meetings';
import type { LanguagesInUse, LanguageUsed } from '../domain/language';
import type { MinutesEvent } from '../domain/minutes/events';
import type { Minutes } from '../domain/minutes/minutes';
import type { ReminderDay, ReminderDayEvent } from '../domain/reminding/reminder-day';
import type { ResolutionEvent } from '../domain/resolution/events';
import type { Resolution } from '../domain/resolution/resolution';
import type { Clock } from '../ports/clock';
import type { Directory } from '../ports/directory';
import type { LinkedFiles } from '../ports/linked-files';
import type { NumberSeries } from '../ports/number-series';
import type { RecordRef } from '../ports/record-store';
import type { KeptDecisions } from './decision/kept-decisions';
import type { CostCentreFile } from './accounts/cost-centre-file';
import type { Doubts } from './forum/doubts';
import type { CompositionFile } from './forum/composition-file';
import type { Languages } from './languages';
import type { RecordKeeper } from './records/record-keeper';
import type { LeftSaid } from './reminding/left-said';

/** What the use cases work with. */
export interface Dependencies {
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly newId: () => string;
  readonly forums: RecordKeeper<Forum, ForumEvent>;
  readonly resolutions: RecordKeeper<Resolution, ResolutionEvent>;
  readonly reminderDays: RecordKeeper<ReminderDay, ReminderDayEvent>;
  readonly minutes: RecordKeeper<Minutes, MinutesEvent>;
  readonly meetings: RecordKeeper<Meetings, MeetingsEvent>;
  readonly accounts: RecordKeeper<Accounts, AccountsEvent>;
  readonly followUps: RecordKeeper<FollowUps, FollowUpsEvent>;
  readonly applications: RecordKeeper<ApplicationState, ApplicationEvent>;
  readonly chairDecisions: RecordKeeper<ChairDecision, ChairDecisionEvent>;
  readonly earlierDecisions: RecordKeeper<ImportedDecision, DecisionImported>;
  readonly imports: RecordKeeper<Import, ImportEvent>;
  readonly languagesInUse: RecordKeeper<LanguagesInUse, LanguageUsed>;
  readonly languages: Languages;
  readonly compositionFile: CompositionFile;
  readonly costCentreFile: CostCentreFile;
  readonly decisions: KeptDecisions;
  readonly series: NumberSeries;
  readonly directory: Directory;
  readonly doubts: Doubts;
  readonly leftSaid: LeftSaid;
  readonly linkedFiles: LinkedFiles;
  /** Has Teams brought in line with the record, soon and outside the turn. */
  readonly nudge: (ref: RecordRef) => void;
}
