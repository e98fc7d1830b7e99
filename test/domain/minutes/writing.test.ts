import { actor } from '../../support/matter';
import {
  approver,
  documentOf,
  givenMinutes,
  hoursAfter,
  member,
  named,
  noteTaker,
  secondVerifier,
  start,
  submit,
  upTo,
  verifier,
  viceChair,
} from '../../support/minutes';

const NOW = hoursAfter(100);

describe('starting minutes (R-25)', () => {
  const command = { type: 'start', by: verifier, start } as const;

  it.each([noteTaker, verifier, approver, viceChair])('is for those who prepare matters: $id', (by) => {
    givenMinutes()
      .when({ ...command, by }, NOW)
      .then({ type: 'minutesStarted', at: NOW, by: named(by), start });
  });

  it('is refused to others', () => {
    givenMinutes()
      .when({ ...command, by: member })
      .thenRefused({ type: 'mayNotStartMinutes' });
    givenMinutes()
      .when({ ...command, by: secondVerifier })
      .thenRefused({ type: 'mayNotStartMinutes' });
  });

  it('does nothing the second time, and does not say so of what has been withdrawn since', () => {
    givenMinutes(...upTo.drafting)
      .when(command)
      .thenNothingHappened();
    givenMinutes(...upTo.withdrawn)
      .when(command)
      .thenRefused({ type: 'notNowInMinutes', phase: 'withdrawn' });
  });

  it.each([
    ['the note taker verifies', { verifiers: [named(noteTaker)] }, 'Seat notes'],
    ['the note taker approves', { approver: named(noteTaker) }, 'Seat notes'],
    ['a verifier approves', { verifiers: [named(secondVerifier), named(approver)] }, 'Seat chair'],
    ['somebody verifies twice', { verifiers: [named(verifier), named(verifier)] }, 'Seat lead'],
  ])('is refused when %s', (_, changes, name) => {
    givenMinutes()
      .when({ ...command, start: { ...start, ...changes } })
      .thenRefused({ type: 'samePersonTwice', name });
  });

  it('knows people by their account and never by name', () => {
    const namesakes = [{ id: 'other', name: noteTaker.name }];
    givenMinutes()
      .when({ ...command, start: { ...start, verifiers: namesakes } })
      .then({ type: 'minutesStarted' });
  });

  it('needs a verifier, and a title of at most 2 000 characters', () => {
    givenMinutes()
      .when({ ...command, start: { ...start, verifiers: [] } })
      .thenRefused({ type: 'verifierMissing' });
    givenMinutes()
      .when({ ...command, start: { ...start, title: 'x'.repeat(2_001) } })
      .thenRefused({ type: 'minutesTextTooLong', most: 2_000, length: 2_001 });
  });

  it('comes before everything else', () => {
    for (const other of [submit(1), { type: 'askReminders', seenAt: NOW } as const]) {
      givenMinutes().when(other).thenRefused({ type: 'unknownMinutes' });
    }
  });
});

describe('handing in a version', () => {
  it('is for the note taker alone', () => {
    givenMinutes(...upTo.drafting)
      .when(submit(1), NOW)
      .then({
        type: 'versionSubmitted',
        at: NOW,
        by: named(noteTaker),
        number: 1,
        document: documentOf(1),
        changes: '',
        hash: 'hash-1',
      });
    for (const by of [verifier, approver, viceChair, actor('other', 'noteTaker')]) {
      givenMinutes(...upTo.drafting)
        .when(submit(1, by))
        .thenRefused({ type: 'notYourStep', step: 'noteTaker' });
    }
  });

  it('does nothing when it is the version that stands there already', () => {
    givenMinutes(...upTo.verifying)
      .when(submit(1))
      .thenNothingHappened();
    givenMinutes(...upTo.done)
      .when(submit(1))
      .thenNothingHappened();
  });

  it.each(['verifying', 'changing', 'approving', 'settled'] as const)('is possible again while %s', (phase) => {
    givenMinutes(...upTo[phase])
      .when(submit(2))
      .then({ type: 'versionSubmitted', number: 2, changes: 'Item 5 says who is asked.', hash: 'hash-2' });
  });

  it('says what was changed since the version before, which the first cannot', () => {
    givenMinutes(...upTo.changing)
      .when({ ...submit(2), changes: ' ' })
      .thenRefused({ type: 'changesMissing' });
  });

  it('is refused when there came another version since the form was opened', () => {
    givenMinutes(...upTo.verifying)
      .when({ ...submit(2), after: 0 })
      .thenRefused({ type: 'staleVersion', current: 1 });
    givenMinutes(...upTo.drafting)
      .when({ ...submit(1), after: 1 })
      .thenRefused({ type: 'staleVersion', current: 0 });
  });

  it('is refused once the minutes are approved or published: a correction is minutes of its own (Q-24)', () => {
    for (const history of [upTo.publishing, upTo.done, [...upTo.ungated, ...upTo.done.slice(-1)]]) {
      givenMinutes(...history)
        .when(submit(2))
        .thenRefused({ type: 'minutesLocked' });
    }
  });

  it('waits while the next meeting is to settle the text, and never comes after a withdrawal', () => {
    givenMinutes(...upTo.atMeeting)
      .when(submit(2))
      .thenRefused({ type: 'notNowInMinutes', phase: 'atMeeting' });
    givenMinutes(...upTo.withdrawn)
      .when(submit(1))
      .thenRefused({ type: 'notNowInMinutes', phase: 'withdrawn' });
  });

  it('needs a plain https link to the text', () => {
    givenMinutes(...upTo.drafting)
      .when({ ...submit(1), document: { ...documentOf(1), url: 'https://example.org/my file.pdf' } })
      .thenRefused({ type: 'blankInLink' });
    for (const url of ['', 'http://example.org/x', 'https://user:pw@example.org/x']) {
      givenMinutes(...upTo.drafting)
        .when({ ...submit(1), document: { ...documentOf(1), url } })
        .thenRefused({ type: 'documentLinkFaulty' });
    }
  });

  it('takes texts of at most 2 000 characters', () => {
    givenMinutes(...upTo.verifying)
      .when({ ...submit(2), changes: 'x'.repeat(2_000) })
      .then({ type: 'versionSubmitted' });
    const long = 'x'.repeat(2_001);
    for (const changes of [
      { changes: long },
      { document: { ...documentOf(2), label: long } },
      { document: { ...documentOf(2), url: `https://example.org/${long}` } },
    ]) {
      givenMinutes(...upTo.verifying)
        .when({ ...submit(2), ...changes })
        .thenRefused({ type: 'minutesTextTooLong', most: 2_000 });
    }
  });
});
