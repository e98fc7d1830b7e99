import { forumRef } from '../../src/application/records/refs';
import { swedish } from '../support/texts-in-their-year';
import { aForum, aMatter, asItStands, fillChannel, halfAnHourPasses } from '../support/forum-in-teams';
import {
  charterNow,
  dayComes,
  forumIdIn,
  isAskedAgain,
  readyForum,
  roundOf,
  type InTeams,
} from '../support/register-in-teams';
import { composition, everyoneIn, outsider, seat, type Seat } from '../support/seats';
import { buttonsOf, textOf } from '../support/shown-card';
import { SMALL, startStage, type Stage } from '../support/stage';
import {
  buttonFor,
  cardFor,
  cardIn,
  cardsFor,
  createTeams,
  matterOn,
  type StandingCard,
  type Teams,
} from '../support/teams-client';
import { typedWords } from '../support/words.sv';
import { startFileServer, type FileServer } from '../adapters/teams/transport/file-server';

const { words, answers } = swedish;
const { approve } = words.choice;

/** Teams' limits: a card as text, a whole message, and how often one conversation is written to in a second. */
const MOST_CARD_BYTES = 28 * 1024;
const MOST_MESSAGE_BYTES = 80_000;
const MOST_SENDS = 7;

const SEATS = 300;
const PARTY_SIZE = 12;

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function expectFits(what: string, card: unknown): void {
  expect(`${what}: ${bytesOf(card)}`).toBe(`${what}: ${Math.min(bytesOf(card), MOST_CARD_BYTES)}`);
}

const SENDING: readonly string[] = ['send', 'reply', 'update'];

/** What the bot has sent since then. */
function sentSince({ connector }: Stage, since: number) {
  return connector.requests.slice(since).filter(({ operation }) => SENDING.includes(operation));
}

function expectAllFit(stage: Stage, since = 0): void {
  const sizes = sentSince(stage, since).map(({ body }) => bytesOf(body));
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeLessThan(MOST_MESSAGE_BYTES);
}

/** No card of the forum or its matters has been kept back because Teams would not take it. */
async function expectAllDelivered({ bot }: Stage, places: readonly Teams[]): Promise<void> {
  for (const forum of places.map(forumIdIn)) {
    const kept = [
      await bot.dependencies.forums.read(forumRef(forum)),
      ...(await bot.dependencies.resolutions.list(forum, 10)),
    ];
    const failures = kept.flatMap((record) => record?.posts ?? []).filter(({ failure }) => failure !== null);
    expect(failures).toEqual([]);
  }
}

