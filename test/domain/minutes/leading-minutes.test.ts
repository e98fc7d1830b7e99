import { phaseOf } from '../../../src/domain/minutes/open-steps';
import { actor } from '../../support/matter';
import {
  approver,
  changeRequested,
  givenMinutes,
  handOver,
  handedOver,
  hoursAfter,
  member,
  minutesAfter,
  minutesStarted,
  named,
  noteTaker,
  published,
  secondVerifier,
  submit,
  upTo,
  verified,
  verifier,
  verify,
  versionSubmitted,
  viceChair,
} from '../../support/minutes';

const NOW = hoursAfter(100);
const substitute = actor('other');

describe('handing a step over to somebody else', () => {
  it.each([
    ['draft', noteTaker, 'drafting'],
    ['verify', verifier, 'verifying'],
    ['approve', approver, 'approving'],
  ] as const)('is for those who lead: %s', (step, from, phase) => {
    for (const by of [verifier, approver, viceChair]) {
      givenMinutes(...upTo[phase])
        .when(handOver(step, from, substitute, by), NOW)
        .then({ type: 'stepHandedOver', at: NOW, by: named(by), step, from: named(from), to: named(substitute) });
    }
    givenMinutes(...upTo[phase])
      .when(handOver(step, from, substitute, noteTaker))
      .thenRefused({ type: 'mayNotLeadMinutes' });
  });

  it('makes the step theirs, and nobody’s else', () => {
    const history = [...upTo.drafting, handedOver('draft', noteTaker, substitute)];
    givenMinutes(...history)
      .when(submit(1, substitute))
      .then({ type: 'versionSubmitted' });
    givenMinutes(...history)
      .when(submit(1))
      .thenRefused({ type: 'notYourStep' });
    const minutes = minutesAfter(...upTo.verifying, handedOver('verify', verifier, substitute, hoursAfter(30)));
    expect(minutes.verifiers).toEqual([named(substitute), named(secondVerifier)]);
    expect(minutes.handovers).toMatchObject([{ step: 'verify', from: named(verifier), to: named(substitute) }]);
    expect(minutesAfter(...upTo.approving, handedOver('approve', approver, viceChair)).approver).toEqual(
      named(viceChair),
    );
  });

  it('gives nobody a second step', () => {
    for (const to of [verifier, secondVerifier, approver, noteTaker]) {
      givenMinutes(...upTo.verifying)
        .when(handOver('draft', noteTaker, to))
        .thenRefused({ type: 'samePersonTwice', name: to.name });
    }
  });

  it('never goes to whoever has written or attested an earlier version in another step', () => {
    const rewritten = [...upTo.verifying, handedOver('draft', noteTaker, substitute), versionSubmitted(2)];
    givenMinutes(...rewritten)
      .when(handOver('verify', verifier, noteTaker))
      .thenRefused({ type: 'samePersonTwice' });
    givenMinutes(...rewritten)
      .when(handOver('approve', approver, noteTaker))
      .thenRefused({ type: 'samePersonTwice' });
    const attested = [
      ...upTo.verifying,
      verified(verifier),
      versionSubmitted(2),
      handedOver('verify', verifier, substitute, hoursAfter(60)),
    ];
    givenMinutes(...attested)
      .when(handOver('draft', noteTaker, verifier))
      .thenRefused({ type: 'samePersonTwice' });
    givenMinutes(...attested)
      .when(handOver('approve', approver, verifier))
      .thenRefused({ type: 'samePersonTwice' });
  });

  it('may come back to whoever had that very step', () => {
    givenMinutes(...upTo.verifying, handedOver('draft', noteTaker, substitute))
      .when(handOver('draft', substitute, noteTaker))
      .then({ type: 'stepHandedOver', to: named(noteTaker) });
    givenMinutes(
      ...upTo.verifying,
      verified(verifier),
      versionSubmitted(2),
      handedOver('verify', verifier, substitute, hoursAfter(60)),
    )
      .when(handOver('verify', substitute, verifier))
      .then({ type: 'stepHandedOver', to: named(verifier) });
  });

  it('is refused when they do not have that step before them', () => {
    for (const [step, from] of [
      ['draft', verifier],
      ['verify', noteTaker],
      ['approve', verifier],
    ] as const) {
      givenMinutes(...upTo.verifying)
        .when(handOver(step, from, substitute))
        .thenRefused({ type: 'nothingToHandOver' });
    }
    givenMinutes(...upTo.verifying, verified(verifier))
      .when(handOver('verify', verifier, substitute))
      .thenRefused({ type: 'nothingToHandOver' });
  });

  it('leaves a request for a change where it is, for the note taker to answer', () => {
    const history = [...upTo.changing, handedOver('verify', verifier, substitute, hoursAfter(30))];
    givenMinutes(...history)
      .when(verify(substitute))
      .then({ type: 'verified' });
    const attested = minutesAfter(...history, verified(substitute), verified(secondVerifier));
    expect(phaseOf(attested)).toBe('changing');
  });

  it('does nothing the second time, even after the end', () => {
    const history = [...upTo.verifying, handedOver('verify', verifier, substitute)];
    givenMinutes(...history)
      .when(handOver('verify', verifier, substitute))
      .thenNothingHappened();
    givenMinutes(...history, ...upTo.withdrawn.slice(1))
      .when(handOver('verify', verifier, substitute))
      .thenNothingHappened();
  });

  it('can go there, back and there again', () => {
    givenMinutes(
      ...upTo.verifying,
      handedOver('verify', verifier, substitute),
      handedOver('verify', substitute, verifier),
    )
      .when(handOver('verify', verifier, substitute))
      .then({ type: 'stepHandedOver' });
  });

  it('looks at step, giver and taker to tell whether it has been done', () => {
    const history = [...upTo.verifying, handedOver('verify', verifier, substitute)];
    givenMinutes(...history)
      .when(handOver('draft', verifier, substitute))
      .thenRefused({ type: 'nothingToHandOver' });
    givenMinutes(...history)
      .when(handOver('verify', secondVerifier, substitute))
      .thenRefused({ type: 'samePersonTwice' });
    givenMinutes(...history)
      .when(handOver('verify', verifier, member))
      .thenRefused({ type: 'nothingToHandOver' });
  });

  it('is refused when the minutes are locked or withdrawn', () => {
    givenMinutes(...upTo.publishing)
      .when(handOver('approve', approver, substitute))
      .thenRefused({ type: 'minutesLocked' });
    givenMinutes(...upTo.ungated, published)
      .when(handOver('verify', verifier, substitute))
      .thenRefused({ type: 'minutesLocked' });
    givenMinutes(...upTo.withdrawn)
      .when(handOver('draft', noteTaker, substitute))
      .thenRefused({ type: 'notNowInMinutes', phase: 'withdrawn' });
  });
});

