import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aForm, aMatter, draftOf } from '../../support/forum-in-teams';
import { CHECKED, DRAFT, plansMeeting, startsMinutes, takesStep } from '../../support/minutes-in-teams';
import { channelHas, enters, forumIdIn } from '../../support/register-in-teams';
import { comes } from '../../support/reminding';
import { composition, everyoneIn, outsider, type Seat } from '../../support/seats';
import { buttonsOf, textOf, type Button } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const {
  todo: t,
  words,
  draftForm,
  course,
  minutes,

  preview,
  reports,
  departure,
  matters,
} = swedish;
const { approve } = words.choice;

const CLOSES = '2026-06-18T14:00:00.000Z';
const submitted = { url: DRAFT, label: '', changes: '', contentHash: '' };

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(3, 1) });
});
afterEach(() => stage.end());

async function listOf(seat: Seat, written: string = typedWords.todo) {
  const [card] = (await stage.teams.writesInPerson(seat, written)).slice(-1);
  if (card === undefined) throw new Error('nothing was answered');
  const text = textOf(card.content);
  const at = text.indexOf(t.awaited);
  return {
    ...card,
    text,
    /** What waits for them, and what they wait for. */
    own: at < 0 ? text : text.slice(0, at),
    awaited: at < 0 ? '' : text.slice(at),
    opens: buttonsOf(card.content).filter(({ verb }) => verb !== 'todo.show'),
  };
}

async function opened(seat: Seat, button: Button | undefined): Promise<unknown> {
  if (button === undefined) throw new Error('no such row');
  return cardIn(await stage.teams.invokes(seat, button.verb, button.data));
}

/** Minutes that the process lead has verified, and that wait for the chair. */
async function verifiedMinutes(title: string): Promise<void> {
  const { who } = stage;
  await startsMinutes(stage, who, who.noteTaker, { title, url: DRAFT });
  await takesStep(stage, who.processLead, 'minutes.verify');
}

it('a vote, a draft, a verification and an overdue publishing are on one list, the overdue first, and each row opens the card where it is done', async () => {
  const { bot, teams, who } = stage;
  const { chair } = who;
  // A chair who is process lead too: so many different things can wait for nobody else.
  await enters(stage, chair, 'role.start', { role: 'processLead', person: chair.id, from: '2026-06-04', until: '' });
  const signers = { url: DRAFT, verifier1: chair.id, approver: who.viceChair.id };
  await startsMinutes(stage, who, who.noteTaker, { ...signers, title: 'Minutes to publish' });
  await takesStep(stage, chair, 'minutes.verify');
  await takesStep(stage, who.viceChair, 'minutes.approve');
  await comes(bot, '2026-07-01T08:00:00.000Z');
  const later = { title: 'Minutes to verify', meetingOn: '2026-07-01' };
  await startsMinutes(stage, who, who.noteTaker, { ...signers, ...later });
  const form = await aForm(bot, teams, chair);
  await teams.presses(chair, form.content, draftForm.save, { title: 'A draft of mine' });
  await bot.settled();
  await aMatter(bot, teams, who, { title: 'A matter to answer', lastDay: '2026-07-16' });

  const list = await listOf(chair);
  expect(list.summary).toBe(t.summary(4, 1));
  const titles = ['Minutes to publish', 'Minutes to verify', 'A matter to answer', 'A draft of mine'];
  const places = titles.map((title) => list.own.indexOf(title));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(list.own.indexOf(t.overdue)).toBeLessThan(places[0] ?? 0);

  const [publish, verify, answer, draft] = list.opens;
  expect(buttonsOf(await opened(chair, publish)).map(({ verb }) => verb)).toContain('minutes.publish');
  expect(buttonsOf(await opened(chair, verify)).map(({ verb }) => verb)).toContain('minutes.verify');
  expect(buttonsOf(await opened(chair, answer)).map(({ title }) => title)).toContain(approve);
  expect(buttonsOf(await opened(chair, draft)).map(({ verb }) => verb)).toContain('draft.save');
});

it('what is done is gone from the list, whichever way it was opened', async () => {
  const { bot, teams, who } = stage;
  await aMatter(bot, teams, who);
  const voter = who.voters[2] ?? who.chair;
  const [answer] = (await listOf(voter)).opens;
  await teams.presses(voter, await opened(voter, answer), approve);

  const after = await listOf(voter);
  expect(after.text).toContain(t.nothing);
  expect(after.opens).toEqual([]);
});

it('is what they get who write the old word in their own chat', async () => {
  const { bot, teams, who } = stage;
  await aMatter(bot, teams, who);
  const voter = who.voters[2] ?? who.chair;
  expect((await listOf(voter, typedWords.matters)).text).toBe((await listOf(voter)).text);
});

it('a matter to send opens as it would be sent, and whoever asked for it waits for that', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.noteTaker);
  await teams.presses(who.noteTaker, form.content, draftForm.askToSend, draftOf({ title: 'To be sent' }));
  await bot.settled();

  const list = await listOf(who.viceChair);
  expect(list.own).toContain(t.askedBy(who.noteTaker.name));
  const card = await opened(who.viceChair, list.opens[0]);
  await teams.presses(who.viceChair, card, preview.send);
  await bot.settled();
  expect((await listOf(who.noteTaker)).awaited).toContain(matters.open(CLOSES, 0, 4));
});

it('whoever has asked for a matter to be sent sees that it waits for the presidium', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.noteTaker);
  await teams.presses(who.noteTaker, form.content, draftForm.askToSend, draftOf());
  await bot.settled();
  const list = await listOf(who.noteTaker);
  expect(list.own).toContain(t.nothing);
  expect(list.awaited).toContain(t.sending);
});

