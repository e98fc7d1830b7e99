import { randomUUID } from 'node:crypto';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { verbs } from '../../../src/adapters/teams/verbs';
import { forumRef, resolutionRef } from '../../../src/application/records/refs';
import { aForum, aMatter, asItStands } from '../../support/forum-in-teams';
import { applied } from '../../support/applying';
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

const { words } = swedish;
const { approve } = words.choice;

/** What only those who keep the register may do. */
const KEEPING_VERBS = [
  ...['register.open', 'seat.open', 'seat.save', 'seat.remove', 'holding.start', 'holding.save', 'holding.remove'],
  ...['roles.open', 'role.start', 'role.save', 'role.remove', 'details.open', 'details.save'],
  ...['import.open', 'import.read', 'import.confirm', 'export.show'],
  ...['departure.end', 'departure.keep', 'account.link'],
] as const;

/** What is opened is the same whatever the button carries. */
const READS_NOTHING = ['decisions.listForm'];

let stage: Stage;
let card: StandingCard;
let events: readonly number[];
beforeAll(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who, { title: 'The matter of the forum' });
  events = await eventsStored();
});
afterAll(() => stage.end());

/** Data with which every verb there is can be read, and none has anything new to say to those who may use it. */
function everythingAsked() {
  const ids = matterOn(card, approve);
  const because = 'because';
  return {
    ...ids,
    ...{ application: randomUUID(), invitedWhom: because, applyUntil: '2026-12-31', ...applied() },
    ...{ reportDone: because, reportResidents: '1', reportSpent: '1 kr' },
    of: 'oneself',
    message: '',
    begunIn: 'chat',
    template: 'empty',
    revision: 1,
    shownAs: 'sending',
    shownOn: 'course',
    line: '',
    year: 2026,
    number: '5401',
    booking: ids.matter,
    ...{ receiver: 'another', travelMessage: because, passing: 1, offerQuestion: because, offerReason: because },
    enquiryText: because,
    enquiry: 1,
    enquiryReply: because,
    ...{ unmet: '', evidence: because, met: '', whyUnmet: because, way: 'end' },
    shownNumber: 1,
    page: 0,
    purpose: 'newMatter',
    format: 'pdf',
    part: 0,
    seat: 1,
    ...{ presenceItem: '9', presence: 'left', present: '1' },
    holding: 'setup-1',
    term: 'setup-chair',
    query: '',
    reminder: '2026-06-04.1',
    changing: '',
    decision: ids.matter,
    minutes: ids.matter,
    meeting: ids.matter,
    followUp: ids.matter,
    proposal: ids.matter,
    corrects: '',
    version: 1,
    after: 0,
    handing: 1,
    due: '2026-06-24',
    contentHash: '',
    step: 'draft',
    to: outsider.id,
    day: '2026-06-25',
    confirmed: '',
    [`on-${ids.matter}`]: '2026-06-25',
    [`isDigital-${ids.matter}`]: 'true',
    on: '2026-06-25',
    isDigital: 'true',
    import: ids.matter,
    leaveOut: 'yes',
    table: 'x',
    importReason: because,
    seen: '',
    choice: 'reject',
    rejectReason: because,
    lastDay: '2026-06-25',
    reason: because,
    moveReason: because,
    referBackReason: because,
    strikeReason: because,
    whatToSupply: 'all',
    responsible: outsider.id,
    kind: 'lgs',
    name: 'Mine now',
    shortName: 'MINE',
    wording: 'endorses',
    detailsReason: because,
    party: 'Mine',
    principal: 'kommun',
    right: 'voting',
    seatReason: because,
    person: outsider.id,
    typedName: '',
    typedEmail: '',
    from: '2026-06-01',
    until: '',
    interim: 'false',
    basis: because,
    holdingReason: because,
    role: 'chair',
    termReason: because,
    changedFrom: '',
    changedUntil: '',
    changedLeftOn: '',
    changedBasis: '',
    changedReason: because,
    account: outsider.id,
    typed: 'nobody',
    elector: stage.who.chair.id,
    chair: outsider.id,
    viceChair: '',
    processLead: '',
    noteTaker: '',
    voting: '',
    coOpted: '',
    kommun: '',
  };
}

