import { decisionOf } from '../domain/decision/decision-of';
import { charterOn } from '../domain/forum/charter-on';
import { timeRunsOutAt } from '../domain/resolution/closing';
import { rulingDue } from '../domain/resolution/deadline';
import { decide } from '../domain/resolution/decide';
import { currentRound, type Adopted, type Started } from '../domain/resolution/resolution';
import { calendarOf } from '../domain/resolution/waking';
import type { Instant } from '../domain/time';
import type { NumberSeries } from '../ports/number-series';
import type { RecordRef } from '../ports/record-store';
import type { Dependencies } from './dependencies';
import { reconcileRecord } from './posts/reconcile-record';
import { resolutionPosts } from './posts/resolution-posts';
import type { WantedPost } from './posts/wanted-post';
import { forumRef } from './records/refs';
import { remindWhoIsDue } from './reminding/due-reminders';
import { tellWhoWasReminded } from './reminding/closed-early';
import { createTendReminderDay } from './reminding/tend-reminder-day';
import { createTendForum, type TendForumDependencies } from './tend-forum';
import { unposted, workOn } from './work-on';

export interface TendDependencies
  extends TendForumDependencies, Pick<Dependencies, 'imports' | 'decisions' | 'reminderDays'> {
  readonly series: NumberSeries;
  /** Cards that only local mode has. */
  readonly extraPosts: (resolution: Started) => readonly WantedPost[];
}

/** A change of roles or of the channel's address shows in new cards after this long at the latest. */
const FORUM_MAX_AGE_MS = 30_000;

/**
 * Does what follows from a record without anybody asking: lets time pass, numbers and registers a decision, and brings
 * Teams in line with it. Every step may be repeated; a crash anywhere only means that the next tending finishes the work.
 * Returns whether the record has changed meanwhile, so that there is more to do.
 */
export function createTend(dependencies: TendDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, forums, resolutions, imports, decisions, series } = dependencies;
  const tendForum = createTendForum(dependencies);
  const tendReminderDay = createTendReminderDay(dependencies);

  async function tendImport(ref: RecordRef): Promise<boolean> {
    return workOn(imports, ref, ({ posts }) => Promise.resolve(unposted(posts)));
  }

  async function tendResolution(ref: RecordRef): Promise<boolean> {
    const forum = (await forums.recall(forumRef(ref.forumId), FORUM_MAX_AGE_MS))?.state;
    if (forum?.status !== 'ready') return false;
    return workOn(resolutions, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'notStarted') return unposted(posts);
      const moment = timeRunsOutAt(state);
      if (moment !== null && moment <= clock.now()) {
        const rulingDueAt = rulingDueFor(state);
        await resolutions.change(ref, (resolution, now) => decide(resolution, { type: 'passTime', rulingDueAt }, now));
        return unposted(posts);
      }
      if (state.status === 'adopted' && (await settleDecision(ref, state))) return unposted(posts);
      const setting = { charter: charterOn(forum, calendar.dayOf(clock.now())), calendar, now: clock.now() };
      if (await remindWhoIsDue(dependencies, state, forum.roster ?? [])) return unposted(posts);
      tellWhoWasReminded(dependencies, state);
      const wanted = [...resolutionPosts(state, setting, posts), ...dependencies.extraPosts(state)];
      const deliverable = forum.isLost ? wanted.filter(isPersonal) : wanted;
      return reconcileRecord(dependencies, resolutions, kept, forum, deliverable);
    });
  }

  function rulingDueFor(resolution: Started): Instant {
    const round = currentRound(resolution);
    const own = round === undefined ? calendar : calendarOf(round, calendar);
    return rulingDue(own, own.dayOf(clock.now()));
  }

  /** Gives the decision its number and registers it. Returns whether that changed the record. */
  async function settleDecision(ref: RecordRef, adopted: Adopted): Promise<boolean> {
    const year = Number(calendar.dayOf(adopted.decidedAt).slice(0, 4));
    const sequence =
      adopted.sequence ?? (await series.numberFor({ forumId: ref.forumId, kind: 'PC', year }, adopted.id));
    const decision = decisionOf(adopted, sequence, calendar);
    if (decision !== undefined) await decisions.record(decision);
    if (adopted.sequence !== null) return false;
    await resolutions.change(ref, (resolution, now) => decide(resolution, { type: 'number', sequence }, now));
    return true;
  }

  return (ref) => {
    switch (ref.kind) {
      case 'forum':
        return tendForum(ref);
      case 'resolution':
        return tendResolution(ref);
      case 'import':
        return tendImport(ref);
      case 'reminderDay':
        return tendReminderDay(ref);
    }
  };
}

/** The only cards that can be delivered while the channel is out of reach. */
function isPersonal({ to }: WantedPost): boolean {
  return to.kind === 'person';
}
