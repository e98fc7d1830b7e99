import { given } from '../../support/given';
import {
  DEADLINE,
  ballotCast,
  chair,
  minutesAfter,
  plainMember,
  processLead,
  upTo,
  viceChair,
} from '../../support/matter';

const NOW = minutesAfter(30);
const oneNo = ballotCast('k1', 'reject', minutesAfter(5), 'too dear');

describe('closing early (Q-03)', () => {
  it('is for the chair and the vice chair once there is a no', () => {
    for (const by of [chair, viceChair]) {
      given(...upTo.open, oneNo)
        .when({ type: 'closeEarly', by, round: 1 }, NOW)
        .then({ type: 'roundClosed', cause: 'early', by: { id: by.id, name: by.name } }, { type: 'referredBack' });
    }
  });

  it('is refused to everybody else', () => {
    for (const by of [processLead, plainMember]) {
      given(...upTo.open, oneNo)
        .when({ type: 'closeEarly', by, round: 1 }, NOW)
        .thenRefused({ type: 'mayNotPreside' });
    }
  });

  it('also follows an objection to the form', () => {
    given(...upTo.open, ballotCast('k1', 'objectToForm', minutesAfter(5), 'meet'))
      .when({ type: 'closeEarly', by: chair, round: 1 }, NOW)
      .then({ type: 'roundClosed' }, { type: 'movedToMeeting', cause: 'objection' });
  });

  it('is refused while nobody has said no or objected', () => {
    given(...upTo.open, ballotCast('r1', 'recuse', minutesAfter(5), 'own case'))
      .when({ type: 'closeEarly', by: chair, round: 1 }, NOW)
      .thenRefused({ type: 'nothingToCloseFor' });
  });

  it('also follows when a principal has nobody left who may decide (Q-08)', () => {
    given(...upTo.open, ballotCast('k1', 'recuse', minutesAfter(5), 'own case'))
      .when({ type: 'closeEarly', by: chair, round: 1 }, NOW)
      .then({ type: 'roundClosed', cause: 'early' }, { type: 'movedToMeeting', cause: 'oneSideRecused' });
  });

  it('is refused when the no has turned into a yes', () => {
    given(...upTo.open, oneNo, ballotCast('k1', 'approve', minutesAfter(6)))
      .when({ type: 'closeEarly', by: chair, round: 1 }, NOW)
      .thenRefused({ type: 'nothingToCloseFor' });
  });

  it('is about the round that is out', () => {
    given(...upTo.open, oneNo)
      .when({ type: 'closeEarly', by: chair, round: 2 }, NOW)
      .thenRefused({ type: 'olderRound', current: 1 });
    given(...upTo.draft)
      .when({ type: 'closeEarly', by: chair, round: 1 }, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'draft' });
  });

  it('does nothing the second time, and is refused when the round closed in another way', () => {
    given(
      ...upTo.open,
      oneNo,
      { type: 'roundClosed', at: NOW, cause: 'early', by: chair },
      { type: 'referredBack', at: NOW, cause: 'rejected', by: null, reason: '' },
    )
      .when({ type: 'closeEarly', by: chair, round: 1 }, NOW)
      .thenNothingHappened();
    given(...upTo.referredBack)
      .when({ type: 'closeEarly', by: chair, round: 1 }, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'referredBack' });
    given(...upTo.withdrawn)
      .when({ type: 'closeEarly', by: chair, round: 1 }, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'withdrawn' });
  });
});

describe('the deadline', () => {
  const pass = { type: 'passTime', rulingDueAt: minutesAfter(3 * 24 * 60, DEADLINE.closesAt) } as const;
  const justBefore = minutesAfter(-1, DEADLINE.closesAt);

  it('does nothing before its moment', () => {
    given(...upTo.open, oneNo)
      .when(pass, justBefore)
      .thenNothingHappened();
  });

  it('counts no silence as consent: answers missing is a lapse (P-05)', () => {
    given(...upTo.open, ballotCast('r1', 'approve'), ballotCast('r2', 'approve'), ballotCast('k1', 'needsAnchoring'))
      .when(pass, DEADLINE.closesAt)
      .then({ type: 'roundClosed', cause: 'deadline', by: null }, { type: 'lapsed', rulingDueAt: pass.rulingDueAt });
  });

  it('is when the round closed and what it came to, also when the program was down over it', () => {
    const { closesAt: at } = DEADLINE;
    const anHourLate = minutesAfter(60, at);
    given(...upTo.open)
      .when(pass, anHourLate)
      .then({ type: 'roundClosed', at }, { type: 'lapsed', at });
    given(...upTo.open, oneNo)
      .when(pass, anHourLate)
      .then({ type: 'roundClosed', at }, { type: 'referredBack', at });
    given(...upTo.lapsed)
      .when(pass, minutesAfter(60, DEADLINE.rulingDueAt))
      .then({ type: 'referredBack', cause: 'noRuling', at: DEADLINE.rulingDueAt });
  });

  it('refers back on a no although answers are missing', () => {
    given(...upTo.open, oneNo)
      .when(pass, DEADLINE.closesAt)
      .then({ type: 'roundClosed' }, { type: 'referredBack' });
  });

  it('goes to a meeting on an objection although answers are missing', () => {
    given(...upTo.open, ballotCast('r1', 'objectToForm', NOW, 'meet'))
      .when(pass, DEADLINE.closesAt)
      .then({ type: 'roundClosed' }, { type: 'movedToMeeting', cause: 'objection' });
  });

  it('goes to a meeting when one principal has nobody left', () => {
    given(...upTo.open, ballotCast('k1', 'recuse', NOW, 'own case'))
      .when(pass, DEADLINE.closesAt)
      .then({ type: 'roundClosed' }, { type: 'movedToMeeting', cause: 'oneSideRecused' });
  });
});

const wait = { type: 'passTime', rulingDueAt: '2031-01-01T00:00:00.000Z' } as const;

describe('a lapsed round without a ruling', () => {
  it('is referred back after two working days (Q-01)', () => {
    given(...upTo.lapsed)
      .when(wait, minutesAfter(-1, DEADLINE.rulingDueAt))
      .thenNothingHappened();
    given(...upTo.lapsed)
      .when(wait, DEADLINE.rulingDueAt)
      .then({ type: 'referredBack', cause: 'noRuling', by: null });
  });
});

it('time changes nothing in a matter that is not out', () => {
  for (const history of [
    upTo.draft,
    upTo.adopted,
    upTo.referredBack,
    upTo.struck,
    upTo.withdrawn,
    upTo.movedToMeeting,
  ]) {
    given(...history)
      .when(wait, '2030-01-01T00:00:00.000Z')
      .thenNothingHappened();
  }
});
