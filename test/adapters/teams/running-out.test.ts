import { nextDay } from '../../../src/domain/time';
import { isOver } from '../../../src/domain/follow-ups/follow-ups';
import { followUpsFor, storedFollowUps } from '../../support/follow-ups-in-teams';
import { aMatter } from '../../support/forum-in-teams';
import { calendar } from '../../support/minutes';
import { comes, plainVoter } from '../../support/reminding';
import { composition } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, type StandingCard } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';
import { sentenceOf } from '../../../src/presentation/sentences-by';

/** A guideline that holds until a day: a year with the clock moved, from its decision to the one that prolongs it. */

const { draftForm, followUpWords, terms: t, words } = swedish;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
});
afterEach(() => stage.end());

async function everyoneApproves({ content }: StandingCard): Promise<void> {
  for (const voter of stage.who.voters) await stage.teams.presses(voter, content, words.choice.approve);
  await stage.bot.settled();
}

/** Every morning from one day to another passes. Returns the days on which the process lead was reminded, and of what. */
async function pass(from: string, until: string): Promise<readonly string[]> {
  const { bot, teams, who } = stage;
  const seen = new Set(teams.inChatWith(who.processLead).map(({ id }) => id));
  const days: string[] = [];
  for (let day = from; day <= until; day = nextDay(day)) {
    await comes(bot, calendar.timeOn(day, 9));
    for (const { id, content } of teams.inChatWith(who.processLead).filter((card) => !seen.has(card.id))) {
      seen.add(id);
      const months = [12, 6, 3].filter((each) => textOf(content).includes(sourceOf(each)));
      days.push(`${day}: ${months.join(', ')}`);
    }
  }
  return days;
}

function sourceOf(monthsBefore: number): string {
  const decided = { kind: 'runsOut', decision: '', number: 'LGS PC 2026:1', validUntil: '' } as const;
  return sentenceOf(followUpWords.source, 'kind', {
    ...decided,
    monthsBefore: monthsBefore === 12 ? 12 : monthsBefore === 6 ? 6 : 3,
  });
}

it('those who lead are reminded 12, 6 and 3 months before, and of nothing once the forum has prolonged it', async () => {
  const { bot, teams, who } = stage;
  await everyoneApproves(await aMatter(bot, teams, who, { title: 'Guideline', validUntil: '2027-08-31' }));
  expect(await pass('2026-08-21', '2026-09-02')).toEqual(['2026-08-24: 12', '2026-08-31: 12']);
  expect(await pass('2027-02-19', '2027-03-03')).toEqual(['2027-02-22: 6', '2027-03-01: 6']);
  expect(await pass('2027-05-21', '2027-05-24')).toEqual(['2027-05-24: 3']);
  const kept = (await storedFollowUps(stage)).followUps;
  expect(kept.map((one) => isOver(one))).toEqual([true, true, false]);

  expect(textOf(await followUpsFor(stage, plainVoter(who)))).toContain(sourceOf(3));
  const id = { followUp: kept.at(-1)?.id ?? '' };
  const one = cardIn(await teams.taps(who.chair, await followUpsFor(stage, who.chair), 'followUp.show', {}, id));
  const opened = cardIn(await teams.presses(who.chair, one, t.open));
  const offered = buttonsOf(opened).map(({ title }) => title);
  for (const way of Object.values(t.way)) expect(offered).toContain(way);
  await teams.presses(who.chair, opened, t.way.prolong);
  await bot.settled();
  const form = teams.inChatWith(who.chair).find(({ content }) => textOf(content).includes(draftForm.preview));
  const typed = {
    ...{ urgency: 'It ends', question: 'Whether it goes on', background: 'All is well', validUntil: '2029-08-31' },
    ...{ clauses: 'att förlänga den', lastDay: '2027-06-10' },
  };
  await teams.presses(who.chair, form?.content, draftForm.send, typed);
  await bot.settled();
  const next = teams.inChannel().at(-1);
  if (next === undefined) throw new Error('nothing was sent');
  await everyoneApproves(next);
  const after = (await storedFollowUps(stage)).followUps;
  expect(after.at(-2)?.ended).toMatchObject({ how: 'lapsed', because: 'decided' });
  expect(after.at(-1)?.due).toEqual({ kind: 'day', on: '2028-08-31' });
  expect((await pass('2027-05-28', '2027-06-02')).filter((day) => day.endsWith(' 3'))).toEqual([]);
});
