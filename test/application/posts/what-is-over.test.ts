import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { resolutionPosts } from '../../../src/application/posts/resolution-posts';
import { digest } from '../../../src/application/records/event-chain';
import type { Charter } from '../../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import type { AccountId } from '../../../src/domain/forum/person';
import { rolesOf, type Actor } from '../../../src/domain/forum/roles';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import { decide } from '../../../src/domain/resolution/decide';
import { evolve } from '../../../src/domain/resolution/evolve';
import type { Resolution, Started } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import type { Instant } from '../../../src/domain/time';
import type { PostEntry } from '../../../src/ports/post-entry';
import { createRender } from '../../../src/presentation/render';
import { stateAfter } from '../../support/given';
import {
  cast,
  DEADLINE,
  DECIDER,
  elector,
  minutesAfter,
  MORNING,
  preparedRound,
  processLead,
  upTo,
  viceChair,
} from '../../support/matter';
import { buttonsOf, type Button } from '../../support/shown-card';

/**
 * Every way that a matter can go is walked, with its cards drawn as they are in Teams: one that stands is redrawn only when
 * its edition changes. On none of those ways does a card that stands offer what is over, or what is not for its reader.
 */

const calendar = createSwedishCalendar();
const render = createRender({ now: () => MORNING });

const electorate = [
  elector('chair', 'region', 1),
  elector('r2', 'region', 2),
  elector('vice', 'kommun', 3),
  elector('k2', 'kommun', 4),
];
const seats = electorate.map(
  (one) => ({ ...one, address: `29:${one.id}`, standing: 'voting', party: '', interim: false }) as const,
);
const staff = ['lead', 'notes'].map((id) => ({ id, name: id, address: `29:${id}`, standing: 'attending' }) as const);
const LATER = { ...DEADLINE, lastDay: '2026-06-29', closesAt: '2026-06-29T14:00:00.000Z' };

/** Before and after the chair has been replaced. */
const charters: readonly Charter[] = [['chair'], ['r2']].map((presiding) => ({
  kind: 'lgs',
  name: 'Ledningsgrupp i samverkan',
  shortName: 'LGS',
  parties: [],
  absences: [],
  wording: 'decides',
  times: USUAL_TIMES,
  roles: {
    chair: presiding,
    viceChair: ['vice'],
    processLead: ['lead'],
    noteTaker: ['notes'],
    verifier: [],
    approver: [],
  },
  members: [...seats.map(({ seat, ...one }) => ({ ...one, seat: seat ?? 0 })), ...staff],
}));

interface Drawn {
  readonly reader: AccountId | null;
  readonly edition: string;
  readonly buttons: readonly Button[];
}

/** A matter on its way, in the forum as it is by then, and what stands in Teams of it. */
interface Walked {
  readonly state: Started;
  readonly charter: Charter;
  readonly standing: ReadonlyMap<string, Drawn>;
  readonly steps: readonly string[];
}

interface Step {
  readonly name: string;
  readonly take: (walked: Walked) => readonly (readonly [ResolutionCommand, Instant])[];
}

const reason = 'because';
const OPEN_AT = minutesAfter(60);

const roundOf = ({ rounds }: Started): number => rounds.length;
const closesAt = ({ rounds }: Started): Instant => rounds.at(-1)?.deadline.closesAt ?? OPEN_AT;

function does(name: string, ...commandsOf: readonly ((state: Started, at: Instant) => ResolutionCommand)[]): Step {
  return { name, take: ({ state }) => commandsOf.map((of) => [of(state, OPEN_AT), OPEN_AT]) };
}

function answers(voter: string, choice: Parameters<typeof cast>[1]) {
  return (state: Started): ResolutionCommand => ({
    ...cast(voter, choice),
    round: roundOf(state),
    textHash: `hash-${roundOf(state)}`,
  });
}

const seen = (state: Started) => ({ round: roundOf(state), reason });

const DEADLINE_PASSES: Step = {
  name: 'the deadline passes',
  take: ({ state }) => [
    [{ type: 'passTime', rulingDueAt: minutesAfter(2 * 24 * 60, closesAt(state)) }, closesAt(state)],
  ],
};

