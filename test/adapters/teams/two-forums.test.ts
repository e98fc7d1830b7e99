import { messageText } from '../../../src/presentation/message-text';
import { swedish } from '../../support/texts-in-their-year';
import { aForum, aMatter } from '../../support/forum-in-teams';
import { enters, forumIdIn } from '../../support/register-in-teams';
import type { Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { aDecision, aDecisionOfChair } from '../../support/store-samples';
import { buttonFor, buttonOn, cardIn, cardWithButton, createTeams, type Teams } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, draftForm, decision, paging } = swedish;
const { approve } = words.choice;

let stage: Stage;
let elsewhere: Teams;
beforeEach(async () => {
  stage = await startStage();
  elsewhere = createTeams(stage.bot, stage.connector, '19:other-forum@thread.tacv2');
  await aForum(stage.bot, elsewhere, stage.connector, stage.who, { shortName: 'VVG' });
});
afterEach(() => stage.end());

it('somebody in two forums is asked which one a new matter is for', async () => {
  const { bot, teams, who } = stage;
  const asked = (await teams.writesInPerson(who.chair, typedWords.new)).at(-1);
  const forums = [teams, elsewhere].map(forumIdIn);
  for (const forum of forums) expect(buttonFor(asked?.content, 'forum.choose', { forum })).toBeDefined();

  const chosen = { forum: forumIdIn(elsewhere) };
  const starts = cardIn(await teams.taps(who.chair, asked?.content, 'forum.choose', {}, chosen));
  const answer = await teams.presses(who.chair, starts, swedish.startMatter.empty);
  await bot.settled();
  expect(answer).toEqual({ kind: 'message', text: messageText(swedish, { type: 'formIsHere' }) });
  const form = cardWithButton(teams.inChatWith(who.chair), draftForm.send);
  expect(buttonOn(form.content, draftForm.send).data).toMatchObject(chosen);
});

it('somebody in two forums who starts from the help is asked the same', async () => {
  const { teams, who } = stage;
  const helped = (await teams.writesInPerson(who.chair, typedWords.help)).at(-1);
  const asked = cardIn(await teams.presses(who.chair, helped?.content, swedish.ways.start));
  for (const forum of [teams, elsewhere].map(forumIdIn)) {
    expect(buttonFor(asked, 'forum.choose', { forum })).toBeDefined();
  }
});

it('each forum has its own series of numbers, and the personal list shows the decisions of both', async () => {
  const { bot, teams, who } = stage;
  for (const place of [teams, elsewhere]) {
    const card = await aMatter(bot, place, who);
    for (const voter of who.voters) await place.presses(voter, card.content, approve);
    await bot.settled();
    const text = textOf(place.inThread(card)[0]?.content);
    expect(text).toContain(decision.heading);
    expect(text).toContain(place === teams ? 'LGS PC 2026:1' : 'VVG PC 2026:1');
  }

  const listed = (await teams.writesInPerson(who.coOpted, typedWords.decisions)).at(-1);
  expect(textOf(listed?.content).match(/(LGS|VVG) PC 2026:1/g)).toHaveLength(2);
});

