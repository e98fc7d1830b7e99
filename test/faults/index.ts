import { killedAgainAndAgain, type Outcome } from './killed-again-and-again';
import type { StoreKind } from './place';

/**
 * `npm run test:faults -- <seconds> <seed> <kills>`: prints what was done, and ends with 1 when a promise was
 * broken, or when all runs, which go side by side, had fewer kills together than were asked for of each.
 */
const [seconds = '330', seed = '15', kills = '300'] = process.argv.slice(2);

/** One by one, two processors would wait for a process to start a third of the time. Each run has chance of its own. */
const RUNS: readonly { readonly store: StoreKind; readonly after: number }[] = [
  { store: 'sqlite', after: 0 },
  { store: 'cosmos', after: 0 },
  { store: 'sqlite', after: 1 },
];

async function run(): Promise<void> {
  const started = Date.now();
  const until = started + Number(seconds) * 1_000;
  const outcomes = await Promise.all(
    RUNS.map(async ({ store, after }) => {
      const own = Number(seed) + after;
      const outcome = await killedAgainAndAgain({ store, seed: own, kills: Number(kills), until });
      process.stdout.write(
        `${store}, seed ${own}, ${Math.round((Date.now() - started) / 1_000)} s: ${told(outcome)}\n`,
      );
      return outcome;
    }),
  );
  const isEnough = outcomes.reduce((sum, { kills: killed }) => sum + countOf(killed), 0) >= Number(kills);
  if (!isEnough)
    process.stdout.write(`TOO FEW KILLS: ${kills} were asked for. Is the machine busy with something else?\n`);
  process.exit(isEnough && outcomes.every(({ broken }) => broken.length === 0) ? 0 : 1);
}

function countOf(killed: Outcome['kills']): number {
  return [...killed.values()].reduce((sum, count) => sum + count, 0);
}

function told({ kills: killed, troubles, disturbances, told: answers, ...outcome }: Outcome): string {
  const ballots = answers.filter(({ kind }) => kind === 'ballot').length;
  const counted = (counts: ReadonlyMap<string, number>) => [...counts].map(([what, count]) => `${count} × ${what}`);
  return [
    `${countOf(killed)} kills (${counted(killed).join(', ')}), Teams in trouble: ${counted(troubles).join(', ')}; the store: ${counted(disturbances).join(', ') || 'not'}`,
    `${ballots} answers acknowledged and ${answers.length - ballots} other steps, ${outcome.rounds} rounds, ${outcome.decisions} numbers, ${outcome.rests} rests`,
    `${outcome.repeatedForKills} cards repeated for kills (${outcome.mostForOneKill} at most for one and in one matter), ${outcome.repeatedUnanswered} since Teams did not say that it took them`,
    `${outcome.faults.length} faults in the processes: ${[...new Set(outcome.faults)].join('; ').slice(0, 2_000)}`,
    outcome.broken.length === 0 ? 'Every promise was kept.' : `BROKEN:\n${outcome.broken.join('\n')}`,
  ].join('\n  ');
}

void run();
