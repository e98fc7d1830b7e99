import { z } from 'zod/v4';
import { noticeText } from '../../../src/presentation/notice-text';
import { messageText } from '../../../src/presentation/message-text';
import { english, swedish } from '../../support/texts-in-their-year';
import { aForm, aMatter, draftOf } from '../../support/forum-in-teams';
import { enters, holdingOf, readyForum } from '../../support/register-in-teams';
import type { Seat } from '../../support/seats';
import { buttonsOf, filledIn, textOf } from '../../support/shown-card';
import { MORNING } from '../../support/matter';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, type CardAnswer, type StandingCard, type Typed } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';
import { sentenceOf } from '../../../src/presentation/sentences-by';

const { course, words, declining, draftForm, draftClosed, preview, startMatter, wayBack } = swedish;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

/** Writes `ny` in their own chat and chooses the empty form. */
async function beginsInPerson(seat: Seat): Promise<CardAnswer> {
  const starts = (await stage.teams.writesInPerson(seat, typedWords.new)).at(-1);
  return stage.teams.presses(seat, starts?.content, startMatter.empty);
}

it.each([
  [typedWords.new, swedish],
  [typedWords.newInEnglish, english],
] as const)('%s gives the sender a form in their personal chat', async (text, texts) => {
  const { bot, teams, who } = stage;
  const [starts] = await teams.writes(who.processLead, text);
  const said = await teams.presses(who.processLead, starts?.content, texts.startMatter.empty);
  await bot.settled();

  expect(said).toEqual({ kind: 'message', text: messageText(texts, { type: 'formIsInPersonalChat' }) });
  const [form, ...others] = teams.inChatWith(who.processLead);
  expect(others).toEqual([]);
  expect(textOf(form?.content)).toContain(texts.draftForm.heading);
  expect(filledIn(form?.content)).toMatchObject({ title: '', lastDay: '2026-06-18' });
});

it('whoever writes it in their personal chat is told that the form is there (not to open the chat they are in)', async () => {
  const { bot, teams, who } = stage;
  const said = await beginsInPerson(who.processLead);
  await bot.settled();

  expect(said).toEqual({ kind: 'message', text: messageText(swedish, { type: 'formIsHere' }) });
  expect(cardWithButton(teams.inChatWith(who.processLead), draftForm.askToSend)).toBeDefined();
});

it('the form comes in the thread where it was asked for when the personal chat cannot be reached', async () => {
  const { bot, teams, who, connector } = stage;
  connector.rules.add({
    when: { person: who.chair.address },
    then: { kind: 'answer', status: 403, body: { error: { code: 'ConversationBlockedByUser', message: '' } } },
  });
  const [reply] = await teams.writes(who.chair, typedWords.new);
  await teams.presses(who.chair, reply?.content, startMatter.empty);
  await bot.settled();

  const form = cardWithButton(teams.besides(reply), draftForm.send);
  await teams.presses(who.chair, form.content, draftForm.send, draftOf());
  await bot.settled();
  expect(textOf(teams.besides(reply).find(({ id }) => id === form.id)?.content)).toContain(draftClosed.heading.sent);
  expect(cardWithButton(teams.inChannel(), words.choice.approve)).toBeDefined();
});

it('a draft is saved, closed, and opened again with what was typed', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  const typed = { title: 'Half a draft', background: 'Line one\nLine two' };

  const answer = await teams.presses(who.chair, form.content, draftForm.save, typed);
  expect(textOf(cardIn(answer))).toContain(draftForm.note.saved);

  await bot.settled();
  const [updated] = teams.inChatWith(who.chair);
  expect(filledIn(updated?.content)).toMatchObject(typed);
  expect(updated?.id).toBe(form.id);
});

