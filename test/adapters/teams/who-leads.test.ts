import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter, asItStands } from '../../support/forum-in-teams';
import { dayComes, enters, newTerm } from '../../support/register-in-teams';
import { composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';

/** Who leads a matter: the presidium without whoever has declared jäv, and without whoever has left it. */

const { words, vote, course, objections, ruling, referral, result, answers, register } = swedish;
const { approve } = words.choice;

const CLOSES = '2026-06-18T14:00:00.000Z';
const EXTENDED_TO = '2026-06-29';
const CLOSES_AGAIN = '2026-06-29T14:00:00.000Z';

let stage: Stage;
let card: StandingCard;
beforeEach(async () => {
  stage = await startStage({ who: composition(3, 3) });
  card = await aMatter(stage.bot, stage.teams, stage.who);
});
afterEach(() => stage.end());

async function comes(moment: string): Promise<void> {
  stage.bot.clock.moveTo(moment);
  await stage.bot.settled();
}

async function recuses(...seats: readonly Seat[]): Promise<void> {
  for (const seat of seats) {
    await stage.teams.presses(seat, card.content, vote.recuse.send, { recuseReason: 'Our own application' });
  }
  await stage.bot.settled();
}

/** The verbs of every button that stands in this person's chat. */
function verbsBefore(seat: Seat): readonly string[] {
  return stage.teams.inChatWith(seat).flatMap(({ content }) => buttonsOf(content).map(({ verb }) => verb));
}

function withButton(seat: Seat, title: string): readonly StandingCard[] {
  return stage.teams.inChatWith(seat).filter(({ content }) => buttonsOf(content).some((one) => one.title === title));
}

const LEADING = /^(course|ruling|referral|round)\.|^matter\.(moveToMeeting|strike)$/;
const leadingVerbs = (seat: Seat) => verbsBefore(seat).filter((verb) => LEADING.test(verb));

describe('each lapse is ruled on by itself (Q-01)', () => {
  it('the first card settles with the extension, and the second lapse has a card of its own, without a second extension', async () => {
    const { teams, who } = stage;
    await comes(CLOSES);
    const [first] = withButton(who.chair, ruling.extend.send);
    await teams.presses(who.viceChair, withButton(who.viceChair, ruling.extend.send)[0]?.content, ruling.extend.send, {
      lastDay: EXTENDED_TO,
    });
    await stage.bot.settled();
    for (const seat of [who.chair, who.viceChair]) expect(withButton(seat, ruling.referBack.send)).toEqual([]);

    await comes(CLOSES_AGAIN);
    for (const seat of [who.chair, who.viceChair]) {
      const [asked, ...others] = withButton(seat, ruling.referBack.send);
      expect(others).toEqual([]);
      expect(asked?.id).not.toBe(first?.id);
      expect(buttonsOf(asked?.content).map(({ verb }) => verb)).not.toContain('ruling.extend');
      expect(textOf(asked?.content)).toContain('1 juli');
    }
    const before = teams.besides(first).find(({ id }) => id === first?.id);
    expect(buttonsOf(before?.content).map(({ verb }) => verb)).toEqual(['matter.history']);
  });

  it('after both, a referral and a second round no card offers what is over', async () => {
    const { bot, teams, who } = stage;
    await comes(CLOSES);
    const asked = withButton(who.chair, ruling.extend.send)[0];
    await teams.presses(who.chair, asked?.content, ruling.extend.send, { lastDay: EXTENDED_TO });
    await bot.settled();
    await comes(CLOSES_AGAIN);
    const again = cardWithButton(teams.inChatWith(who.chair), ruling.referBack.send);
    await teams.presses(who.chair, again.content, ruling.referBack.send, { referBackReason: 'Two are ill' });
    await bot.settled();
    const referred = cardWithButton(teams.inChatWith(who.chair), referral.revise);
    const form = cardIn(await teams.presses(who.chair, referred.content, referral.revise));
    await teams.presses(who.chair, form, swedish.draftForm.send, { background: 'With a budget.' });
    await bot.settled();

    for (const seat of [who.chair, who.viceChair, who.processLead]) {
      expect(leadingVerbs(seat).filter((verb) => !/^(course|round)\./.test(verb))).toEqual(
        seat === who.processLead ? [] : ['ruling.extend'],
      );
      expect(withButton(seat, course.showNow)).toHaveLength(1);
    }
  });
});

describe('an open round can be given more time (R-10)', () => {
  it('once, by the presidium; the card in the channel and the leaders’ cards say the new day', async () => {
    const { bot, teams, who } = stage;
    const follows = cardWithButton(teams.inChatWith(who.processLead), course.showNow);
    expect(buttonsOf(follows.content).map(({ verb }) => verb)).not.toContain('ruling.extend');
    const leads = cardWithButton(teams.inChatWith(who.chair), ruling.extend.send);
    await teams.presses(who.chair, leads.content, ruling.extend.send, { lastDay: EXTENDED_TO });
    await bot.settled();

    expect(textOf(asItStands(teams, card).content)).toContain('Svara senast måndag 29 juni kl. 16.00.');
    for (const seat of [who.chair, who.viceChair, who.processLead]) {
      expect(verbsBefore(seat)).not.toContain('ruling.extend');
      expect(textOf(withButton(seat, course.showNow)[0]?.content)).toContain('29 juni');
    }
    const again = await teams.presses(who.viceChair, leads.content, ruling.extend.send, { lastDay: '2026-07-01' });
    expect(again).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'alreadyExtended' }, null) });
    await comes(CLOSES);
    expect(textOf(asItStands(teams, card).content)).toContain(answers.count(0, 6));
  });

  it('to a later day than the one that holds', async () => {
    const { teams, who } = stage;
    const leads = cardWithButton(teams.inChatWith(who.chair), ruling.extend.send);
    const answer = await teams.presses(who.chair, leads.content, ruling.extend.send, { lastDay: '2026-06-18' });
    expect(answer).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'notAnExtension', lastDay: '2026-06-18' }, null),
    });
  });
});

