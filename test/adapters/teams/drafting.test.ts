import { swedish } from '../../../src/presentation/texts.sv';
import { aForm, aMatter, draftOf } from '../../support/forum-in-teams';
import { filledIn, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, draftForm, draftClosed, preview, message, notice } = swedish;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

it.each([typedWords.new, typedWords.newInEnglish])(
  '%s gives the sender a form in their personal chat',
  async (text) => {
    const { bot, teams, who } = stage;
    const [reply] = await teams.writes(who.processLead, text);
    await bot.settled();

    expect(textOf(reply?.content)).toContain(message({ type: 'formIsInPersonalChat' }));
    const [form, ...others] = teams.inChatWith(who.processLead);
    expect(others).toEqual([]);
    expect(textOf(form?.content)).toContain(draftForm.heading);
    expect(filledIn(form?.content)).toMatchObject({ title: '', lastDay: '2026-06-18' });
  },
);

it('whoever writes it in their personal chat is told that the form is there (not to open the chat they are in)', async () => {
  const { bot, teams, who } = stage;
  await teams.writesInPerson(who.processLead, typedWords.new);
  await bot.settled();

  const standing = teams.inChatWith(who.processLead);
  expect(standing.map(({ content }) => textOf(content))).toContain(message({ type: 'formIsHere' }));
  expect(cardWithButton(standing, draftForm.askToSend)).toBeDefined();
});

it('the form comes in the thread where it was asked for when the personal chat cannot be reached', async () => {
  const { bot, teams, who, connector } = stage;
  connector.rules.add({
    when: { person: who.chair.address },
    then: { kind: 'answer', status: 403, body: { error: { code: 'ConversationBlockedByUser', message: '' } } },
  });
  const [reply] = await teams.writes(who.chair, typedWords.new);
  await bot.settled();

  const form = cardWithButton(teams.besides(reply), draftForm.send);
  await teams.presses(who.chair, form.content, draftForm.send, draftOf());
  await bot.settled();
  expect(textOf(teams.besides(reply).find(({ id }) => id === form.id)?.content)).toContain(draftClosed.heading);
  expect(cardWithButton(teams.inChannel(), words.choice.approve)).toBeDefined();
});

it('a draft is saved, closed, and opened again with what was typed', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  const typed = { title: 'Half a draft', background: 'Line one\nLine two' };

  const answer = await teams.presses(who.chair, form.content, draftForm.save, typed);
  expect(textOf(cardIn(answer))).toContain(draftForm.note({ type: 'saved' }, 'LGS'));

  await bot.settled();
  const [updated] = teams.inChatWith(who.chair);
  expect(filledIn(updated?.content)).toMatchObject(typed);
  expect(updated?.id).toBe(form.id);
});

it('a faulty draft comes back with each fault and everything typed, and is not sent', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  const typed = draftOf({ title: '', attachments: 'no link here', lastDay: '2026-06-06' });

  const answer = await teams.presses(who.chair, form.content, draftForm.send, typed);

  const text = textOf(cardIn(answer));
  expect(text).toContain(draftForm.fault({ field: 'title', fault: 'missing' }));
  expect(text).toContain(draftForm.fault({ field: 'attachments', fault: 'notNameAndLink', line: 1 }));
  expect(text).toContain(draftForm.fault({ field: 'lastDay', fault: 'notWorkingDay' }));
  expect(filledIn(cardIn(answer))).toMatchObject(typed);
  await bot.settled();
  expect(teams.inChannel()).toHaveLength(1);
});

it('a preview stands below the form, follows the draft, and sends exactly what it shows', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  const answer = await teams.presses(who.chair, form.content, draftForm.preview, draftOf());
  await bot.settled();

  const before = cardWithButton(teams.inChatWith(who.chair), preview.send);
  await teams.presses(who.chair, cardIn(answer), draftForm.save, { title: 'A better title' });
  await bot.settled();
  const after = cardWithButton(teams.inChatWith(who.chair), preview.send);
  expect(after.id).toBe(before.id);
  expect(textOf(after.content)).toContain('A better title');

  const stale = await teams.presses(who.chair, before.content, preview.send);
  expect(textOf(cardIn(stale))).toContain(preview.stale);

  await teams.presses(who.chair, after.content, preview.send);
  await bot.settled();
  expect(textOf(cardWithButton(teams.inChannel(), words.choice.approve).content)).toContain('A better title');
});

