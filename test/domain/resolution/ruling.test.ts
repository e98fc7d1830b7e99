import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { currentRound } from '../../../src/domain/resolution/resolution';
import type { Instant } from '../../../src/domain/time';
import { given, stateAfter } from '../../support/given';
import { REASON_MOST } from '../../../src/domain/resolution/ballot';
import {
  DEADLINE,
  actor,
  cast,
  chair,
  draftStarted,
  minutesAfter,
  plainMember,
  processLead,
  upTo,
  viceChair,
} from '../../support/matter';

const NOW = minutesAfter(10, DEADLINE.closesAt);
const later = { ...DEADLINE, lastDay: '2026-06-29', closesAt: '2026-06-29T14:00:00.000Z' };
const BEFORE = minutesAfter(60);

function lapsedAt(at: Instant): readonly ResolutionEvent[] {
  return [
    { type: 'roundClosed', at, cause: 'deadline', by: null },
    { type: 'lapsed', at, rulingDueAt: minutesAfter(2 * 24 * 60, at) },
  ];
}

const extended = { type: 'deadlineExtended', at: NOW, by: chair, deadline: later } as const;

describe('extending the answer time (Q-01)', () => {
  const extend = { type: 'extendDeadline', by: chair, round: 1, deadline: later } as const;

  it('opens the round again for a chair whose round has lapsed', () => {
    given(...upTo.lapsed)
      .when(extend, NOW)
      .then({ type: 'deadlineExtended', deadline: later });
  });

  it('can be done once, and to another day it is refused', () => {
    given(...upTo.lapsed, extended)
      .when(extend, NOW)
      .thenNothingHappened();
    given(...upTo.lapsed, extended)
      .when({ ...extend, deadline: DEADLINE }, NOW)
      .thenRefused({ type: 'alreadyExtended' });
    given(...upTo.lapsed, extended, ...lapsedAt(NOW))
      .when(extend, NOW)
      .thenRefused({ type: 'alreadyExtended' });
  });

  it('is refused to others, in another round and in another status', () => {
    given(...upTo.lapsed)
      .when({ ...extend, by: processLead }, NOW)
      .thenRefused({ type: 'mayNotPreside' });
    given(...upTo.lapsed)
      .when({ ...extend, round: 2 }, NOW)
      .thenRefused({ type: 'olderRound', current: 1 });
    given(...upTo.referredBack)
      .when(extend, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'referredBack' });
    given(...upTo.draft)
      .when(extend, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'draft' });
  });

  it('gives an open round more time, when the chair sees that somebody has to consult (R-10)', () => {
    given(...upTo.open)
      .when(extend, BEFORE)
      .then({ type: 'deadlineExtended', deadline: later });
    given(...upTo.open)
      .when({ ...extend, by: processLead }, BEFORE)
      .thenRefused({ type: 'mayNotPreside' });
  });

  it('is for once in the round, before its deadline or after (R-10, Q-01)', () => {
    const early = { ...extended, at: BEFORE } as const;
    given(...upTo.open, early)
      .when(extend, BEFORE)
      .thenNothingHappened();
    given(...upTo.open, early)
      .when({ ...extend, deadline: { ...later, closesAt: minutesAfter(1, later.closesAt) } }, BEFORE)
      .thenRefused({ type: 'alreadyExtended' });
    given(...upTo.open, early, ...lapsedAt(later.closesAt))
      .when(extend, later.closesAt)
      .thenRefused({ type: 'alreadyExtended' });
  });

  it('is to a later day than the one that holds, and not once that is past and nobody has noticed', () => {
    given(...upTo.open)
      .when({ ...extend, deadline: DEADLINE }, BEFORE)
      .thenRefused({ type: 'notAnExtension', lastDay: DEADLINE.lastDay });
    given(...upTo.open)
      .when(extend, DEADLINE.closesAt)
      .thenRefused({ type: 'notPossibleNow', status: 'open' });
  });

  it('counts each lapse, as each is ruled on by itself', () => {
    const lapses = (...events: readonly ResolutionEvent[]) => {
      const state = stateAfter(events);
      return state.status === 'notStarted' ? null : currentRound(state)?.lapses;
    };
    expect(lapses(...upTo.open)).toBe(0);
    expect(lapses(...upTo.lapsed)).toBe(1);
    expect(lapses(...upTo.lapsed, extended, ...lapsedAt(later.closesAt))).toBe(2);
  });

  it('keeps the ballots: the last one still missing makes the decision', () => {
    given(...upTo.lapsed, extended, {
      type: 'ballotCast',
      at: NOW,
      voter: 'r2',
      choice: 'approve',
      reason: '',
      remindAt: null,
    })
      .when(cast('k1', 'approve'), NOW)
      .then({ type: 'ballotCast' }, { type: 'roundClosed' }, { type: 'adopted', decidedAt: NOW });
  });
});

