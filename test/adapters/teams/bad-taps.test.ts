import { randomUUID } from 'node:crypto';
import { swedish } from '../../../src/presentation/texts.sv';
import { verbs } from '../../../src/adapters/teams/verbs';
import { aForum, aMatter, asItStands } from '../../support/forum-in-teams';
import { outsider, type Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import {
  actionActivity,
  buttonOn,
  cardIn,
  createTeams,
  matterOn,
  readAnswer,
  type CardAnswer,
  type StandingCard,
} from '../../support/teams-client';

const { words, notice } = swedish;
const { approve } = words.choice;

let stage: Stage;
let card: StandingCard;
let events: number;
beforeAll(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who, { title: 'The matter of the forum' });
  events = await eventsStored();
});
afterAll(() => stage.end());

async function eventsStored(): Promise<number> {
  const { forum, matter } = matterOn(card, approve);
  const kept = await stage.bot.dependencies.resolutions.read({ kind: 'resolution', forumId: forum, id: matter });
  return kept?.eventCount ?? 0;
}

/** Neither in the store nor in the channel. */
async function expectNothingChanged(): Promise<void> {
  await stage.bot.settled();
  expect(await eventsStored()).toBe(events);
  expect(asItStands(stage.teams, card)).toEqual(card);
}

/** The approve button, with some of what it sends tampered with. */
function tampered(seat: Seat, changes: Readonly<Record<string, unknown>>): Promise<CardAnswer> {
  const { verb, data } = buttonOn(card.content, approve);
  return stage.teams.invokes(seat, verb, { ...data, ...changes });
}

function sentence(type: 'unreadableCard' | 'identityMissing' | 'notInForum' | 'unknownMatter'): CardAnswer {
  return { kind: 'message', text: notice({ type }, null) };
}

describe('a body that is no activity', () => {
  it.each([
    ['malformed JSON', '{"type":"message"', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['an activity without a type', '{"text":"hello"}', 400],
    ['an activity for an address outside this machine', '{"type":"message","serviceUrl":"https://example.com"}', 400],
    ['more than Teams ever sends', JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), 413],
  ])('%s is refused, and the bot goes on', async (_, body, status) => {
    const { bot, teams, who } = stage;
    expect((await bot.receivesText(body)).status).toBe(status);

    expect(cardIn(await teams.refreshes(who.chair, card.content))).toBeDefined();
  });

  it('anything but JSON is refused', async () => {
    expect((await stage.bot.receivesText('type=message', 'application/x-www-form-urlencoded')).status).toBe(415);
  });
});

describe('an invoke that cannot be read gets a sentence', () => {
  it.each([
    ['without a value', { value: undefined }],
    ['without an action', { value: {} }],
    ['without a verb', { value: { action: { type: 'Action.Execute', data: {} } } }],
    ['with an empty verb', { value: { action: { verb: '', data: {} } } }],
    ['with a verb that is a list', { value: { action: { verb: ['vote.cast'], data: {} } } }],
    ['with an unknown trigger', { value: { action: { verb: 'vote.view', data: {} }, trigger: 'sometimes' } }],
  ])('%s', async (_, changes) => {
    const { bot, connector, teams, who } = stage;
    const activity = actionActivity({ ...connector, channel: teams.channel }, who.chair, 'vote.cast', {});
    expect(readAnswer(await bot.receives({ ...activity, ...changes }))).toEqual(sentence('unreadableCard'));
    await expectNothingChanged();
  });

  it.each(['vote.castt', 'VOTE.CAST', '__proto__', 'constructor', 'toString', '${verb}'])('verb %s', async (verb) => {
    const { data } = buttonOn(card.content, approve);
    expect(await stage.teams.invokes(stage.who.chair, verb, data)).toEqual(sentence('unreadableCard'));
    await expectNothingChanged();
  });

  it.each(Object.keys(verbs))('%s with data that is none', async (verb) => {
    for (const data of [undefined, null, 'text', 7, [], {}, { forum: {}, matter: [], round: 'one', revision: {} }]) {
      expect(await stage.teams.invokes(stage.who.chair, verb, data)).toEqual(sentence('unreadableCard'));
    }
    await expectNothingChanged();
  });
});

describe('a vote with a field that is', () => {
  it.each(['forum', 'matter', 'round', 'hash', 'choice'])('missing: %s', async (field) => {
    expect(await tampered(stage.who.chair, { [field]: undefined })).toEqual(sentence('unreadableCard'));
    await expectNothingChanged();
  });

  it.each([
    ['forum', [5, null, {}, [], '', 'x'.repeat(129)]],
    ['matter', [5, null, {}, 'not-an-id', '../forum', '${id}']],
    ['round', [null, true, [1], {}, '', 'one', 1.5, -1, 1e9, '0x1', ' 1']],
    ['hash', [null, 7, {}, '', 'x'.repeat(129)]],
    ['choice', [null, 7, {}, ['approve'], '', 'yes', 'APPROVE', '__proto__']],
    ['approveNote', [null, 7, {}, ['a note']]],
    ['rejectReason', [true, { text: 'no' }]],
  ])('of the wrong type: %s', async (field, values) => {
    for (const value of values) {
      expect([value, await tampered(stage.who.chair, { [field]: value })]).toEqual([value, sentence('unreadableCard')]);
    }
    await expectNothingChanged();
  });
});

