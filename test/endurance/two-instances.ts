import type { StoreConfig } from '../../src/config';
import { swedish } from '../support/texts-in-their-year';
import { audit } from '../support/auditor';
import { bothSettled, type BotPair } from '../support/bot-pair';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { aForum, aMatter } from '../support/forum-in-teams';
import { startBot } from '../support/running-bot';
import { composition, everyoneIn } from '../support/seats';
import { textOf } from '../support/shown-card';
import { cardIn, createTeams, matterOn, type StandingCard, type Teams } from '../support/teams-client';
import { createTestClock } from '../support/test-clock';

const { words, ownVote, decision } = swedish;
const { approve } = words.choice;

const who = composition(12, 8);

/** Two instances of the whole program over one store, with 20 voters who answer at the same moment in every round. */
export function twoInstances(name: string, rounds: number, openStore: () => Promise<StoreConfig>): void {
  describe(`two instances over one ${name}`, () => {
    let connector: FakeConnector;
    let bots: BotPair;
    let teams: readonly [Teams, Teams];

    beforeAll(async () => {
      const clock = createTestClock();
      const store = await openStore();
      connector = await startFakeConnector();
      bots = [await startBot({ store, clock }), await startBot({ store, clock })];
      teams = [createTeams(bots[0], connector), createTeams(bots[1], connector)];
      await aForum(bots[0], teams[0], connector, who);
    });
    afterAll(async () => {
      await Promise.all(bots.map((bot) => bot.stop()));
      await connector.close();
      for (const bot of bots) expect(bot.log.faults).toEqual([]);
    });

    const settled = () => bothSettled(bots);

    it('no ballot is lost, no decision made twice, and the numbers have no gap', async () => {
      const cards: StandingCard[] = [];
      for (let round = 1; round <= rounds; round += 1) {
        const side = round % 2 === 0 ? 0 : 1;
        cards.push(await aMatter(bots[side], teams[side], who, { title: `Matter ${round}` }));
      }

      for (const card of cards) {
        const now = bots[0].clock.now();
        const given = await Promise.all(
          who.voters.map((voter, index) => teams[index % 2 === 0 ? 0 : 1].presses(voter, card.content, approve)),
        );
        for (const answer of given) expect(textOf(cardIn(answer))).toContain(ownVote.answered.approve(now));
      }
      await settled();

      const { forum } = matterOn(cards[0] ?? never(), approve);
      const decisions = await bots[0].dependencies.decisions.list(forum, 2 * rounds);
      expect(decisions.map(({ sequence }) => sequence).sort((one, other) => one - other)).toEqual(
        cards.map((_, index) => index + 1),
      );
      const voters = who.voters.map((voter) => voter.name).sort();
      for (const each of decisions) {
        const standpoints = each.kind === 'perCapsulam' ? each.standpoints : [];
        expect(standpoints.map(({ name }) => name).sort()).toEqual(voters);
      }

      const numbers = cards.map((card) => {
        const [posted, ...others] = teams[0].inThread(card);
        expect(others).toEqual([]);
        expect(textOf(posted?.content)).toContain(decision.heading);
        return /LGS PC 2026:\d+/.exec(textOf(posted?.content))?.[0];
      });
      expect([...numbers].sort()).toEqual(decisions.map(({ number }) => number).sort());

      for (const card of cards) {
        const { matter } = matterOn(card, approve);
        const kept = await bots[1].dependencies.resolutions.read({ kind: 'resolution', forumId: forum, id: matter });
        expect(kept?.state).toMatchObject({ status: 'adopted', rounds: [{ ballots: { length: who.voters.length } }] });
      }
    });

    it('nothing that stands in Teams afterwards is untrue', async () => {
      bots[0].clock.advance(31 * 60_000);
      await settled();
      const keepers = bots[0].dependencies;
      expect(await audit({ keepers, teams: teams[0], people: everyoneIn(who) })).toEqual([]);
    });
  });
}

function never(): never {
  throw new Error('there is always one');
}
