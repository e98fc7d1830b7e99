import { applied, INVITATION } from '../../support/applying';
import botRemovedFromTeam from '../../fixtures/activities/bot-removed-from-team.json';
import { OPENINGS, type Opening } from '../../../src/application/way-back';
import { noticeText } from '../../../src/presentation/notice-text';
import { entersCostCentre } from '../../support/accounts-in-teams';
import { followsUp } from '../../support/follow-ups-in-teams';
import { swedish } from '../../support/texts-in-their-year';
import { aForm, aForum, aMatter, draftOf } from '../../support/forum-in-teams';
import { DRAFT, startsMinutes, takesStep } from '../../support/minutes-in-teams';
import { comes, HALF_TIME, LAST_DAY, plainVoter, TALLY, TWO_DAYS_LEFT } from '../../support/reminding';
import {
  forumIdIn,
  channelHas,
  enters,
  holdingOf,
  isAskedAgain,
  newHolder,
  readyForum,
  sitsFor,
} from '../../support/register-in-teams';
import { composition, everyoneIn, seat, type Seat } from '../../support/seats';
import { buttonsOf, type Button } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import {
  buttonFor,
  cardFor,
  cardIn,
  createTeams,
  matterOn,
  type StandingCard,
  type Teams,
} from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

/**
 * What is opened from a card takes its place, so from each there is a way back to exactly where one was: the walk presses
 * every button that opens something, on every card it meets, and comes back.
 */

const { vote, referral, wayBack, words, draftForm } = swedish;
const opening: ReadonlySet<string> = new Set(OPENINGS);

/** A card as somebody has it before them. */
interface Met {
  readonly seat: Seat;
  readonly content: unknown;
  /** The verb that showed it; '' for a card that the bot has posted. */
  readonly shownBy: string;
  /** It is the same for everybody there, so one comes back to one's own view of it, where more can be done. */
  readonly isShared: boolean;
}

let stage: Stage;
afterEach(() => stage.end());

const backTitles: ReadonlySet<string> = new Set([...Object.values(wayBack.to), wayBack.withoutSaving]);

function wayBackOn(content: unknown): Button | undefined {
  return buttonsOf(content).find(({ title }) => backTitles.has(title));
}

function openingsOn(content: unknown): readonly Button[] {
  return buttonsOf(content).filter(({ title, verb }) => opening.has(verb) && !backTitles.has(title));
}

/** Every form has a new id for what it would make, and whoever opens a matter to rework it has begun to. */
const CHANGES_BY_OPENING: Readonly<Record<string, string>> = {
  'meetings.plan': 'meeting',
  'followUp.add': 'followUp',
  'booking.add': 'booking',
  'minutes.start': 'minutes',
  'chairDecision.make': 'decision',
  'applications.invite': 'application',
  'applications.fillIn': 'application',
  'referral.assign': 'after',
};

/** On what a card in somebody's own chat offers, and never in the channel, where the walk presses everything. */
const STANDS_IN_REPLY = 'inReply';
const GIVES_FILES: readonly string[] = [
  ...['decision.takeOut', 'decisions.listForm', 'decisions.takeOut', 'minutes.takeOut', 'export.takeOut'],
  'accounts.takeOut',
  'followUps.takeOut',
];

/** What can be done with a card. Whether something else waits is told by what waits at that moment. */
function offered(content: unknown): readonly string[] {
  return buttonsOf(content)
    .filter(({ verb }) => verb !== 'reminder.next' && !GIVES_FILES.includes(verb))
    .map(({ verb, data }) => {
      const lasting = Object.entries(data).filter(
        ([key]) => key !== CHANGES_BY_OPENING[verb] && key !== STANDS_IN_REPLY,
      );
      return JSON.stringify([verb, lasting]);
    });
}

/** The verbs that show a card whose pages another verb turns. */
const SHOWN_AS: Readonly<Record<string, string>> = { 'draft.start': 'starts.show' };

class Walk {
  readonly pressed = new Set<string>();
  private readonly met = new Set<string>();
  private readonly known = new Set<string>();
  private readonly where: Pick<Teams, 'invokes'>;

  /** The buttons are pressed there. */
  constructor(where: Pick<Teams, 'invokes'> = stage.teams) {
    this.where = where;
  }

