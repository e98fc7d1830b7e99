import { meetingsRef } from '../../../src/application/records/refs';
import { decideMeetings } from '../../../src/domain/meetings/decide-meetings';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import { plansMeeting, reportsFor, storedMeetings } from '../../support/minutes-in-teams';
import { comes } from '../../support/reminding';
import { forumIdIn } from '../../support/register-in-teams';
import { LEASE_MS } from '../../support/running-bot';
import { composition } from '../../support/seats';
import { asTyped, buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardIn, type Typed } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words } = swedish;
const AFTER = '2026-09-18T14:00:00.000Z';

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
});
afterEach(() => stage.end());

async function aDecision(): Promise<void> {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  for (const voter of who.voters) await teams.presses(voter, card.content, words.choice.approve);
  await bot.settled();
}

const alone: Typed = {
  title: 'Lease',
  text: 'The lease is given notice of.',
  reason: 'It runs out before the meeting.',
  decidedOn: '2026-06-03',
  amount: '',
  changesCharter: 'false',
};

async function decidesAlone(changes: Typed = {}): Promise<unknown> {
  const { bot, teams, who } = stage;
  const [form] = (await teams.writesInPerson(who.chair, typedWords.chairDecision)).slice(-1);
  const answer = await teams.taps(who.chair, form?.content, 'chairDecision.make', { ...alone, ...changes });
  await bot.settled();
  return cardIn(answer);
}

async function notes(item: string, typed: Typed = {}): Promise<void> {
  const { bot, teams, who } = stage;
  const { data, inputs } = buttonFor(await reportsFor(stage, who.processLead), 'reports.note');
  cardIn(await teams.invokes(who.processLead, 'reports.note', { ...inputs, ...typed, ...data, item }));
  await bot.settled();
}

const decisions = () => stage.bot.dependencies.decisions.list(forumIdIn(stage.teams), 10);

it('a decision per capsulam and one of the chair are on the list of the next meeting (R-19, R-20)', async () => {
  await aDecision();
  await decidesAlone();
  await plansMeeting(stage, stage.who.processLead, '2026-09-18');
  const text = textOf(await reportsFor(stage, stage.who.processLead));
  expect(text).toContain('LGS PC 2026:1');
  expect(text).toContain('LGS OB 2026:1');
});

it('once noted each decision carries the meeting and the item, and is on no list again', async () => {
  const { bot, who } = stage;
  await aDecision();
  await decidesAlone();
  await plansMeeting(stage, who.processLead, '2026-09-18');
  await comes(bot, AFTER);
  await notes('6');
  const reported = { meetingOn: '2026-09-18', item: '6', at: AFTER };
  expect(await decisions()).toMatchObject([{ reported }, { reported }]);
  const after = await reportsFor(stage, who.processLead);
  expect(textOf(after)).toContain(swedish.reports.none);
  // Nothing is left to be written down once more.
  expect((await storedMeetings(stage))?.reports).toMatchObject([{ untold: null }, { untold: null }]);
});

it('nothing is noted before the meeting has been', async () => {
  const { teams, who } = stage;
  await aDecision();
  await plansMeeting(stage, who.processLead, '2026-09-18');
  const stored = await storedMeetings(stage);
  const data = { forum: forumIdIn(teams), meeting: stored?.meetings[0]?.id, ticked: stored?.reports[0]?.id, item: '6' };
  const answer = await teams.invokes(who.processLead, 'reports.note', data);
  expect(answer).toEqual({
    kind: 'message',
    text: noticeText(swedish, { type: 'meetingNotHeld', on: '2026-09-18' }, null),
  });
  expect(await decisions()).toMatchObject([{ reported: null }]);
});

it('a matter moved to a meeting is on its list', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  const typed = { objectReason: 'It needs a debate' };
  const { data } = buttonFor(card.content, 'vote.cast', { choice: 'objectToForm' });
  await teams.invokes(who.viceChair, 'vote.cast', { ...data, ...typed });
  for (const voter of who.voters) await teams.presses(voter, card.content, words.choice.approve);
  await teams.invokes(who.viceChair, 'vote.cast', { ...data, ...typed });
  await bot.settled();
  await comes(bot, '2026-06-18T14:00:00.000Z');
  expect((await storedMeetings(stage))?.reports).toMatchObject([{ kind: 'movedToMeeting', title: 'ACT-teamen 2026' }]);
});

it('a decision that holds money is registered only after its warning (Q-33)', async () => {
  const { bot, teams, who } = stage;
  const warned = await decidesAlone({ amount: '200 tkr', title: 'Kept' });
  expect(await decisions()).toEqual([]);
  expect(buttonFor(warned, 'chairDecision.make').inputs).toMatchObject({ title: 'Kept', amount: '200 tkr' });
  await teams.taps(who.chair, warned, 'chairDecision.make');
  await bot.settled();
  expect(await decisions()).toMatchObject([
    { number: 'LGS OB 2026:1', amount: { kronor: 200_000, isApproximate: false, isYearly: false } },
  ]);
});