/** Of the matter and of the forum. */
async function eventsStored(): Promise<readonly number[]> {
  const { forum, matter } = matterOn(card, approve);
  const { resolutions, forums } = stage.bot.dependencies;
  const kept = [await resolutions.read(resolutionRef(forum, matter)), await forums.read(forumRef(forum))];
  return kept.map((record) => record?.eventCount ?? 0);
}

/** Neither in the store nor in the channel. */
async function expectNothingChanged(): Promise<void> {
  await stage.bot.settled();
  expect(await eventsStored()).toEqual(events);
  expect(asItStands(stage.teams, card)).toEqual(card);
}

/** The approve button, with some of what it sends tampered with. */
function tampered(seat: Seat, changes: Readonly<Record<string, unknown>>): Promise<CardAnswer> {
  const { verb, data } = buttonOn(card.content, approve);
  return stage.teams.invokes(seat, verb, { ...data, ...changes });
}

function sentence(
  type: 'unreadableCard' | 'identityMissing' | 'notInForum' | 'unknownMatter' | 'mayNotSetUp',
): CardAnswer {
  return { kind: 'message', text: noticeText(swedish, { type }, null) };
}

describe('a body that is no activity', () => {
  it.each([
    ['malformed JSON', '{"type":"message"', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['an activity without a type', '{"text":"hello"}', 400],
    ['an activity for an address outside this machine', '{"type":"message","serviceUrl":"https://example.com"}', 400],
    ['more than Teams ever sends', JSON.stringify({ type: 'message', text: 'x'.repeat(400_000) }), 413],
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

  it.each(Object.keys(verbs).filter((verb) => !READS_NOTHING.includes(verb)))(
    '%s with data that is none',
    async (verb) => {
      for (const data of [undefined, null, 'text', 7, [], {}, { forum: {}, matter: [], round: 'one', revision: {} }]) {
        expect(await stage.teams.invokes(stage.who.chair, verb, data)).toEqual(sentence('unreadableCard'));
      }
      await expectNothingChanged();
    },
  );
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

describe('a change of the register with a field that is of the wrong type', () => {
  it.each([
    ['seat.open', 'seat', [0, 1000, -1, 'old', 1.5, null, [1], {}]],
    ['seat.save', 'principal', ['', 'state', null, ['region']]],
    ['seat.save', 'right', ['', 'yes', null]],
    ['seat.save', 'party', [7, null, ['SU'], {}]],
    ['seat.save', 'revision', ['', null, -1, 1.5, 'one']],
    ['seat.remove', 'seat', ['new', 0, null]],
    ['holding.start', 'seat', ['new', 0, null]],
    ['holding.start', 'interim', ['yes', true, null, 1]],
    ['holding.start', 'person', [null, 7, 'x'.repeat(129)]],
    ['holding.start', 'from', [20260601, null, {}]],
    ['holding.save', 'holding', ['', null, 'x'.repeat(129)]],
    ['holding.remove', 'holding', ['', null, {}]],
    ['role.start', 'role', ['', 'king', '__proto__', null]],
    ['role.save', 'term', ['', null]],
    ['details.save', 'kind', ['', 'club', null]],
    ['details.save', 'wording', ['', 'proposes', null]],
    ['composition.show', 'page', ['', -1, 'one', null]],
    ['export.show', 'part', ['', -1, 0.5, null]],
    ['import.read', 'table', [null, 7, 'x'.repeat(200_001)]],
    ['import.confirm', 'import', ['', 'not-an-id', '../forum', null]],
    ['import.confirm', 'leaveOut', ['', true, 'maybe', null]],
    ['costCentres.take', 'import', ['', 'not-an-id', null]],
    ['costCentres.take', 'seen', [null, 7, 'x'.repeat(2_001)]],
    ['departure.end', 'person', ['', null, {}]],
    ['account.link', 'account', ['', null]],
    ['account.link', 'typed', [null, 7, 'x'.repeat(129)]],
    ['course.letSuccessorAnswer', 'elector', ['', null, []]],
    ['setup.save', 'voting', [null, 7, ['a'], 'x'.repeat(40_001)]],
  ] as const)('%s: %s', async (verb, field, values) => {
    for (const value of values) {
      const answer = await stage.teams.invokes(stage.who.chair, verb, { ...everythingAsked(), [field]: value });
      expect([value, answer]).toEqual([value, sentence('unreadableCard')]);
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
    expect(text).toContain(noticeText(swedish, { type: 'staleRound', current: 1 }, null));
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
    await aForum(bot, elsewhere, connector, who, { shortName: 'VVG' });
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
    expect(JSON.stringify(connector.activitiesIn(thread))).toContain(
      noticeText(swedish, { type: 'identityMissing' }, null),
    );
    await expectNothingChanged();
  });

  it.each(Object.keys(verbs))('is in no forum learns nothing by %s', async (verb) => {
    const answer = await stage.teams.invokes(outsider, verb, everythingAsked());
    expect(answer).not.toEqual(sentence('unreadableCard'));
    expect(answer.kind).toBe('message');
    expect(JSON.stringify(answer)).not.toMatch(/The matter of the forum|LGS|Region seat|Kommun seat/);
    await expectNothingChanged();
  });

  it.each(KEEPING_VERBS)('does not keep the register gets no further with %s', async (verb) => {
    const { teams, who } = stage;
    const [, plainMember = outsider] = who.voters;
    for (const seat of [plainMember, who.noteTaker, who.coOpted]) {
      expect(await teams.invokes(seat, verb, everythingAsked())).toEqual(sentence('mayNotSetUp'));
    }
    await expectNothingChanged();
  });

  it('is co-opted may read but not vote, and is told why', async () => {
    const { teams, who } = stage;
    const text = textOf(cardIn(await teams.presses(who.coOpted, card.content, approve)));
    expect(text).toContain(noticeText(swedish, { type: 'coOptedCannotVote' }, 'LGS'));
    expect(text).toContain('The matter of the forum');
    await expectNothingChanged();
  });

  it('has no vote in the round is told so', async () => {
    const { teams, who } = stage;
    const text = textOf(cardIn(await teams.presses(who.processLead, card.content, approve)));
    expect(text).toContain(noticeText(swedish, { type: 'notEligible' }, null));
    await expectNothingChanged();
  });

  it.each([
    ['course.withdraw', { reason: 'because' }],
    ['course.closeEarly', {}],
    ['matter.strike', { strikeReason: 'because' }],
    ['matter.moveToMeeting', { moveReason: '' }],
    ['ruling.referBack', { referBackReason: 'because' }],
    ['ruling.extend', { lastDay: '2026-06-25' }],
    ['referral.assign', { after: 0, responsible: '', whatToSupply: 'all' }],
    ['enquiry.reply', { enquiry: 1, enquiryReply: 'all' }],
    ['draft.save', { revision: 0, title: 'Mine now' }],
    ['draft.send', { revision: 0, title: 'Mine now' }],
    ['draft.discard', { revision: 0 }],
    ['draft.open', {}],
    ['tally.show', {}],
    ['rework.show', {}],
  ] as const)('only votes cannot lead with %s', async (verb, data) => {
    const { teams, who } = stage;
    const [, plainMember = outsider] = who.voters;
    const answer = await teams.invokes(plainMember, verb, { ...matterOn(card, approve), ...data });

    const expected = (['mayNotPreside', 'mayNotLead', 'mayNotPrepare'] as const).map((type) =>
      noticeText(swedish, { type }, null),
    );
    // A sentence, and never a leader's card in the place of the one that was tapped.
    expect(answer.kind).toBe('message');
    expect(expected.filter((no) => answer.kind === 'message' && answer.text === no)).toHaveLength(1);
    await expectNothingChanged();
  });

  it('leads, but is late, is told so and keeps the card that was tapped', async () => {
    const { teams, who } = stage;
    const late = await teams.invokes(who.chair, 'ruling.referBack', {
      ...matterOn(card, approve),
      referBackReason: 'because',
    });
    expect(late).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'notPossibleNow', status: 'open' }, null),
    });
    await expectNothingChanged();
  });
});
