import { swedish } from '../../support/texts-in-their-year';
import { aMatter, asItStands, halfAnHourPasses } from '../../support/forum-in-teams';
import type { Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { actionActivity, buttonOn, cardIn, matterOn, type StandingCard } from '../../support/teams-client';

const { words, vote, answers, ownVote, draftForm } = swedish;
const { approve } = words.choice;

let stage: Stage;
let card: StandingCard;
let events: number;
beforeEach(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who);
  events = await eventsStored();
});
afterEach(() => stage.end());

async function eventsStored(): Promise<number> {
  const { forum, matter } = matterOn(card, approve);
  const kept = await stage.bot.dependencies.resolutions.read({ kind: 'resolution', forumId: forum, id: matter });
  return kept?.eventCount ?? 0;
}

it('two taps at once are one answer', async () => {
  const { bot, teams, who } = stage;
  const both = await Promise.all([1, 2].map(() => teams.presses(who.chair, card.content, approve)));
  await bot.settled();

  for (const answer of both) expect(textOf(cardIn(answer))).toContain(ownVote.answered.approve(bot.clock.now()));
  expect(await eventsStored()).toBe(events + 1);
});

it('a yes and a no at once are both recorded, and the later one counts', async () => {
  const { bot, teams, who } = stage;
  await Promise.all([
    teams.presses(who.chair, card.content, approve),
    teams.presses(who.chair, card.content, vote.reject.send, { rejectReason: 'No' }),
  ]);
  await bot.settled();
  expect(await eventsStored()).toBe(events + 2);
  await halfAnHourPasses(bot);
  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));
});

it('the same invoke delivered twice is one answer, and the last vote twice is one decision', async () => {
  const { bot, connector, teams, who } = stage;
  const { verb, data } = buttonOn(card.content, approve);
  for (const voter of who.voters) {
    const activity = actionActivity({ ...connector, channel: teams.channel }, voter, verb, data);
    await Promise.all([bot.receives(activity), bot.receives(activity)]);
    await bot.receives(activity);
  }
  await bot.settled();

  expect(teams.inThread(card)).toHaveLength(1);
  // Three answers, the closing, the adoption and the number.
  expect(await eventsStored()).toBe(events + 6);
  const next = await aMatter(bot, teams, who);
  for (const voter of who.voters) await teams.presses(voter, next.content, approve);
  await bot.settled();
  expect(textOf(teams.inThread(next)[0]?.content)).toContain('LGS PC 2026:2');
});

function formsOf(seat: Seat): readonly StandingCard[] {
  return stage.teams
    .inChatWith(seat)
    .filter(({ content }) => buttonsOf(content).some(({ title }) => title === draftForm.preview));
}

it('a choice of the empty form that Teams delivers twice starts one draft, another choice another', async () => {
  const { bot, connector, teams, who } = stage;
  const { forum } = matterOn(card, approve);
  const data = { forum, begunIn: 'chat', message: '', template: 'empty' };
  const activity = () => actionActivity({ ...connector, channel: teams.channel }, who.processLead, 'draft.begin', data);
  const once = activity();
  await Promise.all([bot.receives(once), bot.receives(once)]);
  await bot.receives(once);
  await bot.receives(activity());
  await bot.settled();

  expect(formsOf(who.processLead)).toHaveLength(2);
});

it('a vote with somebody else in its data counts for whoever Teams says has pressed', async () => {
  const { bot, teams, who } = stage;
  const { id, address, name } = who.viceChair;
  const from = { id: address, aadObjectId: id, name };
  const { verb, data } = buttonOn(card.content, approve);
  await teams.invokes(who.chair, verb, {
    ...data,
    voter: id,
    by: from,
    from,
    aadObjectId: id,
    userId: id,
    name,
    roles: ['chair'],
  });
  await bot.settled();

  await halfAnHourPasses(bot);
  const text = textOf(asItStands(teams, card).content);
  expect(text).toContain(`${answers.answered}${who.chair.name}`);
  expect(text).toContain(answers.count(1, 3));
});

it('a voter whom Teams gives another name keeps the name of the seat', async () => {
  const { bot, teams, who } = stage;
  await teams.presses({ ...who.chair, name: 'Somebody Grander' }, card.content, approve);
  await bot.settled();

  expect(JSON.stringify(teams.inChannel())).not.toContain('Somebody Grander');
});
