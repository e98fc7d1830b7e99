import { electorateOf } from '../../../src/domain/forum/electorate';
import { charterOn } from '../../../src/domain/forum/charter-on';
import type { Holding, Register } from '../../../src/domain/forum/register';
import { typedId } from '../../../src/domain/forum/typed-person';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { currentRound } from '../../../src/domain/resolution/resolution';
import { ballotOf, electorName, unanswered, type Round } from '../../../src/domain/resolution/round';
import { possibleSuccessions } from '../../../src/domain/resolution/succession';
import { given, stateAfter } from '../../support/given';
import { joined, readyAfter, setUpWith, TODAY } from '../../support/given-forum';
import {
  ballotCast,
  cast,
  chair,
  DEADLINE,
  draftStarted,
  elector,
  electors,
  minutesAfter,
  plainMember,
  processLead,
  roundOpened,
  upTo,
  viceChair,
} from '../../support/matter';
import { holding } from '../../support/seated-register';

const NOW = minutesAfter(30);
const successor = elector('new', 'region', 2);
const succeed = {
  type: 'letSuccessorAnswer',
  by: chair,
  round: 1,
  elector: 'r2',
  successor,
} as const satisfies ResolutionCommand;
const succeeded: ResolutionEvent = {
  type: 'electorSucceeded',
  at: NOW,
  by: { id: 'chair', name: 'Seat chair' },
  elector: 'r2',
  successor,
};

function roundAfter(...events: readonly ResolutionEvent[]): Round {
  const state = stateAfter(events);
  const round = state.status === 'notStarted' ? undefined : currentRound(state);
  if (round === undefined) throw new Error('no round');
  return round;
}

/** The forum of the matter's electors, with the holdings as given. */
function charterWith(...holdings: readonly Holding[]) {
  const numbers = [...new Set([1, 2, 101, ...holdings.map(({ seat }) => seat)])];
  const made: Register = {
    kind: 'vvg',
    name: 'A forum',
    shortName: 'AF',
    wording: 'decides',
    seats: numbers.map((number) => ({
      number,
      party: '',
      principal: number > 100 ? 'kommun' : 'region',
      right: 'voting',
    })),
    holdings,
    roleTerms: [],
    people: holdings.map(({ person }) => ({ id: person, name: `Seat ${person}`, email: null })),
    exemptions: [],
  };
  return charterOn(readyAfter(joined, setUpWith(made)), TODAY);
}

describe('the new holder of a seat may answer in an open round (Q-11)', () => {
  it('when the chair or the vice chair says so, and it is written into the record', () => {
    for (const by of [chair, viceChair]) {
      given(...upTo.open)
        .when({ ...succeed, by }, NOW)
        .then({ type: 'electorSucceeded', at: NOW, by: { id: by.id, name: by.name }, elector: 'r2', successor });
    }
    for (const by of [processLead, plainMember]) {
      given(...upTo.open)
        .when({ ...succeed, by }, NOW)
        .thenRefused({ type: 'mayNotPreside' });
    }
    const { successions } = roundAfter(...upTo.open, succeeded);
    expect(successions).toEqual([
      {
        at: NOW,
        by: { id: 'chair', name: 'Seat chair' },
        from: elector('r2', 'region', 2),
        to: successor,
      },
    ]);
  });

  it('once', () => {
    given(...upTo.open, succeeded)
      .when(succeed, minutesAfter(31))
      .thenNothingHappened();
  });

  it('for each seat by itself: one that has passed on makes no other do so', () => {
    given(...upTo.open, succeeded)
      .when({ ...succeed, elector: 'nobody' }, minutesAfter(31))
      .thenRefused({ type: 'noSuccessor' });
  });

  it.each(['draft', 'lapsed', 'referredBack', 'adopted', 'movedToMeeting', 'struck', 'withdrawn'] as const)(
    'but not in a matter that is %s',
    (status) => {
      given(...upTo[status])
        .when(succeed, NOW)
        .thenRefused({ type: 'notPossibleNow', status });
    },
  );

  it('but not after the deadline, even before the lapse has been noticed', () => {
    given(...upTo.open)
      .when(succeed, DEADLINE.closesAt)
      .thenRefused({ type: 'notPossibleNow', status: 'open' });
  });

  it('again when the one who left has come back and left once more', () => {
    const back: ResolutionEvent = {
      type: 'electorSucceeded',
      at: NOW,
      by: { id: 'chair', name: 'Seat chair' },
      elector: successor.id,
      successor: elector('r2', 'region', 2),
    };
    given(...upTo.open, succeeded, back)
      .when(succeed, minutesAfter(31))
      .then({ type: 'electorSucceeded', elector: 'r2' });
  });

  it('but not in another round than the one the chair has seen', () => {
    given(...upTo.open)
      .when({ ...succeed, round: 2 }, NOW)
      .thenRefused({ type: 'olderRound', current: 1 });
  });

  it('but not when nobody else has the seat', () => {
    given(...upTo.open)
      .when({ ...succeed, successor: undefined }, NOW)
      .thenRefused({ type: 'noSuccessor' });
  });

  it.each(['approve', 'reject', 'objectToForm', 'recuse'] as const)(
    'but not when the one who left has answered: %s stands',
    (choice) => {
      given(...upTo.open, ballotCast('r2', choice, minutesAfter(1), 'because'))
        .when(succeed, NOW)
        .thenRefused({ type: 'noSuccessor' });
    },
  );

  it('also when the one who left had only asked for time: "needs anchoring" is no answer (R-09)', () => {
    given(...upTo.open, ballotCast('r2', 'needsAnchoring'))
      .when(succeed, NOW)
      .then({ type: 'electorSucceeded' });
  });

  it('but not for somebody who has no vote in the round', () => {
    given(...upTo.open)
      .when({ ...succeed, elector: 'stranger' }, NOW)
      .thenRefused({ type: 'noSuccessor' });
  });
});

