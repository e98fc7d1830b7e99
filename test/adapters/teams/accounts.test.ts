import { swedish } from '../../support/texts-in-their-year';
import { noticeText } from '../../../src/presentation/notice-text';
import { costCentreFor, economyFor, entersCostCentre, storedAccounts } from '../../support/accounts-in-teams';
import { aForm, aMatter, asItStands, draftOf } from '../../support/forum-in-teams';
import { forumIdIn } from '../../support/register-in-teams';
import { composition } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, type StandingCard, type Typed } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';
import { sentenceOf } from '../../../src/presentation/sentences-by';

/** A forum's money: what is decided books itself, those who lead put it right, and a matter warns of too little. */

const { accounts, costCentre, draftForm, money, words } = swedish;
const MONEY = { amount: '450tkr', budgetYear: '2026', costCentre: '86920 SIP' } as const;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
});
afterEach(() => stage.end());

async function adopts(changes: Typed = {}): Promise<StandingCard> {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who, { ...MONEY, ...changes });
  for (const voter of who.voters) await teams.presses(voter, card.content, words.choice.approve);
  await bot.settled();
  return card;
}

const said = (text: string) => text.replaceAll('\u00A0', ' ');
const economy = async () => said(textOf(await economyFor(stage, stage.who.chair)));

it('an adopted matter books itself once, and the card tells what is decided and left', async () => {
  await entersCostCentre(stage, stage.who.processLead);
  await adopts();
  await stage.bot.settled();
  expect((await storedAccounts(stage)).bookings).toMatchObject([
    { decision: 'LGS PC 2026:1', by: null, amount: { kronor: 450_000 }, changes: [] },
  ]);
  expect(await economy()).toContain('1 696 000 kr');
  expect(await economy()).toContain(said(accounts.decided('450 000 kr')));
  expect((await storedAccounts(stage)).bookings).toHaveLength(1);
});

it('the decision leads to where its money is booked, also once that is put right, and the cost centre to the decision', async () => {
  const { bot, teams, who } = stage;
  const card = await adopts({ costCentre: 'The children' });
  const decision = teams.inThread(asItStands(teams, card)).at(-1);
  const presses = async (content: unknown, title: string) => cardIn(await teams.presses(who.coOpted, content, title));
  expect(textOf(await presses(decision?.content, accounts.openBooking))).toContain(costCentre.headingUnplaced);
  await entersCostCentre(stage, who.chair);
  const id = (await storedAccounts(stage)).bookings[0]?.id ?? '';
  const right = { wrong: `${id}#0`, rightCentre: '86920', rightYear: '2026', rightAmount: '450 tkr', why: 'It is SIP' };
  const unplaced = cardIn(await teams.presses(who.chair, decision?.content, accounts.openBooking));
  await teams.presses(who.chair, unplaced, costCentre.correct.send, right);
  await bot.settled();
  const booked = await presses(decision?.content, accounts.openBooking);
  expect(textOf(booked)).toContain('86920');
  expect(buttonsOf(booked).map(({ title }) => title)).not.toContain(costCentre.openDecisions);
  const listed = await costCentreFor(stage, who.chair);
  expect(textOf(await presses(listed, costCentre.openDecision('LGS PC 2026:1')))).toContain('LGS PC 2026:1');
});

it('a matter that is withdrawn books nothing', async () => {
  const { bot, teams, who } = stage;
  await entersCostCentre(stage, who.chair);
  await aMatter(bot, teams, who, MONEY);
  const course = teams.inChatWith(who.chair).find(({ content }) => {
    return buttonsOf(content).some(({ verb }) => verb === 'course.withdraw');
  });
  cardIn(await teams.taps(who.chair, course?.content, 'course.withdraw', { reason: 'It is paid otherwise.' }));
  await bot.settled();
  expect((await storedAccounts(stage)).bookings).toEqual([]);
});

it('a decision from before there were cost centres is booked, and found again when its cost centre is entered', async () => {
  await adopts();
  expect(await economy()).toContain(accounts.unplaced.heading);
  await entersCostCentre(stage, stage.who.chair);
  expect(await economy()).not.toContain(accounts.unplaced.heading);
  expect(await economy()).toContain('1 696 000 kr');
});

it('a decision that was registered and never booked is booked when the economy is looked at', async () => {
  await adopts();
  const forum = forumIdIn(stage.teams);
  const [decision] = await stage.bot.dependencies.decisions.list(forum, 1);
  if (decision === undefined) throw new Error('no decision');
  await stage.bot.dependencies.decisions.record({ ...decision, id: 'older', number: 'LGS PC 2025:9' });
  await economy();
  expect((await storedAccounts(stage)).bookings.map((one) => one.decision)).toEqual(['LGS PC 2026:1', 'LGS PC 2025:9']);
});

