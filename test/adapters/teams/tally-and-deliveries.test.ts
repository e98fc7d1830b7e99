import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aForm, aForum, aMatter } from '../../support/forum-in-teams';
import {
  BLOCKED,
  comes,
  comesAndIsBelieved,
  HALF_TIME,
  LAST_DAY,
  plainVoter,
  TALLY,
  TWO_DAYS_LEFT,
} from '../../support/reminding';
import { roundOf } from '../../support/register-in-teams';
import { composition, everyoneIn, outsider, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import {
  buttonFor,
  cardIn,
  cardWithButton,
  createTeams,
  matterOn,
  type StandingCard,
} from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';
import { sentenceOf } from '../../../src/presentation/sentences-by';

const { words, vote, answers, tally, course, deliveries, result } = swedish;
const { approve } = words.choice;

const LEDGER = 'matter.deliveries';
const SENT = '2026-06-04T08:00:00.000Z';
const who = composition(3, 2);
const leaders: readonly Seat[] = [who.chair, who.viceChair, who.processLead];

let stage: Stage;
let card: StandingCard;
let member: Seat;
beforeEach(async () => {
  stage = await startStage({ who });
  member = plainVoter(who);
  card = await aMatter(stage.bot, stage.teams, who);
});
afterEach(() => stage.end());

async function approves(...seats: readonly Seat[]): Promise<void> {
  for (const seat of seats) await stage.teams.presses(seat, card.content, approve);
  await stage.bot.settled();
}

describe('the working day before the last, at 09.00', () => {
  function talliesOf(seat: Seat): readonly string[] {
    return stage.teams
      .inChatWith(seat)
      .map(({ content }) => textOf(content))
      .filter((text) => text.startsWith(tally.heading));
  }

  it('the leaders are told who has not answered, and nobody else is', async () => {
    const { bot } = stage;
    await approves(who.chair, who.viceChair);
    await comes(bot, HALF_TIME, TWO_DAYS_LEFT, '2026-06-17T06:59:59.000Z');
    for (const leader of leaders) expect(talliesOf(leader)).toEqual([]);
    await comes(bot, TALLY);

    for (const each of everyoneIn(who)) expect(talliesOf(each)).toHaveLength(leaders.includes(each) ? 1 : 0);
    const [text = ''] = talliesOf(who.processLead);
    expect(text).toContain(tally.heading);
    for (const voter of who.voters) {
      expect(text.includes(voter.name)).toBe(voter !== who.chair && voter !== who.viceChair);
    }
    expect(text).not.toContain(tally.notReached(1));
  });

  it('they are told who could not be reached, and why', async () => {
    const { bot, connector } = stage;
    connector.rules.add({ when: { person: member.address }, then: BLOCKED });
    card = await aMatter(bot, stage.teams, who, { title: 'The second matter' });
    await comes(bot, '2026-06-04T12:00:00.000Z', HALF_TIME, TWO_DAYS_LEFT, TALLY);
    for (const leader of leaders) {
      expect(talliesOf(leader).join()).toContain(tally.notReached(1));
      expect(talliesOf(leader).join()).toContain(`${words.said(member.name)}${deliveries.failure.blocked}`);
    }
  });

  it('the list stands as it was, and shows how it is now to whoever asks', async () => {
    const { bot, teams } = stage;
    await comes(bot, TALLY);
    const list = cardWithButton(teams.inChatWith(who.processLead), course.showNow);
    await approves(member);
    expect(talliesOf(who.processLead)).toEqual([expect.stringContaining(member.name)]);
    const now = textOf(cardIn(await teams.presses(who.processLead, list.content, course.showNow)));
    expect(now).not.toContain(member.name);
    await approves(...who.voters);
    expect(talliesOf(who.chair)).toEqual([]);
    expect(
      teams
        .inChatWith(who.chair)
        .map(({ content }) => textOf(content))
        .join(),
    ).toContain(result.adopted('LGS PC 2026:1'));
  });

  it('nobody is told when everything was answered before', async () => {
    await approves(...who.voters);
    await comes(stage.bot, TALLY);
    for (const leader of leaders) expect(talliesOf(leader)).toEqual([]);
  });

  it.each(['2026-06-17T15:00:00.000Z', '2026-06-17T22:30:00.000Z', '2026-06-18T05:59:59.000Z'])(
    'a program that was down until %s waits for the office to open',
    async (moment) => {
      await comes(stage.bot, moment);
      for (const leader of leaders) expect(talliesOf(leader)).toEqual([]);
      await comes(stage.bot, '2026-06-18T06:00:00.000Z', LAST_DAY);
      for (const leader of leaders) expect(talliesOf(leader)).toHaveLength(1);
    },
  );

  it('the list has a button to the deliveries', async () => {
    const { bot, teams } = stage;
    await comes(bot, TALLY);
    const standing = teams.inChatWith(who.processLead).filter(({ content }) => textOf(content).includes(tally.heading));
    const shown = cardIn(await teams.taps(who.processLead, standing[0]?.content, LEDGER));
    expect(textOf(shown)).toContain(deliveries.heading);
  });

  it('the vice chair alone is told when the others cannot be reached', async () => {
    const { bot, connector } = stage;
    for (const { address } of [who.chair, who.processLead]) {
      connector.rules.add({ when: { person: address }, then: BLOCKED });
    }
    await comes(bot, TALLY);
    expect(leaders.map((leader) => talliesOf(leader).length)).toEqual([0, 1, 0]);
  });
});

describe('who may look at the deliveries', () => {
  async function asks(seat: Seat): Promise<string> {
    return textOf((await stage.teams.writesInPerson(seat, typedWords.deliveries)).at(-1)?.content);
  }
  async function opens(seat: Seat) {
    const { forum, matter } = matterOn(card, approve);
    return stage.teams.invokes(seat, LEDGER, { forum, matter, page: 0 });
  }

  it('the leaders, by writing in their own chat', async () => {
    for (const leader of leaders) {
      const text = await asks(leader);
      expect(text).toContain(deliveries.heading);
      expect(text).toContain('ACT-teamen 2026');
    }
  });

  it('the leaders, by the button on the card that follows the matter', async () => {
    const { teams } = stage;
    for (const leader of leaders) {
      const followed = teams.inChatWith(leader).find(({ content }) => textOf(content).startsWith(course.heading));
      const shown = cardIn(await teams.taps(leader, followed?.content, LEDGER));
      expect(textOf(shown)).toContain(deliveries.heading);
    }
  });

  it('nobody else in the forum', async () => {
    const refused = noticeText(swedish, { type: 'mayNotLead' }, null);
    for (const other of [member, who.noteTaker, who.coOpted]) {
      expect(await asks(other)).toBe(refused);
      expect(await opens(other)).toEqual({ kind: 'message', text: refused });
    }
  });

  it('no outsider, who learns nothing', async () => {
    const answer = await opens(outsider);
    expect(answer).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'notInForum' }, null) });
    for (const { name } of everyoneIn(who)) {
      expect(JSON.stringify(answer)).not.toContain(name);
      expect(await asks(outsider)).not.toContain(name);
    }
    expect(await asks(outsider)).not.toContain('ACT-teamen');
  });

  it('no leader of another forum', async () => {
    const { bot, connector, teams } = stage;
    const elsewhere = createTeams(bot, connector, '19:other-forum@thread.tacv2');
    const others = { ...who, chair: outsider, voters: [outsider, ...who.voters.slice(1)] };
    await aForum(bot, elsewhere, connector, others, { shortName: 'VVG' });
    const answer = await opens(outsider);
    expect(answer.kind).toBe('message');
    expect(textOf((await teams.writesInPerson(outsider, typedWords.deliveries)).at(-1)?.content)).toContain(
      deliveries.none,
    );
  });

  it('nobody in the channel, where everybody reads', async () => {
    const [reply] = await stage.teams.writes(who.chair, typedWords.deliveries);
    expect(textOf(reply?.content)).toBe(noticeText(swedish, { type: 'onlyInPerson' }, null));
  });
});

