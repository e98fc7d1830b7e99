import { mayReadText } from '../../../src/domain/minutes/reading-text';
import { signerRole } from '../../../src/domain/minutes/minutes';
import { leads, presides } from '../../../src/domain/forum/roles';
import {
  approver,
  member,
  minutesAfter,
  named,
  noteTaker,
  secondVerifier,
  upTo,
  verifier,
  viceChair,
} from '../../support/minutes';

const stages = Object.entries(upTo).map(([stage, events]) => ({ stage, minutes: minutesAfter(...events) }));

it.each(stages)('those who sign may read the text all the way, a member who does not never: $stage', ({ minutes }) => {
  for (const signer of [noteTaker, verifier, secondVerifier, approver]) expect(mayReadText(minutes, signer)).toBe(true);
  expect(mayReadText(minutes, member)).toBe(false);
  expect(mayReadText(minutes, { ...named(member), roles: ['noteTaker', 'verifier', 'approver'] })).toBe(false);
});

it('those who lead without signing may read it once it is approved, to publish it', () => {
  expect([leads(viceChair), presides(viceChair), signerRole(minutesAfter(...upTo.verifying), viceChair.id)]).toEqual([
    true,
    true,
    undefined,
  ]);
  expect(mayReadText(minutesAfter(...upTo.verifying), viceChair)).toBe(false);
  expect(mayReadText(minutesAfter(...upTo.publishing), viceChair)).toBe(true);
});
