import type { Role } from '../../../src/domain/forum/register';
import type { LocalDate } from '../../../src/domain/time';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { CHECKED, DRAFT, startsMinutes, stepCard, takesStep, theMinutes } from '../../support/minutes-in-teams';
import { channelHas, enters, newTerm, readyForum } from '../../support/register-in-teams';
import { comes, remindersTo } from '../../support/reminding';
import { composition, everyoneIn, outsider, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardFor, cardIn, cardsFor } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const submitted = { url: DRAFT, label: '1.0' };

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(3, 2) });
});
afterEach(() => stage.end());

const aMember = (): Seat => stage.who.voters[1] ?? outsider;

/** The person leaves the channel, and the chair says that they have left their seat too. */
async function leaves(seat: Seat): Promise<void> {
  const { bot, teams, who } = stage;
  await channelHas(
    stage,
    everyoneIn(who).filter((each) => each !== seat),
  );
  const asked = cardFor(teams.inChatWith(who.chair), 'departure.end');
  await teams.taps(who.chair, asked.content, 'departure.end', {}, { person: seat.id });
  await bot.settled();
  bot.clock.advance(60_000);
}

async function termEnds(role: Role, until: LocalDate): Promise<void> {
  const { register } = await readyForum(stage);
  const term = register.roleTerms.find((one) => one.role === role);
  const ended = { changedFrom: '', changedUntil: until, changedLeftOn: '', changedReason: 'Left' };
  await enters(stage, stage.who.processLead, 'role.save', { term: term?.id, ...ended });
}

async function chainFor(seat: Seat): Promise<unknown> {
  const { teams } = stage;
  const [list] = (await teams.writesInPerson(seat, typedWords.minutes)).slice(-1);
  return cardIn(await teams.taps(seat, list?.content, 'minutes.chain'));
}

async function approved(): Promise<void> {
  const { who } = stage;
  await startsMinutes(stage, who, who.processLead);
  await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
  await takesStep(stage, who.processLead, 'minutes.verify');
  await takesStep(stage, who.chair, 'minutes.approve');
}

const verbsOf = (card: unknown) => buttonsOf(card).map(({ verb }) => verb);

describe('a verifier who has left the forum', () => {
  it('gets no draft to read, and whoever leads is told to hand the step over', async () => {
    const { teams, who } = stage;
    const gone = aMember();
    await startsMinutes(stage, who, who.processLead, { verifier1: gone.id });
    await leaves(gone);
    await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
    expect(JSON.stringify(teams.inChatWith(gone).map(({ content }) => content))).not.toContain(DRAFT);
    const said = swedish.minutes.gone([gone.name]);
    expect(textOf(await chainFor(who.processLead))).toContain(said);
  });

  it('has no card left to verify on', async () => {
    const { bot, teams, who } = stage;
    const gone = aMember();
    await startsMinutes(stage, who, who.processLead, { verifier1: gone.id, verifier2: who.coOpted.id });
    await takesStep(stage, who.noteTaker, 'minutes.submit', submitted);
    expect(cardsFor(teams.inChatWith(gone), 'minutes.verify')).toHaveLength(1);
    await leaves(gone);
    await takesStep(stage, who.coOpted, 'minutes.verify');
    await bot.settled();
    expect(cardsFor(teams.inChatWith(gone), 'minutes.verify')).toEqual([]);
    expect(textOf(teams.inChatWith(gone).at(-1)?.content)).toContain(swedish.minutesTaskOver.notYours);
  });

  it('is not reminded: the process lead is told, before the step is late', async () => {
    const { bot, teams, who } = stage;
    const gone = aMember();
    await startsMinutes(stage, who, who.noteTaker, { url: DRAFT, verifier1: gone.id });
    await leaves(gone);
    await comes(bot, '2026-06-16T07:00:00.000Z');
    expect(remindersTo(teams, gone)).toEqual([]);
    const [reminder] = remindersTo(teams, who.processLead);
    expect(textOf(reminder?.content)).toContain(swedish.minutes.gone([gone.name]));
    const answer = await teams.taps(who.processLead, reminder?.content, 'minutes.remind');
    expect(answer).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'signersGone', names: [gone.name] }, null),
    });
  });
});

describe('publishing', () => {
  it('can be told by the chair too, when the process lead is away', async () => {
    const { teams, who } = stage;
    await approved();
    const task = cardIn(await teams.taps(who.chair, await chainFor(who.chair), 'minutes.open'));
    cardIn(await teams.taps(who.chair, task, 'minutes.publish', CHECKED));
    expect((await theMinutes(stage)).publication).toMatchObject({ by: { id: who.chair.id } });
  });

  it('is for the presidium when no process lead has an account', async () => {
    const { bot, who } = stage;
    await termEnds('processLead', '2026-06-03');
    const typed = { typedName: 'Process lead to be', typedEmail: 'lead@example.com', from: '2026-06-04' };
    await enters(stage, who.chair, 'role.start', newTerm('processLead', typed));
    bot.clock.advance(60_000);
    await startsMinutes(stage, who, who.noteTaker, { url: DRAFT, verifier1: aMember().id });
    await takesStep(stage, aMember(), 'minutes.verify');
    await takesStep(stage, who.chair, 'minutes.approve');
    expect(verbsOf(stepCard(stage, who.chair, 'minutes.publish').content)).toContain('minutes.publish');
    expect(verbsOf(stepCard(stage, who.viceChair, 'minutes.publish').content)).toContain('minutes.publish');
  });
});

it('a chair who has been replaced is not told that minutes which are still late no longer are', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead);
  await comes(bot, '2026-06-12T07:00:00.000Z');
  const { heading, headingOld, headingOver } = swedish.minutesOverdue;
  const toldTo = (seat: Seat) => teams.inChatWith(seat).map(({ content }) => textOf(content).split('\n')[0]);
  expect(toldTo(who.chair)).toContain(heading);
  await termEnds('chair', '2026-06-11');
  await comes(bot, '2026-06-15T07:00:00.000Z', '2026-06-19T07:00:00.000Z', '2026-06-22T07:00:00.000Z');
  expect(toldTo(who.chair)).toContain(headingOld);
  expect(toldTo(who.chair)).not.toContain(headingOver);
  expect(toldTo(who.viceChair)).toContain(heading);
});
