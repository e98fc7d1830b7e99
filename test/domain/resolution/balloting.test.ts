import {
  DEADLINE,
  ballotCast,
  cast,
  minutesAfter,
  preparedRound,
  roundOpened,
  draftStarted,
  electors,
  upTo,
} from '../../support/matter';
import { given } from '../../support/given';

const NOW = minutesAfter(30);

describe('while the round is open', () => {
  it('takes a yes without a reason', () => {
    given(...upTo.open)
      .when(cast('r1', 'approve'), NOW)
      .then({ type: 'ballotCast', voter: 'r1', choice: 'approve', reason: '', at: NOW });
  });

  it.each(['reject', 'objectToForm', 'recuse'] as const)('takes %s only with a reason', (choice) => {
    given(...upTo.open)
      .when(cast('r1', choice, '  '), NOW)
      .thenRefused({ type: 'reasonMissing' });
    given(...upTo.open)
      .when(cast('r1', choice, ' too dear '), NOW)
      .then({ choice, reason: 'too dear' });
  });

  it('takes "needs anchoring" without a reason, and goes on waiting for an answer (R-09)', () => {
    given(...upTo.open, ballotCast('r1', 'approve'), ballotCast('r2', 'approve'))
      .when(cast('k1', 'needsAnchoring'), NOW)
      .then({ type: 'ballotCast', choice: 'needsAnchoring' });
  });

  it('keeps a note to the record that comes with a yes (Q-15)', () => {
    given(...upTo.open)
      .when(cast('r1', 'approve', 'See it as a pilot.'), NOW)
      .then({ reason: 'See it as a pilot.' });
  });

  it('refuses a reason of over 1 000 characters, with its length', () => {
    given(...upTo.open)
      .when(cast('r1', 'reject', 'x'.repeat(1001)), NOW)
      .thenRefused({ type: 'reasonTooLong', most: 1000, length: 1001 });
  });

  it('lets a ballot be changed, and keeps the old one', () => {
    given(...upTo.open, ballotCast('r1', 'reject', minutesAfter(1), 'no'))
      .when(cast('r1', 'approve'), NOW)
      .then({ type: 'ballotCast', voter: 'r1', choice: 'approve' });
  });

  describe('somebody who has answered 20 times in the round', () => {
    const often = Array.from({ length: 20 }, (_, n) => ballotCast('r1', 'reject', minutesAfter(1), `reason ${n}`));

    it('can change the answer no more, since every change is kept for good', () => {
      given(...upTo.open, ...often.slice(1))
        .when(cast('r1', 'approve'), NOW)
        .then({ choice: 'approve' });
      given(...upTo.open, ...often)
        .when(cast('r1', 'approve'), NOW)
        .thenRefused({ type: 'answeredTooOften', most: 20 });
      given(...upTo.open, ...often)
        .when(cast('r2', 'approve'), NOW)
        .then({ voter: 'r2' });
    });

    it('hears that the last answer stands when that comes again', () => {
      given(...upTo.open, ...often)
        .when(cast('r1', 'reject', 'reason 19'), NOW)
        .thenNothingHappened();
    });

    it('can declare jäv all the same, once (R-06)', () => {
      given(...upTo.open, ...often)
        .when(cast('r1', 'recuse'), NOW)
        .then({ choice: 'recuse' });
      given(...upTo.open, ...often, ballotCast('r1', 'recuse', minutesAfter(2), 'because'))
        .when(cast('r1', 'recuse', 'another reason'), NOW)
        .thenRefused({ type: 'answeredTooOften' });
    });

    it('starts from the beginning in the next round', () => {
      given(...upTo.open, ...often, ...upTo.referredBack.slice(2), roundOpened(2, { textHash: 'hash-2' }))
        .when({ ...cast('r1', 'approve'), round: 2, textHash: 'hash-2' }, NOW)
        .then({ choice: 'approve' });
    });
  });

  it('does nothing when the same ballot comes twice', () => {
    given(...upTo.open, ballotCast('r1', 'approve'))
      .when(cast('r1', 'approve'), NOW)
      .thenNothingHappened();
  });

  it('takes the same choice with another reason as a change', () => {
    given(...upTo.open, ballotCast('r1', 'reject', minutesAfter(1), 'no'))
      .when(cast('r1', 'reject', 'no, and no'), NOW)
      .then({ reason: 'no, and no' });
  });
});

