import {
  approve,
  approved,
  approver,
  changeRequested,
  givenMinutes,
  hoursAfter,
  named,
  noteTaker,
  member,
  minutesAfter,
  publish,
  published,
  secondVerifier,
  upTo,
  verified,
  verifier,
  versionSubmitted,
  viceChair,
  withdrawn,
} from '../../support/minutes';

const NOW = hoursAfter(100);

it('approved minutes are published by those who lead', () => {
  for (const by of [verifier, approver, viceChair]) {
    givenMinutes(...upTo.publishing)
      .when(publish(by), NOW)
      .then({ type: 'published', at: NOW, by: named(by), address: 'https://example.org/lgs/2025-10-17' });
  }
  for (const by of [noteTaker, secondVerifier, member]) {
    givenMinutes(...upTo.publishing)
      .when(publish(by))
      .thenRefused({ type: 'mayNotLeadMinutes' });
  }
});

describe('where the charter has verified minutes published (R-23, Q-23)', () => {
  it('they are verified by all first', () => {
    givenMinutes(...upTo.verifying, verified(verifier))
      .when(publish(verifier))
      .thenRefused({ type: 'notVerified', left: [named(secondVerifier)] });
  });

  it('they are approved first', () => {
    givenMinutes(...upTo.approving)
      .when(publish(verifier))
      .thenRefused({ type: 'notApproved', approver: named(approver) });
  });
});

describe('where it has not (R-24)', () => {
  it('a version will do, verified or not', () => {
    givenMinutes(...upTo.ungated)
      .when(publish(verifier))
      .then({ type: 'published' });
    givenMinutes(...upTo.ungated, verified(verifier), verified(secondVerifier))
      .when(publish(verifier))
      .then({ type: 'published' });
    givenMinutes(...upTo.ungated, verified(verifier), verified(secondVerifier), approved())
      .when(publish(verifier))
      .then({ type: 'published' });
  });

  it('there is a version', () => {
    givenMinutes(...upTo.ungated.slice(0, 1))
      .when(publish(verifier))
      .thenRefused({ type: 'staleVersion', current: 0 });
  });

  it('not a text that a verifier asks to have changed: nobody could change it any more (Q-25)', () => {
    const disputed = [...upTo.ungated, changeRequested(verifier)];
    givenMinutes(...disputed)
      .when(publish(verifier))
      .thenRefused({ type: 'notNowInMinutes', phase: 'changing' });
    givenMinutes(...disputed, ...upTo.settled.slice(3))
      .when(publish(verifier))
      .thenRefused({ type: 'notNowInMinutes', phase: 'changing' });
    givenMinutes(...disputed, versionSubmitted(2))
      .when(publish(verifier, 2))
      .then({ type: 'published' });
  });

  it('it locks the minutes, and nothing more is signed', () => {
    givenMinutes(...upTo.ungated, verified(verifier), verified(secondVerifier), published)
      .when(approve(approver))
      .thenRefused({ type: 'notNowInMinutes', phase: 'done' });
  });
});

it('not while the next meeting is to settle the text, and not when they are withdrawn', () => {
  givenMinutes(...upTo.atMeeting)
    .when(publish(verifier))
    .thenRefused({ type: 'notNowInMinutes', phase: 'atMeeting' });
  givenMinutes(...upTo.approving, withdrawn)
    .when(publish(verifier))
    .thenRefused({ type: 'notNowInMinutes', phase: 'withdrawn' });
});

it('only the version that was approved', () => {
  givenMinutes(...upTo.publishing)
    .when(publish(verifier, 2))
    .thenRefused({ type: 'staleVersion', current: 1 });
});

it('only when a person has gone through it for personal data', () => {
  givenMinutes(...upTo.publishing)
    .when({ ...publish(verifier), isReviewed: false })
    .thenRefused({ type: 'notReviewed' });
});

it('at a plain https address of at most 2 000 characters', () => {
  givenMinutes(...upTo.publishing)
    .when({ ...publish(verifier), address: 'http://example.org/x' })
    .thenRefused({ type: 'addressFaulty' });
  givenMinutes(...upTo.publishing)
    .when({ ...publish(verifier), address: `https://example.org/${'x'.repeat(2_000)}` })
    .thenRefused({ type: 'minutesTextTooLong' });
});

it('at an address without a blank, and without what ends a sentence', () => {
  givenMinutes(...upTo.publishing)
    .when({ ...publish(verifier), address: 'https://example.org/my page' })
    .thenRefused({ type: 'blankInLink' });
  givenMinutes(...upTo.publishing)
    .when({ ...publish(verifier), address: '(https://example.org/page).' })
    .then({ type: 'published', address: 'https://example.org/page' });
});

it('once: again at the same address does nothing, and at another is refused', () => {
  givenMinutes(...upTo.done)
    .when(publish(verifier))
    .thenNothingHappened();
  givenMinutes(...upTo.done)
    .when({ ...publish(verifier), address: 'https://example.org/elsewhere' })
    .thenRefused({ type: 'minutesLocked' });
});

describe('an address that turns out to be wrong', () => {
  const from = 'https://example.org/lgs/2025-10-17';
  const move = { type: 'moveAddress', by: verifier, from, address: ' https://example.org/new ' } as const;
  const moved = {
    type: 'addressMoved',
    at: hoursAfter(200),
    by: named(verifier),
    address: 'https://example.org/new',
  } as const;

  it('is changed by those who lead, and the one before is kept', () => {
    givenMinutes(...upTo.done)
      .when(move, hoursAfter(200))
      .then(moved);
    const minutes = minutesAfter(...upTo.done, moved);
    expect(minutes.publication).toMatchObject({ by: named(verifier), address: moved.address });
    expect(minutes.earlierAddresses).toEqual([
      { address: 'https://example.org/lgs/2025-10-17', by: named(verifier), at: moved.at },
    ]);
    givenMinutes(...upTo.done)
      .when({ ...move, by: member })
      .thenRefused({ type: 'mayNotLeadMinutes' });
  });

  it('does nothing the second time, and must be an address of published minutes', () => {
    givenMinutes(...upTo.done, moved)
      .when(move)
      .thenNothingHappened();
    givenMinutes(...upTo.done)
      .when({ ...move, address: 'x' })
      .thenRefused({ type: 'addressFaulty' });
    givenMinutes(...upTo.done)
      .when({ ...move, address: `https://example.org/${'x'.repeat(2_000)}` })
      .thenRefused({ type: 'minutesTextTooLong' });
    givenMinutes(...upTo.done)
      .when({ ...move, address: 'https://example.org/my page' })
      .thenRefused({ type: 'blankInLink' });
    givenMinutes(...upTo.publishing)
      .when(move)
      .thenRefused({ type: 'notPublished' });
    expect(minutesAfter(...upTo.publishing, moved).earlierAddresses).toEqual([]);
  });
});
