import { setUpBenchStage } from '../forum/bench-stage';
import { checkBallots } from '../forum/counted-ballots';
import { realTexts } from '../forum/matter-texts';
import { USUAL } from '../forum/start-bench-bot';
import { votesAndChanges } from '../forum/votes';
import { startLoad } from '../load/load';
import type { Measure } from '../measure';
import { median } from '../statistics';
import { inTemporaryFolder } from '../temporary-folder';

const SLOW = { when: {}, then: { kind: 'delay', ms: 2_000 } } as const;
const WARM_UP_MATTERS = 1;
const MATTERS_EACH = 2;

/** Votes one after the other, one matter with a connector that answers at once, the next with one that takes 2 s. */
export function slowConnector(): Promise<Measure> {
  return inTemporaryFolder(async (folder) => {
    const stage = await setUpBenchStage({ kind: 'sqlite', folder }, realTexts(WARM_UP_MATTERS + 2 * MATTERS_EACH));
    const bot = await stage.start(USUAL);
    const load = startLoad();
    const answerTimes = { fast: new Array<number>(), slow: new Array<number>() };
    const postsUnderWay: number[] = [];

    for (const [index, matter] of stage.matters.entries()) {
      const pace = (index - WARM_UP_MATTERS) % 2 === 0 ? 'fast' : 'slow';
      const bodies = votesAndChanges(stage, matter);
      const hurryUp = pace === 'slow' ? stage.connector.rules.add(SLOW) : () => undefined;
      const posted = stage.connector.requests.length;
      const { each } = await load.send({ address: bot.address, bodies, atOnce: 1 });
      postsUnderWay.push(stage.connector.requests.length - posted);
      hurryUp();
      await bot.settled();
      await checkBallots(bot, matter, bodies.length);
      if (index >= WARM_UP_MATTERS) answerTimes[pace].push(...each);
    }

    await load.stop();
    await bot.stop();
    await stage.end();
    if (Math.min(...postsUnderWay) === 0) throw new Error('votes were answered while no post was under way');
    return {
      name: 'answer time of a vote, connector 2 s slow against fast',
      value: median(answerTimes.slow) / median(answerTimes.fast),
      unit: 'x',
      budget: { atMost: 1.2 },
      detail: `medians of ${answerTimes.slow.length} and ${answerTimes.fast.length} votes`,
    };
  });
}
