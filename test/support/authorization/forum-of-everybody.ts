import type { StartedMinutes } from '../../../src/domain/minutes/minutes';
import type { Started } from '../../../src/domain/resolution/resolution';
import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import type { Stores } from '../../../src/ports/stores';
import { aForm, aForum, aMatter, draftOf } from '../forum-in-teams';
import {
  CHECKED,
  DRAFT,
  plansMeeting,
  startsMinutes,
  storedMeetings,
  storedMinutes,
  takesStep,
} from '../minutes-in-teams';
import type { RefusedSaves } from '../refused-saves';
import { channelHas, enters, holdingOf, newHolder, newTerm, readyForum } from '../register-in-teams';
import { comes } from '../reminding';
import { everyoneIn, seat, type Composition, type Seat } from '../seats';
import { startStage, type Stage } from '../stage';
import { cardIn, createTeams, type StandingCard } from '../teams-client';
import { IN_CHANNEL, OPPONENT, SEATS, WHO } from './roles';

/** What only some may see, as it can be found in what anybody is shown. */
export const SECRETS = {
  matters: 'Title of what was sent',
  standpoints: 'Said of the no',
  drafts: 'Title of what is being written',
  unverified: DRAFT,
  names: OPPONENT.name,
} as const;

/** A forum with everybody in it, and something in each state that a verb can be for. Nothing in it changes any more. */
export interface ForumOfEverybody {
  readonly stage: Stage;
  readonly refused: RefusedSaves;
  readonly forumId: string;
  readonly revision: number;
  readonly matters: Readonly<Record<'open' | 'lapsed' | 'referredBack' | 'adopted' | 'draft', Started>>;
  readonly minutes: Readonly<
    Record<'drafting' | 'verifying' | 'approving' | 'handed' | 'approved' | 'published', StartedMinutes>
  >;
  readonly meeting: string;
  readonly seat: number;
  readonly holding: string;
  readonly term: string;
}

/** The channel of another forum, and what only its members may see. */
export const OTHER_CHANNEL = '19:other-forum@thread.tacv2';
export const SECRET_OF_OTHER = 'Title in the other forum';

const HOME = '11111111-0000-4000-8000-000000000000';
const LAPSES_AT = '2026-06-09T14:00:00.000Z';
const REASON = 'The forum has decided so';

function elsewhere(number: number): Seat {
  return seat(`Seat elsewhere ${number}`, 500 + number);
}

export async function startForumOfEverybody<Saves extends RefusedSaves = RefusedSaves>(
  watch: (stores: Stores) => Saves,
): Promise<ForumOfEverybody & { readonly refused: Saves }> {
  const refused = watch(createMemoryStores());
  const stage = await startStage({ who: WHO, stores: refused.stores, tenants: { own: null, allowed: [HOME] } });
  try {
    return await furnish(stage, refused);
  } catch (error) {
    await stage.end().catch(() => undefined);
    throw error;
  }
}

