import { forumRef } from '../../../src/application/records/refs';
import { decideForum } from '../../../src/domain/forum/decide-forum';
import { isTyped } from '../../../src/domain/forum/typed-person';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aForm, aMatter, asItStands, draftOf, halfAnHourPasses } from '../../support/forum-in-teams';
import {
  channelHas,
  charterNow,
  enters,
  forumIdIn,
  holdingOf,
  newHolder,
  readyForum,
  roundOf,
} from '../../support/register-in-teams';
import { everyoneIn, outsider, seat, type Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import {
  actionActivity,
  buttonOn,
  cardFor,
  cardsFor,
  cardWithButton,
  readAnswer,
  type CardAnswer,
  type StandingCard,
} from '../../support/teams-client';

const { words, answers, draftForm, preview, electors } = swedish;
const { approve } = words.choice;
const LINK = 'account.link';
const NAME = 'Typed for the second seat';
const EMAIL = 'second.seat@example.org';
const newcomer = seat('Newcomer', 401);

let stage: Stage;
let number: number;
beforeEach(async () => {
  stage = await startStage();
  const { who } = stage;
  const regular = who.voters[1] ?? outsider;
  ({ seat: number } = holdingOf(await readyForum(stage), regular.id));
});
afterEach(() => stage.end());

/** Somebody who is not in the channel yet is entered for the second seat. Returns the id they have until they come. */
async function typeIn(email = ''): Promise<string> {
  const typed = { typedName: NAME, typedEmail: email, from: '2026-06-04' };
  await enters(stage, stage.who.chair, 'holding.start', newHolder(number, typed));
  const [holding] = (await readyForum(stage)).register.holdings.filter(({ person }) => isTyped(person));
  return holding?.person ?? '';
}

const comes = (who: Seat = newcomer) => channelHas(stage, [...everyoneIn(stage.who), who]);
const sends = () => aMatter(stage.bot, stage.teams, stage.who);

async function approves(card: StandingCard, who: Seat = newcomer): Promise<CardAnswer> {
  const answer = await stage.teams.presses(who, card.content, approve);
  await stage.bot.settled();
  return answer;
}

async function electorateOf(card: StandingCard): Promise<readonly string[]> {
  return (await roundOf(stage, card)).electorate.map(({ id }) => id);
}

const shown = (card: StandingCard) => textOf(asItStands(stage.teams, card).content);
const asked = (leader: Seat) => cardsFor(stage.teams.inChatWith(leader), LINK);
const told: CardAnswer = { kind: 'message', text: noticeText(swedish, { type: 'recognitionAsked' }, null) };

describe('somebody typed in whose account is not known', () => {
  it('has a seat and is one of those who vote, by name', async () => {
    const typed = await typeIn();
    const card = await sends();
    expect(await electorateOf(card)).toContain(typed);
    expect(shown(card)).toContain(answers.count(0, 3));
  });

  it('is warned about, by name, before a matter is sent; nobody else is', async () => {
    expect(await previewOf()).not.toContain(electors.withoutAccountNext);
    await typeIn();
    expect(await previewOf()).toContain(electors.withoutAccount(1, NAME));
  });
});

/** What the chair sees before sending. */
async function previewOf(): Promise<string> {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  await teams.presses(who.chair, form.content, draftForm.preview, draftOf());
  await bot.settled();
  return textOf(cardWithButton(teams.inChatWith(who.chair), preview.send).content);
}

describe('when an account with the e-mail address they were typed in with comes to the channel', () => {
  it('it is theirs, without anybody being asked, in the register and in the open round', async () => {
    const typed = await typeIn(EMAIL);
    const card = await sends();
    await comes({ ...newcomer, email: EMAIL.toUpperCase() });

    const forum = await readyForum(stage);
    expect(forum.links).toEqual([{ typed, account: newcomer.id }]);
    expect(holdingOf(forum, newcomer.id).seat).toBe(number);
    expect(await electorateOf(card)).toContain(newcomer.id);
    expect(await electorateOf(card)).not.toContain(typed);
    expect(asked(stage.who.chair)).toEqual([]);

    await approves(card);
    await halfAnHourPasses(stage.bot);
    expect(shown(card)).toContain(answers.count(1, 3));
  });

  it('they can answer as soon as the register knows, though the open round does not yet', async () => {
    const typed = await typeIn(EMAIL);
    const card = await sends();
    const { bot, teams, who } = stage;
    const roster = [...everyoneIn(who), { ...newcomer, email: EMAIL }].map((each) => ({ email: null, ...each }));
    await bot.dependencies.forums.change(forumRef(forumIdIn(teams)), (forum, now) =>
      decideForum(forum, { type: 'seeRoster', roster }, now),
    );
    expect(await electorateOf(card)).toContain(typed);

    await approves(card);
    expect((await roundOf(stage, card)).ballots.map(({ voter }) => voter)).toEqual([newcomer.id]);
  });

  it('nobody is taken for them when two accounts have it', async () => {
    await typeIn(EMAIL);
    const both = [newcomer, seat('Namesake', 402)].map((each) => ({ ...each, email: EMAIL }));
    await channelHas(stage, [...everyoneIn(stage.who), ...both]);
    expect((await readyForum(stage)).links).toEqual([]);
  });

  it('it is not linked when its owner has a seat already: one person, one seat', async () => {
    await typeIn(EMAIL);
    const { who } = stage;
    await channelHas(
      stage,
      everyoneIn(who).map((each) => (each === who.viceChair ? { ...each, email: EMAIL } : each)),
    );
    expect((await readyForum(stage)).links).toEqual([]);
  });
});

describe('when an account that nobody knows tries to answer', () => {
  it('the leaders are asked, each once, and the person is told so', async () => {
    const { who } = stage;
    await typeIn();
    const card = await sends();
    await comes();
    expect(await approves(card)).toEqual(told);
    expect(await approves(card)).toEqual(told);

    for (const leader of [who.chair, who.viceChair, who.processLead]) {
      expect(asked(leader).map(({ content }) => textOf(content))).toEqual([expect.stringContaining(newcomer.name)]);
    }
    expect(asked(who.noteTaker)).toEqual([]);
    expect((await roundOf(stage, card)).ballots).toEqual([]);
  });

  it('a leader says who they are: then their answer counts, and the question is settled for the others', async () => {
    const { bot, teams, who } = stage;
    const typed = await typeIn();
    const card = await sends();
    await comes();
    await approves(card);
    await teams.taps(who.processLead, asked(who.processLead)[0]?.content, LINK, { typed });
    await bot.settled();

    for (const leader of [who.chair, who.viceChair, who.processLead]) expect(asked(leader)).toEqual([]);
    await approves(card);
    await halfAnHourPasses(bot);
    expect(shown(card)).toContain(answers.count(1, 3));
    expect((await charterNow(stage)).members).toContainEqual(
      expect.objectContaining({ id: newcomer.id, seat: number }),
    );
  });

  it('"none of them" is remembered: they are not asked about that account again', async () => {
    const { bot, teams, who } = stage;
    await typeIn();
    const card = await sends();
    await comes();
    await approves(card);
    await teams.taps(who.chair, asked(who.chair)[0]?.content, LINK, { typed: 'nobody' });
    await bot.settled();
    for (const leader of [who.chair, who.viceChair]) expect(asked(leader)).toEqual([]);

    await approves(card);
    expect(asked(who.chair)).toEqual([]);
    expect((await readyForum(stage)).unrecognized).toEqual([]);
  });

  it('"none of them" is said of those who were there: of somebody typed in later they are asked', async () => {
    const { bot, teams, who } = stage;
    await typeIn();
    const card = await sends();
    await comes();
    await approves(card);
    await teams.taps(who.chair, asked(who.chair)[0]?.content, LINK, { typed: 'nobody' });
    await bot.settled();
    const number2 = holdingOf(await readyForum(stage), who.coOpted.id).seat;
    await enters(
      stage,
      who.chair,
      'holding.start',
      newHolder(number2, { typedName: 'Typed later', from: '2026-06-04' }),
    );

    expect(await approves(card)).toEqual(told);
    expect(asked(who.chair)).toHaveLength(1);
    expect(JSON.stringify(asked(who.chair))).toContain('Typed later');
  });

  it('the question offers those who still have no account: not under the hands of whoever is choosing, but half an hour later', async () => {
    const { bot, teams, who } = stage;
    const other = seat('Other newcomer', 402);
    const typed = await typeIn();
    const card = await sends();
    await channelHas(stage, [...everyoneIn(who), newcomer, other]);
    for (const each of [newcomer, other]) await approves(card, each);
    const seatNow = holdingOf(await readyForum(stage), who.coOpted.id).seat;
    const later = { typedName: 'Typed later', from: '2026-06-04' };
    await enters(stage, who.chair, 'holding.start', newHolder(seatNow, later));
    const [first] = asked(who.chair).filter(({ content }) => textOf(content).includes(newcomer.name));
    await teams.taps(who.chair, first?.content, LINK, { typed });
    await bot.settled();
    const offered = () => JSON.stringify(asked(who.viceChair).map(({ content }) => content));
    expect(offered()).toContain(NAME);
    expect(offered()).not.toContain('Typed later');

    await halfAnHourPasses(bot);
    expect(offered()).not.toContain(NAME);
    expect(offered()).toContain('Typed later');
  });

  it('nobody is asked when everybody in the register is known: they are told that they have no vote', async () => {
    const card = await sends();
    await comes();
    const answer = await approves(card);
    expect(answer.kind === 'card' ? textOf(answer.content) : '').toContain(
      noticeText(swedish, { type: 'notEligible' }, null),
    );
    expect(asked(stage.who.chair)).toEqual([]);
  });

  it('nobody is asked about the staff, who are known', async () => {
    await typeIn();
    const card = await sends();
    const { who } = stage;
    for (const known of [who.noteTaker, who.processLead, who.coOpted]) await approves(card, known);
    expect(asked(who.chair)).toEqual([]);
  });

  it('nor about somebody outside the channel, who learns nothing', async () => {
    await typeIn();
    const card = await sends();
    expect(await approves(card, outsider)).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'notInForum' }, null),
    });
    expect(asked(stage.who.chair)).toEqual([]);
  });

  it('and nobody but a leader can say who it is', async () => {
    const { teams, who } = stage;
    const typed = await typeIn();
    const card = await sends();
    await comes();
    await approves(card);
    const data = { forum: forumIdIn(teams), account: newcomer.id, typed };
    for (const by of [newcomer, who.noteTaker, who.coOpted]) {
      expect(await teams.invokes(by, LINK, data)).toEqual({
        kind: 'message',
        text: noticeText(swedish, { type: 'mayNotSetUp' }, null),
      });
    }
    expect((await readyForum(stage)).links).toEqual([]);
  });

  it('nor can a leader give the seat to somebody who has one', async () => {
    const { teams, who } = stage;
    const typed = await typeIn();
    const answer = await teams.invokes(who.chair, LINK, {
      forum: forumIdIn(teams),
      account: who.viceChair.id,
      typed,
    });
    expect(answer.kind).toBe('message');
    expect((await readyForum(stage)).links).toEqual([]);
  });

  it('nor to an account that is not in the channel', async () => {
    const { teams, who } = stage;
    const typed = await typeIn();
    const data = { forum: forumIdIn(teams), account: outsider.id, typed };
    expect(await teams.invokes(who.chair, LINK, data)).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'nobodyToLink' }, null),
    });
  });
});