/** What follows from one thing that somebody does is never more than Teams takes in a second. */
async function expectPaced(stage: Stage, act: () => Promise<unknown>): Promise<void> {
  await stage.bot.settled();
  const since = stage.connector.requests.length;
  await act();
  await stage.bot.settled();
  const counts = new Map<string, number>();
  for (const { conversationId } of sentSince(stage, since)) {
    counts.set(conversationId ?? '', (counts.get(conversationId ?? '') ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > MOST_SENDS)).toEqual([]);
}

describe('a forum of 300 members', () => {
  const who = composition(12, 12);
  const known = everyoneIn(who);
  const others = Array.from({ length: SEATS - who.voters.length }, (_, index) =>
    seat(`Member ${index + 1} with a rather long name`, 1_000 + index),
  );
  const holders: readonly Seat[] = [...who.voters, ...others];

  let stage: Stage;
  let files: FileServer;
  let card: StandingCard;

  beforeAll(async () => {
    stage = await startStage({ who });
    files = await startFileServer();
    fillChannel(stage.connector, stage.teams.channel, [...known, ...others]);
    await stage.teams.writes(who.chair, typedWords.forum);
    await stage.bot.settled();
    const url = files.serve('/large.csv', (response) => response.end(largeFile()));
    await expectPaced(stage, () => stage.teams.sendsFile(who.chair, url));
    const check = cardFor(stage.teams.inChatWith(who.chair), 'import.confirm');
    expectFits('the difference of the file', check.content);
    await expectPaced(stage, () =>
      stage.teams.taps(who.chair, check.content, 'import.confirm', { importReason: 'A large forum' }),
    );
    await expectPaced(stage, async () => {
      card = await aMatter(stage.bot, stage.teams, who);
    });
  });
  afterAll(async () => {
    await files.close();
    await stage.end();
  });

  /** Half of each principal; the chair's and the vice chair's seats among them. */
  function largeFile(): string {
    const header = '\uFEFFforum;plats;part;huvudman;r\u00f6str\u00e4tt;namn;konto;fr\u00e5n;till;underlag\r\n';
    const rows = holders.map(({ id, name }, index) => {
      const principal = who.kommun.some((each) => each.id === id) || index % 2 === 1 ? 'kommun' : 'region';
      const party = `Organisation number ${Math.floor(index / PARTY_SIZE) + 1} with a long name`;
      const own = id === who.chair.id ? 'region' : principal;
      return `LGS;${index + 1};${party};${own};ja;${name};${id};2025-10-17;;The list of members of 17 October\r\n`;
    });
    return [header, ...rows].join('');
  }

  const shows = async (verb: string, data: object, by: Seat = who.chair) =>
    cardIn(await stage.teams.invokes(by, verb, { forum: forumIdIn(stage.teams), query: '', changing: '', ...data }));

  it('has a seat for each, and each of them votes', async () => {
    expect((await readyForum(stage)).register.seats).toHaveLength(SEATS);
    expect((await charterNow(stage)).members.filter(({ standing }) => standing === 'voting')).toHaveLength(SEATS);
    expect((await roundOf(stage, card)).electorate).toHaveLength(SEATS);
  });

  it('is shown page by page, each within Teams\u2019 limit, with every seat on one of them', async () => {
    const pages = [];
    for (let page = 0; page < 60; page += 1) {
      const shown = await shows('composition.show', { page });
      pages.push(shown);
      expectFits(`page ${page}`, shown);
      const turns = buttonsOf(shown).filter(({ verb }) => verb === 'composition.show');
      if (!turns.some(({ data }) => data['page'] === page + 1)) break;
    }
    const text = pages.map(textOf).join('\n');
    for (const { name } of holders) expect(text).toContain(name);
  });

  it('has a vote card within Teams\u2019 limit, and each member\u2019s own view of it', async () => {
    expectFits('vote', asItStands(stage.teams, card).content);
    expectFits('own view', await shows('vote.view', matterOn(card, approve), others[250] ?? outsider));
  });

  it.each([
    ['register.open', {}],
    ['seat.open', { seat: 150 }],
    ['seat.open', { seat: 'new' }],
    ['seat.open', { seat: 150, query: 'member 2' }],
    ['roles.open', {}],
    ['details.open', {}],
    ['import.open', {}],
    ['export.show', { part: 0 }],
    ['export.show', { part: 2 }],
  ])('can be changed on cards within the limit: %s %j', async (verb, data) => {
    expectFits(verb, await shows(verb, data));
  });

  it('can be read as a file again, in parts that fit', async () => {
    const parts = [];
    for (let part = 0; part < 60; part += 1) {
      const shown = await shows('export.show', { part });
      expectFits(`part ${part}`, shown);
      parts.push(textOf(shown));
      if (!buttonsOf(shown).some(({ data }) => data['part'] === part + 1)) break;
    }
    for (const { id } of holders) expect(parts.join('\n')).toContain(id);
  });

  it.each(['new', 'matters', 'decisions', 'forum', 'help'] as const)('answers %s in the channel', async (word) => {
    const [reply] = await stage.teams.writes(who.chair, typedWords[word]);
    await stage.bot.settled();
    expectFits(word, reply?.content);
  });

  it('lets the leaders follow the matter on cards within the limit', () => {
    for (const leader of [who.chair, who.viceChair, who.processLead]) {
      for (const { content, summary } of stage.teams.inChatWith(leader)) expectFits(summary, content);
    }
  });

  it('is asked about somebody who leaves, and told when the day comes, without writing more than Teams takes', async () => {
    const gone = others[100] ?? outsider;
    fillChannel(
      stage.connector,
      stage.teams.channel,
      [...known, ...others].filter((each) => each !== gone),
    );
    await expectPaced(stage, () => dayComes(stage, '2026-06-05'));
    await expectPaced(stage, () => isAskedAgain(stage.bot));
    const [question] = cardsFor(stage.teams.inChatWith(who.chair), 'departure.keep');
    expectFits('departure', question?.content);
    await expectPaced(stage, () => stage.teams.taps(who.chair, question?.content, 'departure.keep'));
    fillChannel(stage.connector, stage.teams.channel, [...known, ...others]);
  });

  it('asks its leaders about fifty who leave at once a few at a time, until all have been answered', async () => {
    const { bot, teams } = stage;
    const asked = () => cardsFor(teams.inChatWith(who.chair), 'departure.keep');
    fillChannel(stage.connector, teams.channel, [...known, ...others.slice(0, -50)]);
    await expectPaced(stage, () => dayComes(stage, '2026-06-08'));
    await expectPaced(stage, () => isAskedAgain(bot));
    expect(asked().length).toBeGreaterThan(0);

    let answered = 0;
    for (let [question] = asked(); question !== undefined && answered < 60; [question] = asked()) {
      expectFits('departure', question.content);
      await teams.taps(who.chair, question.content, 'departure.keep');
      await bot.settled();
      answered += 1;
    }
    expect(answered).toBe(50);
    expect((await readyForum(stage)).keptAfterLeaving).toEqual(others.slice(-50).map(({ id }) => id));
    fillChannel(stage.connector, teams.channel, [...known, ...others]);
    await dayComes(stage, '2026-06-09');
  });

  it('is told of page by page to its leaders, each within the limit, with every member on one of them', async () => {
    const pages = [];
    for (let page = 0; page < 60; page += 1) {
      const shown = await shows('matter.deliveries', { ...matterOn(card, approve), page });
      pages.push(shown);
      expectFits(`page ${page}`, shown);
      const turns = buttonsOf(shown).filter(({ verb }) => verb === 'matter.deliveries');
      if (!turns.some(({ data }) => data['page'] === page + 1)) break;
    }
    expect(pages.length).toBeGreaterThan(1);
    const text = pages.map(textOf).join('\n');
    for (const { name } of holders) expect(text.split(`${name} ${swedish.deliveries.notAnswered}`)).toHaveLength(2);
  });

  it('decides when all of them have answered, within the limits', async () => {
    const { bot, teams } = stage;
    const { verb, data } = buttonFor(card.content, 'vote.cast', { choice: 'approve' });
    const [first = outsider, ...rest] = holders;
    await expectPaced(stage, () => teams.invokes(first, verb, data));
    for (const voter of rest.slice(0, -1)) await teams.invokes(voter, verb, data);
    await bot.settled();
    await halfAnHourPasses(bot);
    expect(textOf(asItStands(teams, card).content)).toContain(answers.count(SEATS - 1, SEATS));
    expectFits('vote with 299 answers', asItStands(teams, card).content);
    await expectPaced(stage, () => teams.invokes(rest.at(-1) ?? outsider, verb, data));

    const [decision] = teams.inThread(card);
    expect(textOf(decision?.content)).toContain(swedish.decision.heading);
    expectFits('decision', decision?.content);
    for (const leader of [who.chair, who.viceChair, who.processLead]) {
      for (const { content, summary } of teams.inChatWith(leader)) expectFits(summary, content);
    }
  });

  it('has a history of all the answers within the limit', async () => {
    expectFits('history', await shows('matter.history', matterOn(card, approve)));
  });

  it('has never sent anything that is larger than Teams takes, nor has anything been kept back', async () => {
    expectAllFit(stage);
    await expectAllDelivered(stage, [stage.teams]);
  });
});

describe('a person in 40 forums', () => {
  const FORUMS = 40;
  const who = SMALL;
  let stage: Stage;
  const places: Teams[] = [];

  beforeAll(async () => {
    stage = await startStage();
    const { bot, connector } = stage;
    for (let number = 1; number < FORUMS; number += 1) {
      const place = createTeams(bot, connector, `19:forum-${number}@thread.tacv2`);
      const name = `Forum number ${number} of those that somebody in the middle of everything sits in`;
      await aForum(bot, place, connector, who, { name, shortName: `FORUM ${number}` });
      places.push(place);
      const card = await aMatter(bot, place, who, { title: `The matter of forum ${number}, with a title of its own` });
      if (number % 2 === 0) for (const voter of who.voters) await place.presses(voter, card.content, approve);
      await bot.settled();
    }
  });
  afterAll(() => stage.end());

  it.each(['forum', 'new', 'matters', 'help', 'decisions', 'unknown'] as const)(
    'is answered %s in the personal chat, within the limit',
    async (word) => {
      const { connector, teams } = stage;
      for (const person of [who.chair, who.viceChair, who.coOpted]) {
        const before = teams.inChatWith(person).length;
        const since = connector.requests.length;
        const standing = await teams.writesInPerson(person, typedWords[word]);
        expect(standing.length).toBe(before + 1);
        expectFits(word, standing.at(-1)?.content);
        expectAllFit(stage, since);
      }
    },
  );

  it('can reach each of them from there', async () => {
    const { teams } = stage;
    const asked = (await teams.writesInPerson(who.chair, typedWords.forum)).at(-1);
    const offered = JSON.stringify(asked?.content);
    for (const place of [teams, ...places]) expect(offered).toContain(forumIdIn(place));
  });

  it('gets a form for the forum that was chosen', async () => {
    const { bot, teams } = stage;
    const place: InTeams = { bot, teams: places[20] ?? teams };
    const starts = cardIn(await teams.invokes(who.chair, 'forum.choose', { forum: forumIdIn(place.teams) }));
    await teams.taps(who.chair, starts, 'draft.begin', {}, { template: 'empty' });
    await bot.settled();
    const form = cardFor(teams.inChatWith(who.chair), 'draft.send');
    expect(buttonFor(form.content, 'draft.send').data).toMatchObject({ forum: forumIdIn(place.teams) });
  });

  it('has never been sent anything that is larger than Teams takes, nor has anything been kept back', async () => {
    expectAllFit(stage);
    await expectAllDelivered(stage, [stage.teams, ...places]);
  });
});
