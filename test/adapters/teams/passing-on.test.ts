import { aForm, aForum, draftOf } from '../../support/forum-in-teams';
import { enters, forumIdIn } from '../../support/register-in-teams';
import { composition, seat, type Composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, createTeams, type StandingCard, type Teams } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';
import { anotherForum, handsOver, WHY } from '../../support/travel-in-teams';
import { typedWords } from '../../support/words.sv';

/** "Frågor som inte går att lösa på NOSAM-nivå förs vidare" (004:278). */

const { travel: t, draftClosed, draftForm, preview, words, notices } = swedish;
const TITLE = 'It travels';
const HOME = 'Ledningsgrupp i samverkan';

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(1, 1) });
});
afterEach(() => stage.end());

const inChat = (of: Seat) => stage.teams.inChatWith(of);
const withTitle = (of: Seat, title: string): StandingCard => cardWithButton(inChat(of), title);
const textsOf = (of: Seat) => inChat(of).map(({ content }) => textOf(content));
const titlesOf = (of: Seat) => inChat(of).flatMap(({ content }) => buttonsOf(content).map(({ title }) => title));

/** People of their own for a forum. */
function peopleOf(number: number): Composition {
  const [chair, viceChair] = [seat(`Chair ${number}`, number), seat(`Vice ${number}`, number + 1)];
  const processLead = seat(`Lead ${number}`, number + 2);
  const [noteTaker, coOpted] = [seat(`Notes ${number}`, number + 3), seat(`Co-opted ${number}`, number + 4)];
  return { chair, viceChair, processLead, noteTaker, coOpted, voters: [chair, viceChair], kommun: [viceChair] };
}

const WAY = [
  { name: 'NOSAM Centrum', shortName: 'NOSAM', kind: 'nosam' },
  { name: 'Temagrupp psykiatri', shortName: 'TGP', kind: 'temagrupp' },
  { name: 'LGS styrgrupp', shortName: 'LGSS', kind: 'styrgrupp' },
  { name: 'Vårdsamverkan Västra Götaland', shortName: 'VVG', kind: 'vvg' },
] as const;

it('a matter goes from NOSAM over the theme group, the styrgrupp and LGS to VVG: all see where it is, and its decision comes back all the way', async () => {
  const { bot, connector, teams } = stage;
  const made = await Promise.all(
    WAY.map(async (named, index) => {
      const who = peopleOf(300 + 10 * index);
      const forum = createTeams(bot, connector, `19:${named.shortName}@thread.tacv2`);
      await aForum(bot, forum, connector, who, named);
      return { ...named, who, forum };
    }),
  );
  const [nosam, themeGroup, styrgrupp, vvg] = made;
  if (!nosam || !themeGroup || !styrgrupp || !vvg) throw new Error('a forum is missing');
  const lgs = { name: HOME, shortName: 'LGS', who: stage.who, forum: teams };
  const way = [nosam, themeGroup, styrgrupp, lgs, vvg];

  await handsOver(stage, { from: nosam.forum, to: themeGroup.forum, by: nosam.who.chair, title: TITLE });
  for (const [index, { who, forum }] of way.entries()) {
    if (index === 0) continue;
    const lead = who.processLead;
    const offer = withTitle(lead, t.takeUp);
    expect(textOf(offer.content)).toContain(WHY);
    const [todo] = (await forum.writesInPerson(lead, typedWords.todo)).slice(-1);
    expect(textOf(todo?.content)).toContain(swedish.todo.word.receive);
    await forum.presses(lead, offer.content, t.takeUp);
    await bot.settled();
    const next = way[index + 1];
    if (next === undefined) continue;
    const { matter } = matterIn(withTitle(lead, draftForm.preview));
    const form = cardIn(await forum.invokes(lead, 'travel.open', { forum: forumIdIn(forum), matter }));
    await forum.presses(lead, form, t.passOn.send, { receiver: forumIdIn(next.forum), travelMessage: WHY });
    await bot.settled();
  }

  // A card when it was taken up, and one for each forum that it has gone to since; all show where it is now.
  for (const [from, { who }] of way.slice(0, 3).entries()) {
    const told = inChat(who.processLead).filter(({ summary }) => summary === t.summaryOf.wentOn(vvg.name, TITLE));
    expect(told).toHaveLength(1 + way.length - (from + 2));
    for (const { content } of told) expect(textOf(content)).toContain(t.isNowIn(vvg.name));
  }

  const form = withTitle(vvg.who.processLead, draftForm.askToSend);
  await vvg.forum.presses(vvg.who.processLead, form.content, draftForm.askToSend);
  await bot.settled();
  const asked = withTitle(vvg.who.chair, preview.send);
  await vvg.forum.presses(vvg.who.chair, asked.content, preview.send);
  await bot.settled();
  const vote = cardWithButton(vvg.forum.inChannel(), words.choice.approve);
  expect(textOf(vote.content)).toContain(t.from(HOME));
  for (const voter of vvg.who.voters) await vvg.forum.presses(voter, vote.content, words.choice.approve);
  await bot.settled();

  for (const { who } of way.slice(0, -1)) {
    for (const leader of [who.chair, who.viceChair, who.processLead]) {
      expect(textsOf(leader).filter((text) => text.includes('VVG PC 2026:1'))).not.toEqual([]);
    }
  }
  for (const { forum } of way.slice(0, -1))
    expect(forum.inChannel().map(({ content }) => textOf(content))).not.toContain(TITLE);
});

