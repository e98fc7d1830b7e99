import fc from 'fast-check';
import { CHOICES, choicesThat, latestBallots, type Ballot } from '../../../src/domain/resolution/ballot';
import { outcomeOf } from '../../../src/domain/resolution/outcome';
import { openedRound, type Round } from '../../../src/domain/resolution/round';
import { electors, MORNING, minutesAfter, preparedRound } from '../../support/matter';

const ELECTORATE = electors(2, 2);

function roundWith(ballots: readonly Ballot[]): Round {
  const opening = { ...preparedRound({ electorate: ELECTORATE }), number: 1, openedAt: MORNING };
  return { ...openedRound({ ...opening, openedBy: { id: 'chair', name: 'Seat chair' } }), ballots };
}

function ballot(voter: string, choice: Ballot['choice'], minute = 1): Ballot {
  return { voter, choice, reason: '', remindAt: null, at: minutesAfter(minute) };
}

it('of all answers only a yes adopts (R-01, P-05)', () => {
  expect(choicesThat('adopts')).toEqual(['approve']);
});

it('whatever is answered and changed, a round is adopted only when each remaining elector says yes in the end', () => {
  const cast = fc.tuple(fc.constantFrom(...ELECTORATE.map(({ id }) => id)), fc.constantFrom(...CHOICES));
  fc.assert(
    fc.property(fc.array(cast, { maxLength: 16 }), (casts) => {
      const ballots = casts.map(([voter, choice], minute) => ballot(voter, choice, minute));
      const outcome = outcomeOf(roundWith(ballots));
      const last = new Map(latestBallots(ballots).map(({ voter, choice }) => [voter, choice]));
      const answers = ELECTORATE.map(({ id }) => last.get(id)).filter((choice) => choice !== 'recuse');
      const sides = ELECTORATE.filter(({ id }) => last.get(id) !== 'recuse').map(({ principal }) => principal);
      const isUnanimous = answers.every((choice) => choice === 'approve') && new Set(sides).size === 2;
      expect(outcome.kind === 'adopted').toBe(isUnanimous);
    }),
    { numRuns: 1_000 },
  );
});

it('an answer that asks for time is no consent, also when everybody else has said yes (P-05)', () => {
  const [first = '', ...others] = ELECTORATE.map(({ id }) => id);
  const ballots = [ballot(first, 'needsAnchoring'), ...others.map((id) => ballot(id, 'approve'))];
  expect(outcomeOf(roundWith(ballots))).toEqual({ kind: 'lapsed' });
});