it('the receipt shows the number and what was registered; pressed twice it stays one decision with one number', async () => {
  const { bot, teams, who } = stage;
  await decidesAlone({ title: 'The first' });
  const [form] = (await teams.writesInPerson(who.chair, typedWords.chairDecision)).slice(-1);
  const make = (title: string) => teams.taps(who.chair, form?.content, 'chairDecision.make', { ...alone, title });
  const pressed = await Promise.all([make('Lease'), make('Lease')]);
  await bot.settled();
  const again = await make('Lease, rephrased');
  await bot.settled();

  for (const answer of pressed) {
    expect(textOf(cardIn(answer))).toContain(swedish.chairDecision.made('LGS OB 2026:2'));
  }
  expect(textOf(cardIn(again))).toContain(swedish.chairDecisionForm.madeAlready('Lease', '2026-06-03'));
  expect(await decisions()).toMatchObject([
    { number: 'LGS OB 2026:2', title: 'Lease' },
    { number: 'LGS OB 2026:1', title: 'The first' },
  ]);
});

it('only chair and vice chair decide alone', async () => {
  const { teams, who } = stage;
  const [card] = (await teams.writesInPerson(who.processLead, typedWords.chairDecision)).slice(-1);
  expect(textOf(card?.content)).toContain(noticeText(swedish, { type: 'mayNotMakeChairDecision' }, null));
});

it('the two series of numbers do not touch each other, and are the same when asked twice', async () => {
  await decidesAlone();
  await aDecision();
  await decidesAlone({ title: 'Another' });
  const numbers = (await decisions()).map(({ number }) => number).sort();
  expect(numbers).toEqual(['LGS OB 2026:1', 'LGS OB 2026:2', 'LGS PC 2026:1']);
});

it('in the channel nobody is offered what only leaders can do', async () => {
  const { teams, who } = stage;
  const shown = [
    ...(await teams.writes(who.processLead, typedWords.meetings)),
    ...(await teams.writes(who.processLead, typedWords.reports)),
  ];
  const verbs = shown.flatMap(({ content }) => buttonsOf(content)).map(({ verb }) => verb);
  expect(verbs.filter((verb) => /plan|change|cancel|note|followUp\./.test(verb))).toEqual([]);
});

it('what was noted on the wrong meeting is put right: each decision, and its card, carry the right one', async () => {
  const { bot, teams, who } = stage;
  await aDecision();
  await decidesAlone();
  await plansMeeting(stage, who.processLead, '2026-05-28');
  await plansMeeting(stage, who.processLead, '2026-06-04');
  await notes('6');
  const cardsSay = () => asTyped(JSON.stringify([...teams.inChannel(), ...teams.inChannel().flatMap(teams.inThread)]));
  const said = 'Redovisat på mötet torsdag 4 juni 2026, punkt 6.';
  expect(cardsSay().split(said)).toHaveLength(3);

  const [wrong] = (await storedMeetings(stage))?.meetings ?? [];
  const right = { rightMeeting: wrong?.id ?? '', rightItem: '4' };
  const ids = (await storedMeetings(stage))?.reports.map(({ id }) => `${id}#0`).join(',') ?? '';
  const card = await reportsFor(stage, who.processLead);
  const answer = cardIn(await teams.taps(who.processLead, card, 'reports.correct', { wrong: ids, ...right }));
  await bot.settled();
  expect(textOf(answer)).toContain(noticeText(swedish, { type: 'reportsCorrected' }, null));
  const reported = { meetingOn: '2026-05-28', item: '4' };
  expect(textOf(answer)).toContain(swedish.reports.noted.at(reported));
  expect(textOf(answer)).toContain(swedish.reports.noted.at({ meetingOn: '2026-06-04', item: '6' }));
  expect(await decisions()).toMatchObject([{ reported }, { reported }]);
  expect(cardsSay()).not.toContain(said);
  expect(cardsSay().split('Redovisat på mötet torsdag 28 maj 2026, punkt 4.')).toHaveLength(3);
});