describe('a chair who has declared jäv (Q-12, P-14)', () => {
  it('has nothing left to lead the matter with, and the vice chair closes it', async () => {
    const { bot, teams, who } = stage;
    const [, member = who.chair] = who.voters;
    const old = cardWithButton(teams.inChatWith(who.chair), course.withdraw.send);
    await recuses(who.chair);
    expect(leadingVerbs(who.chair)).toEqual([]);
    expect(textOf(teams.besides(old).find(({ id }) => id === old.id)?.content)).toContain(course.handedOver.recused);

    const answer = await teams.presses(who.chair, old.content, course.withdraw.send, { reason: 'because' });
    expect(answer).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'recused' }, null) });
    await teams.presses(member, card.content, vote.reject.send, { rejectReason: 'Too dear' });
    await bot.settled();
    expect(leadingVerbs(who.chair)).toEqual([]);
    const told = cardWithButton(teams.inChatWith(who.viceChair), course.closeEarly.send);
    await teams.presses(who.viceChair, told.content, course.closeEarly.send);
    await bot.settled();
    expect(textOf(teams.inThread(card)[0]?.content)).toContain(result.referredBack.rejected);
    expect(leadingVerbs(who.chair)).toEqual([]);
  });

  it('is not asked to rule when it lapses, and the vice chair is', async () => {
    const { who } = stage;
    await recuses(who.chair);
    await comes(CLOSES);
    expect(leadingVerbs(who.chair)).toEqual([]);
    expect(withButton(who.viceChair, ruling.strike.send)).toHaveLength(1);
  });

  it('leads it again who answers otherwise while the round is open', async () => {
    const { bot, teams, who } = stage;
    await recuses(who.chair);
    await teams.presses(who.chair, card.content, approve);
    await bot.settled();
    expect(withButton(who.chair, course.withdraw.send)).toHaveLength(1);
  });

  it('and a vice chair who has too: the matter goes to a meeting at once', async () => {
    const { teams, who } = stage;
    await recuses(who.chair, who.viceChair);
    const ended = textOf(teams.inThread(card)[0]?.content);
    expect(ended).toContain(result.movedToMeeting.presidiumRecused);
    expect(ended).toContain(who.viceChair.name);
    for (const seat of [who.chair, who.viceChair, who.processLead]) expect(leadingVerbs(seat)).toEqual([]);
  });
});

describe('when all of one principal have declared jäv', () => {
  it('the leaders are told whose it is, and the presidium may close', async () => {
    const { bot, teams, who } = stage;
    const [first = who.viceChair, second = who.viceChair, third = who.viceChair] = who.kommun;
    await recuses(second, third);
    expect(withButton(who.chair, course.closeEarly.send)).toEqual([]);
    await recuses(first);

    const told = cardWithButton(teams.inChatWith(who.chair), course.closeEarly.send);
    expect(textOf(told.content)).toContain(objections.heading);
    expect(textOf(told.content)).toContain(result.sideRecused.kommun);
    for (const seat of who.kommun) expect(textOf(told.content)).toContain(seat.name);
    await teams.presses(who.chair, told.content, course.closeEarly.send);
    await bot.settled();
    const ended = textOf(teams.inThread(card)[0]?.content);
    expect(ended).toContain(result.sideRecused.kommun);
    for (const seat of who.kommun) expect(ended).toContain(seat.name);
  });
});