describe('all the decisions there are', () => {
  const COUNT = 40;

  /** Both forums have decided as much, at the very same moments: half of them a chair's, entered afterwards. */
  async function decided(): Promise<readonly [string, string]> {
    const { decisions } = stage.bot.dependencies;
    const forums = [forumIdIn(stage.teams), forumIdIn(elsewhere)] as const;
    for (const [index, forumId] of forums.entries()) {
      for (let sequence = 1; sequence <= COUNT / 2; sequence += 1) {
        const decidedAt = new Date(Date.parse('2026-01-01T10:00:00.000Z') + sequence * 86_400_000).toISOString();
        const number = (kind: string) => `<F${index} ${kind} ${sequence}>`;
        const ids = { forumId, sequence, decidedAt };
        await decisions.record(aDecision({ ...ids, id: `pc-${sequence}`, number: number('PC') }));
        const late = { ...ids, decidedAt: '2025-12-31T23:00:00.000Z' };
        await decisions.record(aDecisionOfChair({ ...late, id: `ob-${sequence}`, number: number('OB') }));
      }
    }
    return forums;
  }

  const numbersOn = (card: unknown) => textOf(card).match(/<F\d [A-Z]+ \d+>/g) ?? [];

  /** From the first page to the last, and back. Returns what stood on each. */
  async function turned(by: Seat, first: unknown): Promise<readonly (readonly string[])[]> {
    const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);
    const pages = [first];
    while (titles(pages.at(-1)).includes(paging.following)) {
      pages.push(cardIn(await stage.teams.presses(by, pages.at(-1), paging.following)));
    }
    let card = pages.at(-1);
    for (const before of pages.slice(0, -1).reverse()) {
      card = cardIn(await stage.teams.presses(by, card, paging.previous));
      expect(numbersOn(card)).toEqual(numbersOn(before));
    }
    expect(titles(card)).not.toContain(paging.previous);
    return pages.map(numbersOn);
  }

  it('can be reached in person by turning pages, those of every forum, newest first and each once', async () => {
    await decided();
    const { teams, who } = stage;
    const first = (await teams.writesInPerson(who.coOpted, typedWords.decisions)).at(-1);
    const pages = await turned(who.coOpted, first?.content);

    expect(pages.map(({ length }) => length)).toEqual([10, 10, 10, 10, 10, 10, 10, 10]);
    expect(new Set(pages.flat()).size).toBe(2 * COUNT);
    expect([...pages.flat().slice(0, 2)].sort()).toEqual(['<F0 PC 20>', '<F1 PC 20>']);
    expect(pages.flat().at(-1)).toMatch(/OB 1>/);
  });

  it('can be reached in the channel, those of its forum', async () => {
    await decided();
    const { teams, who } = stage;
    const first = (await teams.writes(who.coOpted, typedWords.decisions)).at(-1);
    const pages = await turned(who.coOpted, first?.content);

    expect(pages.map(({ length }) => length)).toEqual([10, 10, 10, 10]);
    expect(pages.flat().every((number) => number.startsWith('<F0'))).toBe(true);
    expect(new Set(pages.flat()).size).toBe(COUNT);
  });

  it('a page beyond the last says so, and leads back', async () => {
    const [forum] = await decided();
    const { teams, who } = stage;
    const beyond = cardIn(await teams.invokes(who.coOpted, 'decisions.show', { forum, page: 7 }));
    expect(numbersOn(beyond)).toEqual([]);
    expect(textOf(cardIn(await teams.presses(who.coOpted, beyond, paging.previous)))).toBeDefined();
  });
});

it('what waits in one forum waits for the person wherever they ask', async () => {
  const { bot, teams, who } = stage;
  await aMatter(bot, elsewhere, who, { title: 'The matter elsewhere' });
  const listed = (await teams.writesInPerson(who.viceChair, typedWords.matters)).at(-1);

  const card = cardIn(await teams.presses(who.viceChair, listed?.content, words.show));
  expect(textOf(card)).toContain('The matter elsewhere');
});

it('somebody in two forums is asked whose composition they want to see', async () => {
  const { teams, who } = stage;
  await enters({ bot: stage.bot, teams: elsewhere }, who.chair, 'details.save', {
    kind: 'vvg',
    name: 'The forum elsewhere',
    shortName: 'VVG',
    wording: 'endorses',
    detailsReason: '',
  });
  const asked = (await teams.writesInPerson(who.coOpted, typedWords.forum)).at(-1);

  const chosen = { forum: forumIdIn(elsewhere) };
  const shown = cardIn(await teams.taps(who.coOpted, asked?.content, 'composition.show', {}, chosen));
  expect(textOf(shown)).toContain('The forum elsewhere');
  expect(textOf(shown)).toContain(who.viceChair.name);
});
