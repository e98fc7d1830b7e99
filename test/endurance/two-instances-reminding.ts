import { swedish } from '../support/texts-in-their-year';
import { resolutionRef } from '../../src/application/records/refs';
import { audit } from '../support/auditor';
import { bothSettled, type BotPair } from '../support/bot-pair';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { aForum, aMatter } from '../support/forum-in-teams';
import { BLOCKED, HALF_TIME, LAST_DAY, openingsTo, remindersTo, TALLY, TWO_DAYS_LEFT } from '../support/reminding';
import { startBot, type BotOptions } from '../support/running-bot';
import { composition, everyoneIn, outsider, type Seat } from '../support/seats';
import { textOf } from '../support/shown-card';
import { createTeams, matterOn, type StandingCard, type Teams } from '../support/teams-client';
import { createTestClock } from '../support/test-clock';

const { words, tally, reminder } = swedish;
const { approve } = words.choice;

/** Four hours after the first of two matters, everybody has been given both. */
const GIVEN = '2026-06-04T12:00:00.000Z';

const who = composition(5, 3);
const [chair = outsider, answered = outsider, blocked = outsider, ...silent] = who.voters;

/** Two instances of the whole program over one store, at the moments when the members are to hear from them. */
export function twoInstancesReminding(
  name: string,
  openStore: () => Promise<Pick<BotOptions, 'store' | 'stores'>>,
): void {
  describe(`two instances that remind over one ${name}`, () => {
    let connector: FakeConnector;
    let bots: BotPair;
    let teams: Teams;
    let elsewhere: Teams;
    const cards: StandingCard[] = [];

    beforeAll(async () => {
      const clock = createTestClock();
      const options = await openStore();
      connector = await startFakeConnector();
      bots = [await startBot({ ...options, clock }), await startBot({ ...options, clock })];
      teams = createTeams(bots[0], connector);
      elsewhere = createTeams(bots[1], connector, '19:other-forum@thread.tacv2');
      await aForum(bots[0], teams, connector, who);
      await aForum(bots[1], elsewhere, connector, who, { shortName: 'VVG' });
      cards.push(await aMatter(bots[0], teams, who), await aMatter(bots[1], elsewhere, who));
      clock.moveTo(GIVEN);
      await settled();
      connector.rules.add({ when: { person: blocked.address }, then: BLOCKED });
      for (const card of cards) await teams.presses(answered, card.content, approve);
      await settled();
    });
    afterAll(async () => {
      await Promise.all(bots.map((bot) => bot.stop()));
      await connector.close();
      for (const bot of bots) expect(bot.log.faults).toEqual([]);
    });

    const settled = () => bothSettled(bots);

    /** How many reminders have been sent to the member, those that Teams did not take included. */
    function sentTo({ address }: Seat): number {
      const isReminder = (body: unknown) => JSON.stringify(body ?? '').includes(reminder.summaryOfMany(cards.length));
      return connector.requests.filter(
        ({ operation, person, body }) => operation === 'send' && person === address && isReminder(body),
      ).length;
    }

    it.each([
      [1, HALF_TIME],
      [2, TWO_DAYS_LEFT],
      [3, LAST_DAY],
    ])('each member is reminded once at each moment, of all that waits (%i)', async (times, moment) => {
      if (moment === LAST_DAY) {
        bots[0].clock.moveTo(TALLY);
        await settled();
      }
      bots[0].clock.moveTo(moment);
      await settled();

      for (const each of [...silent, chair]) {
        expect([each.name, sentTo(each)]).toEqual([each.name, times]);
      }
      for (const each of silent.filter((one) => one !== who.viceChair)) {
        expect(teams.inChatWith(each)).toHaveLength(cards.length + times);
        expect(remindersTo(teams, each)).toHaveLength(times);
      }
      expect(remindersTo(teams, answered)).toEqual([]);
    });

    it('each member was given each matter once, four hours apart', () => {
      for (const each of silent) expect([each.name, openingsTo(teams, each).length]).toEqual([each.name, cards.length]);
    });

    it('whoever cannot be reached is mentioned once in each matter', () => {
      const [first, second] = cards;
      for (const [place, card] of [
        [teams, first],
        [elsewhere, second],
      ] as const) {
        const thread = card === undefined ? [] : place.inThread(card);
        expect(thread.map(({ content }) => textOf(content).includes(`<at>${blocked.name}</at>`))).toEqual([true]);
      }
    });

    it('each leader is told once in each matter who has not answered', () => {
      for (const leader of [who.chair, who.viceChair, who.processLead]) {
        const told = teams.inChatWith(leader).filter(({ content }) => textOf(content).startsWith(tally.heading));
        expect([leader.name, told.length]).toEqual([leader.name, cards.length]);
      }
    });

    it('each reminder is written down once', async () => {
      // A refusal is believed the second time, a minute later.
      bots[0].clock.advance(60_000);
      await settled();
      for (const { forum, matter } of cards.map((card) => matterOn(card, approve))) {
        const state = (await bots[0].dependencies.resolutions.read(resolutionRef(forum, matter)))?.state;
        const attempts = state?.status === 'open' ? (state.rounds[0]?.reaching.attempts ?? []) : [];
        const noted = attempts.filter(({ at }) => at > GIVEN).map(({ member, day }) => `${member} ${day}`);
        expect(noted).toHaveLength(3 * (silent.length + 2));
        expect(new Set(noted).size).toBe(noted.length);
      }
    });

    it('nothing that stands in Teams afterwards is untrue, in either channel', async () => {
      bots[0].clock.advance(31 * 60_000);
      await settled();
      for (const place of [teams, elsewhere]) {
        expect(await audit({ keepers: bots[0].dependencies, teams: place, people: everyoneIn(who) })).toEqual([]);
      }
    });
  });
}
