import { swedish } from '../../support/texts-in-their-year';
import { noticeText } from '../../../src/presentation/notice-text';
import { meetingsRef } from '../../../src/application/records/refs';
import { decideMeetings } from '../../../src/domain/meetings/decide-meetings';
import { followUpsFor, storedFollowUps } from '../../support/follow-ups-in-teams';
import { aMatter } from '../../support/forum-in-teams';
import { plansMeeting, reportsFor, storedMeetings } from '../../support/minutes-in-teams';
import { dayComes, forumIdIn } from '../../support/register-in-teams';
import { comes, LAST_DAY, plainVoter, remindersTo, HALF_TIME } from '../../support/reminding';
import { composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, type Typed } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

/** What decisions and meetings set going: found, confirmed, reminded of, and what came of it. */

const { absence, followUps, followUp, followUpWords, todo, words, reminder } = swedish;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
});
afterEach(() => stage.end());

/** One for somebody, for 18 June: its first reminder comes on 11 June at 09.00. */
async function adds(typed: Typed = {}): Promise<unknown> {
  const { teams, who, bot } = stage;
  const all = { followUpTitle: 'Bemanning', followUpOwner: '', followUpDue: '2026-06-18', ...typed };
  const answer = cardIn(await teams.taps(who.chair, await followUpsFor(stage, who.chair), 'followUp.add', all));
  await bot.settled();
  return answer;
}

async function opens(by: Seat): Promise<unknown> {
  return cardIn(await stage.teams.taps(by, await followUpsFor(stage, by), 'followUp.show'));
}

it('whom it waits for is reminded a working week before and on the day, and says that it is done; nobody is reminded after that', async () => {
  const { bot, teams, who } = stage;
  const member = plainVoter(who);
  await adds({ who: `person:${member.id}` });
  await comes(bot, HALF_TIME);
  const [card] = remindersTo(teams, member);
  expect(textOf(card?.content)).toContain(followUps.heading);
  expect(textOf(card?.content)).toContain('Bemanning');
  const opened = cardIn(await teams.taps(member, card?.content, 'followUp.show'));
  const done = cardIn(await teams.taps(member, opened, 'followUp.finish', { outcome: 'Alla är bemannade' }));
  expect(textOf(done)).toContain('Alla är bemannade');
  await bot.settled();
  expect(textOf(teams.inChatWith(member).find(({ id }) => id === card?.id)?.content)).toContain(reminder.over);
  await comes(bot, LAST_DAY);
  expect(remindersTo(teams, member)).toEqual([]);
  expect(await storedFollowUps(stage)).toMatchObject({ followUps: [{ ended: { how: 'done' }, reminded: [] }] });
});

it('whoever is away when they are to be reminded is so on their first working day back (issue 19)', async () => {
  const { bot, teams, who } = stage;
  const member = plainVoter(who);
  await adds({ who: `person:${member.id}` });
  const form = cardWithButton(await teams.writesInPerson(member, 'borta'), absence.save);
  await teams.pressesInPerson(member, form, absence.save, { awayFrom: '', awayUntil: '2026-06-12' });
  await comes(bot, HALF_TIME);
  expect(remindersTo(teams, member)).toEqual([]);
  await comes(bot, '2026-06-15T07:00:00.000Z');
  expect(remindersTo(teams, member)).toHaveLength(1);
});

it('is in the list of what the person has to do, and others may not change it', async () => {
  const { teams, who } = stage;
  const member = plainVoter(who);
  await adds({ who: `person:${member.id}` });
  const own = (await teams.writesInPerson(member, typedWords.todo)).at(-1)?.content;
  expect(textOf(own)).toContain(todo.word.followUp);
  const shown = cardIn(await teams.taps(member, own, 'followUp.show'));
  const verbs = (content: unknown) => buttonsOf(content).map(({ verb }) => verb);
  expect(verbs(shown)).toEqual(expect.arrayContaining(['followUp.finish', 'followUp.move']));
  expect(verbs(shown)).not.toContain('followUp.drop');
  expect(verbs(await opens(who.noteTaker)).filter((verb) => /finish|move|drop/.test(verb))).toEqual([]);
});

