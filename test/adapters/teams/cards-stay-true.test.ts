import { swedish } from '../../support/texts-in-their-year';
import { aForm, aMatter, draftOf } from '../../support/forum-in-teams';
import { DRAFT, startsMinutes, takesStep } from '../../support/minutes-in-teams';
import { enters, newTerm, readyForum } from '../../support/register-in-teams';
import { comes, HALF_TIME, plainVoter, TALLY } from '../../support/reminding';
import { composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardWithButton } from '../../support/teams-client';

/** What a card said when it was posted is not left standing when it is so no more. The auditor found each of these. */

const { ruling, course, draftForm, reminder } = swedish;
const CLOSES = '2026-06-18T14:00:00.000Z';
const LATER = { lastDay: '2026-06-26' };

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(3, 2) });
});
afterEach(() => stage.end());

const member = () => plainVoter(stage.who);
const saidTo = (seat: Seat) => stage.teams.inChatWith(seat).map(({ content }) => textOf(content));

async function isExtended(): Promise<void> {
  const { bot, teams, who } = stage;
  const card = cardWithButton(teams.inChatWith(who.chair), ruling.extend.send);
  await teams.presses(who.chair, card.content, ruling.extend.send, LATER);
  await bot.settled();
}

describe('a reminder that stands', () => {
  it('has the new last day as soon as the time to answer is extended', async () => {
    const { bot, teams, who } = stage;
    await aMatter(bot, teams, who);
    await comes(bot, HALF_TIME);
    await isExtended();
    for (const text of saidTo(member())) {
      expect(text).toContain('26 juni');
      expect(text).not.toContain('18 juni');
    }
  });

  it('asks again when a matter that had lapsed is open once more', async () => {
    const { bot, teams, who } = stage;
    await aMatter(bot, teams, who);
    await comes(bot, HALF_TIME, CLOSES);
    bot.clock.advance(60_000);
    await bot.settled();
    await isExtended();
    for (const text of saidTo(member())) expect(text).toContain('26 juni');
  });

  it('of a step of minutes says that it is taken, and who is waited for instead', async () => {
    const { bot, who } = stage;
    await startsMinutes(stage, who, who.processLead);
    await comes(bot, '2026-06-09T07:00:00.000Z', '2026-06-11T07:00:00.000Z', '2026-06-12T07:00:00.000Z');
    const asking = () => saidTo(who.noteTaker).filter((text) => text.startsWith(reminder.heading));
    expect(asking().length).toBeGreaterThan(0);
    await takesStep(stage, who.noteTaker, 'minutes.submit', { url: DRAFT, label: '1' });
    expect(asking()).toEqual([]);
    const followUp = saidTo(who.processLead).filter((text) => text.includes(reminder.outstanding));
    for (const text of followUp) expect(text).not.toContain('som ska lämna in');
  });
});

it('the card from before the time was extended says what became of the matter in the end', async () => {
  const { bot, teams, who } = stage;
  await aMatter(bot, teams, who);
  await comes(bot, TALLY);
  await isExtended();
  await comes(bot, '2026-06-26T14:00:00.000Z');
  const before = saidTo(who.chair).filter((text) => text.startsWith(course.heading));
  for (const text of before) expect(text).not.toContain('Öppet för svar');
});

it('a form offers to send as soon as its editor may, and to ask for it when not', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.noteTaker);
  await teams.presses(who.noteTaker, form.content, draftForm.save, draftOf());
  await bot.settled();
  const { register } = await readyForum(stage);
  const term = register.roleTerms.find(({ role }) => role === 'viceChair');
  const ended = { changedFrom: '', changedUntil: '2026-06-03', changedLeftOn: '', changedReason: 'Left' };
  await enters(stage, who.chair, 'role.save', { term: term?.id, ...ended });
  await enters(stage, who.chair, 'role.start', {
    ...newTerm('viceChair', { person: who.noteTaker.id, from: '2026-06-04', termReason: 'Chosen' }),
  });
  bot.clock.advance(60_000);
  await bot.settled();
  const titles = teams.inChatWith(who.noteTaker).flatMap(({ content }) => buttonsOf(content).map(({ title }) => title));
  expect(titles).toContain(draftForm.send);
  expect(titles).not.toContain(draftForm.askToSend);
});
