import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter, asItStands } from '../../support/forum-in-teams';
import { filledIn, textOf } from '../../support/shown-card';
import type { Seat } from '../../support/seats';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';

const { words, vote, referral, rework, draftForm, changes, answers, result, history } = swedish;
const { approve } = words.choice;

const NEXT_DAY = '2026-06-05T08:00:00.000Z';
const HOUR_MS = 3_600_000;

let stage: Stage;
let card: StandingCard;
beforeEach(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who);
  await oneNo('Who pays after 2026?');
});
afterEach(() => stage.end());

async function oneNo(reason: string): Promise<void> {
  const { bot, teams, who } = stage;
  const [first = who.chair, ...others] = who.voters;
  await teams.presses(first, card.content, vote.reject.send, { rejectReason: reason });
  for (const voter of others) await teams.presses(voter, card.content, approve);
  await bot.settled();
}

async function secondRound(text: Readonly<Record<string, string>>): Promise<StandingCard> {
  const { bot, teams, who } = stage;
  const referred = cardWithButton(teams.inChatWith(who.chair), referral.revise);
  const form = cardIn(await teams.presses(who.chair, referred.content, referral.revise));
  await teams.presses(who.chair, form, draftForm.send, text);
  await bot.settled();
  return cardWithButton(teams.inChannel(), approve);
}

it('a no sends the matter back, with its reason, to the forum and to those who lead it', () => {
  const { teams, who } = stage;
  expect(textOf(teams.inThread(card)[0]?.content)).toContain('Who pays after 2026?');
  expect(textOf(asItStands(teams, card).content)).toContain(result.referredBack.rejected);
  for (const leader of [who.chair, who.viceChair, who.processLead]) {
    const referred = cardWithButton(teams.inChatWith(leader), referral.revise);
    expect(textOf(referred.content)).toContain('Who pays after 2026?');
  }
});

it('a revision opens a new round with empty ballots that shows what was changed', async () => {
  const { teams, who } = stage;
  const next = await secondRound({ clauses: 'att finance the teams with 2 000 000 kr', lastDay: '2026-06-23' });

  expect(next.id).not.toBe(card.id);
  const text = textOf(next.content);
  expect(text).toContain(changes.heading(1));
  expect(text).toContain('2 000 000 kr');
  expect(text).toContain(answers.count(0, who.voters.length));
  expect(textOf(asItStands(teams, card).content)).toContain(result.sentAgain(2));
});

it('sent again on another day, what stands about the first round says so: its result, and the receipts in own chats', async () => {
  const { bot, teams, who } = stage;
  bot.clock.moveTo(NEXT_DAY);
  await bot.settled();
  await secondRound({ clauses: 'att finance the teams with 2 000 000 kr' });

  const [outcome, ...more] = teams.inThread(card);
  expect(textOf(outcome?.content)).toContain(swedish.outcome.goesOn(2));
  expect(textOf(outcome?.content)).toContain('Who pays after 2026?');
  expect(more).toEqual([]);
  for (const voter of who.voters) {
    const [receipt] = teams.inChatWith(voter).filter(({ content }) => textOf(content).includes(result.sentAgain(2)));
    expect(receipt).toBeDefined();
  }
});

it('sent again before Teams took how it ended, the first round’s result is still told, once, under its card', async () => {
  const { bot, teams, who, connector } = stage;
  const second = await secondRound({ clauses: 'att finance the teams with 2 000 000 kr' });
  for (const voter of who.voters.slice(1)) await teams.presses(voter, second.content, approve);
  const thread = `${teams.channel};messageid=${second.id}`;
  const down = connector.rules.add({ when: { conversation: thread }, then: { kind: 'answer', status: 503 } });
  await teams.presses(who.chair, second.content, vote.reject.send, { rejectReason: 'Not yet' });
  await bot.settled();
  expect(teams.inThread(second)).toEqual([]);
  await secondRound({ clauses: 'att finance the teams with 3 000 000 kr' });
  down();
  bot.clock.advance(HOUR_MS);
  await bot.settled();

  expect(teams.inThread(second).map(({ content }) => textOf(content))).toEqual([
    expect.stringContaining(result.sentAgain(3)),
  ]);
});

it('the second round may end in unanimity, and the first stays readable', async () => {
  const { bot, teams, who } = stage;
  const next = await secondRound({ clauses: 'att finance the teams with 2 000 000 kr' });
  for (const voter of who.voters) await teams.presses(voter, next.content, approve);
  await bot.settled();

  expect(textOf(teams.inThread(next)[0]?.content)).toContain('LGS PC 2026:1');
  const past = await teams.presses(who.coOpted, asItStands(teams, next).content, words.showHistory);
  expect(textOf(cardIn(past))).toContain(history.ballot.reject(who.chair.name));
  expect(textOf(cardIn(past))).toContain('Who pays after 2026?');
});

it('a vote on the card of the first round does not count in the second, and shows the text that holds now', async () => {
  const { bot, teams, who } = stage;
  const next = await secondRound({ clauses: 'att finance the teams with 2 000 000 kr' });

  const answer = await teams.presses(who.chair, card.content, approve);
  await bot.settled();

  const text = textOf(cardIn(answer));
  expect(text).toContain(noticeText(swedish, { type: 'staleRound', current: 2 }, null));
  expect(text).toContain('2 000 000 kr');
  expect(textOf(asItStands(teams, next).content)).toContain(answers.count(0, who.voters.length));

  const counted = await teams.presses(who.chair, cardIn(answer), approve);
  expect(textOf(cardIn(counted))).toContain(answers.count(1, who.voters.length));
});

