import { noticeText } from '../../../src/presentation/notice-text';
import { messageText } from '../../../src/presentation/message-text';
import { swedish } from '../../support/texts-in-their-year';
import { aForm, aMatter, asItStands, draftOf, halfAnHourPasses } from '../../support/forum-in-teams';
import {
  channelHas,
  charterNow,
  enters,
  forumIdIn,
  holdingOf,
  newTerm,
  readyForum,
} from '../../support/register-in-teams';
import { everyoneIn, outsider, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import {
  buttonFor,
  buttonOn,
  cardFor,
  cardIn,
  cardsFor,
  cardWithButton,
  matterOn,
  type StandingCard,
} from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, answers, preview, draftForm } = swedish;
const { approve } = words.choice;
const END = 'departure.end';
const KEEP = 'departure.keep';

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

async function leavesChannel(seat: Seat): Promise<void> {
  await channelHas(
    stage,
    everyoneIn(stage.who).filter((each) => each !== seat),
  );
}

/** The person leaves the channel, and the chair says that they have left their seat too. */
async function leaves(seat: Seat): Promise<void> {
  const { bot, teams, who } = stage;
  await leavesChannel(seat);
  await teams.taps(who.chair, cardFor(teams.inChatWith(who.chair), END).content, END, {}, { person: seat.id });
  await bot.settled();
}

function asked(leader: Seat): readonly StandingCard[] {
  return cardsFor(stage.teams.inChatWith(leader), END);
}

const aMember = (): Seat => stage.who.voters[1] ?? outsider;

describe('leaving the channel does not change the register', () => {
  it('but each of the leaders is asked, once, in their personal chat', async () => {
    const { bot, who } = stage;
    const gone = aMember();
    const { register } = await readyForum(stage);
    await leavesChannel(gone);
    await channelHas(
      stage,
      everyoneIn(who).filter((each) => each !== gone),
    );
    await bot.settled();

    expect((await readyForum(stage)).register).toEqual(register);
    for (const leader of [who.chair, who.viceChair, who.processLead]) {
      expect(asked(leader).map(({ content }) => textOf(content))).toEqual([expect.stringContaining(gone.name)]);
    }
    for (const other of [who.noteTaker, who.coOpted, gone]) expect(asked(other)).toEqual([]);
  });

  it('until one of them says that it does: yesterday was the last day, and the others are told that it is settled', async () => {
    const { bot, teams, who } = stage;
    const gone = aMember();
    await leavesChannel(gone);
    const [question] = asked(who.viceChair);
    await teams.taps(who.viceChair, question?.content, END);
    await bot.settled();

    expect(holdingOf(await readyForum(stage), gone.id)).toMatchObject({ until: '2026-06-03' });
    expect((await charterNow(stage)).members.map(({ id }) => id)).not.toContain(gone.id);
    for (const leader of [who.chair, who.viceChair, who.processLead]) expect(asked(leader)).toEqual([]);
    const settled = teams.inChatWith(who.chair).filter(({ updates }) => updates > 0);
    expect(settled.map(({ content }) => textOf(content))).toEqual([expect.stringContaining(gone.name)]);
  });

  it('and one that is answered twice is answered once', async () => {
    const { bot, teams, who } = stage;
    await leavesChannel(aMember());
    const [question] = asked(who.chair);
    await Promise.all([who.chair, who.viceChair].map((leader) => teams.taps(leader, question?.content, END)));
    await bot.settled();
    const { revision } = await readyForum(stage);
    await teams.taps(who.processLead, question?.content, END);
    expect((await readyForum(stage)).revision).toBe(revision);
  });

  it('or that it does not: then they are not asked again, not even the day after', async () => {
    const { bot, teams, who } = stage;
    const gone = aMember();
    await leavesChannel(gone);
    await teams.taps(who.processLead, asked(who.processLead)[0]?.content, KEEP);
    await bot.settled();
    expect(holdingOf(await readyForum(stage), gone.id)).toMatchObject({ until: null });
    expect(asked(who.chair)).toEqual([]);

    bot.clock.advance(24 * 60 * 60_000);
    await bot.settled();
    expect(asked(who.chair)).toEqual([]);
  });

  it('but they are asked anew when somebody has come back and left again', async () => {
    const { bot, teams, who } = stage;
    await leavesChannel(aMember());
    await teams.taps(who.chair, asked(who.chair)[0]?.content, KEEP);
    await channelHas(stage, everyoneIn(who));
    await leavesChannel(aMember());
    await bot.settled();
    expect(asked(who.chair)).toHaveLength(1);
  });

  it('and the question settles by itself when they come back', async () => {
    const { who } = stage;
    const { register } = await readyForum(stage);
    await leavesChannel(aMember());
    await channelHas(stage, everyoneIn(who));
    expect(asked(who.chair)).toEqual([]);
    expect((await readyForum(stage)).register).toEqual(register);
  });

  it('and nobody but the leaders can say', async () => {
    const { teams, who } = stage;
    const gone = aMember();
    await leavesChannel(gone);
    const { data } = buttonFor(asked(who.chair)[0]?.content, END);
    for (const verb of [END, KEEP]) {
      for (const [seat, type] of [
        [who.noteTaker, 'mayNotSetUp'],
        [who.coOpted, 'mayNotSetUp'],
        [gone, 'mayNotSetUp'],
        [outsider, 'notInForum'],
      ] as const) {
        expect(await teams.invokes(seat, verb, data)).toEqual({
          kind: 'message',
          text: noticeText(swedish, { type }, null),
        });
      }
    }
    expect(await readyForum(stage)).toMatchObject({ revision: 1, keptAfterLeaving: [] });
  });

  it('nor is somebody made to leave who is still in the channel', async () => {
    const { teams, who } = stage;
    await teams.invokes(who.chair, END, { forum: forumIdIn(teams), person: who.viceChair.id });
    expect(holdingOf(await readyForum(stage), who.viceChair.id)).toMatchObject({ until: null });
  });
});

