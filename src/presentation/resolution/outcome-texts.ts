import type { Principal } from '../../domain/forum/principal';
import type { MeetingCause, ReferralCause, Status } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';

export interface ResultTexts {
  readonly adopted: (number: string | null) => string;
  /** In a forum that endorses. */
  readonly endorsed: (number: string | null) => string;
  readonly referredBack: Readonly<Record<ReferralCause, string>>;
  readonly sentAgain: (next: number) => string;
  readonly lapsed: (rulingDueAt: Instant) => string;
  readonly movedToMeeting: Readonly<Record<MeetingCause, string>>;
  /** Which principals have nobody left, when all of their electors have declared jäv. */
  readonly sideRecused: (principals: readonly Principal[]) => string;
  readonly recused: string;
  readonly struck: string;
  readonly withdrawn: string;
  readonly open: (closesAt: Instant) => string;
  readonly draft: string;
  readonly reasonBy: (name: string) => string;
}

export interface OutcomeTexts {
  readonly heading: string;
  readonly next: Readonly<Record<Status, string>>;
  readonly reasons: string;
  readonly summary: (title: string, status: string) => string;
}
