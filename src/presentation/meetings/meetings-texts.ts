import type { Notice } from '../../application/notice';
import type { MeetingFault, MeetingsRefusal } from '../../domain/meetings/decide-meetings';
import type { Meeting, Report, ReportKind } from '../../domain/meetings/meetings';
import type { ThinYear } from '../../domain/meetings/too-few-meetings';
import type { LocalDate } from '../../domain/time';

/** What is told of meetings and what they hear of. */
export type MeetingsNotice =
  MeetingsRefusal | Extract<Notice, { readonly type: 'meetingSaved' | 'reportsNoted' | 'followUpAdded' }>;

type Field<More extends string = never> = Readonly<Record<'label' | More, string>>;

export interface MeetingsTexts {
  readonly heading: string;
  readonly coming: string;
  readonly none: string;
  readonly held: string;
  readonly tooFew: (year: ThinYear) => string;
  readonly day: (on: LocalDate) => string;
  readonly particulars: (meeting: Meeting) => string;
  readonly farAhead: string;
  readonly plan: { readonly open: string; readonly send: string };
  readonly change: { readonly open: string; readonly heading: string; readonly send: string };
  readonly cancel: { readonly open: string; readonly explanation: string; readonly send: string };
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
