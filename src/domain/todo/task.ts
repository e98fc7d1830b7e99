import type { FollowUp } from '../follow-ups/follow-ups';
import type { Contact, Person } from '../forum/person';
import type { RegisteredPerson } from '../forum/register';
import type { MinutesStep, StartedMinutes } from '../minutes/minutes';
import type { OpenStep } from '../minutes/open-steps';
import type { Enquiry } from '../resolution/enquiry';
import type { NamedForum } from '../resolution/passing';
import type { Draft, Lapsed, Open, ReferredBack, Started } from '../resolution/resolution';
import type { Round } from '../resolution/round';
import type { LocalDate } from '../time';

/** When something is to be done: `day` is `null` where no rule gives one, and nothing without a day is ever overdue. */
export interface Due {
  readonly day: LocalDate | null;
  readonly isOverdue: boolean;
}

/** What a matter asks of somebody. */
export type MatterTask = Due &
  (
    | { readonly kind: 'answer'; readonly resolution: Open; readonly round: Round }
    /** Somebody waits for the answer to a question before they answer. */
    | { readonly kind: 'reply'; readonly resolution: Open; readonly round: Round; readonly enquiry: Enquiry }
    | { readonly kind: 'finishDraft'; readonly resolution: Draft }
    | { readonly kind: 'send'; readonly resolution: Draft | ReferredBack; readonly askedBy: Person }
    | { readonly kind: 'rule'; readonly resolution: Lapsed }
    /** Nobody has been given the reworking of it yet. */
    | { readonly kind: 'takeUp'; readonly resolution: ReferredBack }
    | { readonly kind: 'rework'; readonly resolution: ReferredBack }
    /** Another forum has passed it on: to take up, give back or decline. */
    | { readonly kind: 'receive'; readonly resolution: Started }
    /** Another forum has given it back with a question. */
    | { readonly kind: 'answerForum'; readonly resolution: Started }
  );

/** What minutes ask of somebody. */
export type MinutesTask = Due &
  (
    | { readonly kind: MinutesStep; readonly minutes: StartedMinutes }
    /** These have a step before them and have left the forum: somebody else is to take it over. */
    | { readonly kind: 'replaceSigner'; readonly minutes: StartedMinutes; readonly gone: readonly Person[] }
  );

/** What a forum asks of those who lead it, and of those whom its follow-ups wait for. */
export type ForumTask = Due &
  (
    | { readonly kind: 'noteReports'; readonly meetingOn: LocalDate; readonly count: number }
    | { readonly kind: 'followUp'; readonly followUp: FollowUp }
    /** What was found in texts, to confirm or decline. */
    | { readonly kind: 'proposals'; readonly count: number }
    | { readonly kind: 'departure'; readonly person: RegisteredPerson }
    | { readonly kind: 'recognition'; readonly person: Contact }
    | { readonly kind: 'lostChannel' }
  );

/** Everything that the bot asks of a person. */
export type Task = MatterTask | MinutesTask | ForumTask;
export type TaskKind = Task['kind'];

/** What somebody waits for others to do with a matter or with minutes. */
export type AwaitedInMatter = Due &
  (
    | { readonly kind: 'answers'; readonly resolution: Open; readonly round: Round }
    | { readonly kind: 'sending'; readonly resolution: Draft | ReferredBack }
    | { readonly kind: 'ruling'; readonly resolution: Lapsed }
    | { readonly kind: 'takingUp'; readonly resolution: ReferredBack }
    | { readonly kind: 'reworking'; readonly resolution: ReferredBack; readonly by: Person }
    /** Another forum has not said what it does with it. */
    | { readonly kind: 'otherForum'; readonly resolution: Started; readonly to: NamedForum }
  );

export interface AwaitedStep extends Due {
  readonly kind: 'step';
  readonly minutes: StartedMinutes;
  /** The open step, with nobody in it but those other people. */
  readonly openStep: OpenStep;
  readonly gone: readonly Person[];
}

export type Awaited = AwaitedInMatter | AwaitedStep;

/** Overdue first, then by day; what has no day comes last. */
export function byDay<Item>(items: readonly Item[], dueOf: (item: Item) => Due): readonly Item[] {
  return [...items].sort((one, other) => compare(dueOf(one), dueOf(other)));
}

function compare(one: Due, other: Due): number {
  if (one.isOverdue !== other.isOverdue) return one.isOverdue ? -1 : 1;
  if (one.day === other.day) return 0;
  if (one.day === null) return 1;
  return other.day !== null && other.day < one.day ? 1 : -1;
}
