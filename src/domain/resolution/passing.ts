import type { Person } from '../forum/person';
import type { Instant, LocalDate } from '../time';
import type { DraftFields } from './content';

/** A forum as another one knows it. */
export interface NamedForum {
  readonly id: string;
  readonly name: string;
}

export const STOPS = ['begun', 'sent', 'referredBack', 'movedToMeeting', 'decided'] as const;

/** Something that a matter has been through in a forum. It names no people: only the forum, the day and the number. */
export interface Stop {
  readonly forum: string;
  readonly on: LocalDate;
  readonly what: (typeof STOPS)[number];
  /** Of the decision; '' for all else. */
  readonly number: string;
}

/** What one forum passes on to another: text, papers and history, and never who has said what. */
export interface Parcel {
  readonly from: NamedForum;
  /** The matter in the forum that it comes from, and which of its passings on this is, from 1. */
  readonly matter: string;
  readonly passing: number;
  readonly fields: DraftFields;
  readonly message: string;
  /** What the receiving forum asked when it gave the matter back, which the message answers; '' for nothing. */
  readonly question: string;
  readonly stops: readonly Stop[];
}

export const OFFER_STAGES = ['waiting', 'takenUp', 'declined', 'returned', 'recalled'] as const;

export const TURNINGS_BACK = ['declined', 'returned'] as const;
/** Given back with a reason, or with a question. */
export type TurningBack = (typeof TURNINGS_BACK)[number];

/** A matter as it was passed on to a forum, and what the forum has done with it. */
export interface Offer {
  readonly parcel: Parcel;
  readonly receivedAt: Instant;
  readonly stage: (typeof OFFER_STAGES)[number];
  /** Why it was declined, or what was asked. */
  readonly text: string;
}

/** What the forum that passed a matter on is told by the one that got it. */
export type PassingNews =
  | { readonly kind: 'takenUp' | 'recalled'; readonly at: Instant }
  | { readonly kind: 'declined' | 'returned'; readonly at: Instant; readonly text: string }
  /** It has been decided, there or where it was passed on to from there. */
  | {
      readonly kind: 'decided';
      readonly at: Instant;
      readonly forum: string;
      readonly number: string;
      readonly on: LocalDate;
    }
  /** Nothing came of it there. */
  | { readonly kind: 'ended'; readonly at: Instant; readonly forum: string }
  /** It has gone one forum further, from `forum` to `to`. */
  | { readonly kind: 'wentOn'; readonly at: Instant; readonly forum: string; readonly to: string }
  /** The forum that it had gone on to has not kept it: it is in `forum` again. */
  | { readonly kind: 'wentBack'; readonly at: Instant; readonly forum: string }
  | { readonly kind: 'toMeeting'; readonly at: Instant; readonly forum: string };

/** One time that a matter was passed on. */
export interface Passing {
  /** From 1. */
  readonly number: number;
  readonly at: Instant;
  readonly by: Person;
  readonly to: NamedForum;
  readonly parcel: Parcel;
  /** Somebody has asked for it back. It is had back unless it has been taken up meanwhile. */
  readonly isRecalled: boolean;
  readonly news: readonly PassingNews[];
}

export type Stage = 'waiting' | PassingNews['kind'];

/** How far it has come. */
export function stageOf({ news }: Passing): Stage {
  return news.at(-1)?.kind ?? 'waiting';
}

/** The name of the forum that has it, or had it when it came to its end. */
export function whereIs({ to, news }: Passing): string {
  const last = news.at(-1);
  switch (last?.kind) {
    case 'wentOn':
      return last.to;
    case 'wentBack':
    case 'toMeeting':
    case 'decided':
    case 'ended':
      return last.forum;
    case undefined:
    case 'takenUp':
    case 'declined':
    case 'returned':
    case 'recalled':
      return to.name;
  }
}

const CAME_BACK: readonly Stage[] = ['declined', 'returned', 'recalled'];

/** Nothing more is heard of it from the forum that had it. */
export function cameBack(passing: Passing): boolean {
  return CAME_BACK.includes(stageOf(passing));
}

/** Whether the matter is somewhere else: on its way, or taken up there. */
export function isAway(passings: readonly Passing[]): boolean {
  const last = passings.at(-1);
  return last !== undefined && !cameBack(last);
}

/** What another forum asked when it gave the matter back, as long as it is here with the question. */
export function questionIn(passings: readonly Passing[]): { readonly to: NamedForum; readonly text: string } | null {
  const last = passings.at(-1);
  const news = last?.news.at(-1);
  return last !== undefined && news?.kind === 'returned' ? { to: last.to, text: news.text } : null;
}
