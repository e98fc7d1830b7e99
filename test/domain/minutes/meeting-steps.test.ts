import type { MinutesEvent } from '../../../src/domain/minutes/events';
import { phaseOf } from '../../../src/domain/minutes/open-steps';
import {
  approve,
  approved,
  approver,
  approvedAtMeeting,
  changeRequested,
  givenMinutes,
  handedToMeeting,
  hoursAfter,
  member,
  minutesAfter,
  named,
  noteMeeting,
  noteTaker,
  published,
  secondVerifier,
  takenFromMeeting,
  upTo,
  verified,
  verifier,
  versionSubmitted,
  viceChair,
  withdrawn,
} from '../../support/minutes';

const NOW = hoursAfter(100);

describe('leaving a disagreement to the next meeting (Q-25)', () => {
  const hand = {
    type: 'handToMeeting',
    by: noteTaker,
    seen: { version: 1, hash: 'hash-1' },
    reason: ' We do not agree. ',
  } as const;

  it('is for the note taker and the presidium, with a reason', () => {
    for (const by of [noteTaker, approver, viceChair]) {
      givenMinutes(...upTo.changing)
        .when({ ...hand, by }, NOW)
        .then({ type: 'handedToMeeting', at: NOW, by: named(by), reason: 'We do not agree.' });
    }
    for (const by of [verifier, member]) {
      givenMinutes(...upTo.changing)
        .when({ ...hand, by })
        .thenRefused({ type: 'notYourStep', step: 'noteTaker' });
    }
  });

  it('needs a disagreement and a reason of at most 2 000 characters', () => {
    for (const history of [upTo.verifying, upTo.approving]) {
      givenMinutes(...history)
        .when(hand)
        .thenRefused({ type: 'nothingDisputed' });
    }
    givenMinutes(...upTo.drafting)
      .when({ ...hand, seen: { version: 0, hash: '' } })
      .thenRefused({ type: 'staleVersion', current: 0 });
    givenMinutes(...upTo.changing)
      .when({ ...hand, reason: ' ' })
      .thenRefused({ type: 'minutesReasonMissing' });
    givenMinutes(...upTo.changing)
      .when({ ...hand, reason: 'x'.repeat(2_001) })
      .thenRefused({ type: 'minutesTextTooLong' });
  });

  it('does nothing the second time, and is refused with another reason: the one that stands is kept', () => {
    givenMinutes(...upTo.atMeeting)
      .when({ ...hand, reason: 'We do not agree on item 5.' })
      .thenNothingHappened();
    givenMinutes(...upTo.atMeeting)
      .when(hand)
      .thenRefused({ type: 'notNowInMinutes', phase: 'atMeeting' });
    givenMinutes(...upTo.atMeeting)
      .when({ ...hand, by: viceChair, reason: 'We do not agree on item 5.' })
      .thenRefused({ type: 'notNowInMinutes', phase: 'atMeeting' });
  });

  it('is refused when a meeting has settled that very disagreement: the new version is waited for', () => {
    givenMinutes(...upTo.settled)
      .when(hand)
      .thenRefused({ type: 'nothingDisputed' });
  });

  it('is possible again when the new version is disputed too', () => {
    givenMinutes(...upTo.settled, versionSubmitted(2), changeRequested(secondVerifier, 2))
      .when({ ...hand, seen: { version: 2, hash: 'hash-2' } })
      .then({ type: 'handedToMeeting' });
  });

  it('is refused for minutes that are locked or withdrawn', () => {
    givenMinutes(...upTo.changing, published)
      .when(hand)
      .thenRefused({ type: 'minutesLocked' });
    givenMinutes(...upTo.changing, withdrawn)
      .when(hand)
      .thenRefused({ type: 'notNowInMinutes', phase: 'withdrawn' });
  });
});

