import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { TEAMS_LIMITS } from '../../../src/adapters/teams/teams-limits';
import { timeRunsOutAt } from '../../../src/domain/resolution/closing';
import { nextDay, plusMilliseconds, type Instant } from '../../../src/domain/time';
import { swedish } from '../texts-in-their-year';
import installationRemoved from '../../fixtures/activities/installation-removed.json';
import installationUpdate from '../../fixtures/activities/installation-update.json';
import teamArchived from '../../fixtures/activities/team-archived.json';
import teamMemberAdded from '../../fixtures/activities/team-member-added.json';
import teamUnarchived from '../../fixtures/activities/team-unarchived.json';
import { audit } from '../auditor';
import { startFakeConnector } from '../fake-connector';
import { createTeamsLimits } from '../fake-connector-limits';
import type { Then } from '../fake-connector-rules';
import { aForum, draftOf, fillChannel } from '../forum-in-teams';
import { CHECKED, DRAFT, startOf } from '../minutes-in-teams';
import { createFrozenRecords } from '../month/frozen-records';
import { createProcesses } from '../month/processes';
import { watched } from '../month/watched-stores';
import { enters, newTerm, readyForum } from '../register-in-teams';
import type { RunningBot } from '../running-bot';
import { createPassingTime } from '../passing-time';
import { everyoneIn, type Composition, type Seat } from '../seats';
import { buttonsOf, type Button } from '../shown-card';
import { cardsFor, createTeams, type StandingCard, type Teams } from '../teams-client';
import { typedWords } from '../words.sv';
import type { Step } from './steps';

const refusal = (status: number, code: string): Then => ({
  kind: 'answer',
  status,
  body: { error: { code, message: '' } },
});

const FAULTS: readonly Then[] = [
  refusal(403, 'BotNotInConversationRoster'),
  refusal(403, 'Unknown'),
  refusal(403, 'MessageWritesBlocked'),
  refusal(404, 'ActivityNotFoundInConversation'),
  refusal(404, 'ConversationNotFound'),
  { kind: 'answer', status: 502 },
  { kind: 'throttle', retryAfter: '7' },
  { kind: 'throttle' },
  { kind: 'reset' },
  { kind: 'dropAnswer' },
];

const { vote, words, draftForm } = swedish;

const ANSWER = {
  approve: words.choice.approve,
  reject: vote.reject.send,
  needsAnchoring: vote.needsAnchoring.send,
  objectToForm: vote.objectToForm.send,
  recuse: vote.recuse.send,
} as const;

/** What is written wherever something is to be written. */
const REASONS = {
  rejectReason: 'No money',
  anchoringReason: 'To ask',
  objectReason: 'To talk it over',
  recuseReason: 'Our own application',
  formReason: 'To talk it over',
};

/** The buttons by which those who lead take something further. */
const LEADING =
  /^(course|ruling|referral|preview|departure|account|round)\.|^matter\.(moveToMeeting|strike)$|^draft\.send$/;
const OPENING = [
  'course.show',
  'preview.show',
  'departure.show',
  'account.show',
  'preview.startDeclining',
  'preview.change',
];

const MINUTE_MS = 60_000;
/** Steps of the clock: what a process waits for without having it in the store comes in between. */
const LOOK_MS = 30 * MINUTE_MS;
const WAKE_MS = 5_000;
/** Everything that was tried again in vain has been tried once more. */
const REST_MS = 26 * 60 * MINUTE_MS;
const QUIET_TURNS = 20;

const calendar = createSwedishCalendar();

