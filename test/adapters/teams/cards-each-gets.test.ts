import { swedish } from '../../../src/presentation/texts.sv';
import { aMatter } from '../../support/forum-in-teams';
import type { Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardWithButton, type StandingCard } from '../../support/teams-client';

/** One card for one thing for one person: what stands in the chats of those who lead after each turn of a matter. */

const { words, course, objections, referral, ruling, vote } = swedish;
const { approve } = words.choice;

let stage: Stage;
let card: StandingCard;
beforeEach(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who);
});
afterEach(() => stage.end());

const HEADINGS = [
  ...[course.heading, objections.heading, objections.settled, referral.heading, referral.settled],
  ...[ruling.heading, ruling.settled],
];

/** What the cards of those who lead are headed, in the order in which they stand. */
function headed(seat: Seat): readonly string[] {
  return stage.teams.inChatWith(seat).flatMap(({ content }) => {
    const lines = textOf(content).split('\n');
    return HEADINGS.filter((heading) => lines.includes(heading));
  });
}

async function saysNo(): Promise<void> {
  const { bot, teams, who } = stage;
  const [, voter = who.chair] = who.voters;
  await teams.presses(voter, card.content, vote.reject.send, { rejectReason: 'No money' });
  await bot.settled();
}

it('after it is sent: one', () => {
  const { who } = stage;
  for (const seat of [who.chair, who.viceChair, who.processLead]) expect(headed(seat)).toEqual([course.heading]);
});

it('after a no: one about that, beside how it is going', async () => {
  await saysNo();
  expect(headed(stage.who.chair)).toEqual([course.heading, objections.heading]);
});

it('after a no that the chair closes for: the same two, of which one is now the referral', async () => {
  const { bot, teams, who } = stage;
  await saysNo();
  const objecting = cardWithButton(teams.inChatWith(who.chair), course.closeEarly.send);
  await teams.presses(who.chair, objecting.content, course.closeEarly.send);
  await bot.settled();

  expect(headed(who.chair)).toEqual([course.heading, referral.heading]);
  // Whoever did not close it is told by a card that notifies.
  expect(headed(who.viceChair)).toEqual([course.heading, objections.settled, referral.heading]);
});

it('after a lapse that the chair refers back: the same two, of which one is now the referral', async () => {
  const { bot, teams, who } = stage;
  bot.clock.moveTo('2026-06-18T14:00:00.000Z');
  await bot.settled();
  expect(headed(who.chair)).toEqual([course.heading, ruling.heading]);

  const asked = cardWithButton(teams.inChatWith(who.chair), ruling.referBack.send);
  await teams.presses(who.chair, asked.content, ruling.referBack.send, { referBackReason: 'Too few' });
  await bot.settled();
  expect(headed(who.chair)).toEqual([course.heading, referral.heading]);
  expect(headed(who.viceChair)).toEqual([course.heading, ruling.settled, referral.heading]);
});

it('after a decision: the one that there was', async () => {
  const { bot, teams, who } = stage;
  for (const voter of who.voters) await teams.presses(voter, card.content, approve);
  await bot.settled();
  for (const seat of [who.chair, who.viceChair, who.processLead]) expect(headed(seat)).toEqual([course.heading]);
});

it('no two cards of anybody who leads are headed the same', async () => {
  await saysNo();
  const { bot, teams, who } = stage;
  const objecting = cardWithButton(teams.inChatWith(who.viceChair), course.closeEarly.send);
  await teams.presses(who.viceChair, objecting.content, course.closeEarly.send);
  await bot.settled();
  for (const seat of [who.chair, who.viceChair, who.processLead]) {
    expect(new Set(headed(seat)).size).toBe(headed(seat).length);
  }
});
