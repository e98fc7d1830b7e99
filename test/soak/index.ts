import { threeProcesses } from './three-processes';

/** `npm run soak -- <rounds> <seed>`: prints what happened, and ends with 1 when a promise was broken. */
const [rounds = '200', seed = '1'] = process.argv.slice(2);

async function run(): Promise<void> {
  const started = performance.now();
  const { broken, repeatedCards, ballots, kills, disturbances, faults } = await threeProcesses({
    rounds: Number(rounds),
    seed: Number(seed),
  });
  const again = ballots.filter(({ presses }) => presses > 1).length;
  const answers = [...disturbances].map(([answer, times]) => `${times} × ${answer}`).join(', ');
  const lines = [
    `${rounds} rounds, ${ballots.length} acknowledged ballots, seed ${seed}: ${Math.round((performance.now() - started) / 1_000)} s`,
    `${kills} kills; disturbed requests: ${answers}`,
    `${again} voters had to press more than once; ${faults.length} faults in the processes; ${repeatedCards} cards posted twice`,
    ...new Set(faults),
    broken.length === 0 ? 'Every promise was kept.' : `BROKEN:\n${broken.join('\n')}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exit(broken.length === 0 ? 0 : 1);
}

void run();
