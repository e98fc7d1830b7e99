import type { Notice } from '../../application/notice';
import type { MeetingsRefusal } from '../../domain/meetings/meetings-verdict';

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
