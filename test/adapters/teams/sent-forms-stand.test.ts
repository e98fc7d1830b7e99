import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import { composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, type StandingCard, type Typed } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

/**
 * 22.1: a sent form has turned into its receipt in the message that stands, not only in the answer, which the client
 * forgets: in every answer to what somebody wrote in their own chat, and in whatever was opened in its place.
 */

const { words, chairDecision } = swedish;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
});
afterEach(() => stage.end());

async function asked(by: Seat, text: string): Promise<StandingCard> {
  const standing = (await stage.teams.writesInPerson(by, text)).at(-1);
  if (standing === undefined) throw new Error('no answer');
  await stage.bot.settled();
  return standing;
}

const now = (by: Seat, { id }: StandingCard) => stage.teams.inChatWith(by).find((card) => card.id === id);

/** What is pressed one after the other, each on what the one before was answered with. */
type Pressed = readonly (readonly [verb: string, typed?: Typed, chosen?: object])[];

async function presses(by: Seat, card: StandingCard, pressed: Pressed): Promise<unknown> {
  let { content } = card;
  for (const [verb, typed = {}, chosen = {}] of pressed) {
    content = cardIn(await stage.teams.tapsInPerson(by, { ...card, content }, verb, typed, chosen));
  }
  await stage.bot.settled();
  return content;
}

const alone: Typed = {
  title: 'Lease',
  text: 'The lease ends.',
  reason: 'It runs out.',
  decidedOn: '2026-06-04',
  amount: '',
  changesCharter: 'false',
};
const meeting: Typed = { on: '2026-09-18', from: '13.00', until: '15.00', place: 'Room 1', isDigital: 'false' };

const forms: Readonly<Record<string, readonly [command: string, pressed: (stage: Stage) => Pressed]>> = {
  'a meeting': [typedWords.meetings, () => [['meetings.plan', meeting]]],
  'a follow-up': [
    typedWords.followUps,
    () => [['followUp.add', { followUpTitle: 'Staffing', followUpOwner: '', followUpDue: '' }]],
  ],
  "a chair's decision": [typedWords.chairDecision, () => [['chairDecision.make', alone]]],
  minutes: [
    typedWords.minutes,
    ({ who }) => [
      ['minutes.form'],
      [
        'minutes.start',
        {
          meetingOn: '2026-06-04',
          title: 'Meeting of 4 June',
          url: '',
          label: '',
          noteTaker: who.noteTaker.id,
          verifier1: who.processLead.id,
          approver: who.viceChair.id,
        },
      ],
    ],
  ],
  'the times of a forum': [
    typedWords.forum,
    () => [
      ['register.open'],
      ['times.open'],
      ['times.save', { evesOff: 'christmasEve', opening: 'false', reminders: 'lastDay' }],
    ],
  ],
  'a seat': [
    typedWords.forum,
    () => [
      ['register.open'],
      ['seat.open', { seat: '1' }],
      ['seat.save', { party: 'North', principal: 'region', right: 'voting', seatReason: '' }],
    ],
  ],
};

it.each(Object.entries(forms))('%s', async (_, [command, pressed]) => {
  const { chair } = stage.who;
  const card = await asked(chair, command);
  const receipt = await presses(chair, card, pressed(stage));
  const standing = now(chair, card);
  expect(textOf(standing?.content)).toBe(textOf(receipt));
  expect(textOf(standing?.content)).not.toBe(textOf(card.content));
});

it("says of a chair's decision what is registered, and has no form any more", async () => {
  const { chair } = stage.who;
  const card = await asked(chair, typedWords.chairDecision);
  await presses(chair, card, [['chairDecision.make', alone]]);
  const standing = now(chair, card);
  expect(textOf(standing?.content)).toContain(chairDecision.heading);
  expect(buttonsOf(standing?.content).map(({ verb }) => verb)).not.toContain('chairDecision.make');
});