it('a faulty draft comes back with each fault and everything typed, and is not sent', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  const draft = draftOf({ title: '', attachments: 'no link here', lastDay: '2026-06-06' });
  // The forum has not turned state funds on, so that its form asks nothing of them.
  const { criteria, projectYear, ...typed } = draft;
  expect([criteria, projectYear]).toEqual(['', '']);

  const answer = await teams.presses(who.chair, form.content, draftForm.send, typed);

  const text = textOf(cardIn(answer));
  expect(text).toContain(sentenceOf(draftForm.fault, 'fault', { field: 'title', fault: 'missing' }));
  expect(text).toContain(
    sentenceOf(draftForm.fault, 'fault', { field: 'attachments', fault: 'notNameAndLink', line: 1 }),
  );
  expect(text).toContain(sentenceOf(draftForm.fault, 'fault', { field: 'lastDay', fault: 'notWorkingDay' }));
  expect(filledIn(cardIn(answer))).toMatchObject({ ...typed, applicant: 'nobody' });
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
  expect(textOf(cardIn(answer))).toContain(draftForm.note.sendingRequested);
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
  for (const seat of [who.chair, who.processLead]) {
    expect(textOf(teams.inChatWith(seat)[0]?.content)).toContain(draftClosed.heading.sent);
  }
  // Whoever sends has one card about it: the one it was sent from goes on as how it is going.
  const stands = teams.inChatWith(who.viceChair).map(({ content }) => textOf(content));
  expect(stands).toEqual([expect.stringContaining(course.heading), expect.stringContaining(words.choice.approve)]);
});

it('the process lead cannot send with a card that was meant for the chair', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.processLead);
  await teams.presses(who.processLead, form.content, draftForm.askToSend, draftOf());
  await bot.settled();

  const asked = cardWithButton(teams.inChatWith(who.chair), preview.send);
  const answer = await teams.presses(who.processLead, asked.content, preview.send);

  expect(textOf(cardIn(answer))).toContain(noticeText(swedish, { type: 'mayNotPreside' }, null));
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

  expect(textOf(cardIn(answer))).toContain(draftForm.note.staleDraft);
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

  expect(textOf(reply?.content)).toContain(noticeText(swedish, { type: 'mayNotPrepare' }, null));
  expect(teams.inChatWith(plainMember)).toEqual([]);
});

it('a draft that was never sent is removed by whoever started it', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.noteTaker);
  await teams.presses(who.noteTaker, form.content, draftForm.discard.send);
  await bot.settled();

  expect(textOf(teams.inChatWith(who.noteTaker)[0]?.content)).toContain(draftClosed.heading.removed);
});

it('a form that has been sent is closed, and what is typed in it changes nothing and is left where it is', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  await teams.presses(who.chair, form.content, draftForm.send, draftOf());
  await bot.settled();
  const before = cardWithButton(teams.inChannel(), words.choice.approve);

  const answer = await teams.presses(who.chair, form.content, draftForm.send, draftOf({ title: 'Another text' }));
  await bot.settled();

  expect(answer).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'alreadySent' }, null) });
  const same = await teams.presses(who.chair, form.content, draftForm.send, draftOf());
  expect(textOf(cardIn(same))).toContain(draftClosed.heading.sent);
  expect(cardWithButton(teams.inChannel(), words.choice.approve)).toEqual(before);
});

it('in the personal chat, ny starts a draft in the only forum the person has', async () => {
  const { bot, teams, who } = stage;
  await beginsInPerson(who.chair);
  await bot.settled();

  expect(cardWithButton(teams.inChatWith(who.chair), draftForm.send)).toBeDefined();
});

it('short notice needs a reason, which the members see', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  const typed = draftOf({ lastDay: '2026-06-09' });
  const answer = await teams.presses(who.chair, form.content, draftForm.send, typed);
  const fault = { field: 'shortNotice', fault: 'missingForShortNotice', workingDays: 3 } as const;
  expect(textOf(cardIn(answer))).toContain(sentenceOf(draftForm.fault, 'fault', fault));

  const vote = await aMatter(bot, teams, who, { ...typed, shortNotice: 'The money is gone by then.' });
  expect(textOf(vote.content)).toContain('The money is gone by then.');
});