it('what was ticked by mistake is back on the list, and with no meeting in the register', async () => {
  const { bot, teams, who } = stage;
  await aDecision();
  await plansMeeting(stage, who.processLead, '2026-06-04');
  await notes('6');
  const [report] = (await storedMeetings(stage))?.reports ?? [];
  const typed = { wrong: `${report?.id ?? ''}#0`, rightMeeting: 'nobody', rightItem: '' };
  const card = await reportsFor(stage, who.processLead);
  expect(await teams.taps(who.processLead, card, 'reports.correct', { ...typed, rightMeeting: '' })).toEqual({
    kind: 'message',
    text: noticeText(swedish, { type: 'meetingNotChosen' }, null),
  });
  const answer = cardIn(await teams.taps(who.processLead, card, 'reports.correct', typed));
  await bot.settled();
  expect(buttonsOf(answer).map(({ verb }) => verb)).toContain('reports.note');
  expect(await decisions()).toMatchObject([{ reported: null }]);
  await notes('7');
  expect(await decisions()).toMatchObject([{ reported: { item: '7' } }]);
});

it('a meeting that was not held after all is taken away, but not when something is noted on it', async () => {
  const { bot, teams, who } = stage;
  await aDecision();
  await plansMeeting(stage, who.processLead, '2026-05-28');
  await plansMeeting(stage, who.processLead, '2026-06-03');
  await notes('6', { ticked: (await storedMeetings(stage))?.reports[0]?.id ?? '' });
  const shown = async () => (await teams.writesInPerson(who.processLead, typedWords.meetings)).slice(-1)[0]?.content;
  const ids = (await storedMeetings(stage))?.meetings.map(({ id }) => id) ?? [];
  const cancels = async (meeting = '') =>
    cardIn(await teams.taps(who.processLead, await shown(), 'meetings.cancel', {}, { meeting }));
  expect(textOf(await cancels(ids[1]))).toContain(
    noticeText(swedish, { type: 'meetingHasNotes', on: '2026-06-03' }, null),
  );
  expect(textOf(await cancels(ids[0]))).toContain(noticeText(swedish, { type: 'meetingSaved' }, null));
  await bot.settled();
  expect((await storedMeetings(stage))?.meetings.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
});

it('whoever reads the list is told where it is noted, and that a meeting is needed', async () => {
  const { teams, who } = stage;
  await aDecision();
  const [inChannel] = (await teams.writes(who.processLead, typedWords.reports)).slice(-1);
  expect(textOf(inChannel?.content)).toContain(swedish.reports.inPerson);
  const [meetings] = (await teams.writes(who.processLead, typedWords.meetings)).slice(-1);
  expect(textOf(meetings?.content)).toContain(swedish.meetings.inPerson);
  expect(textOf(await reportsFor(stage, who.processLead))).toContain(swedish.reports.noneHeld);
  expect(textOf(await reportsFor(stage, who.noteTaker))).not.toContain(swedish.reports.noneHeld);
});

it('what was noted reaches the decision even when the process dies in the same moment', async () => {
  const { bot, teams, who } = stage;
  await aDecision();
  await plansMeeting(stage, who.processLead, '2026-06-04');
  const stored = await storedMeetings(stage);
  const by = { id: who.processLead.id, name: who.processLead.name, roles: ['processLead'] } as const;
  const noted = { meetingId: stored?.meetings[0]?.id ?? '', reports: stored?.reports.map(({ id }) => id) ?? [] };
  await bot.dependencies.meetings.change(meetingsRef(forumIdIn(teams)), (state, now) =>
    decideMeetings(state, { type: 'note', by, item: '6', today: '2026-06-04', ...noted }, now),
  );
  expect(await decisions()).toMatchObject([{ reported: null }]);
  bot.clock.advance(LEASE_MS);
  await bot.settled();
  expect(await decisions()).toMatchObject([{ reported: { meetingOn: '2026-06-04', item: '6' } }]);
});

it('where a steering group settles the agenda, what is listed waits for its yes and is taken up all the same (R-30, R-31)', async () => {
  const { teams, who } = stage;
  await aDecision();
  await plansMeeting(stage, who.processLead, '2026-09-18');
  const shown = () => reportsFor(stage, who.processLead);
  const verbs = (card: unknown) => buttonsOf(card).map(({ verb }) => verb);
  expect(verbs(await shown())).not.toContain('agenda.settle');
  await teams.taps(who.processLead, await shown(), 'agenda.setOwner', { agendaOwner: 'LGS styrgrupp' });
  const waiting = await shown();
  expect(textOf(waiting)).toContain('LGS styrgrupp fastställer agendan.');
  expect(textOf(waiting)).toContain(swedish.reports.awaiting);
  expect(textOf(waiting)).not.toContain(swedish.reports.group.perCapsulam);
  const [report] = (await storedMeetings(stage))?.reports ?? [];
  await teams.taps(who.chair, await reportsFor(stage, who.chair), 'agenda.settle', { onAgenda: report?.id ?? '' });
  expect(textOf(await shown())).not.toContain(swedish.reports.awaiting);
  expect(textOf(await shown())).toContain(swedish.reports.group.perCapsulam);
});
