import { answersShownThrough, nextCalmRedraw } from '../../../src/domain/resolution/calm-redraw';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { currentRound, type Started } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import { canWait, nextMoment } from '../../../src/domain/resolution/next-wake';
import { stateAfter } from '../../support/given';
import {
  ballotCast,
  chair,
  draftStarted,
  elector,
  minutesAfter,
  MORNING,
  roundOpened,
  upTo,
} from '../../support/matter';

function after(...events: readonly ResolutionEvent[]): Started {
  const state = stateAfter([draftStarted, roundOpened(), ...events]);
  if (state.status === 'notStarted') throw new Error('not started');
  return state;
}

function roundAfter(...events: readonly ResolutionEvent[]): Round {
  const round = currentRound(after(...events));
  if (round === undefined) throw new Error('no round');
  return round;
}

const at = (minutes: number) => minutesAfter(minutes);
const first = ballotCast('r1', 'approve', at(10));
const second = ballotCast('r2', 'needsAnchoring', at(25));
const third = ballotCast('r1', 'needsAnchoring', at(45));

describe('the card in the channel', () => {
  it('shows answers half an hour after the first that it does not show, with all that came meanwhile', () => {
    const round = roundAfter(first, second, third);
    const redrawn = [0, 39, 40, 74, 75, 500].map((minutes) => answersShownThrough(round, at(minutes)));
    expect(redrawn).toEqual([MORNING, MORNING, at(40), at(40), at(75), at(75)]);
  });

  it('is never redrawn for answers twice within half an hour, however they come', () => {
    const steady = Array.from({ length: 90 }, (_, minute) =>
      ballotCast('r1', minute % 2 ? 'approve' : 'recuse', at(minute)),
    );
    const moments = new Set(
      Array.from({ length: 200 }, (_, minute) => answersShownThrough(roundAfter(...steady), at(minute))),
    );
    expect([...moments]).toEqual([MORNING, at(30), at(60), at(90)]);
  });

  it('is not redrawn when nobody has answered since', () => {
    expect(nextCalmRedraw(roundAfter(), at(0))).toBeUndefined();
    expect(nextCalmRedraw(roundAfter(first), at(10))).toBe(at(40));
    expect(nextCalmRedraw(roundAfter(first), at(40))).toBeUndefined();
  });

  it('shows a seat passed on in the same way', () => {
    const succeeded = {
      type: 'electorSucceeded',
      at: at(5),
      by: chair,
      elector: 'r1',
      successor: elector('r9', 'region', 1),
    } as const;
    expect(nextCalmRedraw(roundAfter(succeeded), at(5))).toBe(at(35));
  });

  it('wakes the matter', () => {
    const calendar = createSwedishCalendar();
    const asked = { type: 'remindersAsked', at: at(1), members: ['r1', 'r2', 'k1'], requestsSeenTo: 0 } as const;
    expect(nextMoment(after(asked, first), calendar, at(10))).toBe(at(40));
    expect(nextMoment(after(asked, first), calendar, at(40))).toBe('2026-06-11T07:00:00.000Z');
  });
});

describe('what an answer brings about can wait', () => {
  const waits = (before: readonly ResolutionEvent[], ...more: readonly ResolutionEvent[]) =>
    canWait(after(...before), after(...before, ...more));

  it('when it is one that nobody is told of at once', () => {
    expect(waits([], first)).toBe(true);
    expect(waits([first], second, third)).toBe(true);
  });

  it('but not jäv, declared or taken back: whoever has declared it leads the matter no more (P-14)', () => {
    const recused = ballotCast('r1', 'recuse', at(3), 'because');
    expect(waits([], recused)).toBe(false);
    expect(waits([recused], ballotCast('r1', 'approve', at(4)))).toBe(false);
  });

  it('but not a no or an objection, given, changed or taken back (Q-03)', () => {
    const no = ballotCast('r1', 'reject', at(3), 'because');
    const objection = ballotCast('r2', 'objectToForm', at(4), 'because');
    expect(waits([], no)).toBe(false);
    expect(waits([first], objection)).toBe(false);
    expect(waits([no], ballotCast('r1', 'approve', at(5)))).toBe(false);
    expect(waits([no], ballotCast('r1', 'reject', at(5), 'another reason'))).toBe(false);
    expect(waits([no], second)).toBe(true);
  });

  it('nor that somebody could not be reached; that they were, can', () => {
    const reached = (failure: 'blocked' | null) =>
      ({
        type: 'reachNoted',
        at: at(20),
        round: 1,
        attempt: { at: at(20), member: 'r1', day: '2026-06-04', number: 1, failure },
      }) as const;
    expect(waits([], reached(null))).toBe(true);
    expect(waits([], reached('blocked'))).toBe(false);
  });

  it('nor an answer of somebody who has a card that says that they have none', () => {
    const reacted = { type: 'reactionNoted', at: at(1), member: 'r1' } as const;
    expect(waits([reacted], ballotCast('r1', 'approve', at(5)))).toBe(false);
    expect(waits([reacted], ballotCast('r2', 'approve', at(5)))).toBe(true);
  });

  it('nor anything else that happens', () => {
    const asked = { type: 'remindersAsked', at: at(20), members: ['r1'], requestsSeenTo: 0 } as const;
    expect(waits([], asked)).toBe(false);
    expect(canWait(stateAfter(upTo.open), stateAfter(upTo.adopted))).toBe(false);
    expect(canWait(stateAfter(upTo.draft), stateAfter(upTo.open))).toBe(false);
    expect(canWait(stateAfter([]), stateAfter(upTo.draft))).toBe(false);
    expect(canWait({ ...after(), rounds: [] }, after())).toBe(false);
    expect(canWait(after(), { ...after(), rounds: [] })).toBe(false);
  });
});
