import type { FollowUp } from '../../../src/domain/follow-ups/follow-ups';
import { followUpsFor, storedFollowUps } from '../../support/follow-ups-in-teams';
import { aForm, aMatter, asItStands, draftOf } from '../../support/forum-in-teams';
import { calendar } from '../../support/minutes';
import { comes } from '../../support/reminding';
import type { Seat } from '../../support/seats';
import { buttonsOf, filledIn, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';

/** What a decision holds on is ticked off on its card; an option to prolong is used by a matter of its own. */

const { draftForm, followUp, preview, terms: t, words } = swedish;
const TYPED = {
  ...{ title: 'Social workers', amount: '450 tkr', budgetYear: '2026', costCentre: '86920 SIP' },
  ...{
    conditions: 'A report; seat 2; 2026-09-30\nA plan',
    ifUnmet: 'It ends',
    validUntil: '2026-12-31',
    prolongUntil: '2027-12-31',
  },
};

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

async function everyoneApproves(card: StandingCard): Promise<void> {
  for (const voter of stage.who.voters) await stage.teams.presses(voter, card.content, words.choice.approve);
  await stage.bot.settled();
}

/** The decision's own card, under the card that was voted on. */
function decisionUnder(card: StandingCard): StandingCard {
  const found = stage.teams.inThread(asItStands(stage.teams, card)).at(-1);
  if (found === undefined) throw new Error('no decision');
  return found;
}

async function termsFor(seat: Seat, card: StandingCard): Promise<unknown> {
  return cardIn(await stage.teams.presses(seat, decisionUnder(card).content, t.open));
}

async function ticks(seat: Seat, card: StandingCard, unmet: string): Promise<unknown> {
  const typed = { unmet, evidence: 'Told on 18 September' };
  const answer = cardIn(await stage.teams.presses(seat, await termsFor(seat, card), t.meet.send, typed));
  await stage.bot.settled();
  return answer;
}

async function ofConditions(): Promise<readonly FollowUp[]> {
  return (await storedFollowUps(stage)).followUps.filter(({ source }) => source.kind === 'condition');
}

const titles = (content: unknown) => buttonsOf(content).map(({ title }) => title);

it('the preview says as whom an owner was read, and what is not published, before anybody votes on it', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  const conditions = 'A report; seat 2; 2026-09-30\nA plan; Somebody else\nTold in May; else it ends';
  const delegating = { delegatedTo: 'The theme group', delegated: 'discharges', reviewOn: '2027-06-30' };
  await teams.presses(who.chair, form.content, draftForm.preview, draftOf({ ...TYPED, ...delegating, conditions }));
  await bot.settled();

  const previewed = textOf(cardWithButton(teams.inChatWith(who.chair), preview.send).content);
  expect(previewed).toMatch(/Villkor 1: ”seat 2” läses som plats 2: .+\. Den personen påminns\./);
  expect(previewed).toContain('Villkor 2: ”Somebody else” läses som fri text. Forumets ledning påminns.');
  expect(previewed).toContain('3. Told in May; else it ends');
  expect(previewed).not.toContain('Villkor 3: ”');
  expect(previewed).toContain(t.delegatedWithin('The theme group'));
});

it('from the form to the decision that goes on: conditions are voted on, ticked off by those who lead, and lock the option', async () => {
  const { bot, teams, who } = stage;
  const matter = await aMatter(bot, teams, who, TYPED);
  const asked = [
    'Villkor: 1. A report (seat 2, senast 30 september 2026); 2. A plan',
    'Om villkoren inte uppfylls: It ends',
  ];
  for (const line of asked) expect(textOf(matter.content)).toContain(line);
  await everyoneApproves(matter);
  expect(textOf(decisionUnder(matter).content)).toContain('Villkor 1: inte uppfyllt än.');

  const toRead = await termsFor(who.coOpted, matter);
  expect(textOf(toRead)).toContain('Villkor 2: inte uppfyllt än.');
  expect(titles(toRead)).not.toContain(t.meet.send);
  const first = await termsFor(who.chair, matter);
  expect(textOf(first)).toContain('Förlängning är låst tills villkor 1 och 2 är uppfyllda.');
  expect(titles(first)).not.toContain(t.way.prolong);
  expect(titles(first)).toContain(t.way.revise);
  const { data } = buttonFor(first, 'terms.renew');
  const locked = await teams.invokes(who.chair, 'terms.renew', { ...data, way: 'prolong' });
  expect(locked).toMatchObject({ kind: 'message', text: t.notice.optionLocked([1, 2]) });

  await ticks(who.processLead, matter, '1#0');
  expect(textOf(decisionUnder(matter).content)).toContain('Villkor 1: uppfyllt 4 juni 2026, enligt Process lead');
  const open = await ticks(who.chair, matter, '2#0');
  await teams.presses(who.chair, open, t.way.prolong);
  await teams.presses(who.chair, open, t.way.prolong);
  await bot.settled();
  const forms = teams.inChatWith(who.chair).filter(({ content }) => titles(content).includes(draftForm.preview));
  expect(forms).toHaveLength(1);
  const [form] = forms;
  expect(textOf(form?.content)).toContain('Förlängning av LGS PC 2026:1');
  expect(filledIn(form?.content)).toMatchObject({
    title: 'Förlängning av Social workers',
    amount: '450 tkr',
    validUntil: '2027-12-31',
    background: expect.stringContaining('Villkor: A report. Uppfyllt, se LGS PC 2026:1.') as string,
  });
  // It stands where those who lead have just been, and in no text that is published.
  expect(textOf(form?.content)).not.toContain('Told on 18 September');
  expect(JSON.stringify(filledIn(form?.content))).not.toContain('Told on 18 September');
  expect(textOf(await termsFor(who.chair, matter))).toContain('Told on 18 September');

  const back = { met: '2#1', whyUnmet: 'The plan was another' };
  await teams.presses(who.chair, await termsFor(who.chair, matter), t.takeBack.send, back);
  await bot.settled();
  expect(textOf(decisionUnder(matter).content)).toContain('tillbaka att det var uppfyllt: The plan was another');
  const whole = {
    ...{ urgency: 'It ends', question: 'Whether it goes on', background: 'All is well', budgetYear: '2027' },
    lastDay: '2026-06-18',
  };
  await teams.presses(who.chair, form?.content, draftForm.send, whole);
  await bot.settled();
  expect(teams.inChannel()).toHaveLength(2);
  const refused = teams.inChatWith(who.chair).find(({ id }) => id === form?.id);
  expect(textOf(refused?.content)).toContain(t.notice.optionLocked([2]));

  await ticks(who.chair, matter, '2#2');
  await teams.presses(who.chair, refused?.content, draftForm.send, whole);
  await bot.settled();
  const next = teams.inChannel().at(-1);
  if (next === undefined) throw new Error('nothing was sent');
  await everyoneApproves(next);
  expect(textOf(decisionUnder(matter).content)).toContain(
    'Förlängt genom LGS PC 2026:2, till och med 31 december 2027.',
  );
  const after = await termsFor(who.chair, matter);
  expect(titles(after)).not.toContain(t.way.end);
});