describe('what a tap on the form was answered with stands', () => {
  const BARE = { attachments: 'https://exempel.se/underlag.pdf' };
  const bareAddress = sentenceOf(draftForm.fault, 'fault', { field: 'attachments', fault: 'notNameAndLink', line: 1 });

  /** What stands in the message of the form when everything has been tended. */
  async function standingForm(by: Seat, form: StandingCard): Promise<unknown> {
    await stage.bot.settled();
    return stage.teams.inChatWith(by).find(({ id }) => id === form.id)?.content;
  }

  it('faults and all, exactly as it was answered', async () => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.chair);
    const answer = cardIn(await teams.presses(who.chair, form.content, draftForm.send, draftOf(BARE)));

    expect(textOf(answer)).toContain(bareAddress);
    expect(await standingForm(who.chair, form)).toEqual(answer);
  });

  it.each([
    ['that it is saved', draftForm.save, {}],
    ['that the preview is below', draftForm.preview, draftOf()],
    ['what to mend before a preview', draftForm.preview, draftOf(BARE)],
  ])('%s', async (_, button, typed) => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.chair);
    const answer = cardIn(await teams.presses(who.chair, form.content, button, typed));

    expect(await standingForm(who.chair, form)).toEqual(answer);
  });

  it('also when only the button was another', async () => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.chair);
    const saved = cardIn(await teams.presses(who.chair, form.content, draftForm.save, draftOf(BARE)));
    await bot.settled();
    const answer = cardIn(await teams.presses(who.chair, saved, draftForm.send));

    expect(textOf(answer)).toContain(bareAddress);
    expect(await standingForm(who.chair, form)).toEqual(answer);
  });

  it('that the presidium has been asked', async () => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.processLead);
    const answer = cardIn(await teams.presses(who.processLead, form.content, draftForm.askToSend, draftOf()));

    expect(textOf(answer)).toContain(draftForm.note.sendingRequested);
    expect(await standingForm(who.processLead, form)).toEqual(answer);
  });

  it('why it could not be sent as the forum is', async () => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.chair);
    const { id: holding } = holdingOf(await readyForum(stage), who.viceChair.id);
    const ends = { changedFrom: '', changedUntil: '2026-06-03', changedBasis: '', changedReason: 'They have left' };
    await enters(stage, who.chair, 'holding.save', { holding, ...ends });
    const answer = cardIn(await teams.presses(who.chair, form.content, draftForm.send, draftOf()));

    expect(textOf(answer)).toContain(
      noticeText(swedish, { type: 'principalWithoutVoters', principal: 'kommun' }, 'LGS'),
    );
    expect(await standingForm(who.chair, form)).toEqual(answer);
  });

  it('whatever others do with the text, until it is sent', async () => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.processLead);
    const answer = cardIn(await teams.presses(who.processLead, form.content, draftForm.save, draftOf(BARE)));
    await bot.settled();
    const other = cardIn(await teams.invokes(who.chair, 'draft.open', matterOn(form)));
    const mended = cardIn(await teams.presses(who.chair, other, draftForm.save, { attachments: '' }));
    expect(await standingForm(who.processLead, form)).toEqual(answer);

    await teams.presses(who.chair, mended, draftForm.send);
    expect(textOf(await standingForm(who.processLead, form))).toContain(draftClosed.heading.sent);
  });
});

