import type { Notice } from '../../application/notice';
import type { MeetingFault, MeetingsRefusal } from '../../domain/meetings/meetings-verdict';
import type { AtMeeting } from '../../domain/decision/report-note';
import type { Correction, Meeting, Report, ReportKind } from '../../domain/meetings/meetings';
import type { ThinYear } from '../../domain/meetings/too-few-meetings';
import type { LocalDate } from '../../domain/time';
import type { AskingOnceTexts } from '../field-texts';

/** What is told of meetings and what they hear of. */
export type MeetingsNotice =
  | MeetingsRefusal
  | Extract<
      Notice,
      {
        readonly type:
          'meetingPlanned' | 'meetingSaved' | 'reportsNoted' | 'reportsCorrected' | 'followUpAdded' | 'followUpDropped';
      }
    >;

type Field<More extends string = never> = Readonly<Record<'label' | More, string>>;

export interface MeetingsTexts {
  readonly heading: string;
  readonly coming: string;
  readonly none: string;
  readonly held: string;
  /** In the channel: where meetings are planned. */
  readonly inPerson: string;
  readonly tooFew: (year: ThinYear) => string;
  readonly day: (on: LocalDate) => string;
  readonly particulars: (meeting: Meeting) => string;
  readonly farAhead: string;
  readonly plan: { readonly open: string; readonly send: string };
  readonly change: { readonly open: string; readonly heading: string; readonly send: string };
  readonly cancel: AskingOnceTexts;
  /** Of a meeting whose day has passed. */
  readonly cancelHeld: AskingOnceTexts;
  readonly field: Readonly<
    Record<'on' | 'from' | 'until' | 'place', { readonly label: string; readonly hint: string | null }>
  >;
  readonly isDigital: Field<'title'>;
  readonly notSaved: string;
  readonly fault: Readonly<Record<MeetingFault, string>>;
  readonly show: string;
  readonly summary: (shortName: string) => string;
}

export interface ReportsTexts {
  readonly heading: string;
  readonly forMeeting: (meeting: Meeting) => string;
  readonly noMeeting: string;
  readonly none: string;
  readonly group: Readonly<Record<ReportKind, string>>;
  /** Who follows it up and when. */
  readonly followUp: (report: Pick<Report, 'owner' | 'dueOn'>) => string;
  readonly later: string;
  /** In the channel: where it is noted what a meeting took up. */
  readonly inPerson: string;
  readonly noneHeld: string;
  /** Minutes that no planned meeting can approve. */
  readonly noLaterMeeting: string;
  readonly noted: {
    readonly heading: string;
    readonly at: (at: AtMeeting) => string;
    readonly corrected: (correction: Correction) => string;
  };
  readonly agenda: {
    readonly open: string;
    readonly label: string;
    readonly group: Readonly<Record<ReportKind, string>>;
  };
  readonly note: {
    readonly open: string;
    readonly ticked: Field<'hint'>;
    readonly theRest: (count: number) => string;
    readonly meeting: Field<'placeholder'>;
    readonly held: (meeting: Meeting) => string;
    readonly item: Field<'hint' | 'missing'>;
    readonly send: string;
  };
  readonly correct: {
    readonly open: string;
    readonly wrong: Field<'hint'>;
    readonly meeting: Field<'placeholder'>;
    readonly none: string;
    readonly item: Field<'hint'>;
    readonly send: string;
  };
  readonly dropFollowUp: {
    readonly open: string;
    readonly which: Field<'placeholder'>;
    readonly send: string;
  };
  readonly addFollowUp: {
    readonly open: string;
    readonly title: Field<'hint' | 'missing'>;
    readonly owner: Field;
    readonly due: Field<'hint'>;
    readonly send: string;
  };
  readonly show: string;
  readonly summary: (shortName: string) => string;
}