describe('which deliveries are shown', () => {
  async function asked(seat: Seat = who.processLead): Promise<StandingCard | undefined> {
    return (await stage.teams.writesInPerson(seat, typedWords.deliveries)).at(-1);
  }

  it('those of the one matter that is open', async () => {
    await approves(...who.voters);
    await aMatter(stage.bot, stage.teams, who, { title: 'The second matter' });
    const shown = await asked();
    expect(textOf(shown?.content)).toContain('The second matter');
    expect(textOf(shown?.content)).toContain(deliveries.inChannel);
  });

  it('with several, those of the one that is chosen from a list', async () => {
    const { bot, teams } = stage;
    const second = await aMatter(bot, teams, who, { title: 'The second matter' });
    const listed = await asked();
    expect(textOf(listed?.content)).toContain(deliveries.choose);
    for (const title of ['ACT-teamen 2026', 'The second matter']) expect(textOf(listed?.content)).toContain(title);
    const { matter } = matterOn(second, approve);
    const shown = cardIn(await teams.taps(who.processLead, listed?.content, LEDGER, {}, { matter }));
    expect(textOf(shown)).toContain('The second matter');
    expect(textOf(shown)).not.toContain('ACT-teamen 2026');
  });

  it('those of matters that are over too, from a list', async () => {
    await approves(...who.voters);
    const listed = await asked();
    const shown = cardIn(await stage.teams.taps(who.processLead, listed?.content, LEDGER));
    expect(textOf(shown)).toContain(sentenceOf(deliveries.delivery, 'state', { state: 'delivered', at: SENT }));
  });

  it('none before anything has been sent out', async () => {
    const { bot, connector, teams } = stage;
    const elsewhere = createTeams(bot, connector, '19:other-forum@thread.tacv2');
    const newChair = { ...who, chair: outsider, voters: [outsider, ...who.voters.slice(1)] };
    await aForum(bot, elsewhere, connector, newChair, { shortName: 'VVG' });
    const form = await aForm(bot, elsewhere, outsider);
    expect(textOf((await asked(outsider))?.content)).toContain(deliveries.none);
    const { forum, matter } = buttonFor(form.content, 'draft.send').data;
    expect(await teams.invokes(outsider, LEDGER, { forum, matter, page: 0 })).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'neverSent' }, null),
    });
  });
});

