import { REASON_MOST } from '../../../src/domain/resolution/ballot';
import { setUpBenchStage, type BenchStage, type SentMatter } from '../forum/bench-stage';
import { checkBallots } from '../forum/counted-ballots';
import { longestText, realTexts } from '../forum/matter-texts';
import { HURRIED, type BenchBot } from '../forum/start-bench-bot';
import { voteBody } from '../forum/votes';
import type { Measure } from '../measure';
import { inTemporaryFolder } from '../temporary-folder';

const BUDGET_BYTES = 28 * 1024;
const REAL_REASON = 'We support the matter as such, but the funding after 2026 has to be settled first. '.repeat(2);
const LONGEST_REASON = 'r'.repeat(REASON_MOST);

interface Course {
  readonly matter: SentMatter;
  readonly text: string;
  readonly rejecting: number;
  readonly reason: string;
}

/** The vote card as it goes to Teams, in rounds that all sixty members answer. */
export function cardSize(): Promise<readonly Measure[]> {
  return inTemporaryFolder(async (folder) => {
    const stage = await setUpBenchStage({ kind: 'sqlite', folder }, [...realTexts(1), longestText()]);
    const [real, longest] = stage.matters;
    if (real === undefined || longest === undefined) throw new Error('two matters are needed');
    const bot = await stage.start(HURRIED);
    const { length } = stage.who.voters;
    const measures = [
      ...(await sizesOf(stage, bot, { matter: real, text: 'a real text', rejecting: 3, reason: REAL_REASON })),
      ...(await sizesOf(stage, bot, {
        matter: longest,
        text: 'the longest text',
        rejecting: length,
        reason: LONGEST_REASON,
      })),
    ];
    await bot.stop();
    await stage.end();
    return measures;
  });
}

/** While the round is open, and when it has closed. */
async function sizesOf(stage: BenchStage, bot: BenchBot, course: Course): Promise<readonly Measure[]> {
  const { matter, text, rejecting, reason } = course;
  const { voters } = stage.who;
  const votes = voters.map((voter, index) =>
    voteBody(stage, matter, voter, index < rejecting ? 'reject' : 'approve', { rejectReason: reason }),
  );
  const cast = async (bodies: readonly string[]) => {
    for (const body of bodies) await bot.receivesText(body);
    await bot.settled();
    return bytesOf(stage, matter);
  };

  const sent = bytesOf(stage, matter);
  const answered = await cast(votes.slice(1));
  const closed = await cast(votes.slice(0, 1));
  await checkBallots(bot, matter, voters.length);
  const card = `vote card with ${voters.length} members, ${text}`;
  const detail = `as sent ${sent}, with all but one answered ${answered}`;
  return [
    measure(`${card}, open`, Math.max(sent, answered), detail),
    measure(`${card}, closed`, closed, `${rejecting} said no in ${reason.length} characters each`),
  ];
}

function measure(name: string, value: number, detail: string): Measure {
  return { name, value, unit: 'bytes', budget: { atMost: BUDGET_BYTES }, detail };
}

function bytesOf({ connector, channel }: BenchStage, { card }: SentMatter): number {
  const standing = connector.activitiesIn(channel).find(({ id }) => id === card.id);
  if (standing === undefined) throw new Error('the vote card does not stand');
  return Buffer.byteLength(JSON.stringify(standing.body));
}
