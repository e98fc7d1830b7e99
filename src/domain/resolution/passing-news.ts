import type { Calendar } from '../calendar';
import { decisionOf } from '../decision/decision-of';
import type { Instant } from '../time';
import type { PassingNews, Stop } from './passing';
import type { Started } from './resolution';

/** What the forum called `forum` has to tell the one that the matter came from; `null` while there is nothing. */
export function newsOf(resolution: Started, forum: string, calendar: Calendar): PassingNews | null {
  const { offer, changedAt: at } = resolution;
  switch (offer?.stage) {
    case undefined:
    case 'waiting':
      return null;
    case 'declined':
    case 'returned':
      return { kind: offer.stage, at, text: offer.text };
    case 'recalled':
      return { kind: 'recalled', at };
    case 'takenUp':
      return endIn(resolution, forum, calendar) ?? { kind: 'takenUp', at: resolution.startedAt };
  }
}

/** What came of it in this forum, or where it was passed on to from here. */
function endIn(resolution: Started, forum: string, calendar: Calendar): PassingNews | null {
  const elsewhere = resolution.passings?.at(-1)?.news.at(-1);
  if (elsewhere?.kind === 'decided' || elsewhere?.kind === 'ended') return elsewhere;
  switch (resolution.status) {
    case 'adopted': {
      const number = numberOf(resolution, calendar);
      const on = calendar.dayOf(resolution.decidedAt);
      return number === '' ? null : { kind: 'decided', at: resolution.decidedAt, forum, number, on };
    }
    case 'struck':
    case 'withdrawn':
      return { kind: 'ended', at: resolution.at, forum };
    case 'draft':
    case 'open':
    case 'lapsed':
    case 'referredBack':
    case 'movedToMeeting':
      return null;
  }
}

/** What the matter has been through so far, here and where it came from: days, forums and numbers, and no people. */
export function stopsOf(resolution: Started, forum: string, calendar: Calendar): readonly Stop[] {
  const stop = (what: Stop['what'], at: Instant, number = ''): Stop => {
    return { forum, on: calendar.dayOf(at), what, number };
  };
  const { rounds } = resolution;
  const ofRounds = rounds.flatMap((round, index) => [
    stop('sent', round.openedAt),
    ...(round.closing !== null && index < rounds.length - 1 ? [stop('referredBack', round.closing.at)] : []),
  ]);
  return [
    ...(resolution.offer?.parcel.stops ?? []),
    stop('begun', resolution.startedAt),
    ...ofRounds,
    ...(resolution.status === 'referredBack' || resolution.status === 'movedToMeeting'
      ? [stop(resolution.status, resolution.at)]
      : []),
    ...(resolution.status === 'adopted' ? [stop('decided', resolution.decidedAt, numberOf(resolution, calendar))] : []),
  ];
}

/** The number of the decision; '' before it has one. */
function numberOf(resolution: Started, calendar: Calendar): string {
  if (resolution.status !== 'adopted' || resolution.sequence === null) return '';
  return decisionOf(resolution, resolution.sequence, calendar, null)?.number ?? '';
}