describe('the deliveries tell', () => {
  async function ledger(): Promise<string> {
    const { forum, matter } = matterOn(card, approve);
    return textOf(cardIn(await stage.teams.invokes(who.processLead, LEDGER, { forum, matter, page: 0 })));
  }
  /** What is said under each member's name. */
  /** What the card tells of one member, both what did not get there and, under the name alone, what did. */
  function about(text: string, { name }: Seat): string {
    const parts = text.split(/\n(?=[^\n]* har (?:inte )?svarat\.)/);
    const [, asPlanned = ''] = text.split(`\n${name}\n`);
    return `${parts.find((part) => part.startsWith(`${name} `)) ?? ''}\n${asPlanned}`;
  }

  it('when the card got to the channel, and the leaders theirs', async () => {
    await comes(stage.bot, HALF_TIME);
    const text = await ledger();
    const delivered = sentenceOf(deliveries.delivery, 'state', { state: 'delivered', at: SENT });
    expect(text).toContain(`${deliveries.inChannel}\n${delivered}`);
    expect(text).toContain(deliveries.leaderCard.course.trim());
    for (const leader of leaders) expect(text).toContain(leader.name);
  });

  it('that nothing has been sent before the matter is, when that is in the evening', async () => {
    stage.bot.clock.moveTo('2026-06-04T18:00:00.000Z');
    card = await aMatter(stage.bot, stage.teams, who, { title: 'The second matter' });
    await approves(who.chair);
    const text = await ledger();
    const untold = text.split('\n').filter((line) => line.startsWith('Inget har skickats till den egna chatten än'));
    expect(untold).toHaveLength(1);
    expect(untold[0]).toContain(member.name);
    expect(untold[0]).not.toContain(who.chair.name);
    expect(about(text, who.chair)).toContain(deliveries.answered);
  });

  it('each reminder to each member: when, by which way, and otherwise why not', async () => {
    const { bot, connector, teams } = stage;
    const away = connector.rules.add({ when: { person: member.address }, then: BLOCKED });
    await comesAndIsBelieved(bot, HALF_TIME);
    away();
    await comes(bot, TWO_DAYS_LEFT);
    const text = await ledger();
    const attempt = { member: member.id, day: '', number: 1 };
    const { at } = (await roundOf(stage, card)).reaching.attempts.find(({ failure }) => failure !== null) ?? { at: '' };
    const first = { ...attempt, at, failure: 'blocked' } as const;
    const second = { ...attempt, at: TWO_DAYS_LEFT, failure: null };
    const [told, ...others] = [about(text, member), about(text, who.viceChair)];
    for (const said of [deliveries.reminder(first), deliveries.reminder(second)]) expect(told).toContain(said);
    expect(told).toContain(sentenceOf(deliveries.mention, 'state', { state: 'delivered', at }));
    expect(told).toContain(deliveries.opening({ ...attempt, at: SENT, failure: null }));
    expect(others.join()).toContain(deliveries.reminder({ ...first, at: HALF_TIME, failure: null }));
    expect(others.join()).not.toContain(deliveries.reminder(first));
    expect(teams.inThread(card)).toHaveLength(1);
  });

  it('what a silent member had got, when the time has run out', async () => {
    await comes(stage.bot, HALF_TIME, TWO_DAYS_LEFT, TALLY, LAST_DAY, '2026-06-18T14:00:00.000Z');
    const text = await ledger();
    const attempt = { member: member.id, day: '', number: 1, failure: null };
    expect(about(text, member)).toContain(deliveries.opening({ ...attempt, at: SENT }));
    for (const at of [HALF_TIME, TWO_DAYS_LEFT, LAST_DAY]) {
      expect(about(text, member)).toContain(deliveries.reminder({ ...attempt, at }));
    }
    for (const leaderCard of ['course', 'tally', 'ruling'] as const) {
      expect(text).toContain(deliveries.leaderCard[leaderCard]);
    }
  });

  it('that a no has got to the leaders, and not what anybody has answered', async () => {
    await stage.teams.presses(member, card.content, vote.reject.send, { rejectReason: 'No money' });
    await stage.bot.settled();
    const text = await ledger();
    expect(text).toContain(deliveries.leaderCard.objections);
    expect(text).not.toContain('No money');
    expect(about(text, member).split('\n')[0]).toBe(`${member.name} ${deliveries.answered}`);
  });

  it('that a leader’s card did not get there, and why', async () => {
    const { bot, connector, teams } = stage;
    connector.rules.add({ when: { person: who.viceChair.address }, then: BLOCKED });
    card = await aMatter(bot, teams, who, { title: 'The second matter' });
    expect(await ledger()).toContain(
      `${deliveries.leaderCard.course}${lowered(sentenceOf(deliveries.delivery, 'state', { state: 'onItsWay', why: 'blocked' }))}`,
    );
    await comesAndIsBelieved(bot, bot.clock.now());
    expect(await ledger()).toContain(`${deliveries.leaderCard.course}gick inte fram`);
    expect(await ledger()).toContain(deliveries.failure.blocked);
  });

  it('everything there is, without a button that decides anything', async () => {
    const { forum, matter } = matterOn(card, approve);
    const shown = cardIn(await stage.teams.invokes(who.chair, LEDGER, { forum, matter, page: 0 }));
    expect(buttonsOf(shown)).toEqual([]);
    expect(textOf(shown)).not.toContain(answers.heading);
  });
});

function lowered(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
