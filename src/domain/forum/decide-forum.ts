import { sameData } from '../same-data';
import { saysSomething } from '../says-something';
import {
  readStateFundsDecision,
  type StateFundsDecisionFault,
  type StateFundsDecisionFields,
} from '../state-funds/forum-decision';
import type { Instant, LocalDate } from '../time';
import { accept, refuse, type Verdict } from '../verdict';
import { readAbsence, type AbsenceFault, type AbsenceFields } from './absence';
import { applyChanges } from './apply-changes';
import { newBreaches } from './breaches';
import { charterOn } from './charter-on';
import { departuresOf } from './departures';
import type { TimeSettings } from './forum-time';
import type { ChannelLoss, Forum, ForumEvent, Joined, Ready } from './forum';
import { knownByEmail, linked, typedPeople, whoItMayBe, type RosterEntry } from './linking';
import type { AccountId, Contact, Person } from './person';
import type { Place } from './place';
import type { Breach, PersonId, Register, RegisterChange } from './register';
import { faultsOf, type RegisterFault } from './register-faults';
import { peopleToRename } from './renaming';
import { actorIn, isWaitedFor, keepsRegister } from './roles';
import { signed } from './signed';
import { registerFrom, type SetupFault, type SetupFields } from './setup';

/** The person who changes the forum, and the day whose register says what they may do. */
interface Acting {
  readonly by: Person;
  readonly today: LocalDate;
}

export type ForumCommand =
  | { readonly type: 'join'; readonly id: string; readonly place: Place }
  /** What Teams has said of where the channel is to be reached. */
  | { readonly type: 'move'; readonly place: Place }
  | { readonly type: 'loseChannel'; readonly why: ChannelLoss }
  | { readonly type: 'renameChannel'; readonly name: string }
  | { readonly type: 'outdateRoster' }
  | { readonly type: 'seeRoster'; readonly roster: readonly RosterEntry[] }
  | (Acting & {
      readonly type: 'setUp';
      readonly fields: SetupFields;
      /** Another forum that has this short name already: their decisions would have the same numbers. */
      readonly namesake: string | null;
    })
  | (Acting & {
      readonly type: 'changeRegister';
      readonly changes: readonly RegisterChange[];
      /** Why the charter is departed from, or which decision a right to vote rests on. */
      readonly reason: string;
      /** The revision that the person has seen; `null` when the change holds whatever else has been changed since. */
      readonly revision: number | null;
      /** Another forum that already has the new short name. */
      readonly namesake: string | null;
    })
  | (Acting & { readonly type: 'setTimes'; readonly times: TimeSettings; readonly revision: number })
  /** `fields` is `null` to leave the criteria off. */
  | (Acting & {
      readonly type: 'setStateFunds';
      readonly fields: StateFundsDecisionFields | null;
      readonly revision: number;
    })
  | (Acting & { readonly type: 'keepDeparted'; readonly person: AccountId })
  | { readonly type: 'askRecognition'; readonly person: Contact }
  | (Acting & { readonly type: 'declineRecognition'; readonly person: AccountId })
  | (Acting & { readonly type: 'linkAccount'; readonly typed: PersonId; readonly person: AccountId })
  | (Acting & { readonly type: 'sayAbsence'; readonly fields: AbsenceFields })
  | (Acting & { readonly type: 'takeBackAbsence' });

type CommandOf<Type extends ForumCommand['type']> = Extract<ForumCommand, { readonly type: Type }>;

export type ForumRefusal =
  | { readonly type: 'forumUnknown' }
  | { readonly type: 'notInRoster' }
  | { readonly type: 'mayNotSetUp' }
  | { readonly type: 'alreadySetUp' }
  | { readonly type: 'staleRegister' }
  | { readonly type: 'shortNameTaken'; readonly shortName: string; readonly by: string }
  | { readonly type: 'setupFaulty'; readonly faults: readonly SetupFault[] }
  | { readonly type: 'registerFaulty'; readonly faults: readonly RegisterFault[] }
  | { readonly type: 'departsFromCharter'; readonly breaches: readonly Breach[]; readonly register: Register }
  | { readonly type: 'rightNeedsDecision'; readonly seats: readonly number[] }
  | { readonly type: 'reasonTooLong'; readonly most: number; readonly length: number }
  | { readonly type: 'nobodyToLink' }
  | { readonly type: 'stateFundsFaulty'; readonly faults: readonly StateFundsDecisionFault[] }
  | { readonly type: 'absenceFaulty'; readonly faults: readonly AbsenceFault[] }
  /** Nobody waits for somebody without seat and role. */
  | { readonly type: 'nobodyWaitsForYou' };

