import fc from 'fast-check';
import { answered, asking, CLOSED, unanswered, waitFor, type Circuit } from '../../../../src/adapters/teams/circuit';

const NOW = Date.parse('2026-06-04T14:00:00.000Z');

function failing(...conversations: readonly string[]): Circuit {
  return conversations.reduce((circuit, conversation) => unanswered(circuit, conversation, NOW), CLOSED);
}

/** Asks as soon as it may, without an answer. Returns what the circuit is then, and when. */
function probed(
  circuit: Circuit,
  conversation: string,
  now: number,
): { readonly circuit: Circuit; readonly at: number } {
  const at = now + waitFor(circuit, conversation, now);
  return { circuit: unanswered(asking(circuit, conversation, at), conversation, at), at };
}

it('three conversations in a row without an answer open it, one by itself never does', () => {
  expect(waitFor(failing('a', 'b'), 'd', NOW)).toBe(0);
  expect(waitFor(failing('a', 'a', 'a', 'a', 'b', 'a'), 'd', NOW)).toBe(0);
  expect(waitFor(failing('a', 'b', 'a', 'c'), 'd', NOW)).toBe(5_000);
});

it('an answer in between starts the counting again', () => {
  const circuit = unanswered(answered(), 'c', NOW);
  expect(failing('a', 'b').kind).toBe('closed');
  expect(waitFor(circuit, 'd', NOW)).toBe(0);
});

it('after the pause one request goes through, and the others wait for what comes of it', () => {
  const open = failing('a', 'b', 'c');
  expect(waitFor(open, 'a', NOW + 4_999)).toBe(1);
  expect(waitFor(open, 'a', NOW + 5_000)).toBe(0);
  const probing = asking(open, 'a', NOW + 5_000);
  expect(waitFor(probing, 'b', NOW + 5_000)).toBe(2_000);
  expect(waitFor(answered(), 'b', NOW + 5_000)).toBe(0);
});

it('a request that is never reported on does not keep it open for ever', () => {
  const probing = asking(failing('a', 'b', 'c'), 'a', NOW + 5_000);
  expect(waitFor(probing, 'b', NOW + 19_999)).toBeGreaterThan(0);
  expect(waitFor(probing, 'b', NOW + 20_000)).toBe(0);
});

it('the pause doubles up to a minute', () => {
  let state = { circuit: failing('a', 'b', 'c'), at: NOW };
  const pauses = ['a', 'b', 'a', 'b', 'a', 'b'].map((conversation) => {
    const before = state.at;
    state = probed(state.circuit, conversation, state.at);
    return state.at - before;
  });
  expect(pauses).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
});

it('a conversation that failed as the probe lets the others go before it', () => {
  const { circuit, at } = probed(failing('a', 'b', 'c'), 'a', NOW);
  expect(waitFor(circuit, 'b', at)).toBe(10_000);
  expect(waitFor(circuit, 'a', at)).toBe(20_000);
});

it('what was asked before it opened does not make the pause longer', () => {
  const open = failing('a', 'b', 'c');
  expect(unanswered(open, 'd', NOW + 3_000)).toBe(open);
  const probing = asking(open, 'a', NOW + 5_000);
  expect(unanswered(probing, 'd', NOW + 5_500)).toBe(probing);
});

it('while a service is down for two days it is asked about once a minute, whoever asks and when', () => {
  const conversations = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 400 })), {
    minLength: 2_000,
    maxLength: 2_000,
  });
  fc.assert(
    fc.property(conversations, (attempts) => {
      let circuit = CLOSED;
      let now = NOW;
      let asked = 0;
      for (const [conversation, pauseSeconds] of attempts) {
        now += pauseSeconds * 100;
        if (waitFor(circuit, conversation, now) > 0) continue;
        asked += 1;
        circuit = unanswered(asking(circuit, conversation, now), conversation, now);
      }
      // Until it opens, any number of failures of one or two conversations; then five quick probes, then one a minute.
      const opening = attempts.findIndex(
        (_, index) => new Set(attempts.slice(0, index + 1).map(([name]) => name)).size >= 3,
      );
      expect(asked).toBeLessThanOrEqual(opening + 1 + 5 + (now - NOW) / 60_000);
    }),
    { numRuns: 20 },
  );
});

it('however it came to be open, the first answer closes it for everybody', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(90_000))), (attempts) => {
      let circuit = CLOSED;
      let now = NOW;
      for (const [conversation, pause] of attempts) {
        now += pause;
        if (waitFor(circuit, conversation, now) === 0) {
          circuit = unanswered(asking(circuit, conversation, now), conversation, now);
        }
      }
      now += waitFor(circuit, 'e', now);
      expect(waitFor(circuit, 'e', now)).toBe(0);
      for (const other of ['a', 'b', 'c', 'd', 'e']) expect(waitFor(answered(), other, now)).toBe(0);
    }),
  );
});
