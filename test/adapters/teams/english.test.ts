import { z } from 'zod/v4';
import { english, swedish } from '../../support/texts-in-their-year';
import { audit } from '../../support/auditor';
import { aMatter } from '../../support/forum-in-teams';
import { FULL_DRAFT } from '../../support/matter';
import { comes, HALF_TIME, plainVoter, TWO_DAYS_LEFT } from '../../support/reminding';
import { everyoneIn, type Composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { SMALL, startStage, type Stage } from '../../support/stage';
import { cardFor, cardIn, type StandingCard } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const HELP = { sv: swedish.help.heading, en: english.help.heading };

/** One voter's Teams is set to English. */
const reader: Seat = { ...plainVoter(SMALL), locale: 'en-US' };
const WHO: Composition = { ...SMALL, voters: SMALL.voters.map((one) => (one.id === reader.id ? reader : one)) };

let stage: Stage;
let matter: StandingCard;
beforeEach(async () => {
  stage = await startStage({ who: WHO });
  matter = await aMatter(stage.bot, stage.teams, WHO);
});
afterEach(async () => {
  const { bot, teams } = stage;
  try {
    bot.clock.advance(3_600_000);
    await bot.settled();
    expect(await audit({ keepers: bot.dependencies, teams, people: everyoneIn(WHO) })).toEqual([]);
  } finally {
    await stage.end();
  }
});

const lastWith = (seat: Seat) => textOf(stage.teams.inChatWith(seat).at(-1)?.content);
const answered = async (seat: Seat, text: string) =>
  textOf((await stage.teams.writesInPerson(seat, text)).at(-1)?.content);
const Spoken = z.object({ lang: z.string() });
const langOf = (card: unknown) => Spoken.parse(card).lang;

describe('somebody whose Teams is in English, in a forum that has said nothing', () => {
  it('is answered in English on the channel’s card, which stays in Swedish for all', async () => {
    const own = cardIn(await stage.teams.taps(reader, matter.content, 'vote.cast', {}, { choice: 'approve' }));
    await stage.bot.settled();
    expect(textOf(own)).toContain(english.ownVote.mayChange('2026-06-18T14:00:00.000Z'));
    expect(langOf(own)).toBe('en');
    expect(stage.teams.everywhereInChannel().map(({ content }) => langOf(content))).not.toContain('en');
  });

  it('is answered in English in their own chat, and the channel in Swedish, whatever they write there', async () => {
    expect(await answered(reader, typedWords.help)).toContain(HELP.en);
    const [reply] = await stage.teams.writes(reader, typedWords.help);
    expect(textOf(reply?.content)).toContain(HELP.sv);
  });

  it('is reminded in English from when they have used it, and the others in Swedish', async () => {
    expect(lastWith(reader)).toContain(swedish.reminder.opening.matter);
    await stage.teams.refreshes(reader, matter.content);
    await comes(stage.bot, HALF_TIME);
    expect(lastWith(reader)).toContain(swedish.reminder.heading);

    expect(await answered(reader, typedWords.help)).toContain(HELP.en);
    await comes(stage.bot, TWO_DAYS_LEFT);
    expect(lastWith(reader)).toContain(english.reminder.heading);
    expect(lastWith(WHO.viceChair)).toContain(swedish.reminder.heading);
  });

  it('answers an English reminder in English, and is written to in Swedish again when Teams is', async () => {
    await answered(reader, typedWords.help);
    await comes(stage.bot, HALF_TIME);
    const reminder = cardFor(stage.teams.inChatWith(reader), 'vote.cast');
    const swedishNow = { ...reader, locale: 'sv-SE' };
    const own = cardIn(await stage.teams.tapsInPerson(swedishNow, reminder, 'vote.cast', {}, { choice: 'approve' }));
    await stage.bot.settled();
    expect(textOf(own)).toContain(english.receipt.heading);
    expect(lastWith(reader)).toContain(english.receipt.heading);
    expect(await answered(swedishNow, typedWords.help)).toContain(HELP.sv);
  });
});

describe('an English command', () => {
  it('is answered in English to somebody whose Teams is in Swedish, and so is what they press on that card', async () => {
    const card = (await stage.teams.writesInPerson(WHO.viceChair, 'to do')).at(-1);
    if (card === undefined) throw new Error('nothing was answered');
    expect(textOf(card.content)).toContain(english.todo.heading);
    const next = cardIn(await stage.teams.tapsInPerson(WHO.viceChair, card, 'matter.show'));
    expect(langOf(next)).toBe('en');
    expect(await answered(WHO.viceChair, typedWords.todo)).toContain(swedish.todo.heading);
  });

  it('is answered in English in the channel too', async () => {
    const [reply] = await stage.teams.writes(WHO.chair, 'help');
    expect(textOf(reply?.content)).toContain(HELP.en);
  });
});

describe('a forum whose channel is in English', () => {
  it('has its cards there in English, and answers each in their own language', async () => {
    const { bot, teams } = stage;
    const [composition] = await teams.writes(WHO.chair, typedWords.forum);
    const menu = cardIn(await teams.taps(WHO.chair, composition?.content, 'register.open'));
    const details = cardIn(await teams.taps(WHO.chair, menu, 'details.open'));
    await teams.taps(WHO.chair, details, 'details.save', { language: 'en' });
    await bot.settled();
    const title = 'A second matter';
    await aMatterInEnglish(title);
    const card = cardFor(teams.inChannel(), 'vote.cast');
    expect(textOf(card.content)).toContain(title);
    expect(langOf(card.content)).toBe('en');
    const own = cardIn(await teams.taps(WHO.viceChair, card.content, 'vote.cast', {}, { choice: 'approve' }));
    expect(langOf(own)).toBe('sv');
    expect(buttonsOf(own).map(({ title: one }) => one)).toContain(swedish.vote.reject.send);
    expect(langOf((await teams.writes(WHO.chair, typedWords.matters))[0]?.content)).toBe('en');
    await bot.settled();
  });
});

async function aMatterInEnglish(title: string): Promise<void> {
  const { bot, teams } = stage;
  const starts = (await teams.writesInPerson(WHO.chair, typedWords.new)).at(-1);
  await teams.taps(WHO.chair, starts?.content, 'draft.begin', {}, { template: 'empty' });
  await bot.settled();
  const form = cardFor(teams.inChatWith(WHO.chair), 'draft.send');
  await teams.taps(WHO.chair, form.content, 'draft.send', { ...FULL_DRAFT, title });
  await bot.settled();
}
