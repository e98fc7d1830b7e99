import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter, asItStands } from '../../support/forum-in-teams';
import { textOf } from '../../support/shown-card';
import { MORNING } from '../../support/matter';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, vote, ownVote, answers, decision, result, objections, course } = swedish;
const { approve } = words.choice;

const HALF_AN_HOUR_MS = 30 * 60_000;

let stage: Stage;
let card: StandingCard;
beforeEach(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who);
});
afterEach(() => stage.end());

it('one tap is a yes: the voter sees it at once, the others see who has answered but not what', async () => {
  const { bot, teams, who } = stage;
  const answer = await teams.presses(who.chair, card.content, approve);
  expect(textOf(cardIn(answer))).toContain(ownVote.answered.approve(bot.clock.now()));

  await bot.settled();
  bot.clock.advance(HALF_AN_HOUR_MS);
  await bot.settled();
  const shared = textOf(asItStands(teams, card).content);
  expect(shared).toContain(answers.count(1, 3));
  expect(shared).toContain(`${answers.answered}${who.chair.name}`);
  expect(shared).not.toContain(ownVote.answered.approve(MORNING));
});

it('unanimity becomes a numbered decision, in the register and under the vote card', async () => {
  const { bot, teams, who } = stage;
  for (const voter of who.voters) await teams.presses(voter, card.content, approve);
  await bot.settled();

  const thread = teams.inThread(card);
  expect(thread).toHaveLength(1);
  expect(textOf(thread[0]?.content)).toContain('LGS PC 2026:1');
  for (const { name } of who.voters) expect(textOf(thread[0]?.content)).toContain(name);
  expect(textOf(asItStands(teams, card).content)).toContain(result.adopted('LGS PC 2026:1'));

  const [reply] = await teams.writes(who.coOpted, typedWords.decisions);
  expect(textOf(reply?.content)).toContain('LGS PC 2026:1');
});

it('the next decision has the next number', async () => {
  const { bot, teams, who } = stage;
  const second = await aMatter(bot, teams, who, { title: 'The second matter' });
  for (const each of [card, second]) {
    for (const voter of who.voters) await teams.presses(voter, each.content, approve);
    await bot.settled();
  }

  expect(textOf(teams.inThread(card)[0]?.content)).toContain('LGS PC 2026:1');
  expect(textOf(teams.inThread(second)[0]?.content)).toContain('LGS PC 2026:2');
});

it('the year of the number is that of the last approval in Stockholm', async () => {
  const { bot, teams, who } = stage;
  bot.clock.moveTo('2026-12-10T09:00:00.000Z');
  const late = await aMatter(bot, teams, who, { title: 'The turn of the year', lastDay: '2027-01-08' });
  bot.clock.moveTo('2026-12-31T23:30:00.000Z');
  for (const voter of who.voters) await teams.presses(voter, late.content, approve);
  await bot.settled();

  expect(textOf(teams.inThread(late)[0]?.content)).toContain('LGS PC 2027:1');
});

it('an answer can be changed while the round is open, and the last one counts', async () => {
  const { bot, teams, who } = stage;
  const [first = who.chair, second = who.chair, third = who.chair] = who.voters;
  const no = await teams.presses(first, card.content, vote.reject.send, { rejectReason: 'Too dear' });
  expect(textOf(cardIn(no))).toContain(ownVote.answered.reject(bot.clock.now()));
  await teams.presses(first, cardIn(no), approve);
  await teams.presses(second, card.content, approve);
  await teams.presses(third, card.content, approve);
  await bot.settled();

  expect(textOf(teams.inThread(card)[0]?.content)).toContain(decision.heading);
});

it('a no without a reason is not taken, and says what is missing', async () => {
  const { teams, who } = stage;
  const answer = await teams.presses(who.chair, card.content, vote.reject.send, { rejectReason: '  ' });

  expect(textOf(cardIn(answer))).toContain(noticeText(swedish, { type: 'reasonMissing' }, null));
  expect(textOf(cardIn(answer))).toContain(ownVote.notAnswered);
});

it('a reason that is too long comes back in its field, and nothing is recorded', async () => {
  const { bot, teams, who } = stage;
  const reason = 'r'.repeat(1001);
  const answer = await teams.presses(who.chair, card.content, vote.reject.send, { rejectReason: reason });
  await bot.settled();

  expect(textOf(cardIn(answer))).toContain(
    noticeText(swedish, { type: 'reasonTooLong', most: 1000, length: 1001 }, null),
  );
  expect(textOf(cardIn(answer))).toContain(reason);
  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(0, 3));
});