it.each(['approve', 'reject'] as const)(
  'a reason typed on the card of the first round is given back: %s',
  async (choice) => {
    const { bot, teams, who } = stage;
    await secondRound({ clauses: 'att finance the teams with 2 000 000 kr' });
    const typed = { approveNote: 'Paid in two parts.', rejectReason: 'Paid in two parts.' };
    const answer = cardIn(await teams.taps(who.chair, card.content, 'vote.cast', typed, { choice }));
    await bot.settled();
    expect(textOf(answer)).toContain(`${swedish.ownVote.ownReason}Paid in two parts.`);
    expect(Object.values(filledIn(answer))).not.toContain('Paid in two parts.');
  },
);

it('the same text is not sent out again after a no', async () => {
  const { bot, teams, who } = stage;
  const referred = cardWithButton(teams.inChatWith(who.chair), referral.revise);
  const form = cardIn(await teams.presses(who.chair, referred.content, referral.revise));
  const answer = await teams.presses(who.chair, form, draftForm.send);
  await bot.settled();

  expect(textOf(cardIn(answer))).toContain(noticeText(swedish, { type: 'unchangedText' }, null));
  expect(filledIn(cardIn(answer))).toMatchObject({ title: 'ACT-teamen 2026' });
});

it('whoever is asked to rework it gets a card with what to supply, and may write but not send', async () => {
  const { bot, teams, who } = stage;
  const [, , helper = who.chair] = who.voters;
  const responsible = who.voters.find((each) => each !== who.chair && each !== who.viceChair) ?? helper;
  const referred = cardWithButton(teams.inChatWith(who.processLead), referral.assign.send);
  await teams.presses(who.processLead, referred.content, referral.assign.send, {
    responsible: responsible.id,
    whatToSupply: 'A budget for 2027',
  });
  await bot.settled();

  const task = cardWithButton(teams.inChatWith(responsible), rework.open);
  expect(textOf(task.content)).toContain('A budget for 2027');
  const form = cardIn(await teams.presses(responsible, task.content, rework.open));
  const asked = await teams.presses(responsible, form, draftForm.askToSend, { background: 'Now with a budget.' });
  expect(textOf(cardIn(asked))).toContain(draftForm.note.sendingRequested);
  await bot.settled();

  const toSend = cardWithButton(teams.inChatWith(who.viceChair), swedish.preview.send);
  await teams.presses(who.viceChair, toSend.content, swedish.preview.send);
  await bot.settled();
  expect(textOf(cardWithButton(teams.inChannel(), approve).content)).toContain('Now with a budget.');
});

it('what is to be supplied now comes on a new card, and a form opened on the one before is left alone', async () => {
  const { bot, teams, who } = stage;
  const responsible = who.voters.find((each) => each !== who.chair && each !== who.viceChair) ?? who.chair;
  const referred = cardWithButton(teams.inChatWith(who.processLead), referral.assign.send);
  let card: unknown = referred.content;
  const assigns = async (to: Seat, whatToSupply: string) => {
    const typed = { responsible: to.id, whatToSupply };
    card = cardIn(await teams.presses(who.processLead, card, referral.assign.send, typed));
    await bot.settled();
  };
  const tasksOf = (seat: Seat) => teams.inChatWith(seat).filter(({ content }) => textOf(content).includes(rework.open));
  await assigns(responsible, 'A budget for 2027');
  await assigns(responsible, 'A contract');
  const [before, latest] = tasksOf(responsible);
  expect(before).toMatchObject({ updates: 0 });
  expect(textOf(latest?.content)).toContain('A contract');

  await assigns(who.noteTaker, 'A contract');
  expect(tasksOf(responsible)).toEqual([]);
  expect(tasksOf(who.noteTaker)).toHaveLength(1);

  const form = cardIn(await teams.presses(who.chair, referred.content, referral.revise));
  await teams.presses(who.chair, form, draftForm.send, { background: 'With a contract.' });
  await bot.settled();
  expect(tasksOf(who.noteTaker)).toEqual([]);
});

it.each([
  ['moved to a meeting', referral.moveToMeeting.send, { moveReason: 'In June' }, result.movedToMeeting.ruling],
  ['struck', referral.strike.send, { strikeReason: 'Not needed' }, result.struck],
] as const)('a matter that was referred back is %s by the presidium', async (_, title, typed, sentence) => {
  const { bot, teams, who } = stage;
  const referred = cardWithButton(teams.inChatWith(who.viceChair), title);
  await teams.presses(who.viceChair, referred.content, title, typed);
  await bot.settled();

  const [ended] = teams.inThread(card).slice(-1);
  expect(textOf(ended?.content)).toContain(sentence);
  expect(textOf(ended?.content)).toContain(Object.values(typed).join(''));
  for (const leader of [who.chair, who.viceChair, who.processLead]) {
    expect(() => cardWithButton(teams.inChatWith(leader), referral.revise)).toThrow('no card');
  }
});
