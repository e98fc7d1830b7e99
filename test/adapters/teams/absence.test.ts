import { typedWords } from '../../support/words.sv';
import { swedish } from '../../support/texts-in-their-year';
import { aForm, aMatter, draftOf } from '../../support/forum-in-teams';
import { comes, HALF_TIME, openingsTo, plainVoter, remindersTo, TWO_DAYS_LEFT } from '../../support/reminding';
import { readyForum, roundOf } from '../../support/register-in-teams';
import { composition, type Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardFor, cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';
import { sentenceOf } from '../../../src/presentation/sentences-by';

/** Whoever is away says so: the sender sees it, reminders wait, and it is nobody's answer (issue 19). */

const { absence, deliveries, draftForm, preview, vote, words } = swedish;
const THE_DAY_AFTER = '2026-06-05T08:00:00.000Z';
const BACK_ON_MONDAY = '2026-06-15T07:00:00.000Z';
const who = composition(3, 2);

let stage: Stage;
let member: Seat;
beforeEach(async () => {
  stage = await startStage({ who });
  member = plainVoter(who);
});
afterEach(() => stage.end());

async function isAway(seat: Seat, awayUntil: string, awayFrom = ''): Promise<string> {
  const form = await ownCard(seat, 'jag är borta');
  const answer = await stage.teams.pressesInPerson(seat, form, absence.save, { awayFrom, awayUntil });
  await stage.bot.settled();
  return textOf(cardIn(answer));
}

async function ownCard(seat: Seat, text: string): Promise<StandingCard> {
  return cardWithButton(await stage.teams.writesInPerson(seat, text), absence.save);
}

function isSent(): boolean {
  return stage.teams.inChannel().some(({ content }) => textOf(content).includes(vote.heading));
}

const remindersOf = (seat: Seat) => remindersTo(stage.teams, seat);

it('is said in words, and kept when the days on the form are', async () => {
  const form = await ownCard(member, 'Jag är borta till 12 juni!');
  expect(JSON.stringify(form.content)).toContain('"value":"2026-06-12"');
  expect((await readyForum(stage)).absences).toEqual([]);
  const faulty = await stage.teams.pressesInPerson(member, form, absence.save, { awayUntil: '2026-06-01' });
  expect(textOf(cardIn(faulty))).toContain(sentenceOf(absence.fault, 'fault', { field: 'until', fault: 'past' }));
  expect(await isAway(member, '2026-06-12')).toContain(absence.notice.absenceSaid);
  expect((await readyForum(stage)).absences).toEqual([{ person: member.id, from: '2026-06-04', until: '2026-06-12' }]);

  const [inChannel] = await stage.teams.writes(member, 'borta');
  expect(textOf(inChannel?.content)).toContain(absence.notice.absenceInPerson);
  const later = await ownCard(member, 'borta');
  expect(textOf(later.content)).toContain(absence.said('2026-06-04', '2026-06-12'));
});

it('reminders wait until the first working day back, and nobody has answered', async () => {
  const card = await aMatter(stage.bot, stage.teams, who);
  await comes(stage.bot, THE_DAY_AFTER);
  await isAway(member, '2026-06-12');
  await comes(stage.bot, HALF_TIME, '2026-06-12T08:00:00.000Z');
  expect(remindersOf(member)).toEqual([]);
  expect(remindersOf(who.viceChair)).not.toEqual([]);
  await comes(stage.bot, BACK_ON_MONDAY);
  expect(remindersOf(member)).toHaveLength(1);
  const { ballots, electorate } = await roundOf(stage, card);
  expect(ballots).toEqual([]);
  expect(electorate.map(({ id }) => id)).toContain(member.id);
});

it('whoever stays away longer waits longer, and whoever is back sooner gets what has waited', async () => {
  await aMatter(stage.bot, stage.teams, who);
  await comes(stage.bot, THE_DAY_AFTER);
  await isAway(member, '2026-06-12');
  await comes(stage.bot, HALF_TIME);
  await isAway(member, '2026-06-30');
  await comes(stage.bot, BACK_ON_MONDAY, TWO_DAYS_LEFT);
  expect(remindersOf(member)).toEqual([]);

  const own = await ownCard(member, 'borta');
  const back = await stage.teams.pressesInPerson(member, own, absence.takeBack);
  await stage.bot.settled();
  expect(textOf(cardIn(back))).toContain(absence.notice.absenceTakenBack);
  expect(remindersOf(member)).toHaveLength(1);
  expect((await readyForum(stage)).absences).toEqual([]);
});

it('whoever leads sees with the deliveries that a reminder waits, and until when (issue 19)', async () => {
  await aMatter(stage.bot, stage.teams, who);
  await comes(stage.bot, THE_DAY_AFTER);
  const shown = async () => textOf((await stage.teams.writesInPerson(who.chair, 'leverans')).at(-1)?.content);
  expect(await shown()).not.toContain(deliveries.waitsUntil(BACK_ON_MONDAY));
  await isAway(member, '2026-06-12');
  expect(await shown()).toContain(deliveries.waitsUntil(BACK_ON_MONDAY));
  await isAway(member, '2026-06-30');
  expect(await shown()).toContain(deliveries.awayToTheEnd);
});

it('a new matter is given to them once all the same, and they may answer it', async () => {
  await isAway(member, '2026-06-30');
  const card = await aMatter(stage.bot, stage.teams, who);
  expect(openingsTo(stage.teams, member)).toHaveLength(1);
  await comes(stage.bot, HALF_TIME);
  expect(remindersOf(member)).toEqual([]);
  const given = cardWithButton(openingsTo(stage.teams, member), words.choice.approve);
  await stage.teams.pressesInPerson(member, given, words.choice.approve);
  await stage.bot.settled();
  expect((await roundOf(stage, card)).ballots).toMatchObject([{ voter: member.id }]);
});

it('whoever sends sees beforehand who is away on the last day, and sends all the same with one tap', async () => {
  await isAway(member, '2026-06-30');
  const form = await aForm(stage.bot, stage.teams, who.chair);
  expect(textOf(form.content)).toContain(absence.away(member.name, '2026-06-04', '2026-06-30'));
  await stage.teams.presses(who.chair, form.content, draftForm.send, draftOf());
  await stage.bot.settled();
  expect(isSent()).toBe(true);
});

it('somebody who says so after the form was drawn is shown before the matter is sent, on the form and on the preview', async () => {
  const form = await aForm(stage.bot, stage.teams, who.chair);
  await isAway(member, '2026-06-30');
  const stopped = cardIn(await stage.teams.presses(who.chair, form.content, draftForm.send, draftOf()));
  await stage.bot.settled();
  expect(textOf(stopped)).toContain(absence.notice.awayOnLastDay);
  expect(textOf(stopped)).toContain(absence.away(member.name, '2026-06-04', '2026-06-30'));
  expect(isSent()).toBe(false);

  await stage.teams.presses(who.chair, stopped, draftForm.preview, draftOf());
  await stage.bot.settled();
  const previewed = cardWithButton(stage.teams.inChatWith(who.chair), preview.send);
  await isAway(who.viceChair, '2026-07-10');
  const warned = cardIn(await stage.teams.pressesInPerson(who.chair, previewed, preview.send));
  await stage.bot.settled();
  expect(textOf(warned)).toContain(who.viceChair.name);
  expect(isSent()).toBe(false);
  await stage.teams.pressesInPerson(who.chair, { ...previewed, content: warned }, preview.sendAnyway);
  await stage.bot.settled();
  expect(isSent()).toBe(true);
});

it('those who lead see who is away and has not answered', async () => {
  await isAway(member, '2026-06-12');
  await aMatter(stage.bot, stage.teams, who);
  expect(textOf(cardFor(stage.teams.inChatWith(who.chair), 'round.remind').content)).toContain(
    absence.away(member.name, '2026-06-04', '2026-06-12'),
  );
  const [toMember] = await stage.teams.writesInPerson(member, typedWords.matters);
  expect(textOf(toMember?.content)).not.toContain(absence.whileOpen);
});
