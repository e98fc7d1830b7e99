import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import { comes, openingsTo, plainVoter } from '../../support/reminding';
import { roundOf } from '../../support/register-in-teams';
import { composition, type Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';

/** A member asks those who lead before they answer: told at once, answered once, seen by all, and nobody's answer. */

const { enquiry, words, history } = swedish;
const QUESTION = 'Who pays when the year is over? [here](https://evil.example)';
const ANSWER = 'The clinics do, from their own budgets.';
const LATER = '2026-06-05T08:00:00.000Z';
const EVENING = '2026-06-05T18:00:00.000Z';
const NEXT_OFFICE_MORNING = '2026-06-08T06:00:00.000Z';
const who = composition(3, 2);

let stage: Stage;
let card: StandingCard;
let member: Seat;
beforeEach(async () => {
  stage = await startStage({ who });
  card = await aMatter(stage.bot, stage.teams, who);
  await comes(stage.bot, LATER);
  member = plainVoter(who);
});
afterEach(() => stage.end());

async function asks(by: Seat, text = QUESTION): Promise<string> {
  const answer = await stage.teams.presses(by, card.content, enquiry.ask.send, { enquiryText: text });
  await stage.bot.settled();
  return answer.kind === 'card' ? textOf(answer.content) : answer.text;
}

function asked(leader: Seat): readonly StandingCard[] {
  return stage.teams.inChatWith(leader).filter(({ content }) => textOf(content).includes(enquiry.task.heading));
}

async function answers(leader: Seat, text = ANSWER): Promise<string> {
  const form = cardWithButton(stage.teams.inChatWith(leader), enquiry.task.form.send);
  const answer = await stage.teams.pressesInPerson(leader, form, enquiry.task.form.send, { enquiryReply: text });
  await stage.bot.settled();
  return answer.kind === 'card' ? textOf(answer.content) : answer.text;
}

const ballots = async () => (await roundOf(stage, card)).ballots;
const inChannel = () => textOf(stage.teams.inChannel().at(-1)?.content);
const inChat = (seat: Seat) => textOf(stage.teams.inChatWith(seat).at(-1)?.content);

it('those who lead get the question at once, one card each, and whoever asked still has to answer the matter', async () => {
  const told = await asks(member);
  expect(told).toContain(enquiry.made);
  expect(told).toContain(QUESTION);

  for (const leader of [who.chair, who.viceChair, who.processLead]) {
    expect(asked(leader)).toHaveLength(1);
    expect(inChat(leader)).toContain(QUESTION);
    expect(inChat(leader)).toContain(member.name);
  }
  for (const voter of who.voters.filter((one) => one !== who.chair && one !== who.viceChair)) {
    expect(asked(voter)).toEqual([]);
  }
  expect(await ballots()).toEqual([]);
});

it('the first answer is the answer: the others’ cards say who gave it, and whoever asked gets it with the card to answer on', async () => {
  await asks(member);
  const [theirs] = asked(who.viceChair);
  await answers(who.processLead);

  for (const leader of [who.chair, who.viceChair, who.processLead]) {
    expect(asked(leader)).toHaveLength(1);
    expect(inChat(leader)).toContain(ANSWER);
    expect(inChat(leader)).not.toContain(enquiry.task.form.send);
  }
  const late = await stage.teams.presses(who.viceChair, theirs?.content, enquiry.task.form.send, {
    enquiryReply: 'Nobody does.',
  });
  const at = LATER;
  const told = noticeText(swedish, { type: 'alreadyReplied', by: who.processLead.name, at }, null);
  expect(late).toEqual({ kind: 'message', text: told });

  const answered = cardWithButton(stage.teams.inChatWith(member).slice(-1), words.choice.approve);
  expect(textOf(answered.content)).toContain(enquiry.reply.lead);
  expect(textOf(answered.content)).toContain(ANSWER);
  const receipt = cardIn(await stage.teams.pressesInPerson(member, answered, words.choice.approve));
  expect(textOf(receipt)).toContain(swedish.ownVote.answered.approve(at));
  expect(await ballots()).toMatchObject([{ voter: member.id, choice: 'approve' }]);
});

it('everybody sees it at their own next look, and on the card in the channel half an hour later; nobody gets a new card', async () => {
  const cardsOf = (seat: Seat) => stage.teams.inChatWith(seat).length;
  const others = who.voters.filter((one) => ![member, who.chair, who.viceChair].includes(one));
  const before = others.map(cardsOf);
  const inChannelBefore = stage.teams.inChannel().length;
  await asks(member);
  await answers(who.chair);
  expect(inChannel()).not.toContain(ANSWER);

  const [other = who.chair] = others;
  expect(textOf(await looks(other))).toContain(ANSWER);
  await comes(stage.bot, '2026-06-05T08:30:00.000Z');
  expect(inChannel()).toContain(QUESTION);
  expect(inChannel()).toContain(ANSWER);
  expect(others.map(cardsOf)).toEqual(before);
  expect(stage.teams.inChannel()).toHaveLength(inChannelBefore);
});

it('the history has question and answer while the answers to the matter are not shown', async () => {
  await asks(member);
  await answers(who.chair);
  const shown = await stage.teams.taps(who.coOpted, await looks(member), 'matter.history');
  const text = textOf(cardIn(shown));
  expect(text).toContain(history.asked(member.name, QUESTION));
  expect(text).toContain(history.replied(who.chair.name, member.name, ANSWER));
  expect(text).toContain(history.ballotsHidden);
});

it('an answer in the evening comes when the next working day begins', async () => {
  await asks(member);
  await comes(stage.bot, EVENING);
  const before = stage.teams.inChatWith(member).length;
  await answers(who.chair);
  expect(stage.teams.inChatWith(member)).toHaveLength(before);
  await comes(stage.bot, NEXT_OFFICE_MORNING);
  expect(inChat(member)).toContain(ANSWER);
});

it('a question too long is given back, and is not sent', async () => {
  const long = `${'Why? '.repeat(201)}End`;
  const told = await asks(member, long);
  expect(told).toContain(noticeText(swedish, { type: 'reasonTooLong', most: 1000, length: long.length }, null));
  expect(told).toContain(long);
  expect(asked(who.chair)).toEqual([]);
});

it('a question on a reminder’s card is asked from there, and the reminder still asks for the answer', async () => {
  const reminder = cardWithButton(openingsTo(stage.teams, member), enquiry.ask.send);
  const answer = await stage.teams.pressesInPerson(member, reminder, enquiry.ask.send, { enquiryText: QUESTION });
  await stage.bot.settled();
  expect(textOf(cardIn(answer))).toContain(enquiry.made);
  expect(asked(who.chair)).toHaveLength(1);
});

it('two questions give two cards each to those who lead, and what is left unanswered is said to be when the round is over', async () => {
  await asks(member);
  await asks(who.viceChair, 'Is there a contract?');
  expect(asked(who.chair)).toHaveLength(2);
  // Nobody is asked by themselves.
  expect(asked(who.viceChair)).toHaveLength(1);
  for (const voter of who.voters) await stage.teams.presses(voter, card.content, words.choice.approve);
  await stage.bot.settled();
  for (const { content } of asked(who.chair)) {
    expect(textOf(content)).toContain(enquiry.neverReplied);
    expect(textOf(content)).not.toContain(enquiry.task.form.send);
  }
});

async function looks(seat: Seat): Promise<unknown> {
  return cardIn(await stage.teams.refreshes(seat, card.content));
}