describe('the process lead’s request to send', () => {
  const reason = 'The contract with the municipalities is missing';
  let form: StandingCard;

  beforeEach(async () => {
    const { bot, teams, who } = stage;
    form = await aForm(bot, teams, who.processLead);
    await teams.presses(who.processLead, form.content, draftForm.askToSend, draftOf());
    await bot.settled();
  });
  const request = (seat: Seat) => cardWithButton(stage.teams.inChatWith(seat), preview.send);

  async function standing(seat: Seat, { id }: StandingCard): Promise<unknown> {
    await stage.bot.settled();
    return stage.teams.inChatWith(seat).find((card) => card.id === id)?.content;
  }

  it('stands when the chair changes the text and sends it with a fault, and the faults stand too', async () => {
    const { teams, who } = stage;
    const asked = request(who.chair);
    const opened = cardIn(await teams.presses(who.chair, asked.content, preview.change));
    const answer = cardIn(
      await teams.presses(who.chair, opened, draftForm.send, { attachments: 'https://exempel.se/x' }),
    );

    expect(await standing(who.chair, asked)).toEqual(answer);
    const vices = cardWithButton(teams.inChatWith(who.viceChair), preview.decline);
    expect(textOf(vices.content)).toContain(preview.asked(who.processLead.name));
    expect(textOf(vices.content)).toContain(preview.faulty);
  });

  it('shows the newest text to whoever has not opened it, and leaves a form that is being filled in alone', async () => {
    const { teams, who } = stage;
    const [chairs, vices] = [request(who.chair), request(who.viceChair)];
    const opened = cardIn(await teams.presses(who.chair, chairs.content, preview.change));
    expect(await standing(who.chair, chairs)).toEqual(opened);
    const leads = await standing(who.processLead, form);
    await teams.presses(who.processLead, leads, draftForm.save, { title: 'A newer title' });

    expect(await standing(who.chair, chairs)).toEqual(opened);
    expect(textOf(await standing(who.viceChair, vices))).toContain('A newer title');
    expect(textOf(await standing(who.viceChair, vices))).toContain(preview.asked(who.processLead.name));

    const stale = cardIn(await teams.presses(who.chair, opened, draftForm.send, { title: 'The title of the chair' }));
    expect(textOf(stale)).toContain(draftForm.note.staleDraft);
    expect(filledIn(stale)).toMatchObject({ title: 'The title of the chair' });
  });

  it('is declined with a reason, which whoever asked is told on a card of their own', async () => {
    const { bot, teams, who } = stage;
    const [chairs, vices] = [request(who.chair), request(who.viceChair)];
    const declines = cardIn(await teams.presses(who.chair, chairs.content, preview.decline));
    expect(await standing(who.chair, chairs)).toEqual(declines);
    await expect(teams.presses(who.chair, declines, declining.form.send, { reason: ' ' })).resolves.toMatchObject({
      kind: 'message',
    });
    const answer = cardIn(await teams.presses(who.chair, declines, declining.form.send, { reason }));

    expect(await standing(who.chair, chairs)).toEqual(answer);
    expect(textOf(answer)).toContain(reason);
    expect(textOf(await standing(who.viceChair, vices))).toContain(reason);
    const told = teams.inChatWith(who.processLead).filter(({ content }) => textOf(content).includes(reason));
    expect(told).toHaveLength(1);

    const again = cardIn(await teams.presses(who.processLead, told[0]?.content, preview.change));
    await teams.presses(who.processLead, again, draftForm.askToSend, { background: 'With the contract' });
    await bot.settled();
    expect(textOf(request(who.chair).content)).toContain('With the contract');
    expect(request(who.chair).id).not.toBe(chairs.id);
  });

  it('is not declined by half: the text can be looked at again', async () => {
    const { teams, who } = stage;
    const asked = request(who.chair);
    const declines = cardIn(await teams.presses(who.chair, asked.content, preview.decline));
    const back = cardIn(await teams.presses(who.chair, declines, wayBack.withoutSaving));

    expect(back).toEqual(asked.content);
    expect(await standing(who.chair, asked)).toEqual(asked.content);
  });

  it('is over when the text has been sent, for everybody', async () => {
    const { bot, teams, who } = stage;
    const vices = request(who.viceChair);
    const declines = cardIn(await teams.presses(who.viceChair, vices.content, preview.decline));
    await teams.presses(who.chair, request(who.chair).content, preview.send);
    await bot.settled();

    expect(textOf(await standing(who.viceChair, vices))).toContain(draftClosed.heading.sent);
    // What is typed stays where it is.
    const late = await teams.presses(who.viceChair, declines, declining.form.send, { reason });
    expect(late).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'alreadySent' }, null) });
  });
});

