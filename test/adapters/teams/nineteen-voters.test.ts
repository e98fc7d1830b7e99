import { swedish as inAnyYear } from '../../../src/presentation/texts.sv';
import { swedish } from '../../support/texts-in-their-year';
import { aForm, asItStands, draftOf } from '../../support/forum-in-teams';
import type { FakeConnector } from '../../support/fake-connector';
import { composition } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';

/** The whole main job in a forum of the size of LGS. */

const { words, draftForm, preview, vote, answers, referral, result } = swedish;
const { approve } = words.choice;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(12, 7) });
});
afterEach(() => stage.end());

/** Written by the process lead, sent by the chair. */
async function sentOut(title: string): Promise<StandingCard> {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.processLead);
  await teams.presses(who.processLead, form.content, draftForm.askToSend, draftOf({ title }));
  await bot.settled();
  await teams.presses(who.chair, cardWithButton(teams.inChatWith(who.chair), preview.send).content, preview.send);
  await bot.settled();
  return cardWithButton(teams.inChannel(), approve);
}

/** All but the second look at who is in the channel, a minute after the bot has come there. */
function written({ requests }: FakeConnector, since: number) {
  return requests.slice(since).filter(({ operation }) => operation !== 'members');
}

it('nineteen who approve one after the other make a decision', async () => {
  const { bot, teams, who, connector } = stage;
  const card = await sentOut('ACT-teamen 2026');
  expect(card.content).toMatchObject({ refresh: { userIds: who.voters.map(({ address }) => address) } });
  const sent = connector.requests.length;
  for (const [index, voter] of who.voters.entries()) {
    bot.clock.advance(60_000);
    const before = connector.requests.length;
    const own = cardIn(await teams.presses(voter, card.content, approve));
    await bot.settled();
    const all = who.voters.length;
    if (index + 1 < all) {
      expect(textOf(own)).toContain(answers.count(index + 1, all));
      expect(teams.inThread(card)).toEqual([]);
      // The card that they were given in their own chat, and no other.
      expect(written(connector, before).map(({ person }) => person)).toEqual([voter.address]);
    }
  }
  // The vote card settles, and the decision comes under it.
  const inChannel = written(connector, sent).filter(({ person }) => person === null);
  expect(inChannel.map(({ operation }) => operation).sort()).toEqual(['send', 'update']);

  const [decided, ...others] = teams.inThread(card);
  expect(others).toEqual([]);
  const text = textOf(decided?.content);
  for (const { name } of who.voters) expect(text).toContain(name);
  expect(text).toContain('LGS PC 2026:1');
  expect(text).toContain(inAnyYear.decision.decidedAt(bot.clock.now()));
});

it('one no among nineteen is reworked, and the second round is a decision', async () => {
  const { bot, teams, who } = stage;
  const card = await sentOut('Socialsekreterare');
  const [dissenter = who.chair, ...others] = who.voters;
  await teams.presses(dissenter, card.content, vote.reject.send, { rejectReason: 'Who pays after 2026?' });
  await Promise.all(others.map((voter) => teams.presses(voter, card.content, approve)));
  await bot.settled();
  expect(textOf(asItStands(teams, card).content)).toContain(result.referredBack.rejected);

  const referred = cardWithButton(teams.inChatWith(who.processLead), referral.revise);
  const form = cardIn(await teams.presses(who.processLead, referred.content, referral.revise));
  await teams.presses(who.processLead, form, draftForm.askToSend, { background: 'The region pays.' });
  await bot.settled();
  await teams.presses(who.chair, cardWithButton(teams.inChatWith(who.chair), preview.send).content, preview.send);
  await bot.settled();

  const next = cardWithButton(teams.inChannel(), approve);
  await Promise.all(who.voters.map((voter) => teams.presses(voter, next.content, approve)));
  await bot.settled();
  expect(textOf(teams.inThread(next)[0]?.content)).toContain('LGS PC 2026:1');
});
