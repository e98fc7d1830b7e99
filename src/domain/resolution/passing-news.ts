import type { Calendar } from '../calendar';
import { decisionOf } from '../decision/decision-of';
import type { Instant } from '../time';
import type { PassingNews, Stop } from './passing';
import type { Started } from './resolution';

/**
 * All that the forum called `forum` has to tell the one that the matter came from, the first first: also where it has gone from
 * here, and what was told from there.
 */
export function newsOf(resolution: Started, forum: string, calendar: Calendar): readonly PassingNews[] {
  const { offer, changedAt: at } = resolution;
  switch (offer?.stage) {
    case undefined:
    case 'waiting':
      return [];
    case 'declined':
    case 'returned':
      return [{ kind: offer.stage, at, text: offer.text }];
    case 'recalled':
      return [{ kind: 'recalled', at }];
    case 'takenUp':
      return [
        { kind: 'takenUp', at: resolution.startedAt },
        ...inOrder(endHere(resolution, forum, calendar), elsewhere(resolution, forum)),
      ];
  }
}

/** A matter that has ended here may have gone on since; one that has not may have been somewhere else before. */
function inOrder(end: PassingNews | null, gone: readonly PassingNews[]): readonly PassingNews[] {
  if (end === null) return gone;
  const since = gone.findIndex(({ at }) => at >= end.at);
  return since === -1 ? [...gone, end] : [...gone.slice(0, since), end, ...gone.slice(since)];
}

/** What came of it in this forum. */
function endHere(resolution: Started, forum: string, calendar: Calendar): PassingNews | null {
  switch (resolution.status) {
    case 'adopted': {
      const number = numberOf(resolution, calendar);
      const on = calendar.dayOf(resolution.decidedAt);
      return number === '' ? null : { kind: 'decided', at: resolution.decidedAt, forum, number, on };
    }
    case 'movedToMeeting':
      return { kind: 'toMeeting', at: resolution.at, forum };
    case 'struck':
    case 'withdrawn':
      return { kind: 'ended', at: resolution.at, forum };
    case 'draft':
    case 'open':
    case 'lapsed':
    case 'referredBack':
      return null;
  }
}

/** Where it was passed on to from here, and what was told from there. */
function elsewhere({ passings = [] }: Started, forum: string): readonly PassingNews[] {
  return passings.flatMap(({ at, to, news }): readonly PassingNews[] => [
    { kind: 'wentOn', at, forum, to: to.name },
    ...news.flatMap((told): readonly PassingNews[] => {
      switch (told.kind) {
        case 'takenUp':
          return [];
        case 'declined':
        case 'returned':
        case 'recalled':
          return [{ kind: 'wentBack', at: told.at, forum }];
        case 'decided':
        case 'ended':
        case 'wentOn':
        case 'wentBack':
        case 'toMeeting':
          return [told];
      }
    }),
  ]);
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