describe('giving a step more time', () => {
  const extend = {
    type: 'extend',
    by: verifier,
    step: 'draft',
    due: '2025-10-24',
    day: '2025-10-28',
    deadlines: { draft: '2025-10-28', verified: '2025-10-31', approved: '2025-11-04' },
    today: '2025-10-22',
  } as const;

  it('is for those who lead', () => {
    givenMinutes(...upTo.drafting)
      .when(extend, NOW)
      .then({
        type: 'stepExtended',
        at: NOW,
        by: named(verifier),
        step: 'draft',
        day: '2025-10-28',
        deadlines: extend.deadlines,
      });
    givenMinutes(...upTo.drafting)
      .when({ ...extend, by: noteTaker })
      .thenRefused({ type: 'mayNotLeadMinutes' });
  });

  it.each([
    ['draft', '2025-10-24'],
    ['verify', '2025-10-31'],
    ['approve', '2025-10-31'],
  ] as const)('is never less: the %s step is due on %s', (step, due) => {
    givenMinutes(...upTo.drafting)
      .when({ ...extend, step, due, day: due })
      .thenNothingHappened();
    givenMinutes(...upTo.drafting)
      .when({ ...extend, step, due, day: '2025-10-23' })
      .thenRefused({ type: 'dayNotLater', due });
    givenMinutes(...upTo.drafting)
      .when({ ...extend, step, due, day: '2025-11-03' })
      .then({ type: 'stepExtended', step, day: '2025-11-03' });
  });

  it('of a step whose day has passed is to a day that has not', () => {
    for (const day of ['2025-11-03', '2025-11-06']) {
      givenMinutes(...upTo.drafting)
        .when({ ...extend, day, today: '2025-11-06' })
        .thenRefused({ type: 'dayNotLater', due: '2025-11-06' });
    }
    givenMinutes(...upTo.drafting)
      .when({ ...extend, day: '2025-11-07', today: '2025-11-06' })
      .then({ type: 'stepExtended', day: '2025-11-07' });
  });

  it('is to a day of the calendar', () => {
    for (const day of ['2025-11-31', 'tomorrow', '']) {
      givenMinutes(...upTo.drafting)
        .when({ ...extend, day })
        .thenRefused({ type: 'dayNotLater', due: '2025-10-24' });
    }
  });

  it.each([
    ['draft', '2025-10-28', { draft: '2025-10-28', verified: '2025-10-31', approved: '2025-10-31' }],
    ['draft', '2025-11-05', { draft: '2025-11-05', verified: '2025-11-05', approved: '2025-11-05' }],
    ['verify', '2025-11-05', { draft: '2025-10-24', verified: '2025-11-05', approved: '2025-11-05' }],
    ['approve', '2025-11-05', { draft: '2025-10-24', verified: '2025-10-31', approved: '2025-11-05' }],
  ] as const)(
    'stored before every step had days of its own, moves those after it to its day: %s to %s',
    (step, day, deadlines) => {
      const extended = { type: 'stepExtended', at: NOW, by: named(verifier), step, day } as const;
      expect(minutesAfter(...upTo.drafting, extended)).toMatchObject({
        deadlines,
        extensions: [{ step, day, by: named(verifier), at: NOW }],
      });
    },
  );

  it('gives each step the days that the decision says', () => {
    const { step, day, deadlines } = extend;
    const extended = { type: 'stepExtended', at: NOW, by: named(verifier), step, day, deadlines } as const;
    expect(minutesAfter(...upTo.drafting, extended)).toMatchObject({ deadlines });
  });

  it('is refused when the minutes are locked or withdrawn', () => {
    givenMinutes(...upTo.publishing)
      .when({ ...extend, day: '2025-11-20' })
      .thenRefused({ type: 'notNowInMinutes', phase: 'publishing' });
    givenMinutes(...upTo.withdrawn)
      .when(extend)
      .thenRefused({ type: 'notNowInMinutes', phase: 'withdrawn' });
  });

  it('is possible while a meeting is waited for', () => {
    givenMinutes(...upTo.atMeeting)
      .when(extend)
      .then({ type: 'stepExtended' });
  });
});