const REASON_MOST = 1000;

export type ForumVerdict = Verdict<ForumEvent, ForumRefusal>;

export function decideForum(forum: Forum, command: ForumCommand, now: Instant): ForumVerdict {
  if (command.type === 'join') return join(forum, command, now);
  if (forum.status === 'unmet') return refuse({ type: 'forumUnknown' });
  switch (command.type) {
    case 'move':
      return accept(...moves(forum, command.place, now));
    case 'loseChannel':
      return forum.isLost ? accept() : accept({ type: 'channelLost', at: now, why: command.why });
    case 'renameChannel':
      return sameData(forum.news?.what, { type: 'renamed', name: command.name })
        ? accept()
        : accept({ type: 'channelRenamed', at: now, name: command.name });
    case 'outdateRoster':
      return forum.isRosterOutdated || forum.roster === null ? accept() : accept({ type: 'rosterOutdated', at: now });
    case 'seeRoster':
      return seeRoster(forum, command, now);
    case 'setUp':
      return setUp(forum, command, now);
    case 'changeRegister':
    case 'setTimes':
    case 'setStateFunds':
    case 'keepDeparted':
    case 'askRecognition':
    case 'declineRecognition':
    case 'linkAccount':
    case 'sayAbsence':
    case 'takeBackAbsence':
      return forum.status === 'ready' ? decideReady(forum, command, now) : refuse({ type: 'forumUnknown' });
  }
}

function decideReady(
  forum: Ready,
  command: CommandOf<
    | 'changeRegister'
    | 'setTimes'
    | 'setStateFunds'
    | 'keepDeparted'
    | 'askRecognition'
    | 'declineRecognition'
    | 'linkAccount'
    | 'sayAbsence'
    | 'takeBackAbsence'
  >,
  now: Instant,
): ForumVerdict {
  if (command.type === 'askRecognition') {
    const isAsked = forum.unrecognized.some(({ id }) => id === command.person.id);
    if (isAsked || whoItMayBe(forum, command.person.id).length === 0) return accept();
    return accept({ type: 'recognitionAsked', at: now, person: command.person });
  }
  if (command.type === 'sayAbsence') return sayAbsence(forum, command, now);
  if (command.type === 'takeBackAbsence') {
    const isSaid = forum.absences.some(({ person }) => person === command.by.id);
    return isSaid ? accept({ type: 'absenceTakenBack', at: now, by: signed(command.by) }) : accept();
  }
  if (!mayChange(forum, command.by, command.today)) return refuse({ type: 'mayNotSetUp' });
  const by = signed(command.by);
  switch (command.type) {
    case 'changeRegister':
      return changeRegister(forum, command, now);
    case 'setTimes':
      if (sameData(forum.times, command.times)) return accept();
      if (command.revision !== forum.revision) return refuse({ type: 'staleRegister' });
      return accept({ type: 'timesSet', at: now, by, times: command.times });
    case 'setStateFunds':
      return setStateFunds(forum, command, now);
    case 'keepDeparted':
      if (!departuresOf(forum, command.today).some(({ person }) => person.id === command.person)) return accept();
      return accept({ type: 'departedKept', at: now, by, person: command.person });
    case 'declineRecognition':
      if (!forum.unrecognized.some(({ id }) => id === command.person)) return accept();
      return accept({ type: 'recognitionDeclined', at: now, by, person: command.person });
    case 'linkAccount':
      return linkAccount(forum, command, now);
  }
}

