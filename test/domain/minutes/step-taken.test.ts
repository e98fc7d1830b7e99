import type { MinutesEvent } from '../../../src/domain/minutes/events';
import { stepTaken } from '../../../src/domain/minutes/step-taken';
import {
  approved,
  approver,
  changeRequested,
  handedToMeeting,
  minutesAfter,
  minutesStarted,
  noteTaker,
  published,
  secondVerifier,
  upTo,
  verified,
  verifier,
  versionSubmitted,
} from '../../support/minutes';

/** What a person is told they have done, when a reminder of a step has been met. */

const all: readonly MinutesEvent[] = [
  minutesStarted(),
  versionSubmitted(1),
  verified(verifier),
  changeRequested(secondVerifier),
  versionSubmitted(2),
  verified(verifier, 2),
  verified(secondVerifier, 2),
  approved(2),
];

it.each([
  ['draft', noteTaker, { kind: 'submitted', version: 2 }],
  ['verify', verifier, { kind: 'verified', version: 2 }],
  ['approve', approver, { kind: 'approved', version: 2 }],
] as const)('is the latest that they did in it: %s', (step, { id }, expected) => {
  expect(stepTaken(minutesAfter(...all), step, id)).toMatchObject(expected);
});

it('is a request for a change until they have signed since', () => {
  const before = all.slice(0, 4);
  expect(stepTaken(minutesAfter(...before), 'verify', secondVerifier.id)).toMatchObject({
    kind: 'changeRequested',
    version: 1,
  });
  expect(stepTaken(minutesAfter(...all), 'verify', secondVerifier.id)).toMatchObject({ kind: 'verified', version: 2 });
});

it('is that the question was left to the meeting', () => {
  const left = minutesAfter(...all.slice(0, 4), handedToMeeting);
  expect(stepTaken(left, 'draft', noteTaker.id)).toMatchObject({ kind: 'handedToMeeting', version: null });
});

it('is that they were published, for whoever said so', () => {
  const minutes = minutesAfter(...all, published);
  expect(stepTaken(minutes, 'publish', verifier.id)).toMatchObject({ kind: 'published', version: null });
  expect(stepTaken(minutes, 'publish', approver.id)).toBeUndefined();
});

it('is what they did themselves, not what others did in the same step', () => {
  const left = minutesAfter(...all.slice(0, 2), changeRequested(verifier), handedToMeeting);
  expect(stepTaken(left, 'verify', secondVerifier.id)).toBeUndefined();
  expect(stepTaken(minutesAfter(...all.slice(0, 3)), 'verify', secondVerifier.id)).toBeUndefined();
  expect(stepTaken(minutesAfter(...all.slice(0, 3)), 'verify', verifier.id)).toMatchObject({ kind: 'verified' });
});

it('is not what they asked for in another step', () => {
  const asked = [...upTo.approving, changeRequested(approver)];
  expect(stepTaken(minutesAfter(...asked), 'approve', approver.id)).toMatchObject({ kind: 'changeRequested' });
  expect(stepTaken(minutesAfter(...asked), 'publish', approver.id)).toBeUndefined();
  expect(stepTaken(minutesAfter(...asked), 'publish', noteTaker.id)).toBeUndefined();
});

it('is nothing when they have done nothing, or only in another step', () => {
  expect(stepTaken(minutesAfter(minutesStarted()), 'draft', noteTaker.id)).toBeUndefined();
  expect(stepTaken(minutesAfter(...all), 'approve', noteTaker.id)).toBeUndefined();
  expect(stepTaken(minutesAfter(...all), 'draft', verifier.id)).toBeUndefined();
});
