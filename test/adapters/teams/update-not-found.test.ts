import { swedish } from '../../support/texts-in-their-year';
import type { Then } from '../../support/fake-connector-rules';
import { aMatter, asItStands } from '../../support/forum-in-teams';
import { comes, HALF_TIME, plainVoter, remindersTo } from '../../support/reminding';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import type { StandingCard } from '../../support/teams-client';

const { words, vote, answers, objections, replacement } = swedish;
const { approve } = words.choice;

/** What Teams now and then answers to an update of a message that is there. */
const NOT_FOUND: Then = {
  kind: 'answer',
  status: 404,
  body: { error: { code: 'ActivityNotFoundInConversation', message: '' } },
};

let stage: Stage;
let card: StandingCard;
beforeEach(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who);
});
afterEach(() => stage.end());

/** Teams does not find the card when it is to be updated, so many times; without a number, never again. */
function isNotFound({ id }: StandingCard, times?: number): void {
  const when = { operation: 'update', path: new RegExp(id) } as const;
  stage.connector.rules.add({ when, then: NOT_FOUND, ...(times !== undefined && { times }) });
}

/** And the half hour passes after which everybody's card in the channel shows it. */
async function anAnswerComes(): Promise<void> {
  await stage.teams.presses(stage.who.chair, card.content, approve);
  await stage.bot.settled();
  stage.bot.clock.advance(30 * 60_000);
  await stage.bot.settled();
}

/** In steps: a minute each at first, later a quarter of an hour. */
async function passes(hours: number): Promise<void> {
  for (let minute = 0, step = 1; minute < hours * 60; minute += step) {
    step = minute < 45 ? 1 : 15;
    stage.bot.clock.advance(step * 60_000);
    await stage.bot.settled();
  }
}

/** Where an answer can be given, in the channel. */
function liveVotes(): readonly StandingCard[] {
  return stage.teams.inChannel().filter(({ content }) => buttonsOf(content).some(({ verb }) => verb === 'vote.cast'));
}

const triesOf = ({ id }: StandingCard) =>
  stage.connector.requests.filter(({ operation, activityId }) => operation === 'update' && activityId === id);

describe('a vote card that Teams does not find when it is to be updated', () => {
  it.each([1, 2, 3])('%i times is updated where it stands', async (times) => {
    isNotFound(card, times);
    await anAnswerComes();
    await passes(2);
    expect(liveVotes().map(({ id }) => id)).toEqual([card.id]);
    expect(textOf(asItStands(stage.teams, card).content)).toContain(answers.count(1, 3));
    expect(textOf(asItStands(stage.teams, card).content)).not.toContain(replacement.standsIn);
  });

  it('is looked for during some minutes before another takes its place', async () => {
    isNotFound(card);
    await anAnswerComes();
    for (let second = 0; second < 240; second += 30) {
      stage.bot.clock.advance(30_000);
      await stage.bot.settled();
    }
    expect(liveVotes()).toHaveLength(1);
    expect(triesOf(card).length).toBeGreaterThan(1);
    await passes(2);
    expect(liveVotes()).toHaveLength(2);
  });

  it('for a while longer is replaced by one that says so, and closed as soon as it is found', async () => {
    isNotFound(card, 6);
    await anAnswerComes();
    await passes(3);
    const live = liveVotes();
    expect(live).toHaveLength(1);
    expect(live[0]?.id).not.toBe(card.id);
    expect(textOf(live[0]?.content)).toContain(replacement.standsIn);
    expect(textOf(live[0]?.content)).toContain(answers.count(1, 3));
    const old = asItStands(stage.teams, card);
    expect(textOf(old.content)).toContain(replacement.replaced);
    expect(buttonsOf(old.content)).toEqual([]);
  });

  it('ever again has one other in its place, and is tried to be closed so many times', async () => {
    isNotFound(card);
    await anAnswerComes();
    await passes(26);
    expect(liveVotes().filter(({ id }) => id !== card.id)).toHaveLength(1);
    const closings = triesOf(card).filter(({ body }) => JSON.stringify(body).includes(replacement.replaced));
    expect(closings).toHaveLength(6);
    await passes(26);
    expect(triesOf(card)).toHaveLength(4 + 6);
  });

  it('leads to its answers all the same: one who taps on the old card has answered', async () => {
    const { bot, teams, who } = stage;
    isNotFound(card);
    await anAnswerComes();
    await passes(1);
    const next = liveVotes().find(({ id }) => id !== card.id);
    await teams.presses(who.viceChair, card.content, vote.reject.send, { rejectReason: 'No money' });
    await bot.settled();
    await passes(1);
    expect(textOf(asItStands(teams, next ?? card).content)).toContain(answers.count(2, 3));
  });
});

it("no more than three cards take each other's place, though Teams never finds any of them", async () => {
  const { connector, teams, who, bot } = stage;
  connector.rules.add({ when: { operation: 'update', conversation: teams.channel }, then: NOT_FOUND });
  await anAnswerComes();
  await passes(2);
  for (const choice of [vote.reject.send, vote.needsAnchoring.send, vote.reject.send, vote.needsAnchoring.send]) {
    await teams.presses(who.viceChair, card.content, choice, { rejectReason: 'No', anchoringReason: choice });
    await bot.settled();
    await passes(2);
  }
  expect(liveVotes().length).toBeLessThanOrEqual(4);
});

describe('a card in a personal chat that Teams does not find when it is to be updated', () => {
  it('and is to be kept up to date, is replaced after some minutes and closed when it is found', async () => {
    const { bot, teams, who } = stage;
    const [first = who.chair, second = who.chair] = who.voters.filter(({ id }) => id !== who.chair.id);
    await teams.presses(first, card.content, vote.reject.send, { rejectReason: 'No money' });
    await bot.settled();
    const objected = () =>
      teams.inChatWith(who.chair).filter(({ content }) => textOf(content).includes(objections.heading));
    const [followed = card] = objected();
    isNotFound(followed, 5);
    await teams.presses(second, card.content, vote.reject.send, { rejectReason: 'No people' });
    await bot.settled();
    await passes(3);
    const live = objected();
    expect(live).toHaveLength(1);
    expect(textOf(live[0]?.content)).toContain(replacement.standsIn);
    const old = teams.inChatWith(who.chair).find(({ id }) => id === followed.id);
    expect(textOf(old?.content)).toContain(replacement.replaced);
  });

  it('and has done what it was for, is looked for again and never replaced', async () => {
    const { bot, teams, who } = stage;
    const member = plainVoter(who);
    await comes(bot, HALF_TIME);
    const [asking] = remindersTo(teams, member);
    if (asking === undefined) throw new Error('there is no reminder');
    isNotFound(asking, 5);
    await teams.presses(member, asking.content, approve);
    await bot.settled();
    const before = teams.inChatWith(member).length;
    await passes(3);
    expect(teams.inChatWith(member)).toHaveLength(before);
    expect(teams.inChatWith(member).find(({ id }) => id === asking.id)?.updates).toBeGreaterThan(0);
  });
});
