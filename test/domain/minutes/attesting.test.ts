import { currentVersion, openChangeRequests, verifiersLeft } from '../../../src/domain/minutes/minutes';
import { isToBeApproved, phaseOf } from '../../../src/domain/minutes/open-steps';
import {
  approve,
  approved,
  approver,
  changeRequested,
  givenMinutes,
  handedOver,
  handedToMeeting,
  hoursAfter,
  member,
  minutesAfter,
  named,
  noteTaker,
  published,
  requestChange,
  secondVerifier,
  settledAtMeeting,
  upTo,
  verified,
  verifier,
  verify,
  versionSubmitted,
  viceChair,
} from '../../support/minutes';

const NOW = hoursAfter(100);

describe('"Justerat"', () => {
  it('is given by a verifier, for exactly the version before them', () => {
    givenMinutes(...upTo.verifying)
      .when(verify(verifier), NOW)
      .then({ type: 'verified', at: NOW, by: named(verifier), version: 1, hash: 'hash-1' });
  });

  it('is nobody else’s to give, whatever roles they have', () => {
    for (const by of [noteTaker, approver, viceChair, member]) {
      givenMinutes(...upTo.verifying)
        .when(verify(by))
        .thenRefused({ type: 'notYourStep', step: 'verifier' });
    }
  });

  it('is refused for any other version, or another text under the same number', () => {
    givenMinutes(...upTo.changing, versionSubmitted(2))
      .when(verify(verifier, 1))
      .thenRefused({ type: 'staleVersion', current: 2 });
    givenMinutes(...upTo.verifying)
      .when({ ...verify(verifier), seen: { version: 1, hash: 'hash-2' } })
      .thenRefused({ type: 'staleVersion', current: 1 });
    givenMinutes(...upTo.drafting)
      .when(verify(verifier))
      .thenRefused({ type: 'staleVersion', current: 0 });
  });

  it('is each verifier’s own: what one has given stands for no other', () => {
    givenMinutes(...upTo.verifying, verified(verifier))
      .when(verify(secondVerifier), NOW)
      .then({ type: 'verified', by: named(secondVerifier) });
  });

  it('does nothing the second time, however far the minutes have come since', () => {
    for (const history of [[...upTo.verifying, verified(verifier)], upTo.approving, upTo.done]) {
      givenMinutes(...history)
        .when(verify(verifier))
        .thenNothingHappened();
    }
  });

  it('counts for no other version: a new one is verified anew by everyone', () => {
    const minutes = minutesAfter(...upTo.approving, versionSubmitted(2));
    expect(verifiersLeft(minutes)).toEqual([named(verifier), named(secondVerifier)]);
    expect(phaseOf(minutes)).toBe('verifying');
  });

  it('counts for no other version even when its text is the same as an earlier one’s', () => {
    const again = { ...versionSubmitted(3), hash: 'hash-1' };
    expect(verifiersLeft(minutesAfter(...upTo.approving, versionSubmitted(2), again))).toHaveLength(2);
  });

  it('may come after one’s own request for a change, and takes that back; the record keeps it', () => {
    givenMinutes(...upTo.changing)
      .when(verify(verifier))
      .then({ type: 'verified' });
    const minutes = minutesAfter(...upTo.changing, verified(verifier, 1, hoursAfter(27)));
    expect(openChangeRequests(minutes)).toEqual([]);
    expect(minutes.changeRequests).toHaveLength(1);
    expect(phaseOf(minutes)).toBe('verifying');
  });

  it('may be given while another verifier asks for a change, and leaves that request standing', () => {
    givenMinutes(...upTo.changing)
      .when(verify(secondVerifier))
      .then({ type: 'verified' });
    const minutes = minutesAfter(...upTo.changing, verified(secondVerifier));
    expect(phaseOf(minutes)).toBe('changing');
  });

  it.each(['atMeeting', 'withdrawn'] as const)('is not given when the minutes are %s', (phase) => {
    const history = phase === 'withdrawn' ? [...upTo.verifying, ...upTo.withdrawn.slice(1)] : upTo.atMeeting;
    givenMinutes(...history)
      .when(verify(verifier))
      .thenRefused({ type: 'notNowInMinutes', phase });
  });

  it('is not given for a text that a meeting has had rewritten', () => {
    givenMinutes(...upTo.settled)
      .when(verify(secondVerifier))
      .thenRefused({ type: 'notNowInMinutes', phase: 'changing' });
    givenMinutes(...upTo.settled, versionSubmitted(2))
      .when(verify(secondVerifier, 2))
      .then({ type: 'verified', version: 2 });
  });

  it('comes too late when the minutes are published without it, where that is allowed (R-24)', () => {
    givenMinutes(...upTo.ungated, published)
      .when(verify(verifier))
      .thenRefused({ type: 'notNowInMinutes', phase: 'done' });
  });
});

