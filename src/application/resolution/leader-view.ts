import { addWorkingDays } from '../../domain/calendar';
import { timeOf, type ForumTime } from '../../domain/forum/forum-time';
import { presides } from '../../domain/forum/roles';
import { currentRound } from '../../domain/resolution/resolution';
import { possibleSuccessions } from '../../domain/resolution/succession';
import type { Instant, LocalDate } from '../../domain/time';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import type { Acting } from './acting';

const EXTENSION_WORKING_DAYS = 5;

/** The last day to answer that an extension is offered with. */
export function suggestedExtension({ calendar }: ForumTime, now: Instant): LocalDate {
  return addWorkingDays(calendar, calendar.dayOf(now), EXTENSION_WORKING_DAYS);
}

/** The card that a leader goes on with after a command: what there is to decide now, or what the matter came to. */
export function leaderView({ calendar, clock }: Dependencies, acting: Acting): View {
  if (acting.kind === 'outsider') return { card: 'message', message: acting.notice };
  const { change, actor, charter } = acting;
  const note = change.kind === 'refused' ? change.refusal : null;
  // A card sent back would wipe what was typed; a message leaves it where it is.
  if (note?.type === 'reasonMissing' || note?.type === 'reasonTooLong') return { card: 'message', message: note };
  const resolution = change.state;
  const round = resolution.status === 'notStarted' ? undefined : currentRound(resolution);
  if (resolution.status === 'notStarted' || round === undefined) {
    return { card: 'message', message: note ?? { type: 'unknownMatter' } };
  }
  if (resolution.status === 'lapsed' && presides(actor)) {
    const suggestedLastDay = suggestedExtension(timeOf(charter, calendar), clock.now());
    return { card: 'ruling', resolution, round, suggestedLastDay, note };
  }
  if (resolution.status === 'referredBack') {
    return { card: 'referral', resolution, round, candidates: charter.members, note };
  }
  const successions = resolution.status === 'open' ? possibleSuccessions(round, charter) : [];
  return { card: 'course', resolution, round, mayPreside: presides(actor), successions, asOf: clock.now(), note };
}
