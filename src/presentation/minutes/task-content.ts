import type { Element } from '../card-template';
import type { Texts } from '../texts';

/** What one step shows on its card. */
export interface TaskContent {
  /** The elements before the link to the text, and after it. */
  readonly head: readonly Element[];
  readonly body: readonly Element[];
  /** Lists of none or one. */
  readonly verifies: readonly { readonly title: string }[];
  readonly approves: readonly { readonly title: string }[];
  readonly changeRequests: readonly Texts['minutesTask']['requestChange'][];
  readonly submits: readonly { readonly fields: readonly Element[]; readonly title: string; readonly after: number }[];
  readonly meetings: readonly Texts['minutesTask']['handToMeeting'][];
  readonly publishing: readonly Element[];
}

export const NOTHING_TO_DO = {
  verifies: [],
  approves: [],
  changeRequests: [],
  submits: [],
  meetings: [],
  publishing: [],
} as const;