describe('withdrawing minutes that were started by mistake', () => {
  const withdraw = { type: 'withdraw', by: approver, after: 0, reason: ' Started twice. ' } as const;

  it('is for those who lead and for whoever started them, with a reason', () => {
    const startedByNoteTaker = { ...minutesStarted(), by: named(noteTaker) };
    for (const by of [approver, viceChair, verifier, noteTaker]) {
      givenMinutes(startedByNoteTaker)
        .when({ ...withdraw, by }, NOW)
        .then({ type: 'minutesWithdrawn', at: NOW, by: named(by), reason: 'Started twice.' });
    }
    givenMinutes(...upTo.drafting)
      .when({ ...withdraw, by: noteTaker })
      .thenRefused({ type: 'mayNotLeadMinutes' });
    givenMinutes(...upTo.drafting)
      .when({ ...withdraw, reason: '' })
      .thenRefused({ type: 'minutesReasonMissing' });
    givenMinutes(...upTo.drafting)
      .when({ ...withdraw, reason: 'x'.repeat(2_001) })
      .thenRefused({ type: 'minutesTextTooLong' });
  });

  it('is possible at any point before they are locked', () => {
    for (const phase of ['verifying', 'changing', 'atMeeting', 'settled', 'approving'] as const) {
      givenMinutes(...upTo[phase])
        .when({ ...withdraw, after: 1 })
        .then({ type: 'minutesWithdrawn' });
    }
    for (const history of [upTo.publishing, upTo.done, [...upTo.ungated, published]]) {
      givenMinutes(...history)
        .when(withdraw)
        .thenRefused({ type: 'minutesLocked' });
    }
  });

  it('does nothing the second time, and is refused with another reason: the one that stands is kept', () => {
    givenMinutes(...upTo.withdrawn)
      .when({ ...withdraw, by: verifier })
      .thenNothingHappened();
    for (const other of [withdraw, { ...withdraw, by: verifier, reason: 'Too early.' }]) {
      givenMinutes(...upTo.withdrawn)
        .when(other)
        .thenRefused({ type: 'notNowInMinutes', phase: 'withdrawn' });
    }
  });

  it('leaves everything in the record', () => {
    const minutes = minutesAfter(...upTo.changing, changeRequested(secondVerifier), ...upTo.withdrawn.slice(1));
    expect(minutes).toMatchObject({ withdrawal: { by: named(verifier), reason: 'Started twice.' } });
    expect([minutes.versions, minutes.changeRequests].map(({ length }) => length)).toEqual([1, 2]);
    expect(phaseOf(minutes)).toBe('withdrawn');
  });
});
