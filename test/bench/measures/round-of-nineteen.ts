import { setUpBenchStage } from '../forum/bench-stage';
import { checkBallots } from '../forum/counted-ballots';
import { realTexts } from '../forum/matter-texts';
import { manySeats } from '../forum/sixty-seats';
import { HURRIED } from '../forum/start-bench-bot';
import { voteBody } from '../forum/votes';
import type { Measure } from '../measure';
import { inTemporaryFolder } from '../temporary-folder';

/** Each has a card in their own chat on which the round can be ended early. */
const LEADERS = 3;
const SENDING: readonly string[] = ['send', 'reply', 'update', 'createConversation'];

/** What Teams is asked for while nineteen answer one by one in the channel, until the decision is told. */
export function roundOfNineteen(): Promise<readonly Measure[]> {
  return inTemporaryFolder(async (folder) => {
    const stage = await setUpBenchStage({ kind: 'sqlite', folder }, realTexts(1), manySeats(10, 9));
    const { connector, channel, who, matters } = stage;
    const [matter] = matters;
    if (matter === undefined) throw new Error('no matter');
    const bot = await stage.start(HURRIED);
    const before = connector.requests.length;
    for (const voter of who.voters) {
      await bot.receivesText(voteBody(stage, matter, voter, 'approve'));
      await bot.settled();
    }
    await checkBallots(bot, matter, who.voters.length);
    await bot.stop();
    const asked = connector.requests.slice(before).filter(({ operation }) => SENDING.includes(operation));
    const inChannel = asked.filter(({ conversationId }) => conversationId?.startsWith(channel) === true).length;
    const inOwnChats = asked.length - inChannel;
    await stage.end();
    return [
      {
        name: 'requests to Teams for a round of 19, in the channel, beyond the card',
        value: inChannel,
        unit: 'requests',
        budget: { atMost: 3 },
        detail: 'from the first answer to the decision',
      },
      {
        name: 'requests to Teams for a round of 19, in own chats, beyond one card a person',
        value: inOwnChats,
        unit: 'requests',
        budget: { atMost: 2 * who.voters.length + LEADERS },
        detail: 'for each voter the receipt and what became of it; for those who lead the end of their buttons',
      },
    ];
  });
}
