import type { Notice } from '../../application/notice';
import type { MinutesRefusal } from '../../domain/minutes/commands';

/** What a person is told about minutes in a sentence of its own. */
export type MinutesNotice =
  | MinutesRefusal
  | Extract<
      Notice,
      {
        readonly type:
          | 'minutesStarted'
          | 'stepReminded'
          | 'stepUnreachable'
          | 'nobodyToRemind'
          | 'stepIsYours'
          | 'signersGone'
          | 'nothingToCorrect'
          | 'fileForNoMinutes';
      }
    >;