describe('the id of somebody typed in', () => {
  it('can be used by nobody in a tap', async () => {
    const typed = await typeIn();
    const card = await sends();
    const { bot, connector, teams } = stage;
    const { verb, data } = buttonOn(card.content, approve);
    for (const objectId of [typed, typed.toUpperCase(), ` ${typed}`]) {
      const activity = actionActivity(
        { ...connector, channel: teams.channel },
        { ...newcomer, id: objectId },
        verb,
        data,
      );
      expect(readAnswer(await bot.receives(activity))).toEqual({
        kind: 'message',
        text: noticeText(swedish, { type: 'identityMissing' }, null),
      });
    }
    expect((await roundOf(stage, card)).ballots).toEqual([]);
  });

  it('cannot come from a roster', async () => {
    const typed = await typeIn();
    await comes({ ...newcomer, id: typed });
    expect((await readyForum(stage)).roster?.map(({ id }) => id)).not.toContain(typed);
  });

  it('is no account to link', async () => {
    const { teams, who } = stage;
    const typed = await typeIn();
    const answer = await teams.invokes(who.chair, LINK, { forum: forumIdIn(teams), account: typed, typed });
    expect(answer).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'nobodyToLink' }, null) });
  });
});

it('a question to the leaders goes away with the one it was about', async () => {
  const { who } = stage;
  await typeIn();
  const card = await sends();
  await comes();
  await approves(card);
  await channelHas(stage, everyoneIn(who));
  expect(asked(who.chair)).toEqual([]);
  expect(() => cardFor(stage.teams.inChatWith(who.chair), LINK)).toThrow('no card');
});