describe('referring a lapsed round back', () => {
  const refer = { type: 'referBack', by: viceChair, round: 1, reason: ' Ask the clinics first. ' } as const;

  it('is for the presidium, with a reason', () => {
    given(...upTo.lapsed)
      .when(refer, NOW)
      .then({ type: 'referredBack', cause: 'ruling', reason: 'Ask the clinics first.' });
    given(...upTo.lapsed)
      .when({ ...refer, reason: '' }, NOW)
      .thenRefused({ type: 'reasonMissing' });
    given(...upTo.lapsed)
      .when({ ...refer, by: processLead }, NOW)
      .thenRefused({ type: 'mayNotPreside' });
  });

  it('does nothing the second time; with another reason, or after the members or time did it, it is refused', () => {
    const by = { id: 'vice', name: 'Seat vice' };
    const done = { type: 'referredBack', at: NOW, cause: 'ruling', by, reason: 'Ask the clinics first.' } as const;
    given(...upTo.lapsed, done)
      .when(refer, NOW)
      .thenNothingHappened();
    for (const other of [
      { ...refer, reason: 'Too early.' },
      { ...refer, by: chair },
    ]) {
      given(...upTo.lapsed, done)
        .when(other, NOW)
        .thenRefused({ type: 'notPossibleNow', status: 'referredBack' });
    }
    given(...upTo.referredBack)
      .when(refer, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'referredBack' });
    given(...upTo.open)
      .when(refer, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'open' });
  });
});

describe('handing out the reworking (R-02)', () => {
  const responsible = { id: 'r2', name: 'Seat r2' };
  const assign = {
    type: 'assignRework',
    by: processLead,
    round: 1,
    after: 0,
    responsible,
    whatToSupply: ' A budget ',
  } as const;
  const assigned = {
    type: 'reworkAssigned',
    at: NOW,
    by: { id: 'lead', name: 'Seat lead' },
    responsible,
    whatToSupply: 'A budget',
  } as const;

  it('names who is to do it and what to supply', () => {
    given(...upTo.referredBack)
      .when(assign, NOW)
      .then(assigned);
    given(...upTo.referredBack)
      .when({ ...assign, whatToSupply: '' }, NOW)
      .thenRefused({ type: 'reasonMissing' });
  });

  it('is counted, since whoever is asked anew is to be told', () => {
    const again = { ...assigned, whatToSupply: 'A contract' };
    expect(stateAfter([...upTo.referredBack, assigned, again])).toMatchObject({ rework: { number: 2 } });
  });

  it('is for the leaders', () => {
    given(...upTo.referredBack)
      .when({ ...assign, by: plainMember }, NOW)
      .thenRefused({ type: 'mayNotLead' });
  });

  it('does nothing the second time, and needs a matter that is referred back', () => {
    given(...upTo.referredBack, assigned)
      .when(assign, NOW)
      .thenNothingHappened();
    given(...upTo.open)
      .when(assign, NOW)
      .thenRefused({ type: 'notPossibleNow' });
    given(...upTo.referredBack)
      .when({ ...assign, round: 2 }, NOW)
      .thenRefused({ type: 'olderRound', current: 1 });
  });
});

describe.each([
  ['moving to a meeting', 'moveToMeeting', 'movedToMeeting', 'movedToMeeting'],
  ['striking', 'strike', 'struck', 'struck'],
] as const)('%s', (_, type, event, ending) => {
  const end = { type, by: chair, round: 1, reason: 'It cannot be agreed.' } as const;

  it('ends a lapsed round for the presidium only', () => {
    given(...upTo.lapsed)
      .when(end, NOW)
      .then({ type: event, reason: 'It cannot be agreed.' });
    given(...upTo.lapsed)
      .when({ ...end, by: processLead }, NOW)
      .thenRefused({ type: 'mayNotPreside' });
  });

  it('ends a referral for the presidium only: the process lead works for the chair (004:96, Q-02)', () => {
    for (const by of [chair, viceChair]) {
      given(...upTo.referredBack)
        .when({ ...end, by }, NOW)
        .then({ type: event });
    }
    for (const by of [processLead, plainMember]) {
      given(...upTo.referredBack)
        .when({ ...end, by }, NOW)
        .thenRefused({ type: 'mayNotPreside' });
    }
  });

  it('does nothing the second time, and is refused otherwise: the reason that stands is kept', () => {
    const made = type === 'strike' ? { type: event, by: chair } : { type: event, by: chair, cause: 'ruling' };
    const done = { ...made, at: NOW, reason: 'It cannot be agreed.' } as ResolutionEvent;
    given(...upTo.referredBack, done)
      .when(end, NOW)
      .thenNothingHappened();
    given(...upTo.referredBack, done)
      .when({ ...end, reason: 'It is too dear.' }, NOW)
      .thenRefused({ type: 'notPossibleNow', status: ending });
    given(...upTo.open)
      .when(end, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'open' });
    given(...upTo.referredBack)
      .when({ ...end, round: 2 }, NOW)
      .thenRefused({ type: 'olderRound', current: 1 });
    given(...upTo.referredBack)
      .when({ ...end, reason: 'x'.repeat(1001) }, NOW)
      .thenRefused({ type: 'reasonTooLong' });
  });
});

