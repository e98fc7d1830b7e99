import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { isSilentSinceReaction, reactableRound } from '../../../src/domain/resolution/reacting-to-card';
import { currentRound, type Started } from '../../../src/domain/resolution/resolution';
import { given, stateAfter } from '../../support/given';
import { ballotCast, DEADLINE, minutesAfter, upTo } from '../../support/matter';

/** A thumb is no answer (silence is never consent), and whoever gives one is told so once in a round. */

const AT = minutesAfter(5);
const command = { type: 'noteReaction', round: 1, member: 'r1' } as const;
const noted: ResolutionEvent = { type: 'reactionNoted', at: AT, member: 'r1' };

function started(...events: readonly ResolutionEvent[]): Started {
  const state = stateAfter([...upTo.open, ...events]);
  if (state.status === 'notStarted') throw new Error('not started');
  return state;
}

it('it is written down once, and counts as nothing', () => {
  given(...upTo.open)
    .when(command, AT)
    .then(noted);
  given(...upTo.open, noted)
    .when(command, minutesAfter(9))
    .thenNothingHappened();
  given(...upTo.open, noted)
    .when({ ...command, member: 'r2' }, AT)
    .then({ ...noted, member: 'r2' });
  expect(started(noted)).toMatchObject({
    status: 'open',
    rounds: [{ ballots: [], reaching: { reacted: [{ member: 'r1' }] } }],
  });
  expect(started(noted).changedAt).toBe(started().changedAt);
});

it('so it is of somebody who has asked for time, and of nobody who has answered', () => {
  given(...upTo.open, ballotCast('r1', 'needsAnchoring'))
    .when(command, AT)
    .then(noted);
  given(...upTo.open, ballotCast('r1', 'approve'))
    .when(command, AT)
    .thenNothingHappened();
});

it.each(['co', 'stranger'])('it is nothing to somebody without a vote: %s', (member) => {
  given(...upTo.open)
    .when({ ...command, member }, AT)
    .thenNothingHappened();
});

it('it is of the round that is open, and until its last moment', () => {
  given(...upTo.open)
    .when({ ...command, round: 2 }, AT)
    .thenNothingHappened();
  given(...upTo.open)
    .when(command, DEADLINE.closesAt)
    .thenNothingHappened();
  for (const status of ['draft', 'lapsed', 'adopted'] as const) {
    given(...upTo[status])
      .when(command, AT)
      .thenNothingHappened();
  }
  expect(reactableRound(started(), 'r1', AT)?.number).toBe(1);
});

it('it is silence until they answer in any way', () => {
  const isSilent = (...events: readonly ResolutionEvent[]) => {
    const round = currentRound(started(...events));
    return round !== undefined && isSilentSinceReaction(round, 'r1');
  };
  expect(isSilent()).toBe(false);
  expect(isSilent(noted)).toBe(true);
  expect(isSilent(ballotCast('r1', 'needsAnchoring', minutesAfter(1)), noted)).toBe(true);
  expect(isSilent(noted, ballotCast('r1', 'needsAnchoring', minutesAfter(6)))).toBe(false);
});