it('a matter for which too little is left says so on its form and on the card where the members answer', async () => {
  const { bot, teams, who } = stage;
  await entersCostCentre(stage, who.chair, { carriedOver: '400 tkr' });
  const form = await aForm(bot, teams, who.chair);
  const saved = cardIn(await teams.presses(who.chair, form.content, draftForm.save, draftOf(MONEY)));
  const left = { kronor: 400_000, isApproximate: false };
  const warning = money.tooLittleLeft({ kind: 'tooLittleLeft', number: '86920', name: 'SIP', year: 2026, left });
  expect(said(textOf(saved))).toContain(said(warning));

  const card = await aMatter(bot, teams, who, { ...MONEY, title: 'Another' });
  expect(said(textOf(card.content))).toContain(said(warning));
  // What it said when it was sent stands, whatever is booked since.
  await entersCostCentre(stage, who.chair, { centreNumber: '1', centreName: 'Annat' });
  expect(said(textOf(teams.inChannel().at(-1)?.content))).toContain(said(warning));
});

it('a matter on a cost centre that the forum does not have warns those who write it, and nobody who votes', async () => {
  const { bot, teams, who } = stage;
  await entersCostCentre(stage, who.chair);
  const form = await aForm(bot, teams, who.chair);
  const typed = draftOf({ ...MONEY, costCentre: '99999' });
  const saved = cardIn(await teams.presses(who.chair, form.content, draftForm.save, typed));
  const warning = sentenceOf(money.shortage, 'kind', { kind: 'unknownCostCentre', costCentre: '99999', year: 2026 });
  expect(said(textOf(saved))).toContain(said(warning));
  const card = await aMatter(bot, teams, who, { ...MONEY, costCentre: '99999', title: 'Another' });
  expect(said(textOf(card.content))).not.toContain(said(warning));
});

it('what is booked is corrected or taken back by those who lead, and the card shows who, why, and what it said', async () => {
  const { teams, who } = stage;
  await entersCostCentre(stage, who.chair);
  await adopts();
  const wrong = 'decision:';
  const id = (await storedAccounts(stage)).bookings[0]?.id ?? '';
  expect(id.startsWith(wrong)).toBe(true);
  const typed = {
    wrong: `${id}#0`,
    rightCentre: '86920',
    rightYear: '2026',
    rightAmount: '400 tkr',
    why: 'Fel belopp',
  };
  const corrected = cardIn(
    await teams.taps(who.chair, await costCentreFor(stage, who.chair), 'booking.correct', typed),
  );
  expect(said(textOf(corrected))).toContain('stod som 450 000 kr för 2026 på ansvar 86920 SIP. Skäl: Fel belopp');
  expect(await economy()).toContain('1 746 000 kr');

  const back = { takenBack: `${id}#1`, whyBack: 'Beslutet är upphävt' };
  const withdrawn = cardIn(await teams.taps(who.chair, corrected, 'booking.takeBack', back));
  expect(textOf(withdrawn)).toContain(costCentre.isTakenBack);
  expect(await economy()).toContain('2 146 000 kr');
});

it('a form that cannot be taken is answered with what is wrong, and the card stays', async () => {
  const { teams, who } = stage;
  await entersCostCentre(stage, who.chair);
  const card = await costCentreFor(stage, who.chair);
  const answer = await teams.taps(who.chair, card, 'booking.add', { title: 'Dag', amount: 'lite', bookingNote: '' });
  const fault = { type: 'accountsFaulty', faults: [{ field: 'amount', fault: 'notAnAmount' }] } as const;
  expect(answer).toMatchObject({ text: noticeText(swedish, fault, null) });
});

it('members see it all and change nothing, and the channel is told where it is changed', async () => {
  const { teams, who } = stage;
  await entersCostCentre(stage, who.chair);
  const changing = (content: unknown) =>
    buttonsOf(content).filter(({ verb }) => /^(?:costCentre\.(?:enter|change|remove)|booking\.)/.test(verb));
  const [member = who.chair] = who.voters.filter((one) => one !== who.chair && one !== who.viceChair);
  expect(textOf(await economyFor(stage, member))).toContain('86920');
  expect(changing(await economyFor(stage, member))).toEqual([]);
  expect(changing(await costCentreFor(stage, member))).toEqual([]);
  const inChannel = (await teams.writes(who.chair, typedWords.accounts)).at(-1)?.content;
  expect(textOf(inChannel)).toContain(accounts.inPerson);
  expect(changing(inChannel)).toEqual([]);
});