it('a process lead alone neither strikes a matter nor moves it to a meeting (004:96, Q-02)', async () => {
  const { bot, teams, who } = stage;
  const [first = who.chair, ...others] = who.voters;
  await teams.presses(first, card.content, vote.reject.send, { rejectReason: 'Too dear' });
  for (const voter of others) await teams.presses(voter, card.content, approve);
  await bot.settled();

  expect(verbsBefore(who.processLead)).not.toContain('matter.strike');
  const chairs = cardWithButton(teams.inChatWith(who.chair), referral.strike.send);
  const answer = await teams.presses(who.processLead, chairs.content, referral.strike.send, {
    strikeReason: 'Too old',
  });
  expect(answer).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'mayNotPreside' }, null) });
  expect(withButton(who.processLead, referral.assign.send)).toHaveLength(1);
});

it('whoever needs time to consult is shown apart from who is silent, by principal (R-10)', async () => {
  const { bot, teams, who } = stage;
  const [, member = who.chair] = who.voters;
  await teams.presses(member, card.content, vote.needsAnchoring.send, { anchoringReason: 'Our board' });
  await bot.settled();
  const leads = cardWithButton(teams.inChatWith(who.processLead), course.showNow);
  const now = textOf(cardIn(await teams.presses(who.processLead, leads.content, course.showNow)));
  expect(now).toContain(`${answers.anchoring(register.principal.region, 1)}${member.name}`);
  expect(now).toContain(answers.silent(register.principal.region, 2));
  expect(now).toContain(answers.silent(register.principal.kommun, 3));

  await comes(CLOSES);
  const asked = textOf(withButton(who.chair, ruling.strike.send)[0]?.content);
  expect(asked).toContain(`${answers.anchoring(register.principal.region, 1)}${member.name}`);
});

it('an answer is said with its day, whenever it is looked at', async () => {
  const { bot, teams, who } = stage;
  const [, member = who.chair, other = who.chair] = who.voters;
  await comes('2026-06-05T08:00:00.000Z');
  await teams.presses(member, card.content, vote.needsAnchoring.send, { anchoringReason: '' });
  await comes('2026-06-16T08:00:00.000Z');
  const shown = textOf(cardIn(await teams.refreshes(member, asItStands(teams, card).content)));
  expect(shown).toContain('Du svarade ”Behöver förankra” fredag 5 juni kl. 10.00.');
  await teams.presses(other, card.content, approve);
  await bot.settled();
});

describe('the presidium changes while something waits for it', () => {
  async function newChair(seat: Seat, from: string): Promise<void> {
    const { who } = stage;
    const term = newTerm('chair', { person: seat.id, from, until: '2027-12-31', termReason: 'Elected' });
    const [year, month, day] = from.split('-').map(Number);
    const before = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, (day ?? 0) - 1)).toISOString().slice(0, 10);
    await enters(stage, who.viceChair, 'role.save', {
      term: 'setup-chair',
      changedFrom: '',
      changedUntil: before,
      changedLeftOn: '',
      changedBasis: '',
      changedReason: 'Elected',
    });
    await enters(stage, who.viceChair, 'role.start', term);
  }

  it('a new chair by date is asked to rule in office hours, and the card of the one before settles', async () => {
    const { teams, who } = stage;
    const [, successor = who.viceChair] = who.voters;
    await newChair(successor, '2026-06-20');
    await comes(CLOSES);
    expect(withButton(who.chair, ruling.strike.send)).toHaveLength(1);
    expect(withButton(successor, ruling.strike.send)).toEqual([]);

    // A Saturday.
    await dayComes(stage, '2026-06-20');
    expect(leadingVerbs(who.chair)).toEqual([]);
    expect(textOf(teams.inChatWith(who.chair).at(-1)?.content)).toContain(course.handedOver.leadsNoMore);
    expect(withButton(successor, ruling.strike.send)).toEqual([]);
    await comes('2026-06-22T06:00:00.000Z');
    expect(withButton(successor, ruling.strike.send)).toHaveLength(1);
    expect(withButton(who.viceChair, ruling.strike.send)).toHaveLength(1);
  });

  it('a chair who is replaced while a round is out has no way to take the matter back', async () => {
    const { who } = stage;
    const [, successor = who.viceChair] = who.voters;
    expect(withButton(who.chair, course.withdraw.send)).toHaveLength(1);
    await newChair(successor, '2026-06-04');
    expect(leadingVerbs(who.chair)).toEqual([]);
    expect(withButton(successor, course.withdraw.send)).toHaveLength(1);
  });
});
