import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod/v4';
import { COMPOSING } from '../../../src/adapters/teams/activity-schema';
import {
  OTHER_CHANNEL,
  SECRETS,
  SECRET_OF_OTHER,
  startForumOfEverybody,
  type ForumOfEverybody,
} from '../authorization/forum-of-everybody';
import { COMPOSING_ROW, SETUP_ROWS, VERB_ROWS, type Row } from '../authorization/matrix';
import { OPPONENT, ROLES, SEATS, WHO, type Role } from '../authorization/roles';
import { everyoneIn } from '../seats';
import { seededChance } from '../seeded-chance';
import { hostileBody, type HostileBody } from './hostile-body';
import { anActivity } from './recorded-activities';
import { watchSaves, type TriedChange } from './watched-saves';

export interface HostileRun {
  readonly seed: number;
  readonly activities: number;
  /** Whether what is changed is kept, so that the forum goes on living; otherwise all is tried on the same forum. */
  readonly isLive: boolean;
}

export interface Held {
  /** A sentence for each thing that was not as it must be. */
  readonly broken: readonly string[];
  readonly answers: Readonly<Record<number, number>>;
  readonly slowestMs: number;
  /** What the whole process kept of the second half of the run, in bytes. */
  readonly keptBytes: number;
}

/** How much of the processor's own time one activity may take, in milliseconds: others at work beside it do not lengthen it. */
const MOST_CPU_MS = 100;
/** Not the first time: what is compiled or collected just then is not what the activity costs. */
const TRIES = 5;

/** What Teams tells of a channel and its people, whoever it names: nobody is asked whether they may. */
const TOLD_BY_TEAMS = /: (?:forumJoined|forumMoved|channel\w+|roster\w+|recognitionAsked)$/;

const Sender = z.object({
  from: z.object({ aadObjectId: z.string() }),
  name: z.string().optional().catch(undefined),
  value: z
    .object({ action: z.object({ verb: z.string() }) })
    .optional()
    .catch(undefined),
});
/** Whatever is asked, by the verb of a tap or by the name of what Teams asks. */
const rows: Readonly<Record<string, Row>> = { ...VERB_ROWS, [COMPOSING]: COMPOSING_ROW };
const inForum: readonly Role[] = VERB_ROWS['vote.view'].matters ?? [];
const changers = new Set(Object.values(rows).flatMap(({ changes }) => changes ?? []));