it('"behöver förankra" asks for time: the round waits for a final answer', async () => {
  const { bot, teams, who } = stage;
  const [first = who.chair, ...others] = who.voters;
  for (const voter of others) await teams.presses(voter, card.content, approve);
  const answer = await teams.presses(first, card.content, vote.needsAnchoring.send);
  await bot.settled();

  expect(textOf(cardIn(answer))).toContain(ownVote.stillWaits);
  expect(teams.inThread(card)).toEqual([]);
});

it('the leaders see a no with its reason at once, the channel does not', async () => {
  const { bot, teams, who } = stage;
  const [, voter = who.chair] = who.voters;
  await teams.presses(voter, card.content, vote.reject.send, { rejectReason: 'The grounds are thin' });
  await bot.settled();

  for (const leader of [who.chair, who.viceChair, who.processLead]) {
    const texts = teams.inChatWith(leader).map(({ content }) => textOf(content));
    expect(texts.filter((text) => text.includes(objections.heading))).toHaveLength(1);
    expect(texts.join()).toContain('The grounds are thin');
  }
  expect(JSON.stringify([...teams.inChannel(), ...teams.inThread(card)])).not.toContain('The grounds are thin');
});

it('an objection to the form moves the matter to a meeting when the round closes', async () => {
  const { bot, teams, who } = stage;
  const [first = who.chair, ...others] = who.voters;
  await teams.presses(first, card.content, vote.objectToForm.send, { objectReason: 'It must be talked over' });
  for (const voter of others) await teams.presses(voter, card.content, approve);
  await bot.settled();

  const text = textOf(teams.inThread(card)[0]?.content);
  expect(text).toContain(result.movedToMeeting.objection);
  expect(text).toContain('It must be talked over');
});

it('when everybody of one principal is disqualified the matter goes to a meeting', async () => {
  const { bot, teams, who } = stage;
  await teams.presses(who.viceChair, card.content, vote.recuse.send, { recuseReason: 'My own contract' });
  for (const voter of who.voters.filter((each) => each !== who.viceChair)) {
    await teams.presses(voter, card.content, approve);
  }
  await bot.settled();

  expect(textOf(teams.inThread(card)[0]?.content)).toContain(result.movedToMeeting.oneSideRecused);
});

it('a note to the record follows the decision', async () => {
  const { bot, teams, who } = stage;
  const [first = who.chair, ...others] = who.voters;
  const yes = await teams.presses(first, card.content, approve);
  await teams.presses(first, cardIn(yes), vote.approveNote.send, { approveNote: 'With a remark on the costs' });
  for (const voter of others) await teams.presses(voter, card.content, approve);
  await bot.settled();

  expect(textOf(teams.inThread(card)[0]?.content)).toContain('With a remark on the costs');
});

it('the chair closes the round early after a no, and not before', async () => {
  const { bot, teams, who } = stage;
  const [, voter = who.chair] = who.voters;
  expect(() => cardWithButton(teams.inChatWith(who.chair), course.closeEarly.send)).toThrow('no card');
  await teams.presses(voter, card.content, vote.reject.send, { rejectReason: 'No money' });
  await bot.settled();
  const objecting = cardWithButton(teams.inChatWith(who.chair), course.closeEarly.send);

  await teams.presses(who.chair, objecting.content, course.closeEarly.send);
  await bot.settled();

  expect(textOf(teams.inThread(card)[0]?.content)).toContain(result.referredBack.rejected);
  const late = await teams.presses(who.viceChair, card.content, approve);
  const refusal = { type: 'roundNotOpen', status: 'referredBack', closedAt: bot.clock.now() } as const;
  expect(textOf(cardIn(late))).toContain(noticeText(swedish, refusal, null));
});

it('the chair withdraws the matter with a reason, which ends it', async () => {
  const { bot, teams, who } = stage;
  const followed = teams.inChatWith(who.chair).find(({ content }) => textOf(content).includes(course.heading));
  await teams.presses(who.chair, followed?.content, course.withdraw.send, { reason: 'It is settled elsewhere' });
  await bot.settled();

  expect(textOf(teams.inThread(card)[0]?.content)).toContain('It is settled elsewhere');
  const late = await teams.presses(who.viceChair, card.content, vote.reject.send, { rejectReason: 'Too dear' });
  const refusal = { type: 'roundNotOpen', status: 'withdrawn', closedAt: null } as const;
  expect(textOf(cardIn(late))).toContain(noticeText(swedish, refusal, null));
  expect(textOf(cardIn(late))).toContain(`${swedish.ownVote.ownReason}Too dear`);
});