async function expectLearnsNothing(seat: Seat, card: StandingCard): Promise<void> {
  const { teams } = stage;
  const nothing = { kind: 'message', text: noticeText(swedish, { type: 'notInForum' }, null) };
  expect(await teams.presses(seat, card.content, approve)).toEqual(nothing);
  for (const verb of ['vote.view', 'matter.show', 'matter.history']) {
    expect(await teams.invokes(seat, verb, matterOn(card, approve))).toEqual(nothing);
  }
  const [said] = await teams.writesInPerson(seat, typedWords.decisions);
  expect(textOf(said?.content)).toContain(messageText(swedish, { type: 'noForums' }));
}

it('a voter who has left learns nothing of what is sent out afterwards', async () => {
  const { bot, teams, who } = stage;
  const gone = aMember();
  await leaves(gone);
  const card = await aMatter(bot, teams, who);

  await expectLearnsNothing(gone, card);
  expect(textOf(card.content)).toContain(answers.count(0, 2));
});

it('a co-opted who has left learns nothing of a matter that was sent out while they were there', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  await leaves(who.coOpted);

  await expectLearnsNothing(who.coOpted, card);
});

it('the electorate of an open round stays as it was when the round opened', async () => {
  const { bot, teams, who } = stage;
  const gone = aMember();
  const card = await aMatter(bot, teams, who);
  await leaves(gone);

  await teams.presses(gone, card.content, approve);
  await bot.settled();
  await halfAnHourPasses(bot);
  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));
});

it('somebody who has left the channel may still hold a seat, and vote', async () => {
  const { bot, teams, who } = stage;
  const gone = aMember();
  await leavesChannel(gone);

  const card = await aMatter(bot, teams, who);
  expect(textOf(card.content)).toContain(answers.count(0, 3));
  await teams.presses(gone, card.content, approve);
  await bot.settled();
  await halfAnHourPasses(bot);
  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));
});

it('a forum that loses its only municipal voter cannot send, and says why', async () => {
  const { bot, teams, who } = stage;
  await leaves(who.viceChair);
  const form = await aForm(bot, teams, who.chair);
  const answer = await teams.presses(who.chair, form.content, draftForm.send, draftOf());

  expect(textOf(cardIn(answer))).toContain(
    noticeText(swedish, { type: 'principalWithoutVoters', principal: 'kommun' }, null),
  );
});

it('a draft is for those who prepare: nobody else gets to read it by its id', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  await teams.presses(who.chair, form.content, draftForm.preview, draftOf({ title: 'Not yet for anybody' }));
  await bot.settled();
  const { verb, data } = buttonOn(cardWithButton(teams.inChatWith(who.chair), preview.send).content, preview.send);
  const [, plainMember = outsider] = who.voters;

  for (const reader of [plainMember, who.coOpted, outsider]) {
    const answers = await Promise.all([
      teams.invokes(reader, verb, data),
      teams.invokes(reader, 'vote.cast', { ...data, round: 1, hash: 'x', choice: 'approve' }),
      ...['vote.view', 'matter.show', 'matter.history', 'draft.open', 'draft.discard'].map((other) =>
        teams.invokes(reader, other, data),
      ),
    ]);
    expect(JSON.stringify(answers)).not.toContain('Not yet for anybody');
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['message']));
  }
  const nothing = { kind: 'message', text: noticeText(swedish, { type: 'notInForum' }, null) };
  const vote = { ...data, round: 1, hash: 'x', choice: 'approve' };
  expect(await teams.invokes(outsider, 'vote.cast', vote)).toEqual(nothing);
});

it('a process lead who has left the forum since the matter was decided has no way left to its history', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  for (const voter of who.voters) await teams.presses(voter, card.content, approve);
  await bot.settled();
  const cards = () => teams.inChatWith(who.processLead).flatMap(({ content }) => buttonsOf(content));
  expect(cards().map(({ verb }) => verb)).toContain('matter.history');

  const term = (await readyForum(stage)).register.roleTerms.find(({ role }) => role === 'processLead');
  const ended = { changedFrom: '', changedUntil: '2026-06-03', changedLeftOn: '', changedReason: 'Left' };
  await enters(stage, who.chair, 'role.save', { term: term?.id, ...ended });
  const next = { person: who.noteTaker.id, from: '2026-06-04', termReason: 'Chosen' };
  await enters(stage, who.chair, 'role.start', newTerm('processLead', next));
  expect(cards().map(({ verb }) => verb)).toContain('matter.history');
  await leavesChannel(who.processLead);
  expect(cards()).toEqual([]);
});