it('striking needs a reason, moving to a meeting does not (Q-02)', () => {
  given(...upTo.referredBack)
    .when({ type: 'strike', by: chair, round: 1, reason: ' ' }, NOW)
    .thenRefused({ type: 'reasonMissing' });
  given(...upTo.referredBack)
    .when({ type: 'moveToMeeting', by: chair, round: 1, reason: '' }, NOW)
    .then({ type: 'movedToMeeting', cause: 'ruling' });
});

it.each([
  ['strike', 'struck'],
  ['moveToMeeting', 'movedToMeeting'],
  ['withdraw', 'withdrawn'],
  ['referBack', 'referredBack'],
] as const)(
  'the reason to %s is kept without the blanks around it, of the most characters and not one more',
  (type, told) => {
    const rule = { type, by: chair, round: 1, reason: ` ${'x'.repeat(REASON_MOST)} ` } as const;
    given(...upTo.lapsed)
      .when(rule, NOW)
      .then({ type: told, reason: 'x'.repeat(REASON_MOST) });
    given(...upTo.lapsed)
      .when({ ...rule, reason: `${rule.reason}x` }, NOW)
      .thenRefused({ type: 'reasonTooLong' });
  },
);

describe('withdrawing', () => {
  const withdraw = { type: 'withdraw', by: chair, round: 1, reason: 'Overtaken by events.' } as const;

  it.each(['open', 'lapsed', 'referredBack'] as const)('takes a matter that is %s back, with a reason', (status) => {
    given(...upTo[status])
      .when(withdraw, NOW)
      .then({ type: 'withdrawn', reason: 'Overtaken by events.' });
    given(...upTo[status])
      .when({ ...withdraw, reason: '' }, NOW)
      .thenRefused({ type: 'reasonMissing' });
    given(...upTo[status])
      .when({ ...withdraw, by: processLead }, NOW)
      .thenRefused({ type: 'mayNotPreside' });
  });

  it('is of what has been sent: a draft is discarded', () => {
    given(draftStarted)
      .when({ ...withdraw, round: 0 }, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'draft' });
  });

  it('does nothing the second time, and is refused with another reason or after another ending', () => {
    given(...upTo.withdrawn)
      .when({ ...withdraw, reason: ' because ' }, NOW)
      .thenNothingHappened();
    given(...upTo.withdrawn)
      .when(withdraw, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'withdrawn' });
    for (const ending of ['adopted', 'movedToMeeting', 'struck'] as const) {
      given(...upTo[ending])
        .when(withdraw, NOW)
        .thenRefused({ type: 'notPossibleNow', status: ending });
    }
  });
});

describe('discarding a draft', () => {
  const discard = { type: 'discardDraft', by: processLead, revision: 0 } as const;

  it('removes one that was never sent, for whoever started it and for the presidium', () => {
    for (const by of [processLead, chair]) {
      given(draftStarted)
        .when({ ...discard, by }, NOW)
        .then({ type: 'withdrawn', reason: '' });
    }
    given(draftStarted)
      .when({ ...discard, by: actor('notes', 'noteTaker') }, NOW)
      .thenRefused({ type: 'mayNotPreside' });
  });

  it('does nothing the second time, and is refused once the matter has been sent', () => {
    given(draftStarted, { type: 'withdrawn', at: NOW, by: processLead, reason: '' })
      .when(discard, NOW)
      .thenNothingHappened();
    for (const status of ['open', 'referredBack', 'withdrawn'] as const) {
      given(...upTo[status])
        .when(discard, NOW)
        .thenRefused({ type: 'alreadySent' });
    }
  });
});

describe('numbering', () => {
  const number: ResolutionCommand = { type: 'number', sequence: 7 };

  it('gives an adopted matter its number once', () => {
    given(...upTo.adopted)
      .when(number, NOW)
      .then({ type: 'numbered', sequence: 7 });
    given(...upTo.adopted, { type: 'numbered', at: NOW, sequence: 7 })
      .when(number, NOW)
      .thenNothingHappened();
  });

  it('is only for adopted matters', () => {
    given(...upTo.referredBack)
      .when(number, NOW)
      .thenRefused({ type: 'notPossibleNow', status: 'referredBack' });
  });
});
