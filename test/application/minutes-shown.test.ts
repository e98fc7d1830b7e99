import { minutesChainView } from '../../src/application/minutes/minutes-shown';
import type { Actor } from '../../src/domain/forum/roles';
import {
  approver,
  calendar,
  forumOf,
  member,
  minutesAfter,
  noteTaker,
  secondVerifier,
  upTo,
  verifier,
  viceChair,
} from '../support/minutes';

const charter = forumOf(noteTaker, verifier, secondVerifier, approver, viceChair, member);

const opensStep = (phase: keyof typeof upTo, actor: Actor) =>
  minutesChainView({ charter, actor, calendar }, minutesAfter(...upTo[phase]), null, []);

describe('the card of the whole chain leads to a step', () => {
  it.each([
    ['drafting', noteTaker],
    ['verifying', verifier],
    ['changing', noteTaker],
    // Whoever has asked for the change may sign after all.
    ['changing', verifier],
    ['settled', noteTaker],
    ['publishing', verifier],
    // When those who publish are away.
    ['publishing', viceChair],
  ] as const)('%s, of %j', (phase, actor) => {
    expect(opensStep(phase, actor)).toMatchObject({ opensStep: true });
  });

  it.each([
    ['drafting', verifier],
    ['verifying', noteTaker],
    ['changing', approver],
    // The text is to be another: nobody signs the one that a meeting has settled.
    ['settled', verifier],
    ['publishing', member],
    ['done', verifier],
  ] as const)('but not %s, of %j', (phase, actor) => {
    expect(opensStep(phase, actor)).toMatchObject({ opensStep: false });
  });
});