it('a delegation until further notice stands on vote, decision and follow-ups, and is ended with what ended it (R-22)', async () => {
  const { bot, teams, who } = stage;
  const delegating = { delegatedTo: 'LGS styrgrupp', delegated: 'the discharge process', reviewOn: '2027-06-30' };
  const matter = await aMatter(bot, teams, who, { title: 'Who decides', ...delegating });
  const line = 'Tills vidare beslutar LGS styrgrupp om the discharge process.';
  expect(textOf(matter.content)).toContain(line);
  await everyoneApproves(matter);
  expect(textOf(decisionUnder(matter).content)).toContain(line);
  const review = async () =>
    (await storedFollowUps(stage)).followUps.map(({ title, due, ended }) => [title, due, ended]);
  const title = expect.stringContaining('LGS styrgrupp beslutar tills vidare') as string;
  expect(await review()).toEqual([[title, { kind: 'day', on: '2027-06-30' }, null]]);

  const ending = { whyDelegationEnded: 'Decided at the meeting of November' };
  await teams.presses(who.chair, await termsFor(who.chair, matter), t.endDelegation.send, ending);
  await bot.settled();
  expect(textOf(decisionUnder(matter).content)).toContain('Delegeringen avslutades 4 juni 2026, enligt');
  expect(await review()).toEqual([[title, expect.anything(), expect.objectContaining({ because: 'decided' })]]);
  expect(titles(await termsFor(who.chair, matter))).not.toContain(t.endDelegation.send);
});

it('nothing is delegated to a person of the forum: the form says so beside the field, and keeps what was typed (R-22)', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  const delegating = { delegatedTo: who.viceChair.name, delegated: 'the discharge process', reviewOn: '2027-06-30' };
  const answer = cardIn(await teams.presses(who.chair, form.content, draftForm.preview, draftOf(delegating)));
  expect(textOf(answer)).toContain(draftForm.fault.namesPerson);
  expect(filledIn(answer)).toMatchObject(delegating);
});

it('whoever is to see to a condition is reminded before its day, on the way to where it is ticked off, and not after (R-13)', async () => {
  const { bot, teams, who } = stage;
  const matter = await aMatter(bot, teams, who, TYPED);
  await everyoneApproves(matter);
  const owner = who.voters[1] ?? who.chair;
  await comes(bot, calendar.timeOn('2026-09-23', 9));
  expect(textOf(teams.inChatWith(owner).at(-1)?.content)).toContain('LGS PC 2026:1, villkor 1: A report');
  const [kept] = await ofConditions();
  expect(kept).toMatchObject({ owner: { kind: 'seat', seat: 2 }, due: { kind: 'day', on: '2026-09-30' } });

  const id = { followUp: kept?.id ?? '' };
  const one = cardIn(await teams.taps(owner, await followUpsFor(stage, owner), 'followUp.show', {}, id));
  expect(textOf(one)).toContain('Det bockas av på beslutet');
  expect(titles(one)).not.toContain(followUp.finish.send);
  const opened = cardIn(await teams.presses(owner, one, t.open));
  expect(textOf(opened)).toContain('Villkor 1: inte uppfyllt än.');

  await ticks(who.chair, matter, '1#0');
  expect(await ofConditions()).toMatchObject([{ ended: { because: 'met' } }]);
  const before = teams.inChatWith(owner).length;
  await comes(bot, calendar.timeOn('2026-09-30', 9), calendar.timeOn('2026-10-01', 9));
  expect(teams.inChatWith(owner)).toHaveLength(before);
});
