import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { halfAnHourPasses } from '../../support/forum-in-teams';
import {
  CHECKED,
  DRAFT,
  plansMeeting,
  PUBLISHED,
  reportsFor,
  REVISED,
  startsMinutes,
  stepCard,
  storedMeetings,
  storedMinutes,
  takesStep,
  theMinutes,
} from '../../support/minutes-in-teams';
import { comes } from '../../support/reminding';
import { composition } from '../../support/seats';
import { asTyped, buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardIn } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(3, 2) });
});
afterEach(() => stage.end());

const submitted = { url: DRAFT, label: '1.0' };

async function verified(): Promise<void> {
  const { who } = stage;
  await startsMinutes(stage, who, who.processLead);
  await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
  await takesStep(stage, who.processLead, 'minutes.verify');
}

async function approved(): Promise<void> {
  await verified();
  await takesStep(stage, stage.who.chair, 'minutes.approve');
}

it('goes from note taker to the next meeting: three sign-offs by three people, one change, published, approved (R-25)', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead);
  await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
  await takesStep(stage, who.processLead, 'minutes.requestChange', { where: 'Item 5', what: 'The day is wrong' });
  const changes = { url: REVISED, label: '1.1', changes: 'The day in item 5' };
  expect(textOf(stepCard(stage, who.noteTaker, 'minutes.submit').content)).toContain('The day is wrong');
  await takesStep(stage, who.noteTaker, 'minutes.submit', changes);
  const second = stepCard(stage, who.processLead, 'minutes.verify').content;
  expect(textOf(second)).toContain('The day in item 5');
  await takesStep(stage, who.processLead, 'minutes.verify');
  await takesStep(stage, who.chair, 'minutes.approve');
  await takesStep(stage, who.processLead, 'minutes.publish', CHECKED);

  await plansMeeting(stage, who.processLead, '2026-09-18');
  await comes(bot, '2026-09-18T14:00:00.000Z');
  const card = await reportsFor(stage, who.processLead);
  expect(textOf(card)).toContain('Meeting of 4 June');
  const { data, inputs } = buttonFor(card, 'reports.note');
  cardIn(await teams.invokes(who.processLead, 'reports.note', { ...inputs, ...data, item: '1 b' }));
  await bot.settled();

  const minutes = await theMinutes(stage);
  expect(minutes).toMatchObject({
    noteTaker: { id: who.noteTaker.id },
    attestations: [{ person: { id: who.processLead.id }, version: 2 }],
    changeRequests: [{ person: { id: who.processLead.id }, version: 1, where: 'Item 5' }],
    approval: { person: { id: who.chair.id }, version: 2 },
    publication: { by: { id: who.processLead.id }, address: PUBLISHED },
    meetingApproval: { meetingOn: '2026-09-18', item: '1 b', by: { id: who.processLead.id } },
  });
  expect(minutes.versions.map(({ document }) => document.url)).toEqual([DRAFT, REVISED]);
});

it('is told as published once, to everybody in the channel, and not for every change of it after that', async () => {
  const { bot, teams, who } = stage;
  await approved();
  const before = teams.inChannel().length;
  await takesStep(stage, who.processLead, 'minutes.publish', CHECKED);
  expect(teams.inChannel()).toHaveLength(before + 1);
  expect(textOf(teams.inChannel().at(-1)?.content)).toContain('Meeting of 4 June');
  expect(JSON.stringify(teams.inChannel().at(-1)?.content)).toContain(PUBLISHED);
  const chain = (await teams.writesInPerson(who.processLead, typedWords.minutes)).at(-1);
  const { data } = buttonFor(chain?.content, 'minutes.chain');
  const steps = cardIn(await teams.invokes(who.processLead, 'minutes.chain', data));
  await teams.taps(who.processLead, steps, 'minutes.moveAddress', { newAddress: `${PUBLISHED}/2` });
  await bot.settled();
  expect(teams.inChannel()).toHaveLength(before + 1);
});

it('begins with the latest meeting that has been held and has no minutes yet', async () => {
  const { bot, teams, who } = stage;
  await plansMeeting(stage, who.processLead, '2026-05-22');
  await plansMeeting(stage, who.processLead, '2026-04-23');
  const day = async () => {
    const [list] = (await teams.writes(who.processLead, typedWords.minutes)).slice(-1);
    return buttonFor(cardIn(await teams.taps(who.processLead, list?.content, 'minutes.form')), 'minutes.start').inputs[
      'meetingOn'
    ];
  };
  expect(await day()).toBe('2026-05-22');
  await startsMinutes(stage, who, who.processLead, { meetingOn: '2026-05-22' });
  await bot.settled();
  expect(await day()).toBe('2026-04-23');
});