  /** A card that has been walked from before is left: a list that was asked for tells what there was then. */
  async begin(card: Met): Promise<void> {
    const same = JSON.stringify([card.seat.id, card.content]);
    if (this.met.has(same)) return;
    this.met.add(same);
    await this.from(card);
  }

  private async from({ seat, content, shownBy, isShared }: Met): Promise<void> {
    const before = offered(content);
    for (const button of openingsOn(content)) {
      const { verb, data, inputs } = button;
      const what = JSON.stringify([seat.id, shownBy, verb, data, isShared]);
      if (this.known.has(what)) continue;
      this.known.add(what);
      const answer = await this.where.invokes(seat, verb, { ...inputs, ...data });
      // A sentence leaves the card where it is.
      if (answer.kind === 'message') continue;
      this.pressed.add(verb);
      const back = wayBackOn(answer.content);
      const turnsPage = verb === (SHOWN_AS[shownBy] ?? shownBy) && sameButton(back, wayBackOn(content));
      const isSameCard = JSON.stringify(offered(answer.content)) === JSON.stringify(before);
      if (!turnsPage && !isSameCard) await this.comesBack(seat, `${shownBy} > ${verb}`, back, before, isShared);
      await this.from({ seat, content: answer.content, shownBy: verb, isShared: false });
    }
  }

  private async comesBack(
    seat: Seat,
    name: string,
    back: Button | undefined,
    before: readonly string[],
    isShared: boolean,
  ): Promise<void> {
    if (back === undefined) throw new Error(`${name}: no way back`);
    this.pressed.add(back.verb);
    const returned = await this.where.invokes(seat, back.verb, { ...back.inputs, ...back.data });
    if (returned.kind === 'message') throw new Error(`${name}: ${back.title} is answered "${returned.text}"`);
    const after = offered(returned.content);
    const lost = before.filter((one) => !after.includes(one));
    expect({ name, back: back.verb, lost }).toEqual({ name, back: back.verb, lost: [] });
    if (!isShared && !isOver(before))
      expect({ name, back: back.verb, after }).toEqual({ name, back: back.verb, after: before });
  }
}

/** A card that has been acted on leads to what there is to do about the matter now. */
function isOver(before: readonly string[]): boolean {
  return before.length === 1 && before.every((one) => one.startsWith('["matter.history"'));
}

function sameButton(one: Button | undefined, other: Button | undefined): boolean {
  return JSON.stringify([one?.verb, one?.data]) === JSON.stringify([other?.verb, other?.data]);
}

/** Everything that the bot has posted, to each who has it before them. */
function standing(): readonly Met[] {
  const { teams, who } = stage;
  const shared = teams.inChannel().flatMap((root) => [root, ...teams.inThread(root)]);
  const [, member = who.chair] = who.voters;
  return [
    ...[who.chair, member].flatMap((seat) => shared.map(({ content }) => met(seat, content, '', true))),
    ...everyoneIn(who).flatMap((seat) => teams.inChatWith(seat).map(({ content }) => met(seat, content, '', false))),
  ];
}

function met(seat: Seat, content: unknown, shownBy: string, isShared: boolean): Met {
  return { seat, content, shownBy, isShared };
}

const ASKED = {
  [typedWords.matters]: 'matters.show',
  [typedWords.decisions]: 'decisions.show',
  [typedWords.minutes]: 'minutes.list',
  [typedWords.meetings]: 'meetings.show',
  [typedWords.reports]: 'reports.show',
  [typedWords.accounts]: 'accounts.show',
  [typedWords.followUps]: 'followUps.show',
  [typedWords.forum]: 'composition.show',
  [typedWords.deliveries]: 'deliveries.show',
  [typedWords.help]: 'help.show',
} as const;

/** What these get who write each of the commands. */
async function asked(...seats: readonly Seat[]): Promise<readonly Met[]> {
  const { teams } = stage;
  const all: Met[] = [];
  for (const seat of seats) {
    for (const [text, shownBy] of Object.entries(ASKED)) {
      const inPerson = (await teams.writesInPerson(seat, text)).at(-1)?.content;
      const ownBy = text === typedWords.matters ? 'todo.show' : shownBy;
      all.push(
        met(seat, inPerson, ownBy, false),
        met(seat, (await teams.writes(seat, text)).at(-1)?.content, shownBy, true),
      );
    }
  }
  return all;
}