function matterIn({ content }: StandingCard): { readonly matter: unknown } {
  return { matter: buttonsOf(content).find(({ verb }) => verb === 'draft.preview')?.data['matter'] };
}

describe('between two forums', () => {
  let there: Teams;
  let lead: Seat;
  beforeEach(async () => {
    there = await anotherForum(stage);
    lead = stage.who.processLead;
  });

  /** The chair hands a draft of the first forum to the other, from what it would look like when it is sent. */
  async function handsOverDraft(): Promise<StandingCard> {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.chair);
    await teams.presses(who.chair, form.content, draftForm.preview, draftOf());
    await bot.settled();
    const start = cardIn(await teams.presses(who.chair, withTitle(who.chair, t.open).content, t.open));
    const typed = { receiver: forumIdIn(there), travelMessage: WHY };
    const passed = await teams.presses(who.chair, start, t.passOn.send, typed);
    await bot.settled();
    expect(textOf(cardIn(passed))).toContain(t.waiting('Vårdsamverkan Västra Götaland'));
    expect(titlesOf(who.chair)).not.toContain(preview.send);
    return withTitle(lead, t.takeUp);
  }

  it('it comes back with a question, is answered and handed over again, and is then declined', async () => {
    const { bot, teams, who } = stage;
    const offer = await handsOverDraft();
    await teams.presses(lead, offer.content, t.giveBack.send, { offerQuestion: 'Vem betalar?' });
    await bot.settled();
    const asked = withTitle(who.chair, t.answer.send);
    expect(textOf(asked.content)).toContain('Vem betalar?');
    const answered = await teams.presses(who.chair, asked.content, t.answer.send, { travelMessage: 'Regionen.' });
    expect(textOf(cardIn(answered))).toContain(`${t.wrote}Regionen.`);
    await bot.settled();
    const again = withTitle(lead, t.takeUp);
    expect(textOf(again.content)).toContain('Vem betalar?');
    expect(textOf(again.content)).toContain('Regionen.');
    await teams.presses(lead, again.content, t.decline.send, { offerReason: 'Hör hemma i LGS.' });
    await bot.settled();
    expect(textsOf(who.chair).some((text) => text.includes('Hör hemma i LGS.'))).toBe(true);
    expect(titlesOf(lead)).not.toContain(t.takeUp);
    expect(withTitle(who.chair, draftForm.send)).toBeDefined();
  });

  it('it is taken back before it is taken up, and the card in the other forum offers nothing any more', async () => {
    const { bot, teams, who } = stage;
    const offer = await handsOverDraft();
    const rows = (await teams.writesInPerson(who.chair, typedWords.todo)).at(-1);
    const shown = cardIn(await teams.presses(who.chair, rows?.content, words.show));
    await teams.presses(who.chair, shown, t.recall.send);
    await bot.settled();
    const stands = inChat(lead).find(({ id }) => id === offer.id);
    expect(buttonsOf(stands?.content)).toEqual([]);
    expect(withTitle(who.chair, draftForm.send)).toBeDefined();
  });
});