const STEPS: readonly Step[] = [
  does('the presidium sends', (state) => ({
    type: 'openRound',
    by: viceChair,
    revision: state.revision,
    round: preparedRound({ electorate, textHash: `hash-${roundOf(state) + 1}` }),
  })),
  does('the process lead asks for it to be sent', ({ revision }) => ({
    type: 'requestSending',
    by: processLead,
    revision,
    decider: DECIDER,
  })),
  does('a no, and the presidium closes', answers('k2', 'reject'), (state) => ({
    type: 'closeEarly',
    by: viceChair,
    round: roundOf(state),
  })),
  does('jäv of the chair', answers('chair', 'recuse')),
  does('the chair answers after all', answers('chair', 'approve')),
  does('everyone approves', ...['chair', 'r2', 'vice', 'k2'].map((voter) => answers(voter, 'approve'))),
  DEADLINE_PASSES,
  {
    name: 'the wait for a ruling passes',
    take: ({ state }) =>
      state.status === 'lapsed' ? [[{ type: 'passTime', rulingDueAt: state.rulingDueAt }, state.rulingDueAt]] : [],
  },
  does('more time', (state) => ({ type: 'extendDeadline', by: viceChair, round: roundOf(state), deadline: LATER })),
  does('a referral', (state) => ({ type: 'referBack', by: viceChair, ...seen(state) })),
  does('the reworking is handed out', (state) => ({
    type: 'assignRework',
    by: processLead,
    round: roundOf(state),
    after: state.status === 'referredBack' ? (state.rework?.number ?? 0) : 0,
    responsible: { id: 'notes', name: 'notes' },
    whatToSupply: reason,
  })),
  does('moved to a meeting', (state) => ({ type: 'moveToMeeting', by: viceChair, ...seen(state) })),
  does('struck', (state) => ({ type: 'strike', by: viceChair, ...seen(state) })),
  does('the draft is thrown away', ({ revision }) => ({ type: 'discardDraft', by: viceChair, revision })),
  does('withdrawn', (state) => ({ type: 'withdraw', by: viceChair, ...seen(state) })),
];

const MOST_ROUNDS = 2;

function after(walked: Walked, step: Step): Walked | undefined {
  const onward = stepped(walked, step);
  return onward === undefined ? undefined : drawn(onward);
}

function stepped(walked: Walked, { name, take }: Step): Walked | undefined {
  let state: Resolution = walked.state;
  for (const [command, now] of take(walked)) {
    const named = 'presidium' in command ? { ...command, presidium: presidiumOf(walked.charter) } : command;
    const verdict = decide(state, named, now);
    if (verdict.kind === 'refused') return undefined;
    state = verdict.events.reduce(evolve, state);
  }
  if (state === walked.state || state.status === 'notStarted' || state.rounds.length > MOST_ROUNDS) return undefined;
  return { ...walked, state, steps: [...walked.steps, name] };
}

function replaced(walked: Walked): readonly Walked[] {
  const [, charter] = charters;
  if (charter === undefined || walked.charter === charter) return [];
  return [drawn({ ...walked, charter, steps: [...walked.steps, 'another chair'] })];
}

function presidiumOf({ roles }: Charter): readonly AccountId[] {
  return [...roles.chair, ...roles.viceChair];
}

/** Teams brought in line, as reconciling does: what is new is posted, and what has another edition is redrawn. */
function drawn(walked: Walked): Walked {
  const { state, charter } = walked;
  const standing = new Map(walked.standing);
  for (const post of resolutionPosts(state, { charter, calendar, now: OPEN_AT }, ledgerOf(standing))) {
    const before = standing.get(post.key);
    if (before === undefined && post.onlyIfPosted) continue;
    if (before !== undefined && before.edition === post.edition) continue;
    const { content } = render(post.view);
    standing.set(post.key, {
      reader: post.to.kind === 'person' ? post.to.id : null,
      edition: post.edition ?? digest(content),
      buttons: buttonsOf(content),
    });
  }
  return { ...walked, standing };
}

function ledgerOf(standing: ReadonlyMap<string, Drawn>): readonly PostEntry[] {
  return [...standing].map(([key, { reader, edition }]) => ({
    key,
    recipient: reader,
    posted: { conversationId: 'chat', activityId: key },
    via: 'personal',
    contentHash: edition,
    failure: null,
    attempts: 0,
    revision: 1,
    timesMissing: 0,
    replaced: [],
    lastAttemptAt: OPEN_AT,
    deliveredAt: OPEN_AT,
    retryAt: null,
  }));
}

/** Two ways that have come to the same with the same cards still live go on as one. */
function signatureOf({ state, charter, standing }: Walked): string {
  const answered = state.rounds.at(-1)?.ballots.map(({ voter, choice }) => `${voter} ${choice}`) ?? [];
  const live = [...standing].filter(([, { buttons }]) => buttons.some(({ verb }) => verb !== 'matter.history'));
  const cards = live.map(([key, { edition }]) => `${key}: ${edition}`);
  return JSON.stringify([state.status, roundOf(state), charter.roles.chair, answered.slice(-1), cards.sort()]);
}