/** Everything that the program answers and keeps while it is sent so many spoilt activities, one after the other. */
export async function runHostile({ seed, activities, isLive }: HostileRun): Promise<Held> {
  const chance = seededChance(seed);
  const forum = await startForumOfEverybody((stores) => watchSaves(stores, isLive));
  const { stage, refused, matters, minutes, forumId, notSetUp } = forum;
  const { bot, connector } = stage;
  const broken: string[] = [];
  const answers: Record<number, number> = {};
  let slowestMs = 0;
  let keptBytes = 0;
  let halfway = 0;
  // Nothing comes from the channel that is not set up: whoever does something there is one of those who may.
  const channels = [stage.teams.channel, stage.teams.channel, OTHER_CHANNEL, '19:no-forum@thread.tacv2'];
  const known = [
    ...[forumId, notSetUp, ...channels, 'true', 'false', 'new', '0', '1', '2026-06-25', 'nobody', SEATS.bot.address],
    ...[...Object.values(matters), ...Object.values(minutes)].map(({ id }) => id),
    ...ROLES.flatMap((role) => [SEATS[role].id, SEATS[role].address]),
    ...Object.keys(rows),
  ];

  try {
    for (let count = 0; count < activities; count += 1) {
      const body = hostileBody(anActivity(forum, channels, chance), known, chance);
      const say = (what: string) => broken.push(`${what}: seed ${seed}, ${count}: ${body.text.slice(0, 2_000)}`);
      const before = connector.requests.length;
      const { status, answered, cpuMs } = await sent(bot.address, body);
      answers[status] = (answers[status] ?? 0) + 1;
      slowestMs = Math.max(slowestMs, cpuMs);

      for (const { error } of bot.log.faults.splice(0)) {
        const isRefusedHere = !isLive && error instanceof Error && error.name === 'FrozenError';
        if (!isRefusedHere) say(`a fault, ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
        else if (status >= 500) answers[status] = (answers[status] ?? 0) - 1;
      }
      if (status >= 500 && (answers[status] ?? 0) > 0) say(`answered ${status}`);
      const who = senderOf(body);
      for (const change of refused.changes()) {
        const { what, by } = change;
        // What follows later of what others did is nobody's.
        if (isLive && by === null) continue;
        if (by !== null && by !== who.id) say(`${who.id} did something as ${by}, ${what}`);
        // Whom the chain was handed over to meanwhile, the table does not know.
        const mayBe = isLive ? { ...who, verb: null } : who;
        if (!mayHaveChanged(change, forum, mayBe)) say(`${who.role} could change ${change.forumId}, ${what}`);
      }
      const posts = isLive ? [] : connector.requests.slice(before).filter((one) => one.conversationId !== null);
      const shown = [answered, ...posts.filter((one) => !isIn(channels, one.conversationId)).map((one) => one.body)];
      for (const secret of secretsIn(shown, body, who, isLive)) say(`${who.role} is shown "${secret}"`);
      if (cpuMs > MOST_CPU_MS) {
        let least = cpuMs;
        for (let again = 0; again < TRIES; again += 1) least = Math.min(least, (await sent(bot.address, body)).cpuMs);
        if (least > MOST_CPU_MS) say(`${Math.round(least)} ms of CPU`);
        bot.log.faults.splice(0);
        refused.changes();
      }
      bot.log.lines.splice(0);
      if (count === Math.floor(activities / 2)) halfway = heapUsed();
    }
    keptBytes = heapUsed() - halfway;
    // Nobody has given all objects a property of their own.
    if ('polluted' in {}) broken.push(`the prototype of all objects has been changed: seed ${seed}`);
    const health = await fetch(bot.address.replace('/api/messages', '/health'));
    if (health.status !== 200) broken.push(`/health answers ${health.status}: seed ${seed}`);
  } finally {
    await bot.settled();
    bot.log.faults.splice(0);
    await stage.end();
  }
  return { broken, answers, slowestMs: Math.round(slowestMs), keptBytes };
}

async function sent(address: string, { bytes, headers }: HostileBody) {
  const began = process.cpuUsage();
  const response = await fetch(address, { method: 'POST', headers, body: new Uint8Array(bytes) });
  const answered = await response.text();
  const { user, system } = process.cpuUsage(began);
  return { status: response.status, answered, cpuMs: (user + system) / 1_000 };
}

interface Who {
  /** `voter` for those in the forum that the matrix does not name. */
  readonly role: Role;
  readonly id: string;
  /** What is asked: the verb of a tap, or what Teams asks by itself. */
  readonly verb: string | null;
}

/** Who Teams says that it is. */
function senderOf({ text }: HostileBody): Who {
  const sender = Sender.safeParse(parsed(text)).data;
  const id = sender?.from.aadObjectId.toLowerCase() ?? '';
  const role = ROLES.find((one) => SEATS[one].id !== '' && SEATS[one].id === id);
  const isInForum = everyoneIn(WHO).some((one) => one.id === id);
  return {
    id,
    role: role ?? (isInForum ? 'voter' : 'outsider'),
    verb: sender?.value?.action.verb ?? sender?.name ?? null,
  };
}

function mayHaveChanged({ forumId, what }: TriedChange, forum: ForumOfEverybody, { id, role, verb }: Who): boolean {
  if (TOLD_BY_TEAMS.test(what) || forumId === id) return true;
  // Which language somebody uses is theirs to say, in a forum or not.
  if (/: languageUsed$/.test(what)) return true;
  if (forumId === forum.notSetUp) return SETUP_ROWS['setup.save'].changes.includes(role);
  // Reminders are kept for each person; whoever may do something that somebody is to be reminded of asks for one.
  const isOfPerson = /^reminderDay: /.test(what);
  if (forumId !== forum.forumId && !isOfPerson) return role === 'memberOfOther';
  const changes = verb === null ? undefined : rows[verb]?.changes;
  return changes === undefined ? changers.has(role) : changes.includes(role);
}

/** What only others may see. What was sent along may be shown back. */
function secretsIn(
  shown: readonly unknown[],
  { text }: HostileBody,
  { id, role, verb }: Who,
  isLive: boolean,
): readonly string[] {
  const all = JSON.stringify(shown);
  const { matters, sealed, ...others } = SECRETS;
  const mayRead = verb !== null && rows[verb]?.matters?.includes(role) === true;
  const own = inForum.includes(role) ? [] : [...(mayRead ? [] : [matters]), ...Object.values(others)];
  const theirs = role === 'memberOfOther' ? [] : [SECRET_OF_OTHER];
  // Live, the round may end, and then the forum sees it.
  const ofOpen = id === OPPONENT.id || (isLive && inForum.includes(role)) ? [] : [sealed];
  return [...own, ...theirs, ...ofOpen].filter((secret) => all.includes(secret) && !text.includes(secret));
}

function isIn(channels: readonly string[], conversationId: string | null): boolean {
  return channels.some((channel) => conversationId?.startsWith(channel));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** After everything has been collected that nobody holds. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = z
    .function({ input: [], output: z.void() })
    .implement(z.custom<() => void>().parse(runInNewContext('gc')));
  collect();
  return process.memoryUsage().heapUsed;
}
