import type { AccountId } from '../forum/person';
import { isAway } from './passing';
import { isOffered, type Started } from './resolution';
import { unanswered } from './round';

/** Those who have something to do before the matter can go on: to answer, to send, to rework. */
export function waitsFor(resolution: Started): readonly AccountId[] {
  if (isOffered(resolution) || isAway(resolution.passings ?? [])) return [];
  switch (resolution.status) {
    case 'draft':
      return [resolution.startedBy.id];
    case 'open':
      return resolution.rounds
        .slice(-1)
        .flatMap(unanswered)
        .map(({ id }) => id);
    case 'referredBack':
      return resolution.rework === null ? [] : [resolution.rework.responsible.id];
    case 'lapsed':
    case 'adopted':
    case 'movedToMeeting':
    case 'struck':
    case 'withdrawn':
      return [];
  }
}
