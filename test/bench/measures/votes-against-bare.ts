import { MORNING } from '../../support/matter';
import { readAnswer } from '../../support/teams-client';
import { setUpBenchStage, type BenchStage, type SentMatter } from '../forum/bench-stage';
import { realTexts } from '../forum/matter-texts';
import { manySeats } from '../forum/sixty-seats';
import { USUAL } from '../forum/start-bench-bot';
import { voteBody, votesAndChanges } from '../forum/votes';
import { startLoad, type Load } from '../load/load';
import type { Measure } from '../measure';
import { startMeasured, type MeasuredProcess } from '../measured/measured-process';
import { median, spreadOf } from '../statistics';
import { inTemporaryFolder } from '../temporary-folder';

const RUNS = 5;
/**
 * Runs before those that count, some 3 600 taps in either row: after a thousand a fifth of the time still goes to compiling, and
 * more of it for the program than for a bot of a few lines.
 */
const WARM_UP = { oneMatter: 30, largeRound: 3, manyMatters: 1 } as const;
const AT_ONCE = 20;
const FORUM_OF_NINETEEN = [10, 9] as const;
const MATTERS_AT_ONCE = 100;

/** Of one run: for each vote, of the process that was asked. */
interface Run {
  readonly processorMs: number;
  readonly elapsedMs: number;
}

/**
 * Votes and changes of votes in one matter, and in many at once, against a bot as Microsoft's samples are written that
 * answers with the same card. Each is a process of its own, and so are the load and the connector; they take turns.
 * The ratio is of processor time, which others on the machine disturb least.
 */
export async function votesAgainstBare(): Promise<readonly Measure[]> {
  const one = await against(WARM_UP.oneMatter, manySeats(36, 24), (stage, matter) => votesAndChanges(stage, matter), 1);
  const many = await against(
    WARM_UP.manyMatters,
    manySeats(...FORUM_OF_NINETEEN),
    (stage, ...matters) => woven(matters.map((matter) => votesAndChanges(stage, matter))),
    MATTERS_AT_ONCE,
  );
  return [
    measure('votes against a bare botbuilder bot, one matter', one, 0.85, '60 voters'),
    measure(
      'votes against a bare botbuilder bot, many matters at once',
      many,
      0.6,
      `${MATTERS_AT_ONCE} matters of 19 voters, commits not shared`,
    ),
  ];
}

/** What a vote costs with 300 in the round against 20. */
export async function largeRound(): Promise<readonly Measure[]> {
  const large = await against(
    WARM_UP.largeRound,
    manySeats(180, 120),
    (stage, matter) => votesAndChanges(stage, matter),
    1,
  );
  const small = await against(
    WARM_UP.largeRound,
    manySeats(12, 8),
    (stage, matter) => votesAndChanges(stage, matter),
    1,
  );
  const ratios = large.program.map(
    ({ processorMs }, index) => processorMs / (small.program[index]?.processorMs ?? NaN),
  );
  return [
    {
      name: 'processor time of a vote, 300 in the round against 20',
      value: median(ratios),
      unit: 'x',
      spread: spreadOf(ratios),
      budget: { atMost: 1.5 },
      detail: `${figures(large.program)} against ${figures(small.program)} ms a vote`,
    },
  ];
}

interface Runs {
  readonly program: readonly Run[];
  readonly sample: readonly Run[];
  readonly shortcut: readonly Run[];
}

async function against(
  warmUp: number,
  who: Parameters<typeof setUpBenchStage>[2],
  bodiesOf: (stage: BenchStage, ...matters: readonly SentMatter[]) => readonly string[],
  mattersEach: number,
): Promise<Runs> {
  return inTemporaryFolder(async (folder) => {
    const texts = realTexts((warmUp + RUNS) * mattersEach + 1);
    const stage = await setUpBenchStage({ kind: 'sqlite', folder }, texts, who);
    const [first, ...matters] = stage.matters;
    if (first === undefined) throw new Error('no matter to take a card from');
    const morningAt = Date.now() - (Date.parse(stage.clock.now()) - Date.parse(MORNING));
    const program = await startMeasured({ kind: 'program', folder, morningAt, pace: USUAL });
    const card = await cardOf(program, voteBody(stage, first, stage.who.chair, 'approve'));
    const sample = await startMeasured({ kind: 'sample', card });
    const shortcut = await startMeasured({ kind: 'shortcut', card });
    const load = startLoad();
    const done = { program: new Array<Run>(), sample: new Array<Run>(), shortcut: new Array<Run>() };
    for (let run = 0; run < warmUp + RUNS; run += 1) {
      const bodies = bodiesOf(stage, ...matters.slice(run * mattersEach, (run + 1) * mattersEach));
      const spent = {
        sample: await sent(load, sample, bodies),
        program: await sent(load, program, bodies),
        shortcut: await sent(load, shortcut, bodies),
      };
      if (run < warmUp) continue;
      done.sample.push(spent.sample);
      done.program.push(spent.program);
      done.shortcut.push(spent.shortcut);
    }
    await load.stop();
    await Promise.all([program.stop(), sample.stop(), shortcut.stop()]);
    await stage.end();
    return done;
  });
}

async function sent(load: Load, { address, used }: MeasuredProcess, bodies: readonly string[]): Promise<Run> {
  await used();
  const { elapsed } = await load.send({ address, bodies, atOnce: AT_ONCE });
  const { processorMs } = await used();
  return { processorMs: processorMs / bodies.length, elapsedMs: elapsed / bodies.length };
}

async function cardOf({ address }: MeasuredProcess, body: string): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  const answer = readAnswer({ status: response.status, body: await response.json() });
  if (answer.kind !== 'card') throw new Error('a vote was not answered with a card');
  return answer.content;
}

/** One of each list, and then the next of each. */
function woven(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}

function measure(name: string, { program, sample, shortcut }: Runs, atLeast: number, detail: string): Measure {
  const ratios = program.map((run, index) => (sample[index]?.processorMs ?? NaN) / run.processorMs);
  const ofTime = median(sample.map(({ elapsedMs }) => elapsedMs)) / median(program.map(({ elapsedMs }) => elapsedMs));
  return {
    name,
    value: median(ratios),
    unit: 'x',
    spread: spreadOf(ratios),
    budget: { atLeast },
    detail: `${detail}; processor ms a vote: program ${figures(program)}, sample ${figures(sample)}, with our shortcut ${figures(shortcut)}; by elapsed time ${ofTime.toFixed(2)}`,
  };
}

function figures(runs: readonly Run[]): string {
  return median(runs.map(({ processorMs }) => processorMs)).toFixed(2);
}
