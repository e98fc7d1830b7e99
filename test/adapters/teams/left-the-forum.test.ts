import { swedish } from '../../../src/presentation/texts.sv';
import { aForm, aMatter, asItStands, draftOf, fillChannel, setupOf } from '../../support/forum-in-teams';
import { everyoneIn, outsider, type Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonOn, cardIn, cardWithButton, matterOn, type StandingCard, type Typed } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, setup, notice, answers, preview, draftForm, message } = swedish;
const { approve } = words.choice;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

/** The person leaves the channel, and the chair takes them out of the setup. */
async function leaves(seat: Seat, changes: Typed = {}): Promise<void> {
  const { bot, connector, teams, who } = stage;
  fillChannel(
    connector,
    teams.channel,
    everyoneIn(who).filter((each) => each !== seat),
  );
  const ids = who.voters.filter((each) => each !== seat).map(({ id }) => id);
  const coOpted = who.coOpted === seat ? '' : who.coOpted.id;
  const [reopened] = await teams.writes(who.chair, typedWords.forum);
  const typed = { ...setupOf(who), voting: ids.join(','), coOpted, ...changes };
  await teams.presses(who.chair, reopened?.content, setup.save, typed);
  await bot.settled();
}

async function expectLearnsNothing(seat: Seat, card: StandingCard): Promise<void> {
  const { teams } = stage;
  const nothing = { kind: 'message', text: notice({ type: 'notInForum' }, null) };
  expect(await teams.presses(seat, card.content, approve)).toEqual(nothing);
  for (const verb of ['vote.view', 'matter.show', 'matter.history']) {
    expect(await teams.invokes(seat, verb, matterOn(card, approve))).toEqual(nothing);
  }
  const [said] = await teams.writesInPerson(seat, typedWords.decisions);
  expect(textOf(said?.content)).toContain(message({ type: 'noForums' }));
}

it('a voter who has left learns nothing of what is sent out afterwards', async () => {
  const { bot, teams, who } = stage;
  const [, gone = outsider] = who.voters;
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
  const [, gone = outsider] = who.voters;
  const card = await aMatter(bot, teams, who);
  await leaves(gone);

  await teams.presses(gone, card.content, approve);
  await bot.settled();
  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));
});

it('somebody who has left the channel may still hold a seat', async () => {
  const { bot, connector, teams, who } = stage;
  const [, gone = outsider] = who.voters;
  fillChannel(
    connector,
    teams.channel,
    everyoneIn(who).filter((each) => each !== gone),
  );
  const [reopened] = await teams.writes(who.chair, typedWords.forum);
  await teams.presses(who.chair, reopened?.content, setup.save, { shortName: 'VVG' });
  await bot.settled();

  const card = await aMatter(bot, teams, who);
  expect(textOf(card.content)).toContain(answers.count(0, 3));
});

it('a forum that loses its only municipal voter cannot send, and says why', async () => {
  const { bot, teams, who } = stage;
  await leaves(who.viceChair, { viceChair: '', kommun: '' });
  const form = await aForm(bot, teams, who.chair);
  const answer = await teams.presses(who.chair, form.content, draftForm.send, draftOf());

  expect(textOf(cardIn(answer))).toContain(notice({ type: 'principalWithoutVoters', principal: 'kommun' }, null));
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
  const nothing = { kind: 'message', text: notice({ type: 'notInForum' }, null) };
  const vote = { ...data, round: 1, hash: 'x', choice: 'approve' };
  expect(await teams.invokes(outsider, 'vote.cast', vote)).toEqual(nothing);
});
