import { createMemoryStores } from '../../src/adapters/memory/create-memory-stores';
import { isAway, stageOf, type PassingNews } from '../../src/domain/resolution/passing';
import { isEditable, type Started } from '../../src/domain/resolution/resolution';
import type { Stores } from '../../src/ports/stores';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { aForm, aForum, draftOf } from '../support/forum-in-teams';
import { MORNING } from '../support/matter';
import { takesOver } from '../support/over-one-file';
import { forumIdIn } from '../support/register-in-teams';
import { startBot, type RunningBot } from '../support/running-bot';
import { composition } from '../support/seats';
import { buttonsOf } from '../support/shown-card';
import { cardIn, cardWithButton, createTeams, type Teams } from '../support/teams-client';
import { createTestClock } from '../support/test-clock';
import { swedish } from '../support/texts-in-their-year';

/** A matter goes between the records of two forums, which are saved one after the other (004:278). */

const { travel: t, draftForm } = swedish;
const THERE = 'Vårdsamverkan Västra Götaland';
const FURTHER = 'Temagrupp psykiatri';
const who = composition(1, 1);
const disk = createMemoryStores();

interface Life {
  readonly bot: RunningBot;
  readonly here: Teams;
  readonly there: Teams;
  readonly further: Teams;
  /** From now on so many saves are made, and nothing after that. */
  dieAfter(saves: number): void;
  /** Fulfilled when it has died, or else has nothing left to do. Returns whether it died. */
  ended(): Promise<boolean>;
}

let connector: FakeConnector;
let moment = MORNING;
let life: Life;

async function isBorn(): Promise<Life> {
  let left = Infinity;
  let die: () => void = () => undefined;
  const died = new Promise<true>((resolve) => (die = () => resolve(true)));
  const alive = <Result>(call: () => Promise<Result>): Promise<Result> => {
    if (left >= 0) return call();
    die();
    return Promise.reject(new Error('killed'));
  };
  const { records } = disk;
  const stores: Stores = {
    ...disk,
    records: {
      ...records,
      read: (ref) => alive(() => records.read(ref)),
      list: (...asked) => alive(() => records.list(...asked)),
      due: (...asked) => alive(() => records.due(...asked)),
      save: (record, token) => {
        left -= 1;
        return alive(() => records.save(record, token));
      },
    },
  };
  const bot = await startBot({ stores, clock: createTestClock(moment) });
  return {
    bot,
    here: createTeams(bot, connector),
    there: createTeams(bot, connector, '19:other-forum@thread.tacv2'),
    further: createTeams(bot, connector, '19:third-forum@thread.tacv2'),
    dieAfter: (saves) => (left = saves),
    ended: () => Promise.race([died, bot.settled().then(() => false)]),
  };
}

async function isBornAgain(): Promise<void> {
  moment = life.bot.clock.now();
  await life.bot.stop();
  life = await isBorn();
  await takesOver(life.bot);
}

beforeAll(async () => {
  connector = await startFakeConnector();
  life = await isBorn();
  await aForum(life.bot, life.here, connector, who);
  await aForum(life.bot, life.there, connector, who, { name: THERE, shortName: 'VVG', kind: 'vvg' });
  await aForum(life.bot, life.further, connector, who, { name: FURTHER, shortName: 'TGP', kind: 'temagrupp' });
});
afterAll(async () => {
  await life.bot.stop();
  await connector.close();
});

async function matters(teams: Teams, title: string): Promise<readonly Started[]> {
  const kept = await life.bot.dependencies.resolutions.list(forumIdIn(teams), 100);
  return kept.flatMap(({ state }) => (state.status !== 'notStarted' && state.fields.title === title ? [state] : []));
}

/** The card with that button that is about this matter. */
function cardOf(title: string, button: string) {
  const chats = [who.chair, who.processLead].flatMap((seat) => life.here.inChatWith(seat));
  return cardWithButton(
    chats.filter(({ summary }) => summary.includes(title)),
    button,
  );
}

async function draws(title: string): Promise<void> {
  const form = await aForm(life.bot, life.here, who.chair);
  await life.here.presses(who.chair, form.content, draftForm.preview, draftOf({ title }));
  await life.bot.settled();
}

async function handsOver(title: string): Promise<void> {
  const opened = await life.here.presses(who.chair, cardOf(title, t.open).content, t.open);
  const typed = { receiver: forumIdIn(life.there), travelMessage: 'It cannot be solved here.' };
  await life.here.presses(who.chair, cardIn(opened), t.passOn.send, typed);
}