describe('a last day that nobody has touched', () => {
  it('is the usual time from when the matter is sent, and the form shows the day that it would be now', async () => {
    const { bot, teams, who } = stage;
    bot.clock.moveTo('2026-11-30T08:00:00.000Z');
    const form = await aForm(bot, teams, who.chair);
    expect(filledIn(form.content)).toMatchObject({ lastDay: '2026-12-14' });
    const typed = withoutDay(draftOf());
    await teams.presses(who.chair, form.content, draftForm.save, typed);
    await bot.settled();

    bot.clock.moveTo('2026-12-11T08:00:00.000Z');
    const opened = cardIn(await teams.invokes(who.chair, 'draft.open', matterOn(form)));
    expect(filledIn(opened)).toMatchObject({ lastDay: '2026-12-29' });
    await teams.presses(who.chair, opened, draftForm.send);
    await bot.settled();
    const card = cardWithButton(teams.inChannel(), words.choice.approve);
    expect(textOf(card.content)).toContain('29 december');
  });

  it('is so also when the form from that day is sent as it stands', async () => {
    const { bot, teams, who } = stage;
    bot.clock.moveTo('2026-11-30T08:00:00.000Z');
    const form = await aForm(bot, teams, who.chair);
    bot.clock.moveTo('2026-12-11T08:00:00.000Z');
    const typed = withoutDay(draftOf());
    await teams.presses(who.chair, form.content, draftForm.send, typed);
    await bot.settled();

    expect(textOf(cardWithButton(teams.inChannel(), words.choice.approve).content)).toContain('29 december');
  });

  it('is told on the preview; a day that somebody has chosen is kept', async () => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.chair);
    const typed = withoutDay(draftOf());
    const saved = cardIn(await teams.presses(who.chair, form.content, draftForm.preview, typed));
    await bot.settled();
    expect(textOf(cardWithButton(teams.inChatWith(who.chair), preview.send).content)).toContain(
      preview.usualTime(MORNING),
    );

    await teams.presses(who.chair, saved, draftForm.save, { lastDay: '2026-06-16' });
    await bot.settled();
    const chosen = textOf(cardWithButton(teams.inChatWith(who.chair), preview.send).content);
    expect(chosen).not.toContain(preview.usualTime(MORNING));
    expect(chosen).toContain('16 juni');
  });
});

function matterOn({ content }: StandingCard): object {
  const { forum, matter } = z.object({ forum: z.string(), matter: z.string() }).parse(buttonsOf(content)[0]?.data);
  return { forum, matter };
}

function withoutDay(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([field]) => field !== 'lastDay'));
}

describe('another matter under way with the same title (22.12)', () => {
  const lastDay = '2026-06-18';
  const warning = noticeText(swedish, { type: 'sameTitle', sentAt: '2026-06-04T10:00:00.000Z', lastDay }, 'LGS');
  const channelVotes = ({ teams }: Stage) =>
    teams.inChannel().filter(({ content }) => buttonsOf(content).some(({ verb }) => verb === 'vote.cast'));

  it('is told before it is sent, on the form as it stands too, and it is sent all the same when that has been seen', async () => {
    const { bot, teams, who } = stage;
    await aMatter(bot, teams, who, { title: 'Lease', lastDay });
    const form = await aForm(bot, teams, who.chair);
    const warned = cardIn(await teams.presses(who.chair, form.content, draftForm.send, draftOf({ title: ' lease' })));
    await bot.settled();
    expect(textOf(warned)).toContain(warning);
    const standing = teams.inChatWith(who.chair).find(({ id }) => id === form.id);
    expect(textOf(standing?.content)).toContain(warning);
    expect(channelVotes(stage)).toHaveLength(1);

    const sent = await teams.presses(who.chair, standing?.content, draftForm.sendAnyway);
    await bot.settled();
    expect(textOf(cardIn(sent))).toContain(draftClosed.heading.sent);
    expect(channelVotes(stage)).toHaveLength(2);
  });

  it('is told to whoever asks for it to be sent, and to whoever sends from a preview', async () => {
    const { bot, teams, who } = stage;
    await aMatter(bot, teams, who, { title: 'Lease', lastDay });
    const form = await aForm(bot, teams, who.processLead);
    const typed = draftOf({ title: 'Lease' });
    const warned = cardIn(await teams.presses(who.processLead, form.content, draftForm.askToSend, typed));
    expect(textOf(warned)).toContain(warning);
    await teams.presses(who.processLead, warned, draftForm.askToSendAnyway);
    await bot.settled();
    const request = cardWithButton(teams.inChatWith(who.chair), preview.send);
    const asked = cardIn(await teams.presses(who.chair, request.content, preview.send));
    expect(textOf(asked)).toContain(warning);
    expect(channelVotes(stage)).toHaveLength(1);
    await teams.presses(who.chair, asked, preview.sendAnyway);
    await bot.settled();
    expect(channelVotes(stage)).toHaveLength(2);
  });

  it('is no warning once the other is decided, or under another title', async () => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, who, { title: 'Lease', lastDay });
    for (const voter of who.voters) await teams.presses(voter, card.content, words.choice.approve);
    await bot.settled();
    const form = await aForm(bot, teams, who.chair);
    const answer = await teams.presses(who.chair, form.content, draftForm.send, draftOf({ title: 'Lease' }));
    expect(textOf(cardIn(answer))).toContain(draftClosed.heading.sent);
  });
});
