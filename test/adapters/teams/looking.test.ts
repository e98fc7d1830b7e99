import { noticeText } from '../../../src/presentation/notice-text';
import { messageText } from '../../../src/presentation/message-text';
import { swedish } from '../../support/texts-in-their-year';
import { aForm, aMatter } from '../../support/forum-in-teams';
import { outsider } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, matters, decisions, decision, todo, help, draftForm, notUnderstood, startMatter, ways } = swedish;
const { approve } = words.choice;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

function last(cards: readonly StandingCard[]): string {
  return textOf(cards.at(-1)?.content);
}

it('the list of matters shows the sent ones with their state, and no drafts', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.processLead);
  await teams.presses(who.processLead, form.content, draftForm.save, { title: 'A secret draft' });
  await aMatter(bot, teams, who, { title: 'A matter out for answers' });

  const text = last(await teams.writes(who.coOpted, typedWords.matters));
  expect(text).toContain('A matter out for answers');
  expect(text).toContain(matters.open('2026-06-18T14:00:00.000Z', 0, 3));
  expect(text).not.toContain('A secret draft');
});

it('the list of matters in the channel speaks about the forum, and the same to everybody who reads it', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who, { title: 'A matter out for answers' });
  await teams.presses(who.chair, card.content, approve);
  await bot.settled();

  const [voter = who.chair] = who.voters;
  const toVoter = last(await teams.writes(voter, typedWords.matters));
  expect(toVoter).toBe(last(await teams.writes(who.coOpted, typedWords.matters)));
  expect(toVoter).toContain(matters.count(1));
  expect(toVoter).toContain(matters.open('2026-06-18T14:00:00.000Z', 1, 3));
  expect(toVoter).not.toMatch(/ditt svar|på dig/);
});

it('whoever has no vote gets all that is sent out to read as well, once too often rather than once too seldom (R-35)', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who, {
    title: 'A matter out for answers',
    background: 'All there is to know',
  });
  for (const seat of [who.coOpted, who.processLead, who.noteTaker]) {
    const inChannel = (await teams.writes(seat, typedWords.matters)).at(-1)?.content;
    const read = cardIn(await teams.taps(seat, inChannel, 'matter.show'));
    for (const text of ['A matter out for answers', 'All there is to know']) {
      expect(textOf(card.content)).toContain(text);
      expect(textOf(read)).toContain(text);
    }
    expect(buttonsOf(read).map(({ verb }) => verb)).not.toContain('vote.cast');
  }
});

it('what waits for somebody is not told in the channel', async () => {
  const { teams, who } = stage;
  expect(last(await teams.writes(who.chair, typedWords.todo))).toContain(
    noticeText(swedish, { type: 'todoInPerson' }, null),
  );
});

it('decisions are listed newest first, and open', async () => {
  const { bot, teams, who } = stage;
  for (const title of ['The older one', 'The newer one']) {
    const card = await aMatter(bot, teams, who, { title });
    for (const voter of who.voters) await teams.presses(voter, card.content, approve);
    await bot.settled();
    bot.clock.advance(60_000);
  }

  const [listed] = await teams.writes(who.coOpted, typedWords.decisions);
  const text = textOf(listed?.content);
  expect(text.indexOf('LGS PC 2026:2')).toBeLessThan(text.indexOf('LGS PC 2026:1'));
  expect(text.indexOf('LGS PC 2026:2')).toBeGreaterThanOrEqual(0);
  const opened = cardIn(await teams.presses(who.coOpted, listed?.content, words.show));
  expect(textOf(opened)).toContain(decision.heading);
  expect(last(await teams.writesInPerson(who.coOpted, typedWords.decisions))).toContain('LGS PC 2026:2');
});

it('says so when there is nothing yet', async () => {
  const { teams, who } = stage;
  expect(last(await teams.writes(who.chair, typedWords.matters))).toContain(matters.none);
  expect(last(await teams.writes(who.chair, typedWords.decisions))).toContain(decisions.none);
  expect(last(await teams.writesInPerson(who.chair, typedWords.matters))).toContain(todo.nothing);
});

it('help says what the person is in the forum and what that allows', async () => {
  const { teams, who } = stage;
  expect(last(await teams.writes(who.chair, typedWords.help))).toContain(
    help.standing(['ordförande', 'röstande ledamot'], ['LGS']),
  );
  expect(last(await teams.writes(who.coOpted, typedWords.help))).toContain(help.can.coOpted);
  expect(last(await teams.writesInPerson(who.processLead, typedWords.help))).toContain(help.can.lead);
});

it('help in person tells of the composition too', async () => {
  const { teams, who } = stage;
  const [word] = help.commands.forum;
  expect(last(await teams.writesInPerson(who.chair, typedWords.help))).toContain(word);
});