describe('asking for a change (Q-25)', () => {
  it('is for a verifier, who says where and what', () => {
    givenMinutes(...upTo.verifying)
      .when(requestChange(verifier), NOW)
      .then({
        type: 'changeRequested',
        at: NOW,
        by: named(verifier),
        version: 1,
        where: 'Item 5',
        what: 'Say who is asked.',
      });
  });

  it('sends the minutes back to the note taker', () => {
    expect(phaseOf(minutesAfter(...upTo.changing))).toBe('changing');
  });

  it('is for the approver once all have verified, and not before', () => {
    givenMinutes(...upTo.approving)
      .when(requestChange(approver))
      .then({ type: 'changeRequested' });
    givenMinutes(...upTo.verifying, verified(verifier))
      .when(requestChange(approver))
      .thenRefused({ type: 'notYourStep', step: 'verifier' });
  });

  it('by the approver is waited for, and a new version is verified anew by everyone', () => {
    const asked = [...upTo.approving, changeRequested(approver)];
    expect(phaseOf(minutesAfter(...asked))).toBe('changing');
    givenMinutes(...asked, versionSubmitted(2))
      .when(approve(approver, 2))
      .thenRefused({ type: 'notVerified', left: [named(verifier), named(secondVerifier)] });
    const verifiedAgain = [verified(verifier, 2), verified(secondVerifier, 2)];
    givenMinutes(...asked, versionSubmitted(2), ...verifiedAgain)
      .when(approve(approver, 2))
      .then({ type: 'approved', version: 2 });
  });

  it('by the approver may name several places', () => {
    givenMinutes(...upTo.approving, changeRequested(approver))
      .when({ ...requestChange(approver), where: 'Item 7' })
      .then({ type: 'changeRequested', where: 'Item 7' });
  });

  it('is nobody else’s', () => {
    for (const by of [noteTaker, viceChair, member]) {
      givenMinutes(...upTo.verifying)
        .when(requestChange(by))
        .thenRefused({ type: 'notYourStep', step: 'verifier' });
    }
  });

  it('does nothing when the same is asked for twice, and counts what differs', () => {
    givenMinutes(...upTo.changing)
      .when(requestChange(verifier))
      .thenNothingHappened();
    for (const other of [{ where: 'Item 6' }, { what: 'Say when.' }, { by: secondVerifier }]) {
      givenMinutes(...upTo.changing)
        .when({ ...requestChange(verifier), ...other })
        .then({ type: 'changeRequested' });
    }
  });

  it('does nothing the second time even when the minutes were published meanwhile', () => {
    givenMinutes(...upTo.changing, published)
      .when(requestChange(verifier))
      .thenNothingHappened();
  });

  it('is refused for a version that is not the current one', () => {
    givenMinutes(...upTo.changing, versionSubmitted(2))
      .when(requestChange(verifier, 1))
      .thenRefused({ type: 'staleVersion', current: 2 });
  });

  it('may be repeated for the next version when that does not do either', () => {
    givenMinutes(...upTo.changing, versionSubmitted(2))
      .when(requestChange(verifier, 2))
      .then({ type: 'changeRequested', version: 2 });
  });

  it('is refused to whoever has attested the version: they stand behind it', () => {
    givenMinutes(...upTo.verifying, verified(verifier))
      .when(requestChange(verifier))
      .thenRefused({ type: 'notNowInMinutes', phase: 'verifying' });
  });

  it('is refused when the text is locked, with a meeting, or rewritten for one', () => {
    givenMinutes(...upTo.publishing)
      .when(requestChange(approver))
      .thenRefused({ type: 'minutesLocked' });
    givenMinutes(...upTo.ungated, published)
      .when(requestChange(verifier))
      .thenRefused({ type: 'minutesLocked' });
    givenMinutes(...upTo.atMeeting)
      .when(requestChange(secondVerifier))
      .thenRefused({ type: 'notNowInMinutes', phase: 'atMeeting' });
    givenMinutes(...upTo.settled)
      .when(requestChange(secondVerifier))
      .thenRefused({ type: 'notNowInMinutes', phase: 'changing' });
  });

  it('needs both texts, of at most 2 000 characters each', () => {
    for (const empty of [{ where: ' ' }, { what: '' }]) {
      givenMinutes(...upTo.verifying)
        .when({ ...requestChange(verifier), ...empty })
        .thenRefused({ type: 'changeTextMissing' });
    }
    givenMinutes(...upTo.verifying)
      .when({ ...requestChange(verifier), what: 'x'.repeat(2_001) })
      .thenRefused({ type: 'minutesTextTooLong', most: 2_000, length: 2_001 });
  });
});

