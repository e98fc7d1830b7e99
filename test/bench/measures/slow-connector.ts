import { setUpBenchStage, type BenchStage, type SentMatter } from '../forum/bench-stage';
import { checkBallots } from '../forum/counted-ballots';
import { realTexts } from '../forum/matter-texts';
import { USUAL, type BenchBot } from '../forum/start-bench-bot';
import { voteBody, votesAndChanges } from '../forum/votes';
import { startLoad } from '../load/load';
import type { Measure } from '../measure';
import { median } from '../statistics';
import { inTemporaryFolder } from '../temporary-folder';

const SLOW = { when: {}, then: { kind: 'delay', ms: 2_000 } } as const;
const WARM_UP_MATTERS = 1;
const MATTERS_EACH = 2;
const VOTED_ON = WARM_UP_MATTERS + 2 * MATTERS_EACH;
/** The warm-up has the slow connector too. */
const DECIDED_MEANWHILE = WARM_UP_MATTERS + MATTERS_EACH;

/**
 * Votes one after the other, one matter with a connector that answers at once, the next with one that takes 2 s and is
 * just being told what another matter came to. A vote alone posts nothing that could hold up the next.
 */
export function slowConnector(): Promise<Measure> {
  return inTemporaryFolder(async (folder) => {
    const stage = await setUpBenchStage({ kind: 'sqlite', folder }, realTexts(VOTED_ON + DECIDED_MEANWHILE));
    const votedOn = stage.matters.slice(0, VOTED_ON);
    const toBeDecided = stage.matters.slice(VOTED_ON);
    const bot = await stage.start(USUAL);
    const load = startLoad();
    const answerTimes = { fast: new Array<number>(), slow: new Array<number>() };

    for (const [index, matter] of votedOn.entries()) {
      const pace = (index - WARM_UP_MATTERS) % 2 === 0 ? 'fast' : 'slow';
      const bodies = votesAndChanges(stage, matter);
      const hurryUp = pace === 'slow' ? stage.connector.rules.add(SLOW) : () => undefined;
      if (pace === 'slow') await postsUnderWay(stage, bot, toBeDecided.shift());
      const { each } = await load.send({ address: bot.address, bodies, atOnce: 1 });
      hurryUp();
      await bot.settled();
      await checkBallots(bot, matter, bodies.length);
      if (index >= WARM_UP_MATTERS) answerTimes[pace].push(...each);
    }

    await load.stop();
    await bot.stop();
    await stage.end();
    return {
      name: 'answer time of a vote, connector 2 s slow against fast',
      value: median(answerTimes.slow) / median(answerTimes.fast),
      unit: 'x',
      budget: { atMost: 1.2 },
      detail: `medians of ${answerTimes.slow.length} and ${answerTimes.fast.length} votes`,
    };
  });
}

/** All say yes; fulfilled when the first of those who are told of the decision is being told. */
async function postsUnderWay(stage: BenchStage, bot: BenchBot, matter: SentMatter | undefined): Promise<void> {
  if (matter === undefined) throw new Error('no matter is left to decide');
  const posted = stage.connector.requests.length;
  for (const voter of stage.who.voters) await bot.receivesText(voteBody(stage, matter, voter, 'approve'));
  await stage.connector.arrived(posted + 1);
}