describe('taking a disagreement back before the meeting', () => {
  const take = { type: 'takeFromMeeting', by: noteTaker, handing: 1 } as const;

  it('is for whoever may leave it to the meeting, and goes on from the changes that were asked for', () => {
    for (const by of [noteTaker, approver, viceChair]) {
      givenMinutes(...upTo.atMeeting)
        .when({ ...take, by }, NOW)
        .then({ type: 'takenFromMeeting', at: NOW, by: named(by) });
    }
    givenMinutes(...upTo.atMeeting)
      .when({ ...take, by: member })
      .thenRefused({ type: 'notYourStep', step: 'noteTaker' });
    const minutes = minutesAfter(...upTo.atMeeting, takenFromMeeting);
    expect(phaseOf(minutes)).toBe('changing');
    expect(minutes.handings).toMatchObject([
      { reason: 'We do not agree on item 5.', takenBack: { by: named(noteTaker) } },
    ]);
  });

  it('does nothing the second time, and can be left to a meeting again', () => {
    givenMinutes(...upTo.atMeeting, takenFromMeeting)
      .when(take)
      .thenNothingHappened();
    const leftAgain = { ...handedToMeeting, at: hoursAfter(38) };
    const again = minutesAfter(...upTo.atMeeting, takenFromMeeting, leftAgain);
    expect(again.handings.map(({ takenBack }) => takenBack === null)).toEqual([false, true]);
    expect(phaseOf(again)).toBe('atMeeting');
    const takenAgain = { ...takenFromMeeting, at: hoursAfter(39) };
    const twice = minutesAfter(...upTo.atMeeting, takenFromMeeting, leftAgain, takenAgain);
    expect(twice.handings.map(({ takenBack }) => takenBack?.at)).toEqual([takenFromMeeting.at, hoursAfter(39)]);
    expect(minutesAfter(...upTo.changing, takenFromMeeting).handings).toEqual([]);
  });

  it('is refused where nothing is left to a meeting', () => {
    for (const history of [upTo.changing, upTo.settled]) {
      givenMinutes(...history)
        .when(take)
        .thenRefused({ type: 'notLeftToMeeting' });
    }
    givenMinutes(...upTo.atMeeting, withdrawn)
      .when(take)
      .thenRefused({ type: 'notNowInMinutes', phase: 'withdrawn' });
  });

  it('leaves nothing for the meeting to settle', () => {
    givenMinutes(...upTo.atMeeting, takenFromMeeting)
      .when(noteMeeting('disputedMinutes'))
      .thenNothingHappened();
    givenMinutes(...upTo.atMeeting)
      .when({ ...noteMeeting('disputedMinutes'), meeting: null })
      .thenNothingHappened();
  });
});

describe('a meeting that settles the text', () => {
  it('hands the minutes back to the note taker, who writes it down in a new version', () => {
    givenMinutes(...upTo.atMeeting)
      .when(noteMeeting('disputedMinutes'), NOW)
      .then({ type: 'settledAtMeeting', at: NOW, by: named(verifier), meetingOn: '2025-11-19', item: '1 b' });
    const settled = minutesAfter(...upTo.settled);
    expect(phaseOf(settled)).toBe('changing');
    expect(settled.settlements).toMatchObject([{ meetingOn: '2025-11-19', item: '1 b' }]);
    expect(phaseOf(minutesAfter(...upTo.settled, versionSubmitted(2)))).toBe('verifying');
  });

  it('keeps the old version from being approved even if everybody has attested it', () => {
    const attested = [verified(verifier, 1, hoursAfter(41)), verified(secondVerifier, 1, hoursAfter(42))];
    givenMinutes(...upTo.settled, ...attested)
      .when(approve(approver))
      .thenRefused({ type: 'notNowInMinutes', phase: 'changing' });
  });

  it('settles once, however often it is told', () => {
    givenMinutes(...upTo.settled)
      .when(noteMeeting('disputedMinutes'))
      .thenNothingHappened();
  });

  it('told again, does not settle what was left to a meeting afterwards', () => {
    const again = [
      ...upTo.settled,
      versionSubmitted(2, hoursAfter(50)),
      changeRequested(verifier, 2, hoursAfter(51)),
      { ...handedToMeeting, at: hoursAfter(60) },
    ];
    givenMinutes(...again)
      .when(noteMeeting('disputedMinutes', '2025-11-19', hoursAfter(39)))
      .thenNothingHappened();
    givenMinutes(...again)
      .when(noteMeeting('disputedMinutes', '2025-11-19', hoursAfter(61)))
      .then({ type: 'settledAtMeeting' });
  });

  it('has nothing to say of minutes that are withdrawn', () => {
    givenMinutes(...upTo.atMeeting, withdrawn)
      .when(noteMeeting('disputedMinutes'))
      .thenNothingHappened();
    givenMinutes(...upTo.withdrawn)
      .when(noteMeeting('minutes'))
      .thenNothingHappened();
  });
});

