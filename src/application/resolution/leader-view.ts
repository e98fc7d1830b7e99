import { addWorkingDays } from '../../domain/calendar';
import type { Charter } from '../../domain/forum/charter';
import { timeOf, type ForumTime } from '../../domain/forum/forum-time';
import { presides } from '../../domain/forum/roles';
import { awayWhileOpen } from '../../domain/resolution/away';
import { actorInMatter } from '../../domain/resolution/handling';
import { isRecused } from '../../domain/resolution/recusal';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import { possibleSuccessions } from '../../domain/resolution/succession';
import type { Instant, LocalDate } from '../../domain/time';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import type { Candidates } from './matters-view';
import type { ActedOnMatter } from './acting-on-matter';

const EXTENSION_WORKING_DAYS = 5;

/**
 * The last day that the form for an extension suggests, counted from the present last day, or from today when that day
 * is past.
 */
export function suggestedExtension({ calendar }: ForumTime, { deadline }: Round, now: Instant): LocalDate {
  const today = calendar.dayOf(now);
  const from = deadline.lastDay > today ? deadline.lastDay : today;
  return addWorkingDays(calendar, from, EXTENSION_WORKING_DAYS);
}

/** The card on which a leader goes on after a command: what there is to decide now, or what the matter came to. */
export function leaderView({ calendar, clock }: Dependencies, { change, charter, actor }: ActedOnMatter): View {
  // A card in answer to a refusal would wipe what was typed, or would show a leader's card to somebody else. A
  // sentence leaves the card.
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  const resolution = change.state;
  const round = resolution.status === 'notStarted' ? undefined : currentRound(resolution);
  if (resolution.status === 'notStarted' || round === undefined) {
    return { card: 'message', message: { type: 'unknownMatter' } };
  }
  const mayPreside = presides(actorInMatter(resolution, actor));
  const suggestedLastDay = suggestedExtension(timeOf(charter, calendar), round, clock.now());
  if (resolution.status === 'lapsed' && mayPreside) {
    return { card: 'ruling', resolution, round, suggestedLastDay, isOver: false };
  }
  if (resolution.status === 'referredBack') {
    return { card: 'referral', resolution, round, mayPreside, candidates: candidatesIn(resolution, charter) };
  }
  const successions = resolution.status === 'open' ? possibleSuccessions(round, charter) : [];
  const asOf = clock.now();
  const away = awayWhileOpen(round, charter.absences, calendar.dayOf(asOf));
  return { card: 'course', resolution, round, mayPreside, successions, suggestedLastDay, asOf, away };
}

/** Who has not answered the round for good, as it is now. */
export function tallyView(
  { calendar, clock }: Dependencies,
  resolution: Started,
  round: Round,
  charter: Charter,
): View {
  const asOf = clock.now();
  const away = awayWhileOpen(round, charter.absences, calendar.dayOf(asOf));
  return { card: 'tally', resolution, round, asOf, isOver: false, away };
}

/** The people who can be asked to rework the matter: all but those who have declared jäv in it. */
export function candidatesIn(resolution: Started, { members }: Charter): Candidates {
  return members.filter(({ id }) => !isRecused(resolution, id));
}
