import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter, asItStands } from '../../support/forum-in-teams';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';

const { words, ruling, referral, result, answers, register } = swedish;
const { approve } = words.choice;

const CLOSES = '2026-06-18T14:00:00.000Z';
/** Two working days later; midsummer's eve is a Friday off. */
const RULING_DUE = '2026-06-23T14:00:00.000Z';

let stage: Stage;
let card: StandingCard;
beforeEach(async () => {
  stage = await startStage();
  const { bot, teams, who } = stage;
  card = await aMatter(bot, teams, who);
  await teams.presses(who.chair, card.content, approve);
  await bot.settled();
});
afterEach(() => stage.end());

async function passDeadline(): Promise<StandingCard> {
  const { bot, teams, who } = stage;
  bot.clock.moveTo(CLOSES);
  await bot.settled();
  return cardWithButton(teams.inChatWith(who.viceChair), ruling.referBack.send);
}

it('the wake loop alone closes the round at its deadline', async () => {
  const { bot, connector, teams } = stage;
  const soFar = connector.requests.length;
  bot.clock.moveTo(CLOSES);
  await connector.arrived(soFar + 1);
  await bot.settled();

  expect(textOf(asItStands(teams, card).content)).toContain(result.lapsed(RULING_DUE));
});

it('a minute before the deadline nothing has happened', async () => {
  const { bot, teams, who } = stage;
  const standing = () => [asItStands(teams, card), ...teams.inChatWith(who.chair), ...teams.inChatWith(who.viceChair)];
  bot.clock.moveTo('2026-06-18T13:58:00.000Z');
  await bot.settled();
  const before = standing();
  bot.clock.moveTo('2026-06-18T13:59:00.000Z');
  await bot.settled();

  expect(standing()).toEqual(before);
  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));
});

it('at the deadline the presidium is asked to rule, and told who has not answered', async () => {
  const { teams, who } = stage;
  const asked = await passDeadline();

  expect(textOf(asked.content)).toContain(answers.silent(register.principal.region, 1));
  expect(textOf(asked.content)).toContain(answers.silent(register.principal.kommun, 1));
  expect(textOf(asked.content)).toContain(who.viceChair.name);
  expect(cardWithButton(teams.inChatWith(who.chair), ruling.referBack.send)).toBeDefined();
  expect(() => cardWithButton(teams.inChatWith(who.processLead), ruling.referBack.send)).toThrow('no card');
});

it('a vote after the deadline is refused, even before the round has been closed', async () => {
  const { bot, teams, who } = stage;
  bot.clock.moveTo(CLOSES);
  const answer = await teams.presses(who.viceChair, card.content, approve);

  const text = textOf(cardIn(answer));
  expect(
    ['open', 'lapsed'].some((status) =>
      text.includes(
        noticeText(
          swedish,
          { type: 'roundNotOpen', status: status === 'open' ? status : 'lapsed', closedAt: CLOSES },
          null,
        ),
      ),
    ),
  ).toBe(true);
  await bot.settled();
});

it('an extension opens the same round again, once, with the answers that were given', async () => {
  const { bot, teams, who } = stage;
  const asked = await passDeadline();
  await teams.presses(who.viceChair, asked.content, ruling.extend.send, { lastDay: '2026-06-25' });
  await bot.settled();
  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));

  for (const voter of who.voters) await teams.presses(voter, asItStands(teams, card).content, approve);
  await bot.settled();
  expect(textOf(teams.inThread(card)[0]?.content)).toContain('LGS PC 2026:1');
});

it('a round is extended once only', async () => {
  const { bot, teams, who } = stage;
  const asked = await passDeadline();
  await teams.presses(who.viceChair, asked.content, ruling.extend.send, { lastDay: '2026-06-25' });
  await bot.settled();
  bot.clock.moveTo('2026-06-25T14:00:00.000Z');
  await bot.settled();

  const again = await teams.presses(who.viceChair, asked.content, ruling.extend.send, { lastDay: '2026-07-01' });
  expect(again).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'alreadyExtended' }, null) });
});

it('after an extension that lapsed too, the presidium is asked again', async () => {
  const { bot, teams, who } = stage;
  const asked = await passDeadline();
  await teams.presses(who.viceChair, asked.content, ruling.extend.send, { lastDay: '2026-06-25' });
  await bot.settled();
  bot.clock.moveTo('2026-06-25T14:00:00.000Z');
  await bot.settled();

  const askedAgain = cardWithButton(teams.inChatWith(who.viceChair), ruling.referBack.send);
  await teams.presses(who.viceChair, askedAgain.content, ruling.referBack.send, { referBackReason: 'Two are ill' });
  await bot.settled();
  expect(textOf(teams.inThread(card)[0]?.content)).toContain('Two are ill');
});

it('the chair refers it back with a reason', async () => {
  const { bot, teams, who } = stage;
  await passDeadline();
  const asked = cardWithButton(teams.inChatWith(who.chair), ruling.referBack.send);
  await teams.presses(who.chair, asked.content, ruling.referBack.send, { referBackReason: 'Summer came' });
  await bot.settled();

  expect(textOf(teams.inThread(card)[0]?.content)).toContain('Summer came');
  // One card for one thing: whoever refers it back goes on from the card it was done on, and the others get one.
  expect(cardWithButton(teams.inChatWith(who.chair), referral.revise).id).toBe(asked.id);
  expect(cardWithButton(teams.inChatWith(who.viceChair), referral.revise)).toBeDefined();
  expect(() => cardWithButton(teams.inChatWith(who.viceChair), ruling.referBack.send)).toThrow('no card');
});

it('a ruling without a reason is not taken, and the card stays as it is', async () => {
  const { teams, who } = stage;
  const asked = await passDeadline();
  await expect(teams.presses(who.viceChair, asked.content, ruling.strike.send, { strikeReason: ' ' })).resolves.toEqual(
    { kind: 'message', text: noticeText(swedish, { type: 'reasonMissing' }, null) },
  );
});

it('without a ruling in two working days it is referred back by itself', async () => {
  const { bot, teams } = stage;
  await passDeadline();
  bot.clock.moveTo(RULING_DUE);
  await bot.settled();

  expect(textOf(teams.inThread(card)[0]?.content)).toContain(result.referredBack.noRuling);
});

it('a program that was down over the deadline leaves the presidium its two working days', async () => {
  const { bot, teams, who } = stage;
  bot.clock.moveTo('2026-06-29T08:00:00.000Z');
  await bot.settled();

  expect(cardWithButton(teams.inChatWith(who.chair), ruling.referBack.send)).toBeDefined();
  expect(textOf(asItStands(teams, card).content)).toContain(result.lapsed('2026-07-01T14:00:00.000Z'));
});