describe('a meeting that approves the minutes, the fourth step (R-25)', () => {
  it.each(['publishing', 'done'] as const)('may do so when they are %s', (phase) => {
    givenMinutes(...upTo[phase])
      .when(noteMeeting('minutes'), NOW)
      .then({ type: 'approvedAtMeeting', at: NOW, by: named(verifier), meetingOn: '2025-11-19', item: '1 b' });
  });

  it('may do so with published minutes of a forum that asks for no approval (R-24)', () => {
    givenMinutes(...upTo.ungated, published)
      .when(noteMeeting('minutes'))
      .then({ type: 'approvedAtMeeting' });
  });

  it('does so once: a later meeting changes nothing', () => {
    givenMinutes(...upTo.done, approvedAtMeeting)
      .when(noteMeeting('minutes'))
      .thenNothingHappened();
    givenMinutes(...upTo.done, approvedAtMeeting)
      .when(noteMeeting('minutes', '2026-02-27'))
      .thenNothingHappened();
  });

  const told = approvedAtMeeting.at;
  const corrected = (to: { meetingOn: string; item: string } | null): MinutesEvent => ({
    type: 'meetingApprovalCorrected',
    at: hoursAfter(24 * 40),
    by: named(verifier),
    to,
    notedAt: hoursAfter(24 * 40),
  });

  it('can be put right when it was noted on the wrong meeting, and what stood there is kept', () => {
    const to = { meetingOn: '2026-02-27', item: '1 b' };
    givenMinutes(...upTo.done, approvedAtMeeting)
      .when(noteMeeting('minutes', to.meetingOn, hoursAfter(24 * 31)))
      .then({ type: 'meetingApprovalCorrected', to, notedAt: hoursAfter(24 * 31) });
    const minutes = minutesAfter(...upTo.done, approvedAtMeeting, corrected(to));
    expect(minutes.meetingApproval).toMatchObject(to);
    expect(minutes.approvalCorrections).toMatchObject([{ from: { meetingOn: '2025-11-19', item: '1 b' }, to }]);
  });

  it('can be taken back when no meeting had approved them, and noted anew', () => {
    const takenBack = { ...noteMeeting('minutes', '', hoursAfter(24 * 40)), meeting: null };
    givenMinutes(...upTo.done, approvedAtMeeting)
      .when(takenBack)
      .then({ type: 'meetingApprovalCorrected', to: null });
    givenMinutes(...upTo.done)
      .when(takenBack)
      .thenNothingHappened();
    const history = [...upTo.done, approvedAtMeeting, corrected(null)];
    expect(minutesAfter(...history).meetingApproval).toBeNull();
    givenMinutes(...history)
      .when(noteMeeting('minutes', '2026-02-27', told))
      .thenNothingHappened();
    givenMinutes(...history)
      .when(noteMeeting('minutes', '2026-02-27', hoursAfter(24 * 50)))
      .then({ type: 'approvedAtMeeting', meetingOn: '2026-02-27' });
    expect(minutesAfter(...upTo.done, corrected(null)).approvalCorrections).toEqual([]);
  });

  it('remembers when it was noted, so that an older note told late changes nothing', () => {
    const noted = { ...approvedAtMeeting, notedAt: hoursAfter(700) };
    expect(minutesAfter(...upTo.done, noted).meetingNotedAt).toBe(hoursAfter(700));
    expect(minutesAfter(...upTo.done, approvedAtMeeting).meetingNotedAt).toBe(told);
  });

  it('may be the meeting that settled their text, under the same item', () => {
    const signed = [verified(verifier, 2), verified(secondVerifier, 2)];
    givenMinutes(...upTo.settled, versionSubmitted(2), ...signed, approved(2))
      .when(noteMeeting('minutes'))
      .then({ type: 'approvedAtMeeting' });
  });

  it('cannot do so before the three steps are taken', () => {
    for (const phase of ['drafting', 'verifying', 'approving', 'ungated'] as const) {
      givenMinutes(...upTo[phase])
        .when(noteMeeting('minutes'))
        .thenRefused({ type: 'notNowInMinutes', phase: phaseOf(minutesAfter(...upTo[phase])) });
    }
  });

  it('does not keep them from being published afterwards', () => {
    expect(phaseOf(minutesAfter(...upTo.publishing, approvedAtMeeting))).toBe('publishing');
  });
});