it('those who lead follow the rounds from it: how many have answered, until when, and the card of the course', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  await teams.presses(who.chair, card.content, approve);
  await bot.settled();

  const list = await listOf(who.viceChair);
  expect(list.awaited).toContain(matters.open(CLOSES, 1, 4));
  const followed = list.opens.find(({ verb }) => verb === 'course.show');
  expect(textOf(await opened(who.viceChair, followed))).toContain(course.heading);
  const member = who.voters[2] ?? who.chair;
  const seen = await opened(member, followed);
  expect(buttonsOf(seen).map(({ title }) => title)).toContain(approve);
  expect(textOf(seen)).not.toContain(course.heading);
});

it('a lapsed matter waits for the presidium, and the process lead waits for them', async () => {
  const { bot, teams, who } = stage;
  await aMatter(bot, teams, who);
  await comes(bot, CLOSES);
  const list = await listOf(who.viceChair);
  expect(list.own).toContain(t.byMoment(t.word.rule, '2026-06-23T14:00:00.000Z'));
  expect(buttonsOf(await opened(who.viceChair, list.opens[0])).map(({ verb }) => verb)).toContain('ruling.extend');
  expect((await listOf(who.processLead)).awaited).toContain(matters.lapsed('2026-06-23T14:00:00.000Z'));
  expect(teams.inChatWith(who.processLead).length).toBeGreaterThan(0);
});

it('the steps of minutes that others have are below, and writing them is above to the one who writes', async () => {
  const { who } = stage;
  await startsMinutes(stage, who, who.processLead);
  const list = await listOf(who.processLead);
  expect(list.own).toContain(t.nothing);
  expect(list.awaited).toContain(who.noteTaker.name);
  const writing = await listOf(who.noteTaker);
  expect(buttonsOf(await opened(who.noteTaker, writing.opens[0])).map(({ verb }) => verb)).toContain('minutes.submit');
});

it('after a meeting those who lead are to note what it took up, until it is noted', async () => {
  const { bot, teams, who } = stage;
  await verifiedMinutes('Minutes of June');
  await takesStep(stage, who.chair, 'minutes.approve');
  await takesStep(stage, who.processLead, 'minutes.publish', CHECKED);
  await plansMeeting(stage, who.processLead, '2026-06-10');
  expect((await listOf(who.processLead)).own).toContain(t.nothing);

  await comes(bot, '2026-06-11T08:00:00.000Z');
  const list = await listOf(who.processLead);
  expect(list.own).toContain(t.meeting('2026-06-10'));
  expect(list.own).toContain(t.onList(1));
  const card = await opened(who.processLead, list.opens[0]);
  expect(textOf(card)).toContain(reports.heading);
  await teams.taps(who.processLead, card, 'reports.note', { item: '1' });
  await bot.settled();
  expect((await listOf(who.processLead)).own).toContain(t.nothing);
});

it('the question what becomes of somebody who has left opens from the list, and is gone when it is answered', async () => {
  const { teams, who } = stage;
  const gone = who.voters[2] ?? outsider;
  await channelHas(
    stage,
    everyoneIn(who).filter((each) => each !== gone),
  );
  const [row] = (await listOf(who.chair)).opens;
  const card = await opened(who.chair, row);
  expect(textOf(card)).toContain(departure.heading);
  await teams.taps(who.chair, card, 'departure.keep');
  expect((await listOf(who.chair)).own).toContain(t.nothing);
  expect(textOf(await opened(who.viceChair, row))).toContain(swedish.questionSettled.heading);
});

it('the questions of a forum open for nobody but those who lead it', async () => {
  const { teams, who } = stage;
  const forum = forumIdIn(teams);
  for (const [verb, data] of [
    ['departure.show', { forum, person: who.chair.id }],
    ['account.show', { forum, account: who.chair.id }],
    ['channel.show', { forum }],
  ] as const) {
    expect(await teams.invokes(who.noteTaker, verb, data)).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'mayNotSetUp' }, null),
    });
  }
});

describe('the list of minutes', () => {
  it('has each set once, and offers nobody to remind themselves', async () => {
    const { teams, who } = stage;
    await startsMinutes(stage, who, who.processLead);
    await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
    const [card] = (await teams.writesInPerson(who.processLead, typedWords.minutes)).slice(-1);
    expect(textOf(card?.content).split('Meeting of 4 June')).toHaveLength(2);
    expect(buttonsOf(card?.content).map(({ title }) => title)).not.toContain(minutes.remind.verify);
    const chain = cardIn(await teams.taps(who.processLead, card?.content, 'minutes.chain'));
    expect(buttonsOf(chain).map(({ verb }) => verb)).not.toContain('minutes.remind');

    const [chairs] = (await teams.writesInPerson(who.chair, typedWords.minutes)).slice(-1);
    expect(textOf(chairs?.content)).toContain(who.processLead.name);
    expect(buttonsOf(chairs?.content).map(({ title }) => title)).toContain(minutes.remind.verify);
  });

  it('says so to whoever would be reminded by themselves, from an older card', async () => {
    const { teams, who } = stage;
    await startsMinutes(stage, who, who.processLead);
    await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
    const [card] = (await teams.writesInPerson(who.processLead, typedWords.minutes)).slice(-1);
    const { data } = buttonsOf(card?.content).find(({ verb }) => verb === 'minutes.open') ?? { data: {} };
    expect(await teams.invokes(who.processLead, 'minutes.remind', { ...data, step: 'verify' })).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'stepIsYours' }, null),
    });
  });
});