/** Somebody with a seat or a role says when they are away. It is theirs alone, and the last that they say counts. */
function sayAbsence(forum: Ready, { by, today, fields }: CommandOf<'sayAbsence'>, now: Instant): ForumVerdict {
  if (!isWaitedFor(charterOn(forum, today), by.id)) return refuse({ type: 'nobodyWaitsForYou' });
  const reading = readAbsence(fields, today);
  if (reading.kind === 'faulty') return refuse({ type: 'absenceFaulty', faults: reading.faults });
  const { from, until } = reading;
  const isSame = forum.absences.some((said) => sameData(said, { person: by.id, from, until }));
  return isSame ? accept() : accept({ type: 'absenceSaid', at: now, by: signed(by), from, until });
}

/** Turns the criteria for state funds on, by the decision that says so, or off again. */
function setStateFunds(forum: Ready, command: CommandOf<'setStateFunds'>, now: Instant): ForumVerdict {
  const { fields, today } = command;
  const reading = fields === null ? null : readStateFundsDecision(fields, today);
  if (reading?.kind === 'faulty') return refuse({ type: 'stateFundsFaulty', faults: reading.faults });
  const decision = reading === null ? null : reading.decision;
  if (sameData(forum.stateFunds ?? null, decision)) return accept();
  if (command.revision !== forum.revision) return refuse({ type: 'staleRegister' });
  return accept({ type: 'stateFundsSet', at: now, by: signed(command.by), decision });
}

/** Who may set the forum up: anyone in the channel. */
export function maySetUp(forum: Joined, person: Person): boolean {
  return forum.roster?.some((contact) => contact.id === person.id) ?? false;
}

function mayChange(forum: Ready, person: Person, today: LocalDate): boolean {
  const charter = charterOn(forum, today);
  return keepsRegister(charter, actorIn(charter, person));
}

function join(forum: Forum, { id, place }: CommandOf<'join'>, now: Instant): ForumVerdict {
  if (forum.status === 'unmet') return accept({ type: 'forumJoined', at: now, id, place });
  return accept(...moves(forum, place, now), ...(forum.isLost ? [{ type: 'channelFound', at: now } as const] : []));
}

function moves(forum: Joined | Ready, place: Place, now: Instant): readonly ForumEvent[] {
  // Teams tells of the team and its group with some activities only.
  const moved = { ...known(forum.place), ...place };
  return sameData(forum.place, moved) ? [] : [{ type: 'forumMoved', at: now, place: moved }];
}

function known({ groupId, teamId }: Place): Pick<Place, 'groupId' | 'teamId'> {
  return { ...(groupId !== undefined && { groupId }), ...(teamId !== undefined && { teamId }) };
}

function seeRoster(forum: Joined | Ready, { roster }: CommandOf<'seeRoster'>, now: Instant): ForumVerdict {
  const seen = roster.map(({ id, name, address }) => ({ id, name, address }));
  if (forum.roster === null) return accept({ type: 'rosterSeen', at: now, roster: seen });
  const before = new Map(forum.roster.map((contact) => [contact.id, contact]));
  const joined = seen.filter((contact) => !sameData(before.get(contact.id), contact));
  const here = new Set(seen.map(({ id }) => id));
  const left = forum.roster.map(({ id }) => id).filter((id) => !here.has(id));
  const isNews = forum.isRosterOutdated || joined.length > 0 || left.length > 0;
  return accept(
    ...(isNews ? [{ type: 'rosterChanged', at: now, joined, left } as const] : []),
    ...(forum.status === 'ready'
      ? [...renamed(forum, forum.roster, seen, now), ...recognized(forum, roster, now)]
      : []),
  );
}

/** The name follows the account for what comes later; what has been decided keeps the name it was decided under. */
function renamed(
  forum: Ready,
  last: readonly Contact[],
  seen: readonly Contact[],
  now: Instant,
): readonly ForumEvent[] {
  const people = peopleToRename(forum, last, seen);
  return people.length === 0 ? [] : [{ type: 'peopleRenamed', at: now, people }];
}