async function isHandedOver(title: string): Promise<void> {
  await draws(title);
  await handsOver(title);
  await life.bot.settled();
}

const answers =
  (button: string, typed = {}) =>
  async (title: string) => {
    await life.here.presses(who.processLead, cardOf(title, button).content, button, typed);
  };

async function recalls(title: string): Promise<void> {
  const [matter] = await matters(life.here, title);
  const ids = { forum: forumIdIn(life.here), matter: matter?.id };
  await life.here.invokes(who.chair, 'travel.recall', { ...ids, passing: 1 });
}

type Act = (title: string) => Promise<void>;

it.each<readonly [string, Act, Act, 'waiting' | PassingNews['kind']]>([
  ['handed over', draws, handsOver, 'waiting'],
  ['taken up', isHandedOver, answers(t.takeUp), 'takenUp'],
  ['given back', isHandedOver, answers(t.giveBack.send, { offerQuestion: 'Who pays?' }), 'returned'],
  ['declined', isHandedOver, answers(t.decline.send, { offerReason: 'Not ours' }), 'declined'],
  ['taken back', isHandedOver, recalls, 'recalled'],
])(
  'killed after any save when a matter is %s, nothing is lost and nothing is there twice',
  async (what, before, act, stage) => {
    for (let [saves, hasDied] = [0, true]; hasDied; saves += 1) {
      const title = `${what}, killed after ${saves} saves`;
      await before(title);
      life.dieAfter(saves);
      const tapped = act(title).catch(() => undefined);
      hasDied = await Promise.all([tapped, life.ended()]).then(([, died]) => died);
      await isBornAgain();
      if (saves === 0) await act(title);
      await life.bot.settled();

      const [giver, ...others] = await matters(life.here, title);
      const receivers = await matters(life.there, title);
      expect(others).toEqual([]);
      expect(receivers).toHaveLength(1);
      const passings = giver?.passings ?? [];
      expect(passings.map(stageOf)).toEqual([stage]);
      expect(passings[0]?.news).toHaveLength(stage === 'waiting' ? 0 : 1);
      const isLiveHere = giver !== undefined && isEditable(giver);
      expect(isLiveHere).toBe(!isAway(passings));
      expect(receivers.filter(isEditable)).toHaveLength(stage === 'takenUp' ? 1 : 0);
      const asking = life.here.inChatWith(who.processLead).filter(({ summary, content }) => {
        return summary.includes(title) && buttonsOf(content).some(({ title: button }) => button === t.takeUp);
      });
      expect(asking).toHaveLength(stage === 'waiting' ? 1 : 0);
    }
  },
);

const goesFurther = {
  wentOn: {
    verb: 'travel.passOn',
    data: () => ({ after: 0, receiver: forumIdIn(life.further), travelMessage: 'Nor here.' }),
    said: (title: string) => t.summaryOf.wentOn(FURTHER, title),
  },
  toMeeting: {
    verb: 'preview.toMeeting',
    data: (taken: Started | undefined) => ({ revision: taken?.revision, shownAs: 'preview', shownNumber: 1 }),
    said: (title: string) => t.summaryOf.toMeeting(THERE, title),
  },
} as const;

it.each([
  ['is handed on from there', 'wentOn'],
  ['is put on the list of a meeting there', 'toMeeting'],
] as const)('killed after any save when a matter %s, the first forum is told once', async (what, news) => {
  const { verb, data, said } = goesFurther[news];
  for (let [saves, hasDied] = [0, true]; hasDied; saves += 1) {
    const title = `${what}, killed after ${saves} saves`;
    await isHandedOver(title);
    await answers(t.takeUp)(title);
    await life.bot.settled();
    const [taken] = await matters(life.there, title);
    const goes = () =>
      life.there.invokes(who.chair, verb, { forum: forumIdIn(life.there), matter: taken?.id, ...data(taken) });
    life.dieAfter(saves);
    const tapped = goes().catch(() => undefined);
    hasDied = await Promise.all([tapped, life.ended()]).then(([, died]) => died);
    await isBornAgain();
    if (saves === 0) await goes();
    await life.bot.settled();

    const [giver] = await matters(life.here, title);
    expect(giver?.passings?.flatMap((passing) => passing.news.map(({ kind }) => kind))).toEqual(['takenUp', news]);
    const told = life.here.inChatWith(who.processLead).filter(({ summary }) => summary === said(title));
    // The card that says so, and the one of when it was taken up, which shows it too.
    expect(told).toHaveLength(2);
  }
});