describe('after a succession', () => {
  const others = [ballotCast('r1', 'approve'), ballotCast('k1', 'approve')];

  it('as many vote as when the round was sent, and of the same principals', () => {
    const before = roundAfter(...upTo.open);
    const after = roundAfter(...upTo.open, succeeded);
    expect(after.electorate).toEqual([
      elector('r1', 'region', 1),
      elector('new', 'region', 2),
      elector('k1', 'kommun', 101),
    ]);
    expect(after.electorate.map(({ principal }) => principal)).toEqual(
      before.electorate.map(({ principal }) => principal),
    );
    expect(unanswered(after).map(({ id }) => id)).toEqual(['r1', 'new', 'k1']);
  });

  it('the one who left has no vote any more', () => {
    given(...upTo.open, succeeded)
      .when(cast('r2', 'approve'), minutesAfter(31))
      .thenRefused({ type: 'notEligible' });
    given(...upTo.open)
      .when(cast('new', 'approve'), NOW)
      .thenRefused({ type: 'notEligible' });
  });

  it('the answer of the new one can make the decision unanimous (R-01)', () => {
    given(...upTo.open, ...others, ballotCast('r2', 'needsAnchoring'), succeeded)
      .when(cast('new', 'approve'), minutesAfter(31))
      .then(
        { type: 'ballotCast', voter: 'new' },
        { type: 'roundClosed', cause: 'complete' },
        { type: 'adopted', decidedAt: minutesAfter(31) },
      );
  });

  it('the answer of the new one can refer the matter back (R-02)', () => {
    given(...upTo.open, ...others, succeeded)
      .when(cast('new', 'reject'), minutesAfter(31))
      .then({ type: 'ballotCast' }, { type: 'roundClosed' }, { type: 'referredBack', cause: 'rejected' });
  });

  it('what the one who left had said is kept, under their name', () => {
    const round = roundAfter(...upTo.open, ballotCast('r2', 'needsAnchoring'), succeeded);
    expect(ballotOf(round, 'r2')).toMatchObject({ choice: 'needsAnchoring' });
    expect(electorName(round, 'r2')).toBe('Seat r2');
    expect(electorName(round, 'new')).toBe('Seat new');
    expect(electorName(round, 'stranger')).toBe('stranger');
  });

  it('the next one on the seat may answer in their turn', () => {
    const third = elector('third', 'region', 2);
    given(...upTo.open, succeeded)
      .when({ ...succeed, elector: 'new', successor: third }, minutesAfter(31))
      .then({ type: 'electorSucceeded', elector: 'new', successor: third });
  });
});