describe('who may vote', () => {
  it('refuses somebody outside the electorate', () => {
    given(...upTo.open)
      .when(cast('stranger', 'approve'), NOW)
      .thenRefused({ type: 'notEligible' });
  });

  it('tells the co-opted that they do not vote (R-04)', () => {
    given(...upTo.open)
      .when(cast('co', 'approve'), NOW)
      .thenRefused({ type: 'coOptedCannotVote' });
  });
});

describe('a ballot for something else than what is out', () => {
  it('refuses another round', () => {
    given(...upTo.open)
      .when({ ...cast('r1', 'approve'), round: 2 }, NOW)
      .thenRefused({ type: 'staleRound', current: 1 });
  });

  it('refuses another text (P-07)', () => {
    given(...upTo.open)
      .when({ ...cast('r1', 'approve'), textHash: 'hash-0' }, NOW)
      .thenRefused({ type: 'staleRound', current: 1 });
  });

  it('refuses a matter that was never started, and one that was never sent', () => {
    given().when(cast('r1', 'approve'), NOW).thenRefused({ type: 'unknownMatter' });
    given(...upTo.draft)
      .when(cast('r1', 'approve'), NOW)
      .thenRefused({ type: 'roundNotOpen', closedAt: null });
  });
});

describe('after the round has closed', () => {
  it('refuses a ballot and says when it closed', () => {
    given(...upTo.adopted)
      .when(cast('r1', 'reject'), NOW)
      .thenRefused({ type: 'roundNotOpen', status: 'adopted', closedAt: minutesAfter(60) });
  });

  it('refuses a ballot from the very moment of the deadline, also before anything has noticed it', () => {
    given(...upTo.open)
      .when(cast('r1', 'approve'), DEADLINE.closesAt)
      .thenRefused({ type: 'roundNotOpen', status: 'open', closedAt: DEADLINE.closesAt });
  });

  it('does nothing when the ballot that closed it comes twice', () => {
    given(...upTo.adopted)
      .when(cast('k1', 'approve'), NOW)
      .thenNothingHappened();
  });
});

describe('the last answer', () => {
  const allButOne = [
    ...upTo.open,
    ballotCast('r1', 'approve', minutesAfter(1)),
    ballotCast('r2', 'approve', minutesAfter(2)),
  ];
  const closed = { type: 'roundClosed', cause: 'complete', by: null };

  it('makes unanimity a decision at once, dated by the last approval (R-01, Q-14, Q-20)', () => {
    given(...allButOne)
      .when(cast('k1', 'approve'), NOW)
      .then({ type: 'ballotCast' }, closed, { type: 'adopted', decidedAt: NOW });
  });

  it('refers the matter back when anybody has said no (R-02)', () => {
    given(...allButOne)
      .when(cast('k1', 'reject'), NOW)
      .then({ type: 'ballotCast' }, closed, { type: 'referredBack', cause: 'rejected', by: null });
  });

  it('moves the matter to a meeting when anybody objects to the form, whatever the others say (P-03)', () => {
    given(
      ...upTo.open,
      ballotCast('r1', 'reject', minutesAfter(1), 'no'),
      ballotCast('r2', 'objectToForm', minutesAfter(2), 'meet'),
    )
      .when(cast('k1', 'approve'), NOW)
      .then({ type: 'ballotCast' }, closed, { type: 'movedToMeeting', cause: 'objection' });
  });

  it('dates a decision by the last approval also when a recusal came after it', () => {
    given(
      draftStarted,
      roundOpened(1, { electorate: electors(2, 2) }),
      ballotCast('r1', 'approve', minutesAfter(1)),
      ballotCast('r2', 'approve', minutesAfter(3)),
      ballotCast('k1', 'approve', minutesAfter(2)),
    )
      .when(cast('k2', 'recuse'), NOW)
      .then({ type: 'ballotCast' }, closed, { type: 'adopted', decidedAt: minutesAfter(3) });
  });

  it('moves the matter to a meeting when recusals leave one principal with nobody', () => {
    given(...allButOne)
      .when(cast('k1', 'recuse'), NOW)
      .then({ type: 'ballotCast' }, closed, { type: 'movedToMeeting', cause: 'oneSideRecused' });
  });
});

it('binds round 2 to its own text', () => {
  given(...upTo.referredBack, roundOpened(2, preparedRound({ textHash: 'hash-2' })))
    .when(cast('r1', 'approve'), NOW)
    .thenRefused({ type: 'staleRound', current: 2 });
});
