import fc from 'fast-check';
import type { Choice } from '../../src/domain/resolution/ballot';
import type { ResolutionCommand } from '../../src/domain/resolution/commands';
import { FORM_AIMS } from '../../src/domain/resolution/resolution';
import { chair, DEADLINE, DECIDER, FULL_DRAFT, minutesAfter, plainMember, preparedRound, processLead } from './matter';

const CHOICES: readonly Choice[] = ['approve', 'reject', 'needsAnchoring', 'objectToForm', 'recuse'];
const actors = fc.constantFrom(chair, processLead, plainMember);
const rounds = fc.integer({ min: 1, max: 3 });
const hashes = fc.constantFrom('hash-1', 'hash-2');
const reasons = fc.constantFrom('', 'because');

function castBy(voters: readonly string[], choices: readonly Choice[] = CHOICES): fc.Arbitrary<ResolutionCommand> {
  return fc.record({
    type: fc.constant('castBallot' as const),
    voter: fc.constantFrom(...voters),
    round: rounds,
    textHash: hashes,
    choice: fc.constantFrom(...choices),
    reason: reasons,
    remindAt: fc.constantFrom(null, minutesAfter(1_440)),
    presidium: fc.constantFrom([chair.id], ['r1', 'k1']),
  });
}

/** Anything that can be asked of a matter. */
export const anyCommand: fc.Arbitrary<ResolutionCommand> = fc.oneof(
  { weight: 12, arbitrary: castBy(['r1', 'r2', 'k1', 'co', 'stranger']) },
  fc.record({
    type: fc.constant('startDraft' as const),
    by: actors,
    id: fc.constant('matter'),
    forumId: fc.constant('forum'),
    fields: fc.constant(FULL_DRAFT),
    askedIn: fc.constant(null),
  }),
  fc.record({
    type: fc.constant('saveDraft' as const),
    by: actors,
    fields: fc.constantFrom(FULL_DRAFT, { ...FULL_DRAFT, title: 'B' }),
    revision: fc.nat(3),
    aim: fc.constantFrom(...FORM_AIMS),
  }),
  fc.record({ type: fc.constant('declineSending' as const), by: actors, request: fc.nat(3), reason: reasons }),
  fc.record({
    type: fc.constant('openPreview' as const),
    by: actors,
    card: fc.record({ kind: fc.constantFrom('preview' as const, 'sending' as const), number: fc.nat(3) }),
    into: fc.constantFrom('form' as const, 'decline' as const, null),
  }),
  fc.record({
    type: fc.constantFrom('askPreview' as const, 'requestSending' as const),
    by: actors,
    revision: fc.nat(3),
    decider: fc.constant(DECIDER),
  }),
  fc.record({
    type: fc.constant('openRound' as const),
    by: actors,
    revision: fc.nat(3),
    round: hashes.map((textHash) => preparedRound({ textHash })),
  }),
  fc.record({ type: fc.constant('closeEarly' as const), by: actors, round: rounds }),
  fc.constant({ type: 'passTime' as const, rulingDueAt: minutesAfter(60 * 24 * 60) }),
  fc.record({
    type: fc.constant('extendDeadline' as const),
    by: actors,
    round: rounds,
    deadline: fc.constant(DEADLINE),
  }),
  fc.record({
    type: fc.constantFrom('referBack' as const, 'moveToMeeting' as const, 'strike' as const),
    by: actors,
    round: rounds,
    reason: reasons,
  }),
  fc.record({
    type: fc.constant('assignRework' as const),
    by: actors,
    round: rounds,
    after: fc.nat(2),
    responsible: fc.constant({ id: 'r1', name: 'Seat r1' }),
    whatToSupply: reasons,
  }),
  fc.record({ type: fc.constant('withdraw' as const), by: actors, round: rounds, reason: reasons }),
  fc.record({ type: fc.constant('discardDraft' as const), by: actors, revision: fc.nat(3) }),
  fc.record({ type: fc.constant('number' as const), sequence: fc.integer({ min: 1, max: 9 }) }),
);