it('an answer given from the list of what waits stands there too', async () => {
  const { bot, teams, who } = stage;
  await aMatter(bot, teams, who);
  const [voter = who.chair] = who.voters;
  const card = await asked(voter, typedWords.todo);
  await presses(voter, card, [['matter.show'], ['vote.cast', {}, { choice: 'approve' }]]);
  expect(textOf(now(voter, card)?.content)).toContain(words.choice.approve);
  expect(textOf(now(voter, card)?.content)).not.toBe(textOf(card.content));
});

it('what only shows something changes nothing in the message', async () => {
  const { chair } = stage.who;
  const card = await asked(chair, typedWords.forum);
  await presses(chair, card, [['register.open'], ['times.open']]);
  expect(now(chair, card)).toMatchObject({ updates: 0 });
});

it('a card that the bot keeps a ledger of is drawn by that alone', async () => {
  const { bot, teams, who } = stage;
  await aMatter(bot, teams, who);
  const [voter = who.chair] = who.voters;
  const opening = teams.inChatWith(voter).at(-1);
  if (opening === undefined) throw new Error('no card');
  expect(JSON.stringify(opening.content)).not.toContain('inReply');
  const answer = await presses(voter, opening, [['vote.cast', {}, { choice: 'approve' }]]);
  expect(JSON.stringify([answer, now(voter, opening)])).not.toContain('inReply');
});

it('a form in the channel is left to everybody there', async () => {
  const { bot, teams, who } = stage;
  const [reply] = await teams.writes(who.chair, typedWords.forum);
  const register = cardIn(await teams.taps(who.chair, reply?.content, 'register.open'));
  const times = cardIn(await teams.taps(who.chair, register, 'times.open'));
  await teams.taps(who.chair, times, 'times.save', { evesOff: 'christmasEve', opening: 'false', reminders: 'lastDay' });
  await bot.settled();
  expect(JSON.stringify(reply?.content)).not.toContain('inReply');
  expect(teams.besides(reply).find(({ id }) => id === reply?.id)).toMatchObject({ updates: 0 });
});

describe('when Teams does not draw the message', () => {
  const refusing = (status: number, code: string, times?: number) =>
    stage.connector.rules.add({
      when: { operation: 'update' },
      then: { kind: 'answer', status, body: { error: { code, message: '' } } },
      ...(times !== undefined && { times }),
    });

  it('the receipt has been given in the answer, and what was sent is kept', async () => {
    const { chair } = stage.who;
    const card = await asked(chair, typedWords.meetings);
    refusing(404, 'ActivityNotFoundInConversation');
    const receipt = await presses(chair, card, [['meetings.plan', meeting]]);
    expect(textOf(receipt)).toContain(
      noticeText(swedish, { type: 'meetingPlanned', on: '2026-09-18', from: '13.00' }, null),
    );
    expect(now(chair, card)).toMatchObject({ updates: 0 });
  });

  it('for a moment, it is tried once more', async () => {
    const { bot, who } = stage;
    const card = await asked(who.chair, typedWords.meetings);
    refusing(502, 'BadGateway', 1);
    await presses(who.chair, card, [['meetings.plan', meeting]]);
    expect(now(who.chair, card)).toMatchObject({ updates: 0 });
    bot.clock.advance(2_000);
    await bot.settled();
    expect(now(who.chair, card)).toMatchObject({ updates: 1 });
  });

  it('it is not drawn over what they have gone on to meanwhile', async () => {
    const { bot, teams, who } = stage;
    const card = await asked(who.chair, typedWords.forum);
    refusing(502, 'BadGateway', 1);
    const [, pressed] = forms['the times of a forum'] ?? [];
    const content = await presses(who.chair, card, pressed?.(stage) ?? []);
    await teams.tapsInPerson(who.chair, { ...card, content }, 'times.open');
    bot.clock.advance(5_000);
    await bot.settled();
    expect(now(who.chair, card)).toMatchObject({ updates: 0 });
  });
});