/** Lets these steps happen to a forum, lets everything come to rest, and returns what the auditor finds untrue. */
export async function findingsAfter(who: Composition, steps: readonly Step[]): Promise<readonly string[]> {
  const time = createPassingTime(() => connector.serviceUrl);
  const { clock } = time;
  const limits = createTeamsLimits(() => Date.parse(clock.now()));
  const connector = await startFakeConnector(undefined, limits);
  const shared = watched({ ...createMemoryStores(), records: createFrozenRecords() });
  const processes = createProcesses(clock, shared, quiet, () => undefined, TEAMS_LIMITS);
  const everyone = everyoneIn(who);
  let members: readonly Seat[] = everyone;
  let turn = 0;

  async function quiet(): Promise<void> {
    for (let turns = 0; turns < QUIET_TURNS; turns += 1) {
      if (time.underWay() > 0) turns = 0;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Teams gives what people do to one process or another. */
  async function does(what: (teams: Teams, bot: RunningBot) => Promise<unknown>): Promise<void> {
    if (processes.running.length === 0) await processes.start();
    turn += 1;
    await time.whileDoing(haveDone(what, turn));
  }

  async function haveDone(what: (teams: Teams, bot: RunningBot) => Promise<unknown>, which: number): Promise<void> {
    await processes.have(async (bot) => {
      await what(createTeams(bot, connector), { ...bot, settled: () => processes.settled() });
    }, which);
    await processes.settled();
  }

  async function moves(to: Instant): Promise<void> {
    if (processes.running.length === 0) await processes.start();
    clock.moveTo(to);
    await time.whileDoing(processes.settled());
  }

  async function passesUntil(until: Instant): Promise<void> {
    while (clock.now() < until) {
      const due = shared.nextDue()?.at ?? until;
      const seen = new Date(Math.ceil(Date.parse(due) / WAKE_MS) * WAKE_MS).toISOString();
      const soon = plusMilliseconds(clock.now(), WAKE_MS);
      const latest = [until, plusMilliseconds(clock.now(), LOOK_MS)].reduce((one, other) =>
        one < other ? one : other,
      );
      const next = seen < soon ? soon : seen;
      await moves(next < latest ? next : latest);
    }
  }

  const teams = () => createTeams(NOBODY, connector);
  const roots = () => teams().inChannel();

  function voteCard(nth: number): StandingCard | undefined {
    const cards = roots().filter(({ content }) =>
      buttonsOf(content).some(({ verb }) => verb === 'vote.view' || verb === 'vote.cast'),
    );
    return cards[nth % Math.max(1, cards.length)];
  }

  const of = (nth: number) => everyone[nth % everyone.length] ?? who.chair;
  const voterOf = (nth: number) => who.voters[nth % who.voters.length] ?? who.chair;

  async function answers(voter: Seat, card: StandingCard, how: keyof typeof ANSWER): Promise<void> {
    await does(async (through) => {
      if (buttonsOf(card.content).some(({ title }) => title === ANSWER[how])) {
        await through.presses(voter, card.content, ANSWER[how], REASONS);
      }
    });
  }

  async function pressesOneOf(seat: Seat, which: number): Promise<void> {
    const buttons = teams()
      .inChatWith(seat)
      .flatMap((card) => buttonsOf(card.content).map((button) => ({ card, button })))
      .filter(({ button: { verb } }) => LEADING.test(verb) && !OPENING.includes(verb));
    const chosen = buttons[which % Math.max(1, buttons.length)];
    if (chosen === undefined) return;
    await does((through) =>
      through.pressesInPerson(seat, chosen.card, chosen.button.title, typedFor(chosen.button, who)),
    );
  }

  async function takesStep(asksForChange: boolean): Promise<void> {
    const verbs = asksForChange
      ? ['minutes.requestChange', 'minutes.submit']
      : ['minutes.submit', 'minutes.verify', 'minutes.approve', 'minutes.publish'];
    for (const verb of verbs) {
      for (const seat of everyone) {
        const card = cardsFor(teams().inChatWith(seat), verb).at(-1);
        if (card === undefined) continue;
        const typed = { url: DRAFT, label: '1', changes: 'Item 5', where: 'Item 5', what: 'The day', ...CHECKED };
        await does((through) => through.taps(seat, card.content, verb, typed));
        return;
      }
    }
  }

  async function getsRole(role: string, seat: Seat, isByDate: boolean): Promise<void> {
    await does(async (through, bot) => {
      const place = { bot, teams: through };
      const { register } = await readyForum(place);
      const today = calendar.dayOf(clock.now());
      const from = isByDate ? nextDay(today) : today;
      const now = register.roleTerms.findLast((term) => term.role === role);
      if (now?.person === seat.id) return;
      const until = isByDate ? today : calendar.dayOf(plusMilliseconds(clock.now(), -24 * 60 * MINUTE_MS));
      const ended = { changedFrom: '', changedUntil: until, changedLeftOn: '', changedReason: 'Left' };
      const [leader = who.processLead] = everyone.filter(({ id }) =>
        register.roleTerms.some(
          (term) => term.person === id && ['chair', 'viceChair', 'processLead'].includes(term.role),
        ),
      );
      await enters(place, leader, 'role.save', { term: now?.id, ...ended });
      await enters(place, leader, 'role.start', newTerm(role, { person: seat.id, from, termReason: 'Chosen' }));
    });
  }

  async function membersBecome(seats: readonly Seat[]): Promise<void> {
    members = seats;
    fillChannel(connector, teams().channel, members);
    await does((through) => through.tells(teamMemberAdded));
  }

  async function takes(one: Step): Promise<void> {
    switch (one.kind) {
      case 'sends':
      case 'asksToSend': {
        const isAsking = one.kind === 'asksToSend';
        const by = isAsking ? who.noteTaker : who.chair;
        const lastDay = calendar.dayOf(plusMilliseconds(clock.now(), 14 * 24 * 60 * MINUTE_MS));
        const title = `Matter ${turn}.`;
        await does(async (through) => {
          const [starts] = await through.writes(by, typedWords.new);
          const mayBegin = buttonsOf(starts?.content).some(({ verb }) => verb === 'draft.begin');
          if (mayBegin) await through.taps(by, starts?.content, 'draft.begin', {}, { template: 'empty' });
        });
        const form = teams()
          .inChatWith(by)
          .findLast(({ content }) => buttonsOf(content).some(({ verb }) => verb === 'draft.save'));
        if (form === undefined) return;
        const send = buttonsOf(form.content).find(
          ({ title: says }) => says === (isAsking ? draftForm.askToSend : draftForm.send),
        );
        if (send === undefined) return;
        await does((through) => through.presses(by, form.content, send.title, draftOf({ title, lastDay })));
        return;
      }
      case 'answers': {
        const voter = voterOf(one.voter);
        const inPerson = teams()
          .inChatWith(voter)
          .findLast(({ content }) => buttonsOf(content).some(({ verb }) => verb === 'vote.cast'));
        const card = (one.inPerson ? inPerson : undefined) ?? voteCard(one.matter);
        return card === undefined ? undefined : answers(voter, card, one.how);
      }
      case 'decides': {
        const card = voteCard(one.matter);
        if (card === undefined) return;
        for (const voter of who.voters) await answers(voter, card, 'approve');
        return;
      }
      case 'leads':
        return pressesOneOf([who.chair, who.viceChair, who.processLead][one.who] ?? who.chair, one.which);
      case 'startsMinutes':
        return does(async (through) => {
          const [list] = (await through.writes(who.processLead, typedWords.minutes)).slice(-1);
          if (!buttonsOf(list?.content).some(({ verb }) => verb === 'minutes.form')) return;
          const form = await through.taps(who.processLead, list?.content, 'minutes.form');
          if (form.kind === 'card') await through.taps(who.processLead, form.content, 'minutes.start', startOf(who));
        });
      case 'takesStep':
        return takesStep(one.asksForChange);
      case 'decidesAlone': {
        const typed = {
          title: `Lease ${turn}`,
          text: 'Notice.',
          reason: 'Soon.',
          decidedOn: '2026-06-03',
          amount: '',
          changesCharter: 'false',
        };
        return does(async (through) => {
          const [form] = (await through.writesInPerson(who.chair, typedWords.chairDecision)).slice(-1);
          const make = buttonsOf(form?.content).find(({ verb }) => verb === 'chairDecision.make');
          if (make !== undefined) await through.taps(who.chair, form?.content, make.verb, typed);
        });
      }
      case 'reacts': {
        const card = voteCard(one.matter);
        return card === undefined ? undefined : does((through) => through.reacts(voterOf(one.voter), card));
      }
      case 'getsRole':
        return getsRole(one.role, of(one.who), one.isByDate);
      case 'writes':
        return does((through) => through.writesInPerson(of(one.who), typedWords[one.word]));
      case 'passes':
        return passesUntil(plusMilliseconds(clock.now(), one.minutes * MINUTE_MS));
      case 'falls': {
        const due = one.to === 'what is due' ? shared.nextDue()?.at : await nextDeadline();
        if (due === undefined) return;
        await passesUntil(one.to === 'just before the deadline' ? plusMilliseconds(due, -WAKE_MS) : due);
        return;
      }
      case 'fails':
        connector.rules.add({
          when: { operation: one.operation },
          then: FAULTS[one.fault % FAULTS.length] ?? { kind: 'reset' },
          times: one.times,
        });
        return;
      case 'leaves':
        return membersBecome(members.length > 4 ? members.filter((seat) => seat !== of(one.who)) : members);
      case 'comes':
        return membersBecome(everyone);
      case 'readsShort':
        fillChannel(connector, teams().channel, everyone.slice(0, 2));
        await does((through) => through.tells(teamMemberAdded));
        fillChannel(connector, teams().channel, members);
        return;
      case 'upgrades': {
        const { channelData } = installationUpdate;
        const both = [
          { ...installationUpdate, action: 'add-upgrade' },
          { ...installationRemoved, action: 'remove-upgrade' },
        ];
        for (const activity of one.removedLast ? both : [...both].reverse()) {
          const told = { ...activity, channelData: { tenant: channelData.tenant, team: channelData.team } };
          await does((through) => through.tells(told));
        }
        return;
      }
      case 'archives': {
        await does((through) => through.tells(teamArchived));
        const away = connector.rules.add({
          when: { conversation: teams().channel, path: /activities/ },
          then: refusal(403, 'BotNotInConversationRoster'),
        });
        await passesUntil(plusMilliseconds(clock.now(), 24 * 60 * MINUTE_MS));
        away();
        return does((through) => through.tells(teamUnarchived));
      }
      case 'restarts':
        await processes.stopAll();
        return processes.start();
      case 'isKilled':
        processes.loseAfter(one.calls, one.when);
        return;
      case 'joins':
        if (processes.running.length < 2) await processes.start(one.aheadMs);
        return;
    }
  }

  /** `undefined` too when the process is lost over the question: it never answers then. */
  async function nextDeadline(): Promise<Instant | undefined> {
    const kept = await processes.have(async (bot) =>
      bot.dependencies.resolutions.list((await readyForum({ bot, teams: teams() })).id, 60),
    );
    if (kept === 'lost') return undefined;
    const closings = kept.flatMap(({ state }) => (state.status === 'notStarted' ? [] : (timeRunsOutAt(state) ?? [])));
    return closings.sort()[0];
  }

  await processes.start();
  try {
    await does((through, bot) => aForum(bot, through, connector, who));
    for (const one of steps) await takes(one);
    processes.loseNone();
    connector.rules.clear();
    await passesUntil(plusMilliseconds(clock.now(), REST_MS));
    const [bot] = processes.running;
    if (bot === undefined) throw new Error('no process is running');
    const mayRepeat = steps.some((one) => one.kind === 'isKilled' || (one.kind === 'fails' && isAnswerLost(one.fault)));
    const underWayMs = Math.max(0, ...steps.map((one) => (one.kind === 'joins' ? Math.abs(one.aheadMs) : 0)));
    return [
      ...(await audit({ keepers: bot.dependencies, teams: teams(), people: everyone, mayRepeat, underWayMs })),
      ...processes.faults().map((fault) => `a fault: ${String(fault)}`),
    ];
  } finally {
    await processes.stopAll();
    await connector.close();
    time.restore();
  }
}

function isAnswerLost(fault: number): boolean {
  return FAULTS[fault % FAULTS.length]?.kind === 'dropAnswer';
}

const NOBODY = {
  receives: () => Promise.reject(new Error('nobody is there')),
};

function typedFor({ inputs }: Button, { noteTaker }: Composition): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      if (value !== '') return [name, value];
      return [name, name === 'responsible' ? noteTaker.id : 'Because'];
    }),
  );
}