async function walks(walk: Walk, cards: readonly Met[]): Promise<void> {
  expect(cards.length).toBeGreaterThan(10);
  for (const card of cards) await walk.begin(card);
}

async function everyoneAnswers(card: StandingCard, but?: Seat): Promise<void> {
  const { bot, teams, who } = stage;
  for (const voter of who.voters.filter((each) => each !== but))
    await teams.presses(voter, card.content, words.choice.approve);
  await bot.settled();
}

it('whatever is opened leads back to exactly where one was', async () => {
  stage = await startStage({ who: composition(3, 2) });
  const { bot, teams, who, connector } = stage;
  const walk = new Walk();

  await sitsFor(stage, who.chair, who.viceChair, { party: 'The municipality', principal: 'kommun' });
  await entersCostCentre(stage, who.chair);
  await followsUp(stage, who.chair);
  const money = { amount: '450 tkr', budgetYear: '2026', costCentre: '86920' };
  const adopted = await aMatter(bot, teams, who, { title: 'Adopted', validUntil: '2027-12-31', ...money });
  await everyoneAnswers(adopted);
  const refused = await aMatter(bot, teams, who, { title: 'Refused' });
  await teams.presses(who.viceChair, refused.content, vote.reject.send, { rejectReason: 'No money' });
  await everyoneAnswers(refused, who.viceChair);
  const referred = cardFor(teams.inChatWith(who.chair), 'referral.assign');
  await teams.presses(who.chair, referred.content, referral.assign.send, {
    responsible: who.noteTaker.id,
    whatToSupply: 'A budget',
  });
  const form = await aForm(bot, teams, who.processLead);
  await teams.presses(who.processLead, form.content, draftForm.askToSend, draftOf({ title: 'Asked for' }));
  await aMatter(bot, teams, who, { title: 'Open' });
  await aMatter(bot, teams, who, { title: 'Open too' });
  await startsMinutes(stage, who, who.processLead);
  await bot.settled();
  await walks(walk, standing());

  const request = cardFor(teams.inChatWith(who.chair), 'preview.startDeclining');
  const declining = cardIn(await teams.taps(who.chair, request.content, 'preview.startDeclining'));
  await teams.taps(who.chair, declining, 'preview.decline', { reason: 'Too early' });
  await takesStep(stage, who.noteTaker, 'minutes.submit', { url: DRAFT, label: '' });
  await comes(bot, HALF_TIME, TWO_DAYS_LEFT, TALLY, LAST_DAY);
  await walks(walk, [...standing(), ...(await asked(who.chair, who.processLead, who.viceChair))]);

  const other = createTeams(bot, connector, '19:other-forum@thread.tacv2');
  await aForum(bot, other, connector, who, { shortName: 'VVG' });
  const passed = { receiver: forumIdIn(other), travelMessage: 'It cannot be solved here.', after: 0 };
  cardIn(await teams.invokes(who.chair, 'travel.passOn', { ...matterOn(adopted, words.choice.approve), ...passed }));
  await comes(bot, '2026-06-22T07:00:00.000Z', '2026-06-24T07:00:00.000Z', '2026-07-01T07:00:00.000Z');
  await walks(walk, [...standing(), ...(await asked(who.chair, who.noteTaker))]);

  await takesStep(stage, who.processLead, 'minutes.verify');
  await takesStep(stage, who.chair, 'minutes.approve');
  await walks(walk, [...standing(), ...(await asked(who.processLead))]);

  await isApplied();
  const [applications] = (await teams.writesInPerson(who.processLead, 'ansökningar')).slice(-1);
  await walk.begin({ seat: who.processLead, content: applications?.content, shownBy: '', isShared: false });

  expect(OPENINGS.filter((verb) => !walk.pressed.has(verb) && !QUESTIONS.includes(verb))).toEqual([]);
});