describe('"Godkänt"', () => {
  it('is given by the approver when all have verified, and locks the minutes (R-25)', () => {
    givenMinutes(...upTo.approving)
      .when(approve(approver), NOW)
      .then({ type: 'approved', at: NOW, by: named(approver), version: 1, hash: 'hash-1' });
    expect(currentVersion(minutesAfter(...upTo.publishing))?.number).toBe(1);
  });

  it('is refused while a verifier is left, who is named', () => {
    givenMinutes(...upTo.verifying, verified(secondVerifier))
      .when(approve(approver))
      .thenRefused({ type: 'notVerified', left: [named(verifier)] });
  });

  it('is refused while a change is asked for, with a meeting, and after a withdrawal', () => {
    givenMinutes(...upTo.changing)
      .when(approve(approver))
      .thenRefused({ type: 'notNowInMinutes', phase: 'changing' });
    givenMinutes(...upTo.atMeeting)
      .when(approve(approver))
      .thenRefused({ type: 'notNowInMinutes', phase: 'atMeeting' });
    givenMinutes(...upTo.approving, ...upTo.withdrawn.slice(1))
      .when(approve(approver))
      .thenRefused({ type: 'notNowInMinutes', phase: 'withdrawn' });
  });

  it('is nobody else’s, not even the vice chair’s, until the step is handed over', () => {
    for (const by of [noteTaker, verifier, viceChair]) {
      givenMinutes(...upTo.approving)
        .when(approve(by))
        .thenRefused({ type: 'notYourStep', step: 'approver' });
    }
    givenMinutes(...upTo.approving, handedOver('approve', approver, viceChair))
      .when(approve(viceChair))
      .then({ type: 'approved', by: named(viceChair) });
  });

  it('does nothing the second time, and is refused for a version that is not the current one', () => {
    givenMinutes(...upTo.publishing)
      .when(approve(approver))
      .thenNothingHappened();
    givenMinutes(...upTo.approving)
      .when(approve(approver, 2))
      .thenRefused({ type: 'staleVersion', current: 1 });
  });
});

describe('an approver who has asked for a change', () => {
  const asked = [...upTo.approving, changeRequested(approver)];

  it('takes it back by approving the very same version', () => {
    givenMinutes(...asked)
      .when(approve(approver))
      .then({ type: 'approved', version: 1 });
    expect(isToBeApproved(minutesAfter(...asked))).toBe(true);
    expect(phaseOf(minutesAfter(...asked, approved()))).toBe('publishing');
  });

  it('cannot while somebody else asks for one, is to verify, or a meeting has settled the text', () => {
    const both = [...upTo.verifying, verified(verifier), verified(secondVerifier), changeRequested(approver)];
    const settled = [...both, handedToMeeting, settledAtMeeting];
    for (const history of [[...upTo.changing, verified(secondVerifier), changeRequested(approver)], settled]) {
      givenMinutes(...history)
        .when(approve(approver))
        .thenRefused({ type: 'notNowInMinutes', phase: 'changing' });
    }
  });
});