/** By the rules alone, and not by how the cards are made. */
function mayBePressed({ state, charter }: Walked, reader: AccountId | null, { verb, data }: Button): boolean {
  const round = state.rounds.at(-1);
  const isCurrent = data['round'] === undefined || data['round'] === round?.number;
  const actor = actorOf(state, charter, reader);
  const presides = actor.roles.some((role) => role === 'chair' || role === 'viceChair');
  const leads = presides || actor.roles.includes('processLead');
  const isEditable = state.status === 'draft' || state.status === 'referredBack';
  const works = leads || actor.roles.includes('noteTaker');
  switch (verb) {
    case 'matter.history':
      return true;
    case 'vote.cast':
    case 'enquiry.make':
    case 'vote.view':
      return state.status === 'open' && isCurrent;
    case 'course.show':
    case 'round.remind':
      return state.status === 'open' && isCurrent && leads;
    case 'enquiry.reply':
      return (state.status === 'open' || state.status === 'lapsed') && isCurrent && leads;
    case 'matter.deliveries':
      return leads;
    case 'course.withdraw':
    case 'course.closeEarly':
      return state.status === 'open' && isCurrent && presides;
    case 'ruling.extend':
      return (
        (state.status === 'open' || state.status === 'lapsed') && isCurrent && presides && round?.extended === false
      );
    case 'ruling.referBack':
      return state.status === 'lapsed' && isCurrent && presides;
    case 'matter.moveToMeeting':
    case 'matter.strike':
      return (state.status === 'lapsed' || state.status === 'referredBack') && isCurrent && presides;
    case 'referral.assign':
      return state.status === 'referredBack' && isCurrent && leads;
    case 'preview.send':
    case 'preview.startDeclining':
      return isEditable && presides;
    case 'preview.toMeeting':
      return state.status === 'draft' && isEditable && leads;
    case 'travel.open':
      return (isEditable || state.status === 'movedToMeeting' || state.status === 'adopted') && leads;
    case 'draft.open':
    case 'draft.save':
    case 'draft.preview':
    case 'draft.send':
    case 'draft.discard':
    case 'preview.change':
      return isEditable && works;
    default:
      throw new Error(`a button that no rule here speaks of: ${verb}`);
  }
}

function actorOf({ rounds }: Started, charter: Charter, reader: AccountId | null): Pick<Actor, 'roles'> {
  const ballots = rounds.flatMap((round: Round) => round.ballots).filter(({ voter }) => voter === reader);
  const isRecused = ballots.at(-1)?.choice === 'recuse';
  return { roles: reader === null || isRecused ? [] : rolesOf(charter, reader) };
}

function faultsOf(walked: Walked): readonly string[] {
  return [...walked.standing].flatMap(([key, { reader, buttons }]) =>
    buttons
      .filter((button) => !mayBePressed(walked, reader, button))
      .map(({ verb }) => `${walked.steps.join(' → ')}: ${key} still offers ${verb}`),
  );
}

function beginning(): Walked {
  const [charter] = charters;
  const state = stateAfter(upTo.draft);
  if (charter === undefined || state.status === 'notStarted') throw new Error('nothing to begin with');
  return drawn({ state, charter, standing: new Map(), steps: ['a draft'] });
}

it('on no way between the states of a matter does a card that stands offer what is over', () => {
  const met = new Set<string>();
  const statuses = new Set<string>();
  let ways: readonly Walked[] = [beginning()];
  while (ways.length > 0) {
    const next: Walked[] = [];
    for (const walked of ways) {
      statuses.add(`${walked.state.status} in round ${roundOf(walked.state)}`);
      expect(faultsOf(walked)).toEqual([]);
      const onward = STEPS.flatMap((step) => after(walked, step) ?? []);
      const lapsed = stepped(walked, DEADLINE_PASSES);
      // Teams was out of reach meanwhile, and no card was redrawn in between.
      const late = lapsed === undefined ? [] : STEPS.flatMap((step) => after(lapsed, step) ?? []);
      for (const one of [...onward, ...late, ...replaced(walked)]) {
        const signature = signatureOf(one);
        if (met.has(signature)) continue;
        met.add(signature);
        next.push(one);
      }
    }
    ways = next;
  }
  // The walk has been everywhere, twice where a matter can come back.
  for (const status of ['open', 'lapsed', 'referredBack', 'adopted', 'movedToMeeting', 'struck', 'withdrawn']) {
    for (const round of [1, 2]) expect(statuses).toContain(`${status} in round ${round}`);
  }
});
