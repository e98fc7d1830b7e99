import { RENEWALS, type Renewal } from '../../../src/domain/terms/terms-notes';
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
import { forumIdIn } from '../../support/register-in-teams';
import { typedWords } from '../../support/words.sv';
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

/** The decision's reminder leads to the ways to go on. */
async function waysOf(number: number): Promise<unknown> {
  const { teams, who } = stage;
  const open = (await storedFollowUps(stage)).followUps.filter((one) => !isOver(one));
  const of = open.find(({ source }) => source.kind === 'runsOut' && source.number === `LGS PC 2026:${number}`);
  const list = await followUpsFor(stage, who.chair);
  const one = cardIn(await teams.taps(who.chair, list, 'followUp.show', {}, { followUp: of?.id ?? '' }));
  return cardIn(await teams.presses(who.chair, one, t.open));
}

/** Goes on with the decision in this way, by the form that is filled in, and everybody approves. Returns the form as it came. */
async function goesOn(number: number, way: Renewal, validUntil: string): Promise<string> {
  const { bot, teams, who } = stage;
  const before = new Set(teams.inChatWith(who.chair).map(({ id }) => id));
  await teams.presses(who.chair, await waysOf(number), t.way[way]);
  await bot.settled();
  const form = teams
    .inChatWith(who.chair)
    .find(({ id, content }) => !before.has(id) && textOf(content).includes(draftForm.preview));
  const typed = {
    ...{ urgency: 'It ends', question: 'Whether it goes on', background: 'All is well', validUntil },
    ...{ clauses: 'att gå vidare', lastDay: '2027-06-10' },
  };
  await teams.presses(who.chair, form?.content, draftForm.send, typed);
  await bot.settled();
  const next = teams.inChannel().at(-1);
  if (next === undefined) throw new Error('nothing was sent');
  await everyoneApproves(next);
  return JSON.stringify(form?.content);
}

/** The last day of what comes instead; a guideline that ends has none. */
const UNTIL: Readonly<Record<Renewal, string>> = {
  prolong: '2029-08-31',
  prolongEdited: '2029-08-31',
  revise: '2030-08-31',
  end: '',
};

it('those who lead are reminded 12, 6 and 3 months before, and of nothing once the forum has gone on, in whichever way', async () => {
  const { bot, teams, who } = stage;
  for (const way of RENEWALS) {
    await everyoneApproves(await aMatter(bot, teams, who, { title: `Guideline: ${way}`, validUntil: '2027-08-31' }));
  }
  expect(await pass('2026-08-21', '2026-09-02')).toEqual(['2026-08-24: 12', '2026-08-31: 12']);
  expect(await pass('2027-02-19', '2027-03-03')).toEqual(['2027-02-22: 6', '2027-03-01: 6']);
  expect(await pass('2027-05-21', '2027-05-24')).toEqual(['2027-05-24: 3']);
  const kept = (await storedFollowUps(stage)).followUps;
  expect(kept.map((one) => isOver(one)).filter((isLapsed) => !isLapsed)).toHaveLength(RENEWALS.length);
  expect(textOf(await followUpsFor(stage, plainVoter(who)))).toContain(sourceOf(3));
  const offered = buttonsOf(await waysOf(1)).map(({ title }) => title);
  for (const way of Object.values(t.way)) expect(offered).toContain(way);

  for (const [index, way] of RENEWALS.entries()) {
    const number = index + 1;
    const filledIn = await goesOn(number, way, UNTIL[way]);
    expect(filledIn).toContain(`LGS PC 2026:${number}`);
    expect(filledIn).toContain(`Guideline: ${way}`);
    const { followUps } = await storedFollowUps(stage);
    const ofOld = followUps.filter(
      ({ source }) => source.kind === 'runsOut' && source.number.endsWith(`2026:${number}`),
    );
    expect(ofOld.at(-1)?.ended).toMatchObject({ how: 'lapsed', because: 'decided' });
    const comes = followUps.filter(
      ({ source }) => source.kind === 'runsOut' && source.number === `LGS PC 2027:${number}`,
    );
    expect(comes.map(({ due }) => due)).toEqual(
      UNTIL[way] === '' ? [] : [{ kind: 'day', on: `${Number(UNTIL[way].slice(0, 4)) - 1}-08-31` }],
    );
    expect(textOf(await decisionOf(number))).toContain(t.renewed(way, `LGS PC 2027:${number}`, UNTIL[way] || null));
  }
  expect(await pass('2027-05-28', '2027-08-31')).toEqual([]);
});

/** What those who lead see of the decision: among other things, what has come of it. */
async function decisionOf(number: number): Promise<unknown> {
  const { bot, teams, who } = stage;
  const forum = forumIdIn(teams);
  const found = (await bot.dependencies.decisions.list(forum, 20)).find(
    (one) => one.number === `LGS PC 2026:${number}`,
  );
  const list = (await teams.writesInPerson(who.chair, typedWords.decisions)).at(-1)?.content;
  return cardIn(await teams.taps(who.chair, list, 'decision.show', {}, { decision: found?.id ?? '' }));
}