describe('who could answer instead of somebody (Q-11)', () => {
  const regular = [holding(1, 'r1'), holding(2, 'r2'), holding(101, 'k1')];
  const handedOver = [
    holding(1, 'r1'),
    holding(2, 'r2', { until: '2026-06-03' }),
    holding(2, 'new', { from: '2026-06-04' }),
    holding(101, 'k1'),
  ];
  const open = roundAfter(...upTo.open);
  const pairs = (round: Round, ...holdings: readonly Holding[]) =>
    possibleSuccessions(round, charterWith(...holdings)).map(
      (possible) => `${possible.elector.id} ${possible.successor.id}`,
    );

  it('is whoever has the seat now', () => {
    expect(possibleSuccessions(open, charterWith(...handedOver))).toEqual([
      { elector: elector('r2', 'region', 2), successor: elector('new', 'region', 2) },
    ]);
  });

  it('is a member for a period, too (R-27)', () => {
    const interim = holding(2, 'new', { from: '2026-06-01', until: '2026-06-30', interim: true });
    expect(pairs(open, ...regular, interim)).toEqual(['r2 new']);
  });

  it('is nobody while they sit there themselves, nor on a seat that is vacant', () => {
    expect(pairs(open, ...regular)).toEqual([]);
    expect(pairs(open, holding(1, 'r1'), holding(101, 'k1'))).toEqual([]);
  });

  it('is nobody when the answer has been given', () => {
    expect(pairs(roundAfter(...upTo.open, ballotCast('r2', 'approve')), ...handedOver)).toEqual([]);
    expect(pairs(roundAfter(...upTo.open, ballotCast('r2', 'needsAnchoring')), ...handedOver)).toEqual(['r2 new']);
  });

  it('is nobody who has a vote in the round already', () => {
    const moved = [holding(1, 'r1', { until: '2026-06-03' }), holding(2, 'r1', { id: 'moved', from: '2026-06-04' })];
    expect(pairs(open, ...moved, holding(101, 'k1'))).toEqual([]);
  });

  it('is nobody without a right to vote now', () => {
    const charter = charterWith(...handedOver);
    const members = charter.members.map((member) =>
      member.id === 'new'
        ? ({ ...member, standing: 'unresolved', seat: 2, party: '', principal: 'region', interim: false } as const)
        : member,
    );
    expect(electorateOf({ ...charter, members }).map(({ id }) => id)).toEqual(['r1', 'k1']);
    expect(possibleSuccessions(open, { ...charter, members })).toEqual([]);
  });

  it('is nobody in a round from before there were seats', () => {
    const electorate = electors(2, 1).map((each) => ({ ...each, seat: null }));
    expect(pairs(roundAfter(draftStarted, roundOpened(1, { electorate })), ...handedOver)).toEqual([]);
  });
});

describe('the account of an elector who was typed in', () => {
  const TYPED = typedId('1');
  const electorate = electors(2, 1).map((each) => (each.id === 'r2' ? { ...each, id: TYPED } : each));
  const open = [draftStarted, roundOpened(1, { electorate })];
  const link = { type: 'linkElector', typed: TYPED, account: { id: 'new', name: 'Seat new' } } as const;
  const linked: ResolutionEvent = { ...link, type: 'electorLinked', at: NOW };
  const lapsed: ResolutionEvent = { type: 'lapsed', at: DEADLINE.closesAt, rulingDueAt: DEADLINE.rulingDueAt };

  it('has the vote from when it is known, on the same seat', () => {
    given(...open)
      .when(link, NOW)
      .then({ type: 'electorLinked', at: NOW, typed: TYPED, account: link.account });
    expect(roundAfter(...open, linked).electorate).toEqual([
      elector('r1', 'region', 1),
      elector('new', 'region', 2),
      elector('k1', 'kommun', 101),
    ]);
    given(...open, linked)
      .when(cast('new', 'approve'), minutesAfter(31))
      .then({ type: 'ballotCast', voter: 'new' });
  });

  it('is told that they do not vote when they were typed in as co-opted (R-04)', () => {
    const coOpted = [draftStarted, roundOpened(1, { coOpted: ['other', TYPED] })];
    expect(roundAfter(...coOpted, linked).coOpted).toEqual(['other', 'new']);
    given(...coOpted)
      .when(link, NOW)
      .then({ type: 'electorLinked' });
    given(...coOpted, linked)
      .when(cast('new', 'approve'), minutesAfter(31))
      .thenRefused({ type: 'coOptedCannotVote' });
  });

  it('is no succession: nobody has left', () => {
    expect(roundAfter(...open, linked).successions).toEqual([]);
  });

  it('is linked once, and only to one vote', () => {
    given(...open, linked)
      .when(link, NOW)
      .thenNothingHappened();
    given(...open)
      .when({ ...link, typed: typedId('2') }, NOW)
      .thenNothingHappened();
    given(...open)
      .when({ ...link, account: { id: 'r1', name: 'Seat r1' } }, NOW)
      .thenNothingHappened();
    given(draftStarted).when(link, NOW).thenNothingHappened();
  });

  it('is linked while a lapsed round may still be extended, for the vote to be theirs then', () => {
    given(...open, lapsed)
      .when(link, NOW)
      .then({ type: 'electorLinked' });
  });

  it('changes nothing in a matter that has ended or been referred back', () => {
    const by = { id: 'chair', name: 'Seat chair' };
    const endings: readonly ResolutionEvent[] = [
      { type: 'withdrawn', at: NOW, by, reason: 'because' },
      { type: 'referredBack', at: NOW, cause: 'ruling', by, reason: 'because' },
      { type: 'movedToMeeting', at: NOW, cause: 'ruling', by, reason: 'because' },
    ];
    for (const ending of endings) {
      given(...open, ending)
        .when(link, NOW)
        .thenNothingHappened();
    }
  });
});