it('unknown text gets a hint, in the channel and in person', async () => {
  const { teams, who } = stage;
  expect(last(await teams.writes(who.chair, typedWords.unknown))).toContain(notUnderstood.text);
  expect(last(await teams.writes(who.chair, ''))).toContain(notUnderstood.text);
  expect(last(await teams.writesInPerson(who.chair, typedWords.unknown))).toContain(notUnderstood.text);
});

describe.each([
  ['unknown text', typedWords.unknown],
  ['help', typedWords.help],
])('%s leads on, to what this person can do now', (_what, text) => {
  it('in person: to a form of a new matter, which comes where they are', async () => {
    const { bot, teams, who } = stage;
    const answer = (await teams.writesInPerson(who.processLead, text)).at(-1);
    const starts = cardIn(await teams.presses(who.processLead, answer?.content, ways.start));
    const said = await teams.presses(who.processLead, starts, startMatter.empty);
    await bot.settled();

    expect(said).toEqual({ kind: 'message', text: messageText(swedish, { type: 'formIsHere' }) });
    const form = cardWithButton(teams.inChatWith(who.processLead), draftForm.askToSend);
    expect(textOf(form.content)).toContain(draftForm.heading);
  });

  it('in the channel: to the same form, in their own chat', async () => {
    const { bot, teams, who } = stage;
    const [answer] = await teams.writes(who.noteTaker, text);
    const starts = cardIn(await teams.presses(who.noteTaker, answer?.content, ways.start));
    const said = await teams.presses(who.noteTaker, starts, startMatter.empty);
    await bot.settled();

    expect(said).toEqual({ kind: 'message', text: messageText(swedish, { type: 'formIsInPersonalChat' }) });
    expect(cardWithButton(teams.inChatWith(who.noteTaker), draftForm.askToSend)).toBeDefined();
  });

  it('in the channel, when their own chat cannot be reached: to the form in the thread that they wrote in', async () => {
    const { bot, teams, who, connector } = stage;
    connector.rules.add({
      when: { person: who.chair.address },
      then: { kind: 'answer', status: 403, body: { error: { code: 'ConversationBlockedByUser', message: '' } } },
    });
    const [answer] = await teams.writes(who.chair, text);
    const starts = cardIn(await teams.presses(who.chair, answer?.content, ways.start));
    await teams.presses(who.chair, starts, startMatter.empty);
    await bot.settled();

    expect(cardWithButton(teams.besides(answer), draftForm.send)).toBeDefined();
  });

  it('to what waits for them, and to the decisions or the help', async () => {
    const { bot, teams, who } = stage;
    await aMatter(bot, teams, who, { title: 'The matter that waits' });
    for (const answers of [await teams.writes(who.viceChair, text), await teams.writesInPerson(who.viceChair, text)]) {
      const answer = answers.at(-1);
      const waiting = cardIn(await teams.presses(who.viceChair, answer?.content, ways.todo));
      expect(textOf(waiting)).toContain('The matter that waits');
      const other = text === typedWords.help ? ways.decisions : ways.help;
      const expected = text === typedWords.help ? decisions.heading : help.heading;
      expect(textOf(cardIn(await teams.presses(who.viceChair, answer?.content, other)))).toContain(expected);
    }
  });

  it('never to a matter of their own for those who prepare none', async () => {
    const { teams, who } = stage;
    const [, voter = who.chair] = who.voters;
    for (const answers of [await teams.writes(voter, text), await teams.writesInPerson(voter, text)]) {
      const titles = buttonsOf(answers.at(-1)?.content).map(({ title }) => title);
      expect(titles).not.toContain(ways.start);
      expect(titles).toContain(ways.todo);
    }
  });

  it('to nothing but the help for whoever is in no forum', async () => {
    const { teams } = stage;
    const [answer] = await teams.writesInPerson(outsider, text);
    expect(buttonsOf(answer?.content).map(({ title }) => title)).toEqual(text === typedWords.help ? [] : [ways.help]);
  });
});

it.each(Object.values(typedWords))('somebody who is in no forum learns nothing by writing "%s"', async (text) => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who, { title: 'The matter of the forum' });
  for (const voter of who.voters) await teams.presses(voter, card.content, approve);
  await bot.settled();

  for (const replies of [await teams.writes(outsider, text), await teams.writesInPerson(outsider, text)]) {
    expect(replies).toHaveLength(1);
    const said = JSON.stringify(replies);
    for (const secret of ['The matter of the forum', 'LGS', 'Ledningsgrupp', ...who.voters.map(({ name }) => name)]) {
      expect(said).not.toContain(secret);
    }
  }
});
