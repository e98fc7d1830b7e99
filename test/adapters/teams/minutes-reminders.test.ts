import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import { DRAFT, startsMinutes, stepCard, takesStep, theMinutes } from '../../support/minutes-in-teams';
import { enters, newTerm, readyForum } from '../../support/register-in-teams';
import { comes, remindersTo } from '../../support/reminding';
import { composition } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardIn } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

/** Of the meeting of Thursday 4 June 2026, started the same day: the draft is due on the 11th. */
const TWO_DAYS_BEFORE = '2026-06-09T07:00:00.000Z';
const DAY = '2026-06-11T07:00:00.000Z';
const DAY_AFTER = '2026-06-12T07:00:00.000Z';
const A_WEEK_LATER = '2026-06-22T07:00:00.000Z';

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(3, 2) });
});
afterEach(() => stage.end());

async function started(): Promise<void> {
  await startsMinutes(stage, stage.who, stage.who.processLead);
}

const remindersOf = (seat: keyof Pick<Stage['who'], 'noteTaker' | 'processLead' | 'chair'>) =>
  remindersTo(stage.teams, stage.who[seat]);

it('the note taker is reminded two working days before the draft is due and on that day, at 09.00', async () => {
  await started();
  await comes(stage.bot, '2026-06-09T06:59:59.999Z');
  expect(remindersOf('noteTaker')).toHaveLength(0);
  await comes(stage.bot, TWO_DAYS_BEFORE);
  expect(remindersOf('noteTaker')).toHaveLength(1);
  await comes(stage.bot, '2026-06-10T07:00:00.000Z');
  expect(remindersOf('noteTaker')).toHaveLength(1);
  await comes(stage.bot, DAY);
  expect(remindersOf('noteTaker')).toHaveLength(2);
});

it('whoever gets the bot gets the step that waits for them, and nobody by writing to it', async () => {
  const { bot, teams, who } = stage;
  await started();
  await teams.writesInPerson(who.noteTaker, typedWords.help);
  await bot.settled();
  expect(remindersOf('noteTaker')).toHaveLength(0);
  await teams.installsInPerson(who.noteTaker);
  await bot.settled();
  expect(textOf(remindersOf('noteTaker')[0]?.content)).toContain('Meeting of 4 June');
});

it('nobody is reminded of a step that has been taken', async () => {
  await started();
  await takesStep(stage, stage.who.noteTaker, 'minutes.submit', { url: DRAFT, label: '' });
  await comes(stage.bot, TWO_DAYS_BEFORE, DAY, DAY_AFTER);
  expect(remindersOf('noteTaker')).toHaveLength(0);
});

it('whoever has a vote and a step waiting gets one card for both (R-10)', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead, { noteTaker: who.viceChair.id });
  await aMatter(bot, teams, who);
  await comes(bot, DAY);
  const chat = remindersTo(teams, who.viceChair);
  const last = textOf(chat.at(-1)?.content);
  expect(last).toContain('Meeting of 4 June');
  expect(last).toContain('ACT-teamen 2026');
});

it('the process leads are told what is overdue and the chair what is stuck, the working day after', async () => {
  const { bot, teams, who } = stage;
  await started();
  await comes(bot, TWO_DAYS_BEFORE, DAY);
  expect(remindersOf('processLead')).toHaveLength(0);
  const before = teams.inChatWith(who.chair).length;
  await comes(bot, DAY_AFTER);
  const [told] = remindersOf('processLead').slice(-1);
  expect(textOf(told?.content)).toContain(who.noteTaker.name);
  expect(teams.inChatWith(who.chair)).toHaveLength(before + 1);
  expect(textOf(teams.inChatWith(who.chair).at(-1)?.content)).toContain(who.noteTaker.name);
});