it('starts once however often the form is sent', async () => {
  const { bot, teams, who } = stage;
  const [list] = (await teams.writes(who.processLead, typedWords.minutes)).slice(-1);
  const form = cardIn(await teams.taps(who.processLead, list?.content, 'minutes.form'));
  const people = { noteTaker: who.noteTaker.id, verifier1: who.processLead.id, approver: who.chair.id };
  const typed = { meetingOn: '2026-06-04', title: 'Meeting', ...people };
  await teams.taps(who.processLead, form, 'minutes.start', typed);
  await teams.taps(who.processLead, form, 'minutes.start', typed);
  await bot.settled();
  expect(await storedMinutes(stage)).toHaveLength(1);
});

it('shows the minutes of that day that somebody else has started, before more are', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead);
  const warned = await startsMinutes(stage, who, who.chair, { title: 'The same meeting' });
  expect(await storedMinutes(stage)).toHaveLength(1);
  expect(textOf(warned)).toContain(`Meeting of 4 June, startade av ${who.processLead.name}`);
  expect(buttonFor(warned, 'minutes.start').inputs).toMatchObject({ title: 'The same meeting' });
  cardIn(await teams.taps(who.chair, warned, 'minutes.start'));
  await bot.settled();
  expect(await storedMinutes(stage)).toHaveLength(2);
});

it('is approved by the vice chair when the chair takes the notes (R-25)', async () => {
  const { who } = stage;
  await startsMinutes(stage, who, who.processLead, { noteTaker: who.chair.id });
  expect(await theMinutes(stage)).toMatchObject({
    noteTaker: { id: who.chair.id },
    approver: { id: who.viceChair.id },
  });
});

it('keeps what was typed and starts nothing when one person would fill two steps', async () => {
  const { who } = stage;
  const form = await startsMinutes(stage, who, who.processLead, { approver: who.noteTaker.id, title: 'Typed' });
  expect(buttonFor(form, 'minutes.start').inputs).toMatchObject({ title: 'Typed', approver: who.noteTaker.id });
  expect(textOf(form)).toContain(swedish.words.fault('').trim());
  expect(await storedMinutes(stage)).toEqual([]);
});

it('takes the link of a note taker who starts it as the first version', async () => {
  const { who } = stage;
  await startsMinutes(stage, who, who.noteTaker, { url: DRAFT });
  expect((await theMinutes(stage)).versions).toMatchObject([
    { number: 1, document: { url: DRAFT, contentHash: null } },
  ]);
});

it('lets the note taker confirm a link that somebody else gave', async () => {
  const { who } = stage;
  await startsMinutes(stage, who, who.processLead, { url: DRAFT, label: '1.0' });
  expect((await theMinutes(stage)).versions).toEqual([]);
  const { inputs } = buttonFor(stepCard(stage, who.noteTaker, 'minutes.submit').content, 'minutes.submit');
  expect(inputs).toMatchObject({ url: DRAFT, label: '1.0' });
});

it('refuses an attestation of a version that is no longer the current one, and shows that', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead);
  await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
  const first = stepCard(stage, who.processLead, 'minutes.verify').content;
  const [list] = (await teams.writesInPerson(who.noteTaker, typedWords.minutes)).slice(-1);
  const chain = cardIn(await teams.taps(who.noteTaker, list?.content, 'minutes.chain'));
  expect(buttonsOf(chain).map(({ verb }) => verb)).not.toContain('minutes.withdraw');
  const next = { ...buttonFor(first, 'minutes.verify').data, after: 1, contentHash: '' };
  await teams.invokes(who.noteTaker, 'minutes.submit', { ...next, url: REVISED, label: '', changes: 'More' });
  await bot.settled();
  const answer = cardIn(await teams.taps(who.processLead, first, 'minutes.verify'));
  expect(textOf(answer)).toContain(noticeText(swedish, { type: 'staleVersion', current: 2 }, null));
  // What is typed stays where it is.
  const { data } = buttonFor(first, 'minutes.verify');
  for (const [by, verb, typed] of [
    [who.processLead, 'minutes.requestChange', { where: 'Item 5', what: 'Not so' }],
    [who.noteTaker, 'minutes.submit', { ...submitted, changes: 'Item 5', after: 1, contentHash: '' }],
    [who.noteTaker, 'minutes.handToMeeting', { meetingReason: 'We do not agree' }],
    [who.processLead, 'minutes.publish', CHECKED],
  ] as const) {
    expect(await teams.invokes(by, verb, { ...data, ...typed })).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'staleVersion', current: 2 }, null),
    });
  }
  expect((await theMinutes(stage)).attestations).toEqual([]);
});

