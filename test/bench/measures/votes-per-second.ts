import { setUpBenchStage } from '../forum/bench-stage';
import { checkBallots } from '../forum/counted-ballots';
import { realTexts } from '../forum/matter-texts';
import { USUAL } from '../forum/start-bench-bot';
import { voteBody, votesAndChanges } from '../forum/votes';
import { startLoad } from '../load/load';
import type { Measure } from '../measure';
import { lowerQuartile } from '../statistics';
import { inTemporaryFolder } from '../temporary-folder';
import { readAnswer } from '../../support/teams-client';
import { startBareBot } from './bare-bot';

const WARM_UP_MATTERS = 4;
const MEASURED_MATTERS = 10;
const AT_ONCE = 16;

/** The members vote and change their votes, matter after matter; the bare bot gets the same requests before and after. */
export function votesPerSecond(): Promise<Measure> {
  return inTemporaryFolder(async (folder) => {
    const stage = await setUpBenchStage({ kind: 'sqlite', folder }, realTexts(WARM_UP_MATTERS + MEASURED_MATTERS + 1));
    const [sample, ...matters] = stage.matters;
    if (sample === undefined) throw new Error('no matter to take a card from');
    const bot = await stage.start(USUAL);
    const { body } = await bot.receivesText(voteBody(stage, sample, stage.who.chair, 'approve'));
    const answer = readAnswer({ status: 200, body });
    const bare = await startBareBot(answer.kind === 'card' ? answer.content : {});
    const load = startLoad();

    const times = { bare: new Array<Spent>(), real: new Array<Spent>() };
    for (const [index, matter] of matters.entries()) {
      const bodies = votesAndChanges(stage, matter);
      const send = ({ address }: { address: string }) =>
        timeSpent(async () => (await load.send({ address, bodies, atOnce: AT_ONCE })).elapsed);
      const before = await send(bare);
      const real = await send(bot);
      await bot.settled();
      await checkBallots(bot, matter, bodies.length);
      const after = await send(bare);
      if (index < WARM_UP_MATTERS) continue;
      times.bare.push(before, after);
      times.real.push(real);
    }

    await load.stop();
    await bare.stop();
    await bot.stop();
    await stage.end();
    return {
      name: 'votes per second against a bare botbuilder handler',
      value: quartileOf(times.bare, 'elapsed') / quartileOf(times.real, 'elapsed'),
      unit: 'x',
      budget: { atLeast: 0.7 },
      detail: `${times.real.length} matters, ${AT_ONCE} votes at once; counting processor time alone ${processorRatio(times)}`,
    };
  });
}

interface Spent {
  readonly elapsed: number;
  /** Of this process, waiting for the disk excluded. */
  readonly processor: number;
}

async function timeSpent(work: () => Promise<number>): Promise<Spent> {
  const before = process.cpuUsage();
  const elapsed = await work();
  const { user, system } = process.cpuUsage(before);
  return { elapsed, processor: (user + system) / 1_000 };
}

function quartileOf(all: readonly Spent[], kind: keyof Spent): number {
  return lowerQuartile(all.map((spent) => spent[kind]));
}

function processorRatio({ bare, real }: { bare: readonly Spent[]; real: readonly Spent[] }): string {
  return (quartileOf(bare, 'processor') / quartileOf(real, 'processor')).toFixed(2);
}