it('a process lead who is replaced has no way left to remind from the card of what is overdue', async () => {
  const { who } = stage;
  await started();
  await comes(stage.bot, DAY, DAY_AFTER);
  const [overdue, ...more] = remindersOf('processLead');
  expect(more).toEqual([]);
  expect(buttonsOf(overdue?.content).map(({ verb }) => verb)).toContain('minutes.remind');

  const term = (await readyForum(stage)).register.roleTerms.find(({ role }) => role === 'processLead');
  const ended = { changedFrom: '', changedUntil: '2026-06-11', changedLeftOn: '', changedReason: 'Left' };
  await enters(stage, who.chair, 'role.save', { term: term?.id, ...ended });
  const next = { person: who.noteTaker.id, from: '2026-06-12', termReason: 'Chosen' };
  await enters(stage, who.chair, 'role.start', newTerm('processLead', next));
  const [still] = remindersOf('processLead');
  expect(buttonsOf(still?.content).map(({ verb }) => verb)).not.toContain('minutes.remind');
});

it('a version that comes late is to be verified within two working days, not in the past, and nobody is late at once', async () => {
  const { bot, teams, who } = stage;
  await started();
  await comes(bot, A_WEEK_LATER);
  const before = teams.inChatWith(who.chair).length;
  await takesStep(stage, who.noteTaker, 'minutes.submit', { url: DRAFT });
  expect(textOf(stepCard(stage, who.processLead, 'minutes.verify').content)).toContain(
    swedish.minutes.doBy('verify', '2026-06-24'),
  );
  expect(teams.inChatWith(who.chair)).toHaveLength(before);
  await comes(bot, '2026-06-25T07:00:00.000Z');
  expect(teams.inChatWith(who.chair)).toHaveLength(before + 1);
});

it('what is overdue is reminded of once a week', async () => {
  await started();
  await comes(stage.bot, TWO_DAYS_BEFORE, DAY, DAY_AFTER, '2026-06-15T07:00:00.000Z', '2026-06-18T07:00:00.000Z');
  const soFar = remindersOf('noteTaker').length;
  await comes(stage.bot, A_WEEK_LATER);
  expect(remindersOf('noteTaker')).toHaveLength(soFar + 1);
});

it('one tap by the process lead reminds whoever is waited for, though not twice within four hours', async () => {
  const { bot, teams, who } = stage;
  await started();
  const { forumId, id } = await theMinutes(stage);
  const remind = () => teams.invokes(who.processLead, 'minutes.remind', { forum: forumId, minutes: id, step: 'draft' });
  const answer = await remind();
  await bot.settled();
  const text = noticeText(swedish, { type: 'stepReminded', names: [who.noteTaker.name] }, null);
  expect(answer).toEqual({ kind: 'message', text });
  expect(remindersOf('noteTaker')).toHaveLength(1);
  await remind();
  await bot.settled();
  expect(remindersOf('noteTaker')).toHaveLength(1);
  await comes(bot, '2026-06-04T13:00:00.000Z', '2026-06-05T07:00:00.000Z');
  expect(remindersOf('noteTaker')).toHaveLength(1);
});

it('a step that is extended is not overdue any more, and those after it have days of their own', async () => {
  const { bot, teams, who } = stage;
  await started();
  await comes(bot, TWO_DAYS_BEFORE, DAY);
  const { forumId, id, deadlines } = await theMinutes(stage);
  const typed = { forum: forumId, minutes: id, step: 'draft', due: deadlines.draft, day: '2026-06-26' };
  cardIn(await teams.invokes(who.processLead, 'minutes.extend', typed));
  await bot.settled();
  await comes(bot, DAY_AFTER);
  expect(remindersOf('processLead')).toHaveLength(0);
  expect((await theMinutes(stage)).deadlines).toEqual({
    draft: '2026-06-26',
    verified: '2026-06-30',
    approved: '2026-07-02',
  });
});

it('what the minutes wait for can be opened from the reminder', async () => {
  const { bot, teams, who } = stage;
  await started();
  await comes(bot, TWO_DAYS_BEFORE);
  const [reminder] = remindersOf('noteTaker').slice(-1);
  const card = cardIn(await teams.taps(who.noteTaker, reminder?.content, 'minutes.open'));
  expect(buttonFor(card, 'minutes.submit').data).toMatchObject({ after: 0 });
});
