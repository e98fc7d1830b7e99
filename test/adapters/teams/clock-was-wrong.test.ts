import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import { UNAVAILABLE } from '../../support/reminding';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn } from '../../support/teams-client';

/** Somebody sets a machine's clock nine days ahead, and right again: what was stored meanwhile lies in the future. */

const { vote, objections } = swedish;
const AHEAD = '2026-06-13T08:00:00.000Z';
const RIGHT_AGAIN = '2026-06-04T08:05:00.000Z';

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

it('a card that Teams did not take while the clock was nine days ahead does not wait nine days for its next try', async () => {
  const { bot, connector, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  connector.rules.add({ when: { person: who.processLead.address }, then: UNAVAILABLE });
  bot.clock.setTo(AHEAD);
  cardIn(await teams.presses(who.viceChair, card.content, vote.reject.send, { rejectReason: 'No money' }));
  await bot.settled();
  connector.rules.clear();
  bot.clock.setTo(RIGHT_AGAIN);
  cardIn(await teams.presses(who.chair, card.content, vote.reject.send, { rejectReason: 'Not this year' }));
  await bot.settled();

  const told = teams.inChatWith(who.processLead).map(({ content }) => textOf(content));
  expect(told.filter((text) => text.includes(objections.heading))).toHaveLength(1);
});