it('what waits for nobody by name is told to those who publish', async () => {
  const { bot, teams, who } = stage;
  await adds({ followUpOwner: 'Temagrupp äldre' });
  await comes(bot, HALF_TIME);
  expect(remindersTo(teams, who.processLead)).toHaveLength(1);
  expect(remindersTo(teams, plainVoter(who))).toEqual([]);
});

it('is moved with a reason, and what stood there before is kept', async () => {
  const { teams, who } = stage;
  await adds();
  const card = await opens(who.chair);
  const typed = { who: 'forum', followUpOwner: '', when: 'next', followUpDue: '2026-09-01', whyMoved: '' };
  const refused = await teams.taps(who.chair, card, 'followUp.move', typed);
  const fault = { type: 'followUpFaulty', faults: [{ field: 'reason', fault: 'missing' }] } as const;
  expect(refused).toMatchObject({ text: noticeText(swedish, fault, null) });
  const moved = cardIn(await teams.taps(who.chair, card, 'followUp.move', { ...typed, whyMoved: 'Underlag saknas' }));
  expect(textOf(moved)).toContain('Underlag saknas');
  expect(textOf(moved)).toContain(followUp.trace);
  expect(textOf(moved)).toContain(followUpWords.nobody);
});

it('a decision proposes what it sets going, a leader confirms it, and the decision shows what came of it', async () => {
  const { bot, teams, who } = stage;
  const clauses = 'att ge Temagrupp äldre i uppdrag att ta fram ett förslag';
  const card = await aMatter(bot, teams, who, { clauses });
  for (const voter of who.voters) await teams.presses(voter, card.content, words.choice.approve);
  await bot.settled();
  const list = await followUpsFor(stage, who.processLead);
  expect(textOf(list)).toContain(followUps.group.proposals);
  expect(textOf(await followUpsFor(stage, plainVoter(who)))).not.toContain(followUps.group.proposals);
  const shown = cardIn(await teams.taps(who.processLead, list, 'followUpProposal.show'));
  const typed = { followUpTitle: 'Ta fram ett förslag', followUpOwner: 'Temagrupp äldre', followUpDue: '' };
  cardIn(await teams.taps(who.processLead, shown, 'followUpProposal.confirm', typed));
  await bot.settled();
  expect((await storedFollowUps(stage)).followUps).toMatchObject([{ source: { number: 'LGS PC 2026:1' } }]);
  const one = await opens(plainVoter(who));
  const decision = cardIn(await teams.taps(plainVoter(who), one, 'decision.show'));
  expect(textOf(decision)).toContain(followUp.cameOfIt);
  expect(textOf(decision)).toContain('Ta fram ett förslag');
});

it('the decisions of the October minutes are found in what is pasted; one is declined, and not proposed again', async () => {
  const { teams, who } = stage;
  const searchedText =
    'LGS ger uppdrag till Temagrupp äldre att ge förslag på detaljer.\nFrågan om långsiktig lösning tas upp igen på LGS 27 februari 2027.';
  const typed = { searchedText, searchedMeeting: 'nobody', searchedItem: '5' };
  const finds = async () =>
    cardIn(await teams.taps(who.chair, await followUpsFor(stage, who.chair), 'followUps.find', typed));
  const found = await finds();
  expect(textOf(found)).toContain(noticeText(swedish, { type: 'followUpsFound', count: 2 }, null));
  const first = cardIn(await teams.taps(who.chair, found, 'followUpProposal.show'));
  cardIn(await teams.taps(who.chair, first, 'followUpProposal.decline'));
  await finds();
  expect((await storedFollowUps(stage)).proposals).toMatchObject([{ due: { kind: 'meeting', from: '2027-02-27' } }]);
  const nothing = await teams.taps(who.chair, await followUpsFor(stage, who.chair), 'followUps.find', {
    ...typed,
    searchedText: 'LGS noterar informationen.',
  });
  expect(nothing).toMatchObject({ text: noticeText(swedish, { type: 'nothingToFollowUp' }, null) });
});

