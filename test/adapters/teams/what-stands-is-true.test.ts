import fc from 'fast-check';
import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { swedish } from '../../../src/presentation/texts.sv';
import { audit } from '../../support/auditor';
import type { Then } from '../../support/fake-connector-rules';
import { aForum, aMatter } from '../../support/forum-in-teams';
import { startFakeConnector } from '../../support/fake-connector';
import { startBot } from '../../support/running-bot';
import { SMALL } from '../../support/stage';
import { createTeams, type StandingCard } from '../../support/teams-client';
import { createTestClock } from '../../support/test-clock';

/**
 * What people do × the clock × what Teams does × restarts, in sequences that are made up: whatever happens, what stands in
 * Teams at rest is true. `FAULT_RUNS` sequences of `FAULT_SEED`; `npm run test:faults` runs many.
 */

const RUNS = Number(process.env['FAULT_RUNS'] ?? 8);
const SEED = Number(process.env['FAULT_SEED'] ?? 21);
jest.setTimeout(RUNS * 15_000);

const refusal = (status: number, code: string): Then => ({
  kind: 'answer',
  status,
  body: { error: { code, message: '' } },
});
const FAULTS: readonly Then[] = [
  refusal(403, 'BotNotInConversationRoster'),
  refusal(403, 'Unknown'),
  refusal(404, 'ActivityNotFoundInConversation'),
  { kind: 'answer', status: 503 },
  { kind: 'throttle', retryAfter: '7' },
  { kind: 'reset' },
];

const step = fc.oneof(
  fc.record({ kind: fc.constant('sends' as const) }),
  fc.record({ kind: fc.constant('decides' as const), matter: fc.nat(1) }),
  fc.record({
    kind: fc.constant('answers' as const),
    voter: fc.nat(2),
    matter: fc.nat(2),
    how: fc.constantFrom('approve', 'reject', 'needsAnchoring'),
  }),
  fc.record({ kind: fc.constant('passes' as const), minutes: fc.constantFrom(1, 5, 31, 240, 1_440, 4_320) }),
  fc.record({
    kind: fc.constant('fails' as const),
    fault: fc.nat(FAULTS.length - 1),
    operation: fc.constantFrom('send' as const, 'update' as const),
    times: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant('restarts' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const { vote, words } = swedish;

async function findingsAfter(steps: readonly Step[]): Promise<readonly string[]> {
  const connector = await startFakeConnector();
  const clock = createTestClock();
  const stores = createMemoryStores();
  let bot = await startBot({ clock, stores });
  let teams = createTeams(bot, connector);
  const cards: StandingCard[] = [];

  async function passes(minutes: number): Promise<void> {
    for (let left = minutes; left > 0; left -= Math.min(left, 30)) {
      clock.advance(Math.min(left, 30) * 60_000);
      await bot.settled();
    }
  }

  async function takes(one: Step): Promise<void> {
    switch (one.kind) {
      case 'sends': {
        const title = `Matter ${cards.length + 1}`;
        const sent = await aMatter(bot, teams, SMALL, { title, lastDay: '2026-06-18' }).catch(() => undefined);
        if (sent !== undefined && !cards.some(({ id }) => id === sent.id)) cards.push(sent);
        return;
      }
      case 'answers': {
        const card = cards[one.matter];
        const voter = SMALL.voters[one.voter];
        if (card === undefined || voter === undefined) return;
        const title =
          one.how === 'approve' ? words.choice.approve : vote[one.how === 'reject' ? 'reject' : 'needsAnchoring'].send;
        await teams.presses(voter, card.content, title, { rejectReason: 'No money', anchoringReason: 'Ask' });
        return bot.settled();
      }
      case 'decides': {
        const card = cards[one.matter];
        if (card === undefined) return;
        for (const voter of SMALL.voters) await teams.presses(voter, card.content, words.choice.approve);
        return bot.settled();
      }
      case 'passes':
        return passes(one.minutes);
      case 'fails':
        connector.rules.add({
          when: { operation: one.operation },
          then: FAULTS[one.fault] ?? { kind: 'reset' },
          times: one.times,
        });
        return;
      case 'restarts':
        await bot.stop();
        bot = await startBot({ clock, stores });
        teams = createTeams(bot, connector);
        return bot.settled();
    }
  }

  try {
    await aForum(bot, teams, connector, SMALL);
    for (const one of steps) await takes(one);
    connector.rules.clear();
    await passes(25 * 60);
    return await audit({ bot, teams, who: SMALL });
  } finally {
    await bot.stop();
    await connector.close();
  }
}

it(`nothing that stands in Teams is untrue, after ${RUNS} sequences of seed ${SEED}`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      expect(await findingsAfter([{ kind: 'sends' }, ...steps])).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
});