it("the process lead's draft is sent by the chair or vice chair, who get it to look at", async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.processLead);
  const answer = await teams.presses(who.processLead, form.content, draftForm.askToSend, draftOf());
  expect(textOf(cardIn(answer))).toContain(draftForm.note({ type: 'sendingRequested' }, 'LGS'));
  await bot.settled();

  const asked = cardWithButton(teams.inChatWith(who.chair), preview.send);
  expect(textOf(asked.content)).toContain(preview.asked(who.processLead.name));
  expect(cardWithButton(teams.inChatWith(who.viceChair), preview.send)).toBeDefined();
  await teams.presses(
    who.viceChair,
    cardWithButton(teams.inChatWith(who.viceChair), preview.send).content,
    preview.send,
  );
  await bot.settled();

  expect(cardWithButton(teams.inChannel(), words.choice.approve)).toBeDefined();
  for (const seat of [who.chair, who.viceChair, who.processLead]) {
    expect(textOf(teams.inChatWith(seat)[0]?.content)).toContain(draftClosed.heading);
  }
});

it('the process lead cannot send with a card that was meant for the chair', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.processLead);
  await teams.presses(who.processLead, form.content, draftForm.askToSend, draftOf());
  await bot.settled();

  const asked = cardWithButton(teams.inChatWith(who.chair), preview.send);
  const answer = await teams.presses(who.processLead, asked.content, preview.send);

  expect(textOf(cardIn(answer))).toContain(notice({ type: 'mayNotPreside' }, null));
  await bot.settled();
  expect(teams.inChannel()).toHaveLength(1);
});

it('a form that somebody else has saved over is not lost: it comes back with what was typed', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.processLead);
  await teams.presses(who.chair, form.content, draftForm.save, { title: 'The version of the chair' });

  const answer = await teams.presses(who.processLead, form.content, draftForm.save, {
    title: 'The version of the lead',
  });

  expect(textOf(cardIn(answer))).toContain(draftForm.note({ type: 'staleDraft' }, 'LGS'));
  expect(filledIn(cardIn(answer))).toMatchObject({ title: 'The version of the lead' });
  await teams.presses(who.processLead, cardIn(answer), draftForm.save);
  await bot.settled();
  expect(filledIn(teams.inChatWith(who.processLead)[0]?.content)).toMatchObject({ title: 'The version of the lead' });
});

it('somebody who only votes cannot start a draft', async () => {
  const { bot, teams, who } = stage;
  const [, plainMember = who.chair] = who.voters;
  const [reply] = await teams.writes(plainMember, typedWords.new);
  await bot.settled();

  expect(textOf(reply?.content)).toContain(notice({ type: 'mayNotPrepare' }, null));
  expect(teams.inChatWith(plainMember)).toEqual([]);
});

it('a draft that was never sent is removed by whoever started it', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.noteTaker);
  await teams.presses(who.noteTaker, form.content, draftForm.discard.send);
  await bot.settled();

  expect(textOf(teams.inChatWith(who.noteTaker)[0]?.content)).toContain(draftClosed.heading);
});

it('a form that has been sent is closed, and what is typed in it changes nothing', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  await teams.presses(who.chair, form.content, draftForm.send, draftOf());
  await bot.settled();
  const before = cardWithButton(teams.inChannel(), words.choice.approve);

  const answer = await teams.presses(who.chair, form.content, draftForm.send, draftOf({ title: 'Another text' }));
  await bot.settled();

  expect(textOf(cardIn(answer))).toContain(draftClosed.heading);
  expect(cardWithButton(teams.inChannel(), words.choice.approve)).toEqual(before);
});

it('in the personal chat, ny starts a draft in the only forum the person has', async () => {
  const { bot, teams, who } = stage;
  await teams.writesInPerson(who.chair, typedWords.new);
  await bot.settled();

  expect(cardWithButton(teams.inChatWith(who.chair), draftForm.send)).toBeDefined();
});

it('short notice needs a reason, which the members see', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  const typed = draftOf({ lastDay: '2026-06-09' });
  const answer = await teams.presses(who.chair, form.content, draftForm.send, typed);
  const fault = { field: 'shortNotice', fault: 'missingForShortNotice', workingDays: 3 } as const;
  expect(textOf(cardIn(answer))).toContain(draftForm.fault(fault));

  const vote = await aMatter(bot, teams, who, { ...typed, shortNotice: 'The money is gone by then.' });
  expect(textOf(vote.content)).toContain('The money is gone by then.');
});