/** A leader has filled in an application for state funds. */
async function isApplied(): Promise<void> {
  const { who } = stage;
  const decided = { fundsDecidedBy: 'LGS', fundsDecidedOn: '2026-01-10', fundsNumber: 'punkt 8' };
  await enters(stage, who.chair, 'stateFunds.save', decided);
  const { application } = INVITATION;
  const form = cardIn(await enters(stage, who.processLead, 'applications.fillIn', { application }));
  await stage.teams.taps(who.processLead, form, 'application.send', applied());
  await stage.bot.settled();
}

/** What is asked about the forum itself is opened from the list of all that waits, since its own card comes by itself. */
const QUESTIONS: readonly Opening[] = ['departure.show', 'account.show', 'channel.show'];

it('what is asked about the forum leads back to the list that it was opened from', async () => {
  stage = await startStage();
  const { bot, teams, who, connector } = stage;
  const gone = plainVoter(who);
  const newcomer = seat('Newcomer', 401);
  const { seat: number } = holdingOf(await readyForum(stage), who.viceChair.id);
  await enters(stage, who.chair, 'holding.start', newHolder(number, { typedName: 'Typed in', from: '2026-06-04' }));
  const card = await aMatter(bot, teams, who);
  await channelHas(stage, [...everyoneIn(who).filter((each) => each !== gone), newcomer]);
  await teams.presses(newcomer, card.content, words.choice.approve);
  await bot.settled();
  connector.rules.add({
    when: { operation: 'members', conversation: teams.channel },
    then: { kind: 'answer', status: 404, body: { error: { code: 'ConversationNotFound', message: 'Not here.' } } },
  });
  await teams.tells(botRemovedFromTeam);
  await bot.settled();
  await isAskedAgain(bot);

  // A press in the channel would show that it is not lost.
  const walk = new Walk(createTeams(bot, connector, 'a:own-chat'));
  const list = (await teams.writesInPerson(who.chair, typedWords.matters)).at(-1)?.content;
  await walk.begin(met(who.chair, list, 'todo.show', false));
  expect(QUESTIONS.filter((verb) => !walk.pressed.has(verb))).toEqual([]);
});

it('an answer to what was opened leads back too', async () => {
  stage = await startStage();
  const { bot, teams, who } = stage;
  await aMatter(bot, teams, who, { title: 'The first' });
  await aMatter(bot, teams, who, { title: 'The second' });
  const list = (await teams.writes(who.viceChair, typedWords.matters)).at(-1)?.content;
  const opened = cardIn(await teams.taps(who.viceChair, list, 'matter.show'));
  const answered = cardIn(await teams.presses(who.viceChair, opened, words.choice.approve));
  expect(wayBackOn(answered)).toEqual(wayBackOn(opened));
  const back = cardIn(await teams.presses(who.viceChair, answered, wayBack.to['matters.show']));
  expect(openingsOn(back)).toEqual(openingsOn(list));
});

it.each([
  ['a verb that does something', [{ verb: 'vote.cast', data: { choice: 'approve' } }]],
  ['a verb that there is not', [{ verb: 'matters.drop', data: {} }]],
  ['more than ids and pages', [{ verb: 'matters.show', data: { forum: ['x'] } }]],
  ['a text without end', [{ verb: 'matters.show', data: { forum: 'x'.repeat(200) } }]],
  ['more steps than anybody takes', Array.from({ length: 9 }, () => ({ verb: 'matters.show', data: { forum: 'x' } }))],
  ['no list', 'matters.show'],
])('a way back with %s is none, and what was asked for is shown', async (_, came) => {
  stage = await startStage();
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  const { forum, matter } = buttonFor(card.content, 'vote.cast').data;
  const opened = cardIn(await teams.invokes(who.viceChair, 'matter.show', { forum, matter, came }));
  expect(wayBackOn(opened)).toBeUndefined();
  expect(offered(opened)).toHaveLength(offered(card.content).length);
});

it('where one came from is looked up by the rights that one has when one goes back', async () => {
  stage = await startStage();
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  const { forum, matter } = buttonFor(card.content, 'vote.cast').data;
  const came = [{ verb: 'tally.show', data: { forum, matter } }];
  const opened = cardIn(await teams.invokes(who.coOpted, 'matter.show', { forum, matter, came }));
  const back = await teams.presses(who.coOpted, opened, wayBack.to['tally.show']);
  expect(back).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'mayNotLead' }, null) });
});
