import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { timeRunsOutAt } from '../../../src/domain/resolution/closing';
import { electorName } from '../../../src/domain/resolution/round';
import { evolve } from '../../../src/domain/resolution/evolve';
import { currentRound, type Started } from '../../../src/domain/resolution/resolution';
import { canWait, nextMoment } from '../../../src/domain/resolution/next-wake';
import { stateAfter } from '../../support/given';
import { DEADLINE, draftStarted, MORNING, upTo } from '../../support/matter';

const calendar = createSwedishCalendar();

function started(events: Parameters<typeof stateAfter>[0]): Started {
  const state = stateAfter(events);
  if (state.status === 'notStarted') throw new Error('not started');
  return state;
}

it('time next matters at the deadline, then at the end of the wait for a ruling, then not at all', () => {
  expect(timeRunsOutAt(started(upTo.open))).toBe(DEADLINE.closesAt);
  expect(timeRunsOutAt(started(upTo.lapsed))).toBe(DEADLINE.rulingDueAt);
  for (const status of ['draft', 'referredBack', 'adopted', 'movedToMeeting', 'struck', 'withdrawn'] as const) {
    expect(timeRunsOutAt(started(upTo[status]))).toBeNull();
    expect(nextMoment(started(upTo[status]), calendar, MORNING)).toBeNull();
  }
  expect(timeRunsOutAt({ ...started(upTo.open), rounds: [] })).toBeNull();
  expect(nextMoment({ ...started(upTo.open), rounds: [] }, calendar, MORNING)).toBeNull();
});

it('nobody is reminded any more once the time to answer is over: the matter rests until it is ruled on', () => {
  expect(nextMoment(started(upTo.lapsed), calendar, MORNING)).toBe(DEADLINE.rulingDueAt);
});

it('a round that opens or is over cannot wait, whatever else has changed', () => {
  const open = started(upTo.open);
  const lapsed = { ...started(upTo.lapsed), rounds: open.rounds };
  expect(canWait(open, open)).toBe(true);
  expect(canWait(open, lapsed)).toBe(false);
  expect(canWait(lapsed, open)).toBe(false);
  expect(canWait(lapsed, lapsed)).toBe(false);
});

it('a matter is started once: a second start in the log changes nothing', () => {
  expect(evolve(started(upTo.open), { ...draftStarted, id: 'other' })).toEqual(started(upTo.open));
});

it('events that cannot have followed leave the state as it is', () => {
  const by = { id: 'lead', name: 'Seat lead' };
  const at = DEADLINE.closesAt;
  const misplaced = [
    { type: 'draftSaved', at, by, fields: draftStarted.fields, aim: 'save' },
    { type: 'reworkAssigned', at, by, responsible: by, whatToSupply: 'x' },
    { type: 'numbered', at, sequence: 1 },
  ] as const;
  for (const event of misplaced) expect(evolve(started(upTo.open), event)).toEqual(started(upTo.open));
  expect(evolve(stateAfter([]), misplaced[2])).toEqual(stateAfter([]));
  const ballot = { type: 'ballotCast', at, voter: 'r1', choice: 'approve', reason: '', remindAt: null } as const;
  expect(evolve(started(upTo.draft), ballot)).toMatchObject({ status: 'draft', rounds: [] });
});

it('an elector is named as when the round opened', () => {
  const round = currentRound(started(upTo.open));
  expect(round && electorName(round, 'r1')).toBe('Seat r1');
  expect(round && electorName(round, 'stranger')).toBe('stranger');
});
