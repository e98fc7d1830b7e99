import type { BenchStage, SentMatter } from '../forum/bench-stage';
import { setUpBenchStage } from '../forum/bench-stage';
import { longestText, realTexts } from '../forum/matter-texts';
import { HURRIED, type BenchBot } from '../forum/start-bench-bot';
import { voteBody } from '../forum/votes';
import type { Measure } from '../measure';
import { REASON_MOST } from '../../../src/domain/resolution/ballot';

const BUDGET_BYTES = 28 * 1024;
const REAL_REASON = 'We support the matter as such, but the funding after 2026 has to be settled first. '.repeat(2);
const LONGEST_REASON = 'r'.repeat(REASON_MOST);

interface Round {
  readonly name: string;
  readonly rejecting: number;
  readonly reason: string;
}

/** The vote card as it goes to Teams, in a round that all sixty members answer. */
export async function cardSize(): Promise<readonly Measure[]> {
  const stage = await setUpBenchStage({ kind: 'memory' }, [...realTexts(1), longestText()]);
  const [real, longest] = stage.matters;
  if (real === undefined || longest === undefined) throw new Error('two matters are needed');
  const bot = await stage.start(HURRIED);
  const measures = [
    await largest(stage, bot, real, { name: 'a real matter', rejecting: 3, reason: REAL_REASON }),
    await largest(stage, bot, longest, { name: 'the longest allowed', rejecting: 60, reason: LONGEST_REASON }),
  ];
  await bot.stop();
  await stage.end();
  return measures;
}

async function largest(stage: BenchStage, bot: BenchBot, matter: SentMatter, round: Round): Promise<Measure> {
  const { voters } = stage.who;
  const [last, ...others] = [...voters].reverse();
  if (last === undefined) throw new Error('nobody votes');
  const vote = async (index: number, voter: typeof last) => {
    const choice = index < round.rejecting ? 'reject' : 'approve';
    await bot.receivesText(voteBody(stage, matter, voter, choice, { rejectReason: round.reason }));
  };

  const sizes = { sent: bytesOf(stage, matter), open: 0, closed: 0 };
  for (const [index, voter] of others.entries()) await vote(index + 1, voter);
  await bot.settled();
  sizes.open = bytesOf(stage, matter);
  await vote(0, last);
  await bot.settled();
  sizes.closed = bytesOf(stage, matter);
  return {
    name: `vote card with ${voters.length} members, ${round.name}`,
    value: Math.max(sizes.sent, sizes.open, sizes.closed),
    unit: 'bytes',
    budget: { atMost: BUDGET_BYTES },
    detail: `sent ${sizes.sent}, all but one answered ${sizes.open}, closed ${sizes.closed}`,
  };
}

function bytesOf({ connector, channel }: BenchStage, { card }: SentMatter): number {
  const standing = connector.activitiesIn(channel).find(({ id }) => id === card.id);
  if (standing === undefined) throw new Error('the vote card does not stand');
  return Buffer.byteLength(JSON.stringify(standing.body));
}