describe('a vote for', () => {
  it.each([
    ['a round that has not been', { round: 2 }],
    ['round 0', { round: 0 }],
    ['another text', { hash: 'A'.repeat(43) }],
  ])('%s is refused, and shows the text that holds', async (_, changes) => {
    const text = textOf(cardIn(await tampered(stage.who.chair, changes)));
    expect(text).toContain(notice({ type: 'staleRound', current: 1 }, null));
    expect(text).toContain('The matter of the forum');
    await expectNothingChanged();
  });

  it('a matter that is not there', async () => {
    expect(await tampered(stage.who.chair, { matter: randomUUID() })).toEqual(sentence('unknownMatter'));
    await expectNothingChanged();
  });

  it('a forum that is not there', async () => {
    expect(await tampered(stage.who.chair, { forum: 'no-such-forum' })).toEqual(sentence('notInForum'));
    await expectNothingChanged();
  });

  it('the matter of another forum does not reach it, even for somebody who is in both', async () => {
    const { bot, connector, teams, who } = stage;
    const elsewhere = createTeams(bot, connector, '19:other-forum@thread.tacv2');
    await aForum(bot, elsewhere, connector, who);
    const other = await aMatter(bot, elsewhere, who);

    const { forum } = matterOn(other, approve);
    expect(await tampered(who.chair, { forum })).toEqual(sentence('unknownMatter'));
    expect(await teams.invokes(who.chair, 'matter.show', { ...matterOn(card, approve), forum })).toEqual(
      sentence('unknownMatter'),
    );
    await expectNothingChanged();
  });
});

describe('who presses', () => {
  it('without an account in the tenant is told so, in a tap and in a message', async () => {
    const { bot, connector, teams, who } = stage;
    const activity = actionActivity({ ...connector, channel: teams.channel }, who.chair, 'vote.cast', {});
    const from = { id: who.chair.address, name: who.chair.name };
    expect(readAnswer(await bot.receives({ ...activity, from }))).toEqual(sentence('identityMissing'));

    const thread = `${teams.channel};messageid=77`;
    const conversation = { ...activity.conversation, id: thread };
    const said = await bot.receives({ ...activity, type: 'message', text: 'ny', value: undefined, conversation, from });
    expect(said.status).toBe(200);
    expect(JSON.stringify(connector.activitiesIn(thread))).toContain(notice({ type: 'identityMissing' }, null));
    await expectNothingChanged();
  });

  it('is in no forum learns nothing of the matter, whatever they try', async () => {
    const { teams } = stage;
    const ids = matterOn(card, approve);
    const data = {
      ...ids,
      revision: 0,
      decision: ids.matter,
      choice: 'reject',
      rejectReason: 'because',
      wording: 'decides',
      lastDay: '2026-06-25',
      reason: 'because',
      referBackReason: 'because',
      strikeReason: 'because',
      whatToSupply: 'all',
      responsible: outsider.id,
    };
    for (const verb of Object.keys(verbs)) {
      const answer = await teams.invokes(outsider, verb, data);
      expect([verb, answer.kind]).toEqual([verb, 'message']);
      expect(JSON.stringify(answer)).not.toMatch(/The matter of the forum|LGS|Region seat|Kommun seat/);
    }
    await expectNothingChanged();
  });

  it('is co-opted may read but not vote, and is told why', async () => {
    const { teams, who } = stage;
    const text = textOf(cardIn(await teams.presses(who.coOpted, card.content, approve)));
    expect(text).toContain(notice({ type: 'coOptedCannotVote' }, 'LGS'));
    expect(text).toContain('The matter of the forum');
    await expectNothingChanged();
  });

  it('has no vote in the round is told so', async () => {
    const { teams, who } = stage;
    const text = textOf(cardIn(await teams.presses(who.processLead, card.content, approve)));
    expect(text).toContain(notice({ type: 'notEligible' }, null));
    await expectNothingChanged();
  });

  it.each([
    ['course.withdraw', { reason: 'because' }],
    ['course.closeEarly', {}],
    ['matter.strike', { strikeReason: 'because' }],
    ['matter.moveToMeeting', { moveReason: '' }],
    ['ruling.referBack', { referBackReason: 'because' }],
    ['ruling.extend', { lastDay: '2026-06-25' }],
    ['referral.assign', { responsible: '', whatToSupply: 'all' }],
    ['draft.save', { revision: 0, title: 'Mine now' }],
    ['draft.send', { revision: 0, title: 'Mine now' }],
    ['draft.discard', {}],
    ['draft.open', {}],
  ] as const)('only votes cannot lead with %s', async (verb, data) => {
    const { teams, who } = stage;
    const [, plainMember = outsider] = who.voters;
    const answer = await teams.invokes(plainMember, verb, { ...matterOn(card, approve), ...data });

    const text = answer.kind === 'message' ? answer.text : textOf(answer.content);
    const expected = (['mayNotPreside', 'mayNotLead', 'mayNotPrepare'] as const).map((type) => notice({ type }, null));
    expect(expected.filter((no) => text.includes(no))).toHaveLength(1);
    await expectNothingChanged();
  });
});