it('stands on the next meeting’s list until it has ended, and what a meeting takes up is told back', async () => {
  const { bot, teams, who } = stage;
  await plansMeeting(stage, who.chair, '2026-06-11');
  await adds({ followUpDue: '', when: 'next' });
  expect(textOf(await reportsFor(stage, who.chair))).toContain('Bemanning');
  await dayComes(stage, '2026-06-12');
  const [line] = (await storedMeetings(stage))?.reports ?? [];
  const [meeting] = (await storedMeetings(stage))?.meetings ?? [];
  const noted = { ticked: line?.id ?? '', meeting: meeting?.id ?? '', item: '5' };
  cardIn(await teams.taps(who.chair, await reportsFor(stage, who.chair), 'reports.note', noted));
  await bot.settled();
  expect(textOf(await followUpsFor(stage, who.chair))).toContain(
    followUpWords.takenUp({ meetingOn: '2026-06-11', item: '5' }),
  );
  await adds({ followUpTitle: 'Annat' });
  cardIn(await teams.taps(who.chair, await opens(who.chair), 'followUp.drop', { whyDropped: 'Behövs inte' }));
  await bot.settled();
  expect(textOf(await reportsFor(stage, who.chair))).not.toContain('Annat');
});

it('a follow-up from before this record is adopted from the meetings’ list, once', async () => {
  const { bot, teams, who } = stage;
  const forum = forumIdIn(teams);
  const report = {
    ...{ id: 'followUp:old', subject: '', number: '', title: 'Slutrapport', owner: 'Temagrupp' },
    ...{ kind: 'followUp' as const, dueOn: null },
  };
  await bot.dependencies.meetings.change(meetingsRef(forum), (state, now) =>
    decideMeetings(state, { type: 'list', report }, now),
  );
  await followUpsFor(stage, who.chair);
  await followUpsFor(stage, who.chair);
  await bot.settled();
  expect((await storedFollowUps(stage)).followUps).toMatchObject([{ id: 'old', title: 'Slutrapport' }]);
  expect((await storedMeetings(stage))?.reports).toHaveLength(1);
});

it('the yearly cycle is added once, and makes its next when it is done (R-29)', async () => {
  const { bot, teams, who } = stage;
  const list = await followUpsFor(stage, who.processLead);
  const added = cardIn(await teams.taps(who.processLead, list, 'followUps.cycle'));
  expect(textOf(added)).toContain('Årsrapport');
  expect(buttonsOf(added).map(({ verb }) => verb)).not.toContain('followUps.cycle');
  const id = { followUp: 'cycle:annualReport' };
  const one = cardIn(await teams.taps(who.processLead, added, 'followUp.show', {}, id));
  cardIn(await teams.taps(who.processLead, one, 'followUp.finish', { outcome: '' }));
  await bot.settled();
  const kept = (await storedFollowUps(stage)).followUps.map((each) => [each.id, each.due]);
  expect(kept).toContainEqual(['cycle:annualReport~2', { kind: 'day', on: '2028-02-28' }]);
});

it('one that comes back gets its next when its day is past, without anybody asking', async () => {
  await adds({ followUpDue: '2026-06-11', recurs: 'quarterly' });
  await comes(stage.bot, '2026-06-12T07:00:00.000Z');
  const { followUps: kept } = await storedFollowUps(stage);
  expect(kept.map(({ due }) => due)).toEqual([
    { kind: 'day', on: '2026-06-11' },
    { kind: 'day', on: '2026-09-11' },
  ]);
});

it('members see it all and change nothing, and the channel is told where it is changed', async () => {
  const { teams, who } = stage;
  await adds();
  const changing = (content: unknown) =>
    buttonsOf(content).filter(({ verb }) => /add|find|cycle|finish|move|drop/.test(verb));
  expect(textOf(await followUpsFor(stage, plainVoter(who)))).toContain('Bemanning');
  expect(changing(await followUpsFor(stage, plainVoter(who)))).toEqual([]);
  const inChannel = (await teams.writes(who.chair, typedWords.followUps)).at(-1)?.content;
  expect(textOf(inChannel)).toContain(followUps.inPerson);
  expect(changing(inChannel)).toEqual([]);
});
