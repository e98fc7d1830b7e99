import { isOver } from '../../../src/domain/follow-ups/follow-ups';
import { CRITERIA } from '../../../src/domain/state-funds/criteria';
import { lastDayOf, PROJECT_YEARS, type ProjectYear } from '../../../src/domain/state-funds/state-funds';
import { reportsIn } from '../../../src/domain/terms/terms-notes';
import { applied, codeOn, INVITATION } from '../../support/applying';
import { storedFollowUps } from '../../support/follow-ups-in-teams';
import { calendar } from '../../support/minutes';
import { enters, readyForum } from '../../support/register-in-teams';
import { comes } from '../../support/reminding';
import { composition, outsider } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardFor, cardIn, type StandingCard } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';

/** A grant of three years with the clock moved: from the application to the last final report (R-14 to R-16, 003:241-286). */

const { draftForm, stateFunds, terms: t, words } = swedish;

const FUNDS = { fundsDecidedBy: 'LGS', fundsDecidedOn: '2026-01-10', fundsNumber: 'punkt 8' };
const TYPED = {
  urgency: 'The year begins',
  question: 'Whether it goes on',
  background: 'All is well',
  clauses: 'att bevilja',
};
const MET = Object.fromEntries(CRITERIA.map((criterion) => [`finding_${criterion}`, 'met']));
const REPORT = { reportDone: 'A clinic two days a week', reportResidents: '120', reportSpent: '280 tkr' };

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
  await enters(stage, stage.who.chair, 'stateFunds.save', FUNDS);
});
afterEach(() => stage.end());

/** The form that has come into the chair's own chat last. */
function newestForm(): StandingCard {
  const form = stage.teams
    .inChatWith(stage.who.chair)
    .findLast(({ content }) => textOf(content).includes(draftForm.preview));
  if (form === undefined) throw new Error('no form has come');
  return form;
}

async function isApplied(): Promise<void> {
  const { bot, teams, who } = stage;
  const code = codeOn(cardIn(await enters(stage, who.chair, 'applications.invite', INVITATION)));
  const form = cardFor(await teams.writesInPerson(outsider, `ansökan ${code}`), 'application.send');
  await teams.taps(outsider, form.content, 'application.send', applied());
  const list = cardFor(await teams.writesInPerson(who.chair, 'ansökningar'), 'application.show');
  const shown = cardIn(await teams.taps(who.chair, list.content, 'application.show'));
  await teams.taps(who.chair, shown, 'application.takeUp');
  await bot.settled();
}

/** Sends what stands in the newest form, and everybody approves. Returns the id of the decision. */
async function isDecided(lastDay: string): Promise<string> {
  const { bot, teams, who } = stage;
  const form = newestForm();
  await teams.presses(who.chair, form.content, draftForm.send, { ...TYPED, ...MET, lastDay });
  await bot.settled();
  const card = teams.inChannel().at(-1);
  for (const voter of who.voters) await teams.presses(voter, card?.content, words.choice.approve);
  await bot.settled();
  return String(buttonFor(form.content, 'draft.send').data['matter']);
}

async function decision(id: string) {
  const read = await stage.bot.dependencies.decisions.read((await readyForum(stage)).id, id);
  if (read?.kind !== 'perCapsulam') throw new Error('there is no such decision');
  return read;
}

/** The mornings among these on which the card of those who lead asks for a final report. */
async function mornings(...days: readonly string[]): Promise<readonly string[]> {
  const { bot, teams, who } = stage;
  const asked: string[] = [];
  for (const day of days) {
    const seen = new Set(teams.inChatWith(who.processLead).map(({ id }) => id));
    await comes(bot, calendar.timeOn(day, 9));
    const news = teams.inChatWith(who.processLead).filter(({ id }) => !seen.has(id));
    if (news.some(({ content }) => textOf(content).includes('Slutrapport för'))) asked.push(day);
  }
  return asked;
}

async function shown(id: string): Promise<unknown> {
  return cardIn(
    await stage.teams.invokes(stage.who.chair, 'terms.show', { forum: (await readyForum(stage)).id, matter: id }),
  );
}

/** The year runs out: the report is asked for once in time, given, and asked for no more. */
async function isReported(id: string, year: number): Promise<void> {
  const { bot, teams, who } = stage;
  // A working week before the report is due, and on its day, a month before the year is over.
  const days = [`${year}-11-23`, `${year}-11-30`];
  expect(await mornings(`${year}-11-15`, ...days)).toEqual(days);
  const card = cardIn(
    await teams.taps(who.chair, await shown(id), 'terms.report', { ...REPORT, reportResidents: 'många' }),
  );
  expect(textOf(card)).toContain(t.notice.reportFaulty);
  await teams.taps(who.chair, card, 'terms.report', REPORT);
  await bot.settled();
  expect(reportsIn((await decision(id)).termsNotes)).toMatchObject([{ residents: 120, spent: { kronor: 280_000 } }]);
  const followUp = (await storedFollowUps(stage)).followUps.find((one) => one.id === `finalReport:${id}`);
  expect(followUp).toMatchObject({ ended: { how: 'lapsed', because: 'reported' } });
  expect(await mornings(`${year}-12-10`)).toEqual([]);
}

it('each year is decided from the one before it and reported on in time, and a fourth is warned of', async () => {
  const { bot, teams, who } = stage;
  await isApplied();
  let id = await isDecided('2026-06-18');
  expect((await decision(id)).stateFunds).toMatchObject({
    projectYear: 1,
    application: { project: 'Projekt Samsjuklighet', year: 2027 },
  });
  const granted: ProjectYear[] = [];
  for (const projectYear of PROJECT_YEARS) {
    const year = 2026 + projectYear;
    const { stateFunds: funds, terms } = await decision(id);
    expect([funds?.projectYear, terms?.validUntil]).toEqual([projectYear, lastDayOf(year)]);
    granted.push(projectYear);
    await isReported(id, year);
    const card = await shown(id);
    expect(textOf(card).includes(t.lastYear)).toBe(projectYear === 3);
    await teams.presses(who.chair, card, t.way.prolong);
    await bot.settled();
    if (projectYear < 3) id = await isDecided(`${year}-12-22`);
  }
  expect(granted).toEqual([1, 2, 3]);
  expect(textOf(newestForm().content)).toContain(stateFunds.fourthYear);
  const waiting = (await storedFollowUps(stage)).followUps.filter((one) => !isOver(one));
  expect(waiting.filter(({ source }) => source.kind === 'finalReport')).toEqual([]);
});