async function furnish<Saves extends RefusedSaves>(stage: Stage, refused: Saves) {
  const { bot, teams, connector, who } = stage;
  const { chair, noteTaker, verifier, approver } = SEATS;
  await channelHas(stage, [...everyoneIn(who), ...IN_CHANNEL]);
  await enterEverybody(stage);

  const other = createTeams(bot, connector, OTHER_CHANNEL);
  const theirs: Composition = {
    chair: SEATS.memberOfOther,
    viceChair: elsewhere(1),
    processLead: elsewhere(2),
    noteTaker: elsewhere(3),
    coOpted: elsewhere(4),
    voters: [SEATS.memberOfOther, elsewhere(1)],
    kommun: [elsewhere(1)],
  };
  await aForum(bot, other, connector, theirs, { shortName: 'VVG' });
  await aMatter(bot, other, theirs, { title: SECRET_OF_OTHER });

  const voters = [chair, SEATS.voter, SEATS.viceChair, ...who.kommun.slice(1), SEATS.interimDuring];
  const sends = (name: string, changes = {}) =>
    aMatter(bot, teams, who, { title: `${SECRETS.matters}: ${name}`, ...changes });
  const says = (card: StandingCard, by: Seat, choice: 'approve' | 'reject') =>
    teams.taps(by, card.content, 'vote.cast', { rejectReason: SECRETS.standpoints }, { choice });
  await sends('lapsed', { lastDay: '2026-06-09', shortNotice: REASON });
  const referred = await sends('referred back');
  for (const each of voters) await says(referred, each, 'approve');
  await says(referred, OPPONENT, 'reject');
  const adopted = await sends('adopted');
  for (const each of [...voters, OPPONENT]) await says(adopted, each, 'approve');
  await bot.settled();
  await says(await sends('open'), OPPONENT, 'reject');

  const form = await aForm(bot, teams, noteTaker);
  const typed = draftOf({ title: SECRETS.drafts });
  cardIn(await teams.taps(noteTaker, form.content, 'draft.send', typed));
  await bot.settled();

  const signers = { verifier1: verifier.id, approver: approver.id };
  const begins = async (title: string, meetingOn: string) =>
    startsMinutes(stage, who, noteTaker, { ...signers, title, meetingOn });
  const submits = () => takesStep(stage, noteTaker, 'minutes.submit', { url: DRAFT, label: '1' });
  await begins('published', '2026-05-11');
  await submits();
  await takesStep(stage, verifier, 'minutes.verify');
  await takesStep(stage, approver, 'minutes.approve');
  await takesStep(stage, who.processLead, 'minutes.publish', CHECKED);
  await begins('approved', '2026-05-12');
  await submits();
  await takesStep(stage, verifier, 'minutes.verify');
  await takesStep(stage, approver, 'minutes.approve');
  await begins('handed', '2026-05-13');
  await submits();
  await takesStep(stage, verifier, 'minutes.requestChange', { where: 'Item 5', what: 'It was not decided' });
  await takesStep(stage, noteTaker, 'minutes.handToMeeting', { meetingReason: REASON });
  await begins('approving', '2026-05-14');
  await submits();
  await takesStep(stage, verifier, 'minutes.verify');
  await begins('verifying', '2026-05-15');
  await submits();
  await begins('drafting', '2026-05-18');
  await plansMeeting(stage, who.processLead, '2026-09-18');
  await comes(bot, LAPSES_AT);

  const { revision, id: forumId, register } = await readyForum(stage);
  const kept = await bot.dependencies.resolutions.list(forumId, 20);
  const started = kept.flatMap(({ state }) => (state.status === 'notStarted' ? [] : [state]));
  const matter = (title: string) =>
    found(
      started.find((one) => JSON.stringify(one).includes(title)),
      title,
    );
  const all = await storedMinutes(stage);
  const minutes = (title: string) =>
    found(
      all.find((one) => one.title === title),
      title,
    );
  refused.freeze();
  refused.taken();
  return {
    stage,
    refused,
    forumId,
    revision,
    matters: {
      open: matter(': open'),
      lapsed: matter(': lapsed'),
      referredBack: matter(': referred back'),
      adopted: matter(': adopted'),
      draft: matter(SECRETS.drafts),
    },
    minutes: {
      drafting: minutes('drafting'),
      verifying: minutes('verifying'),
      approving: minutes('approving'),
      handed: minutes('handed'),
      approved: minutes('approved'),
      published: minutes('published'),
    },
    meeting: found((await storedMeetings(stage))?.meetings[0], 'meeting').id,
    seat: holdingOf({ register }, SEATS.former.id).seat,
    holding: holdingOf({ register }, SEATS.voter.id).id,
    term: found(
      register.roleTerms.find(({ role }) => role === 'verifier'),
      'term',
    ).id,
  };
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`there is no ${name}`);
  return thing;
}

/** The seats and roles that the first composition has not. */
async function enterEverybody(stage: Stage): Promise<void> {
  const { chair } = stage.who;
  const enter = async (verb: string, data: object) => cardIn(await enters(stage, chair, verb, data));
  const sits = async (holder: Seat, right: string, days: Readonly<Record<string, string>>) => {
    await enter('seat.save', {
      seat: 'new',
      party: `Party of ${holder.name}`,
      principal: 'region',
      right,
      seatReason: REASON,
    });
    const number = Math.max(...(await readyForum(stage)).register.seats.map((one) => one.number));
    await enter('holding.start', newHolder(number, { person: holder.id, holdingReason: REASON, ...days }));
    holdingOf(await readyForum(stage), holder.id);
  };
  const interim = { interim: 'true', basis: REASON };
  await sits(SEATS.unresolved, 'unresolved', { from: '2026-01-01' });
  await sits(SEATS.interimBefore, 'voting', { ...interim, from: '2026-07-01', until: '2026-12-31' });
  await sits(SEATS.interimDuring, 'voting', { ...interim, from: '2026-05-01', until: '2026-12-31' });
  await sits(SEATS.interimAfter, 'voting', { ...interim, from: '2026-01-01', until: '2026-05-31' });
  await enter('role.start', newTerm('verifier', { person: SEATS.verifier.id, from: '2026-01-01' }));
  await enter('role.start', newTerm('approver', { person: SEATS.approver.id, from: '2026-01-01' }));
  const left = holdingOf(await readyForum(stage), SEATS.former.id);
  await enter('holding.save', {
    holding: left.id,
    changedFrom: '',
    changedUntil: '2026-06-03',
    changedBasis: '',
    changedReason: REASON,
  });
  await channelHas(stage, [...everyoneIn(stage.who).filter(({ id }) => id !== SEATS.former.id), ...IN_CHANNEL]);
}