it('asks for publishing only after both steps, and refuses it before (R-23)', async () => {
  const { teams, who } = stage;
  await verified();
  const { data } = buttonFor(stepCard(stage, who.chair, 'minutes.approve').content, 'minutes.approve');
  const answer = await teams.invokes(who.processLead, 'minutes.publish', { ...data, ...CHECKED });
  const approver = { id: who.chair.id, name: who.chair.name };
  expect(answer).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'notApproved', approver }, null) });
  expect((await theMinutes(stage)).publication).toBeNull();
});

it('does not count as published while a point of the check-list is unticked', async () => {
  const { teams, who } = stage;
  await approved();
  const card = stepCard(stage, who.processLead, 'minutes.publish').content;
  const answer = await teams.taps(who.processLead, card, 'minutes.publish', { ...CHECKED, reviewedSensitive: 'false' });
  expect(answer).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'notReviewed' }, null) });
  expect((await theMinutes(stage)).publication).toBeNull();
});

it('is not linked to in the channel before it is published', async () => {
  const { teams, who } = stage;
  await approved();
  const channel = asTyped(JSON.stringify([...teams.inChannel()].map(({ content }) => content)));
  expect(channel).toContain('Meeting of 4 June');
  expect(channel).not.toContain(DRAFT);
  await takesStep(stage, who.processLead, 'minutes.publish', CHECKED);
  expect(JSON.stringify(teams.inChannel())).toContain(PUBLISHED);
});

it('can be moved on the web once published, and nothing else in it', async () => {
  const { bot, teams, who } = stage;
  await approved();
  await takesStep(stage, who.processLead, 'minutes.publish', CHECKED);
  const [list] = (await teams.writesInPerson(who.processLead, typedWords.minutes)).slice(-1);
  const chain = cardIn(await teams.taps(who.processLead, list?.content, 'minutes.chain'));
  cardIn(await teams.taps(who.processLead, chain, 'minutes.moveAddress', { newAddress: `${PUBLISHED}-moved` }));
  await halfAnHourPasses(bot);
  expect(JSON.stringify(teams.inChannel())).toContain(`${PUBLISHED}-moved`);
  expect(await theMinutes(stage)).toMatchObject({ earlierAddresses: [{ address: PUBLISHED }] });
});

it('leaves a disagreement to the next meeting, whose word the note taker then writes (Q-25)', async () => {
  const { bot, teams, who } = stage;
  // Of an earlier meeting than the one that settles it.
  await startsMinutes(stage, who, who.processLead, { meetingOn: '2026-05-22' });
  await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
  await takesStep(stage, who.processLead, 'minutes.requestChange', { where: 'Item 5', what: 'It was not decided' });
  await takesStep(stage, who.noteTaker, 'minutes.handToMeeting', { meetingReason: 'We do not agree' });
  expect((await storedMeetings(stage))?.reports).toMatchObject([{ kind: 'disputedMinutes', noted: null }]);

  await plansMeeting(stage, who.processLead, '2026-06-04');
  const card = await reportsFor(stage, who.processLead);
  const { data, inputs } = buttonFor(card, 'reports.note');
  cardIn(await teams.invokes(who.processLead, 'reports.note', { ...inputs, ...data, item: '3' }));
  await bot.settled();

  expect(await theMinutes(stage)).toMatchObject({ handedToMeeting: null, settlements: [{ item: '3' }] });
  await takesStep(stage, who.noteTaker, 'minutes.submit', { url: REVISED, label: '', changes: 'As the meeting said' });
  await takesStep(stage, who.processLead, 'minutes.verify');
  expect(stepCard(stage, who.chair, 'minutes.approve')).toBeDefined();
});