/** Links those whose e-mail address tells who they are, one after the other, where nothing speaks against it. */
function recognized(forum: Ready, roster: readonly RosterEntry[], now: Instant): readonly ForumEvent[] {
  let { register } = forum;
  const events: ForumEvent[] = [];
  for (const [typed, { id, name }] of knownByEmail(register, roster)) {
    const person = { id, name };
    const after = linked(register, typed, person);
    if (faultsOf(after).length > 0) continue;
    register = after;
    events.push({ type: 'accountLinked', at: now, by: null, typed, person });
  }
  return events;
}

function setUp(forum: Joined | Ready, command: CommandOf<'setUp'>, now: Instant): ForumVerdict {
  if (forum.status === 'ready') return refuse({ type: 'alreadySetUp' });
  const { roster } = forum;
  if (roster === null || !maySetUp(forum, command.by)) return refuse({ type: 'notInRoster' });
  const reading = registerFrom(command.fields, roster);
  if (reading.kind === 'faulty') return refuse({ type: 'setupFaulty', faults: reading.faults });
  const { register } = reading;
  const { namesake } = command;
  if (namesake !== null) return refuse({ type: 'shortNameTaken', shortName: register.shortName, by: namesake });
  const breaches = newBreaches({ ...register, roleTerms: [], holdings: [] }, register);
  const reason = command.fields.reason.trim();
  if (reason.length > REASON_MOST) return reasonTooLong(reason);
  if (breaches.length > 0 && !saysSomething(reason)) return refuse({ type: 'departsFromCharter', breaches, register });
  const exemptions = breaches.map((breach) => ({ breach, reason }));
  return accept({ type: 'forumSetUp', at: now, by: signed(command.by), register: { ...register, exemptions } });
}

function changeRegister(forum: Ready, command: CommandOf<'changeRegister'>, now: Instant): ForumVerdict {
  const before = forum.register;
  const after = applyChanges(before, command.changes);
  if (sameData(before, after)) return accept();
  if (command.revision !== null && command.revision !== forum.revision) return refuse({ type: 'staleRegister' });
  const { shortName } = after;
  if (command.namesake !== null && shortName !== before.shortName) {
    return refuse({ type: 'shortNameTaken', shortName, by: command.namesake });
  }
  const faults = faultsOf(after);
  if (faults.length > 0) return refuse({ type: 'registerFaulty', faults });
  const reason = command.reason.trim();
  if (reason.length > REASON_MOST) return reasonTooLong(reason);
  const breaches = newBreaches(before, after);
  if (breaches.length > 0 && !saysSomething(reason)) {
    return refuse({ type: 'departsFromCharter', breaches, register: after });
  }
  const seats = seatsWithNewRight(before, after);
  if (seats.length > 0 && !saysSomething(reason)) return refuse({ type: 'rightNeedsDecision', seats });
  const exemptions = breaches.map((breach) => ({ breach, reason }));
  const by = signed(command.by);
  return accept({ type: 'registerChanged', at: now, by, changes: command.changes, reason, exemptions });
}

/** The right to vote of a seat changes only by the forum's own decision. */
function seatsWithNewRight(before: Register, after: Register): readonly number[] {
  const rights = new Map(before.seats.map(({ number, right }) => [number, right]));
  return after.seats
    .filter(({ number, right }) => rights.has(number) && rights.get(number) !== right)
    .map(({ number }) => number);
}

function linkAccount(forum: Ready, command: CommandOf<'linkAccount'>, now: Instant): ForumVerdict {
  const { typed } = command;
  if (forum.links.some((link) => link.typed === typed && link.account === command.person)) return accept();
  const contact = [...(forum.roster ?? []), ...forum.unrecognized].find(({ id }) => id === command.person);
  if (contact === undefined || !typedPeople(forum.register).some(({ id }) => id === typed)) {
    return refuse({ type: 'nobodyToLink' });
  }
  const person = { id: contact.id, name: contact.name };
  const faults = faultsOf(linked(forum.register, typed, person));
  if (faults.length > 0) return refuse({ type: 'registerFaulty', faults });
  return accept({ type: 'accountLinked', at: now, by: signed(command.by), typed, person });
}

function reasonTooLong({ length }: string): ForumVerdict {
  return refuse({ type: 'reasonTooLong', most: REASON_MOST, length });
}
