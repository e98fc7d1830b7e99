import type { RecordRef } from '../ports/record-store';
import { createTendChairDecision, type TendChairDecisionDependencies } from './decision/tend-chair-decision';
import type { Dependencies } from './dependencies';
import { fewAtATime } from './few-at-a-time';
import { createTendFollowUps, type TendFollowUpsDependencies } from './follow-ups/tend-follow-ups';
import { createTendApplication } from './state-funds/tend-application';
import { createTendMeetings } from './meetings/tend-meetings';
import { createTendMinutes, type TendMinutesDependencies } from './minutes/tend-minutes';
import { createTendReminderDay } from './reminding/tend-reminder-day';
import { createTendResolution, type TendResolutionDependencies } from './resolution/tend-resolution';
import { createTendForum, type TendForumDependencies } from './tend-forum';
import type { RecordKeeper } from './records/record-keeper';
import { unposted, tendRecord } from './records/tend-record';

export interface TendDependencies
  extends
    TendForumDependencies,
    TendResolutionDependencies,
    TendChairDecisionDependencies,
    TendMinutesDependencies,
    TendFollowUpsDependencies,
    Pick<
      Dependencies,
      'accounts' | 'applications' | 'imports' | 'languagesInUse' | 'earlierDecisions' | 'decisions' | 'leftSaid'
    > {}

/**
 * How many reminder days are tended at a time. A round of a large forum opens and ends for hundreds at once, and those
 * who are answering are not to wait for them.
 */
const MOST_REMINDER_DAYS = 20;

/**
 * Does what follows from a record without anybody asking: lets time pass, numbers and registers a decision, and brings
 * Teams in line with it. Every step may be repeated; a crash anywhere only means that the next tending finishes the work.
 * Returns whether the record has changed meanwhile, so that there is more to do.
 */
export function createTend(dependencies: TendDependencies): (ref: RecordRef) => Promise<boolean> {
  const tendForum = createTendForum(dependencies);
  const tendResolution = createTendResolution(dependencies);
  const tendReminderDay = fewAtATime(MOST_REMINDER_DAYS, createTendReminderDay(dependencies));
  const tendMinutes = createTendMinutes(dependencies);
  const tendMeetings = createTendMeetings(dependencies);
  const tendFollowUps = createTendFollowUps(dependencies);
  const tendApplication = createTendApplication(dependencies);
  const tendChairDecision = createTendChairDecision(dependencies);

  /** Records that nothing in Teams tells of. */
  async function tendUnposted<State, Event>(keeper: RecordKeeper<State, Event>, ref: RecordRef): Promise<boolean> {
    return tendRecord(keeper, ref, ({ posts }) => Promise.resolve(unposted(posts)));
  }

  /** The decision is put into the register, also when an import was cut short. */
  async function tendEarlierDecision(ref: RecordRef): Promise<boolean> {
    return tendRecord(dependencies.earlierDecisions, ref, async ({ state, posts }) => {
      if (state.status === 'imported') await dependencies.decisions.record(state.decision);
      return unposted(posts);
    });
  }

  return (ref) => {
    switch (ref.kind) {
      case 'forum':
        return tendForum(ref);
      case 'resolution':
        return tendResolution(ref);
      case 'import':
        return tendUnposted(dependencies.imports, ref);
      case 'accounts':
        return tendUnposted(dependencies.accounts, ref);
      case 'followUps':
        return tendFollowUps(ref);
      case 'application':
        return tendApplication(ref);
      case 'languages':
        return tendUnposted(dependencies.languagesInUse, ref);
      case 'reminderDay':
        return tendReminderDay(ref);
      case 'minutes':
        return tendMinutes(ref);
      case 'meetings':
        return tendMeetings(ref);
      case 'chairDecision':
        return tendChairDecision(ref);
      case 'earlierDecision':
        return tendEarlierDecision(ref);
    }
  };
}