it('takes a disagreement back when they agree before the meeting, which then hears nothing of it', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead);
  await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
  await takesStep(stage, who.processLead, 'minutes.requestChange', { where: 'Item 5', what: 'It was not decided' });
  await takesStep(stage, who.noteTaker, 'minutes.handToMeeting', { meetingReason: 'We do not agree' });
  const [list] = (await teams.writesInPerson(who.noteTaker, typedWords.minutes)).slice(-1);
  const chain = cardIn(await teams.taps(who.noteTaker, list?.content, 'minutes.chain'));
  const task = cardIn(await teams.taps(who.noteTaker, chain, 'minutes.takeFromMeeting'));
  await bot.settled();
  expect(buttonsOf(task).map(({ verb }) => verb)).toContain('minutes.submit');
  expect(textOf(await reportsFor(stage, who.noteTaker))).toContain(swedish.reports.none);
  const [own] = (await teams.writesInPerson(who.processLead, typedWords.minutes)).slice(-1);
  const verifying = cardIn(await teams.taps(who.processLead, own?.content, 'minutes.open'));
  cardIn(await teams.taps(who.processLead, verifying, 'minutes.verify'));
  await bot.settled();
  await takesStep(stage, who.chair, 'minutes.approve');
  expect(await theMinutes(stage)).toMatchObject({
    handings: [{ reason: 'We do not agree' }],
    approval: { version: 1 },
  });
});

it('is on no meeting list when it was withdrawn while it lay with the meeting', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead);
  await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
  await takesStep(stage, who.processLead, 'minutes.requestChange', { where: 'Item 5', what: 'It was not decided' });
  await takesStep(stage, who.noteTaker, 'minutes.handToMeeting', { meetingReason: 'We do not agree' });
  const [list] = (await teams.writesInPerson(who.processLead, typedWords.minutes)).slice(-1);
  const chain = cardIn(await teams.taps(who.processLead, list?.content, 'minutes.chain'));
  cardIn(await teams.taps(who.processLead, chain, 'minutes.withdraw', { withdrawReason: 'Wrong meeting' }));
  await bot.settled();
  expect(textOf(await reportsFor(stage, who.processLead))).toContain(swedish.reports.none);
});

it('is told to the next meeting by the meeting it is of (Q-19)', async () => {
  await approved();
  expect(textOf(await reportsFor(stage, stage.who.processLead))).toContain('LGS 2026-06-04 Meeting of 4 June');
});

it('hands a step over to somebody who has none, and asks them', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead);
  await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
  const other = who.viceChair;
  const [list] = (await teams.writesInPerson(who.processLead, typedWords.minutes)).slice(-1);
  const chain = cardIn(await teams.taps(who.processLead, list?.content, 'minutes.chain'));
  cardIn(await teams.taps(who.processLead, chain, 'minutes.handOver', { to: other.id }, { step: 'verify' }));
  await bot.settled();
  await takesStep(stage, other, 'minutes.verify');
  expect((await theMinutes(stage)).attestations).toMatchObject([{ person: { id: other.id } }]);
});

it('is locked once approved: what was wrong is corrected in minutes of its own (Q-24)', async () => {
  const { teams, who } = stage;
  await approved();
  const [list] = (await teams.writesInPerson(who.noteTaker, typedWords.minutes)).slice(-1);
  const chain = cardIn(await teams.taps(who.noteTaker, list?.content, 'minutes.chain'));
  const form = cardIn(await teams.taps(who.noteTaker, chain, 'minutes.correct'));
  const people = { noteTaker: who.noteTaker.id, verifier1: who.processLead.id, approver: who.chair.id };
  cardIn(await teams.taps(who.noteTaker, form, 'minutes.start', { title: 'Correction', ...people, url: REVISED }));
  await stage.bot.settled();
  const all = await storedMinutes(stage);
  const original = all.find(({ corrects }) => corrects === null);
  const correction = all.find(({ title }) => title === 'Correction');
  expect(correction).toMatchObject({ corrects: original?.id, versions: [{ document: { url: REVISED } }] });
  expect(original?.versions).toHaveLength(1);
  for (const [of, said] of [
    [original, swedish.minutesChain.correctedBy('Correction', swedish.minutes.phase.verifying)],
    [correction, swedish.minutesChain.corrects('Meeting of 4 June')],
  ] as const) {
    const ids = { forum: of?.forumId, minutes: of?.id };
    expect(textOf(cardIn(await teams.invokes(who.noteTaker, 'minutes.chain', ids)))).toContain(said);
  }
});

it('shows nothing to somebody outside the forum', async () => {
  const { teams, who } = stage;
  await verified();
  const { data } = buttonFor(stepCard(stage, who.chair, 'minutes.approve').content, 'minutes.approve');
  const stranger = { id: 'aaaaaaaa-0000-4000-8000-000000000999', address: '29:stranger', name: 'Stranger' };
  for (const verb of ['minutes.open', 'minutes.chain', 'minutes.export', 'minutes.approve']) {
    expect(await teams.invokes(stranger, verb, data)).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'notInForum' }, null),
    });
  }
});
