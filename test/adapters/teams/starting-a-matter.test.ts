import { swedish } from '../../support/texts-in-their-year';
import { noticeText } from '../../../src/presentation/notice-text';
import { aForm, aMatter, draftOf } from '../../support/forum-in-teams';
import type { Seat } from '../../support/seats';
import { buttonsOf, filledIn, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';
import { sentenceOf } from '../../../src/presentation/sentences-by';

/** `ny` offers an empty form, templates, and earlier matters to copy; nothing is kept before one of them is chosen. */

const { draftForm, startMatter, todo, words } = swedish;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

async function startsFor(seat: Seat): Promise<unknown> {
  return (await stage.teams.writesInPerson(seat, typedWords.new)).at(-1)?.content;
}

function forms(seat: Seat): readonly StandingCard[] {
  return stage.teams
    .inChatWith(seat)
    .filter(({ content }) => buttonsOf(content).some(({ title }) => title === draftForm.preview));
}

async function listOf(seat: Seat): Promise<string> {
  return textOf((await stage.teams.writesInPerson(seat, typedWords.todo)).at(-1)?.content);
}

it('ny alone keeps nothing, and an empty form in which nobody has written is not among what waits', async () => {
  const { bot, teams, who } = stage;
  await startsFor(who.chair);
  await startsFor(who.chair);
  expect(forms(who.chair)).toEqual([]);

  const form = await aForm(bot, teams, who.chair);
  expect(await listOf(who.chair)).toContain(todo.nothing);
  // Whoever has typed and not saved has their form as it was, and it is kept when they save.
  await startsFor(who.chair);
  await teams.presses(who.chair, form.content, draftForm.save, { title: 'Typed before' });
  await bot.settled();
  expect(await listOf(who.chair)).toContain('Typed before');
});

it('a template is a tap: its form is filled in, says so, and is not sent with something left to fill in', async () => {
  const { bot, teams, who } = stage;
  await teams.presses(who.chair, await startsFor(who.chair), startMatter.template.financing);
  await bot.settled();

  const [form] = forms(who.chair);
  expect(textOf(form?.content)).toContain(startMatter.fromTemplate(words.quoted(startMatter.template.financing)));
  expect(filledIn(form?.content)).toMatchObject({ title: 'Fortsatt finansiering av […]', background: /ansvar/ });
  const answer = cardIn(await teams.presses(who.chair, form?.content, draftForm.send));
  expect(textOf(answer)).toContain(sentenceOf(draftForm.fault, 'fault', { field: 'clauses', fault: 'unfilled' }));
  expect(teams.inChannel()).toHaveLength(1);
});

it('the text of an earlier matter is copied with a tap, and the form says from which', async () => {
  const { bot, teams, who } = stage;
  const typed = { amount: '450 tkr', budgetYear: '2026', costCentre: '86920 SIP', lastDay: '2026-06-09' };
  const card = await aMatter(bot, teams, who, { ...typed, shortNotice: 'Soon over' });
  for (const voter of who.voters) await teams.presses(voter, card.content, words.choice.approve);
  await bot.settled();

  await teams.presses(who.noteTaker, await startsFor(who.noteTaker), startMatter.copy);
  await bot.settled();

  const [form] = forms(who.noteTaker);
  const { title, urgency, question, clauses, background, attachments } = draftOf();
  expect(textOf(form?.content)).toContain(startMatter.fromMatter(`LGS PC 2026:1, ${words.quoted(title ?? '')}`));
  expect(filledIn(form?.content)).toMatchObject({
    ...{ title, urgency, question, clauses, background, attachments },
    ...{ amount: '450 tkr', costCentre: '86920 SIP', budgetYear: '', shortNotice: '' },
  });
  expect(filledIn(form?.content)['lastDay']).not.toBe('2026-06-09');
});

it('the channel is offered what it has read, and their own chat drafts as well', async () => {
  const { bot, teams, who } = stage;
  await aMatter(bot, teams, who, { title: 'Sent to everybody' });
  const form = await aForm(bot, teams, who.processLead);
  await teams.presses(who.processLead, form.content, draftForm.save, { title: 'A draft of ours' });
  await bot.settled();

  const inChannel = (await teams.writes(who.chair, typedWords.new))[0]?.content;
  expect(textOf(inChannel)).toContain('Sent to everybody');
  expect(textOf(inChannel)).not.toContain('A draft of ours');
  const inPerson = await startsFor(who.chair);
  expect(textOf(inPerson)).toContain('A draft of ours');

  const { matter } = buttonFor(form.content, 'draft.save').data;
  const draft = { ...buttonFor(inPerson, 'draft.copy', { matter }).data, begunIn: 'channel' };
  const refused = await teams.invokes(who.chair, 'draft.copy', draft);
  expect(refused).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'unknownMatter' }, null) });
});

it('many are looked through by words, also misspelt, and page by page', async () => {
  const { bot, teams, who } = stage;
  for (const title of ['Samsjuklighet', 'Efterlevandestöd', 'Hyresavtal', 'Mötesplats', 'Utbildning i vårdplan']) {
    await aMatter(bot, teams, who, { title });
    bot.clock.advance(60_000);
  }
  const starts = await startsFor(who.chair);
  expect(textOf(starts)).not.toContain('Samsjuklighet');
  expect(textOf(cardIn(await teams.presses(who.chair, starts, swedish.paging.following)))).toContain('Samsjuklighet');

  const seek = (soughtMatter: string) => teams.presses(who.chair, starts, startMatter.search.send, { soughtMatter });
  const found = textOf(cardIn(await seek('samsjuklighet')));
  expect(found).toContain('Samsjuklighet');
  expect(found).not.toContain('Hyresavtal');
  expect(textOf(cardIn(await seek('samsjuklihget')))).toContain('Samsjuklighet');
  expect(textOf(cardIn(await seek('lunch')))).toContain(startMatter.notFound);
  expect(cardWithButton(teams.inChannel(), words.choice.approve)).toBeDefined();
});