describe('a forum that decides at its meetings only', () => {
  async function decidesAtMeetings(): Promise<void> {
    const details = { kind: 'lgs', name: HOME, shortName: 'LGS', wording: 'decides', detailsReason: '' };
    cardIn(await enters(stage, stage.who.chair, 'details.save', { ...details, deciding: 'atMeetingsOnly' }));
  }

  it('sends nothing out, says so on form and preview, and hands over instead', async () => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.chair);
    await decidesAtMeetings();
    await teams.presses(who.chair, form.content, draftForm.send, draftOf());
    await bot.settled();
    expect(teams.inChannel().flatMap(({ content }) => buttonsOf(content).map(({ title }) => title))).not.toContain(
      words.choice.approve,
    );
    const again = withTitle(who.chair, draftForm.preview);
    expect(textOf(again.content)).toContain(notices.ofMatters.decidesAtMeetingsOnly);
    expect(buttonsOf(again.content).map(({ title }) => title)).not.toContain(draftForm.send);
    await teams.presses(who.chair, again.content, draftForm.preview);
    await bot.settled();
    const previewed = withTitle(who.chair, t.open);
    expect(textOf(previewed.content)).toContain(draftForm.atMeetingsOnly);
    expect(buttonsOf(previewed.content).map(({ title }) => title)).not.toContain(preview.send);
  });

  it('takes a draft to its next meeting from the preview, which asks for no answers; it stands on the list and is found there', async () => {
    const { bot, teams, who } = stage;
    await decidesAtMeetings();
    const form = await aForm(bot, teams, who.processLead);
    expect(textOf(form.content)).toContain(draftForm.headingForMeeting);
    expect(textOf(form.content)).not.toContain(draftForm.label.lastDay);
    expect(textOf(form.content)).not.toContain(draftForm.label.shortNotice);
    expect(textOf(form.content)).not.toContain(draftForm.label.urgency);
    const { urgency: _, ...typed } = draftOf({ title: TITLE });
    await teams.presses(who.processLead, form.content, draftForm.preview, typed);
    await bot.settled();
    const previewed = withTitle(who.processLead, preview.toMeeting);
    const text = textOf(previewed.content);
    expect(text).toContain(preview.headingForMeeting);
    expect(text).not.toContain(swedish.matter.heading);
    expect(text).not.toMatch(/Svara senast|svarstid/iu);

    const receipt = cardIn(await teams.presses(who.processLead, previewed.content, preview.toMeeting));
    await bot.settled();
    expect(textOf(receipt)).toContain(draftClosed.heading.toMeeting);
    expect(titlesOf(who.processLead)).not.toContain(draftForm.save);
    expect(titlesOf(who.processLead)).not.toContain(preview.toMeeting);
    const [meetings] = (await teams.writes(who.coOpted, typedWords.meetings)).slice(-1);
    const list = cardIn(await teams.presses(who.coOpted, meetings?.content, swedish.reports.show));
    expect(textOf(list)).toContain(TITLE);
    const [matters] = (await teams.writes(who.coOpted, typedWords.matters)).slice(-1);
    expect(textOf(matters?.content)).toContain(TITLE);
    const shown = cardIn(await teams.presses(who.coOpted, matters?.content, words.show));
    expect(textOf(shown)).toContain(draftOf()['question']);
  });
});
