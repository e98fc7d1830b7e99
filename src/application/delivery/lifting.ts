import type { Person } from '../../domain/forum/person';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import { failuresForgotten } from '../posts/ledger-entry';
import type { Kept, RecordKeeper } from '../records/record-keeper';
import { forumRef, reminderDayRef } from '../records/refs';

/** More than a forum has in hand at a time. */
const MOST_READ = 60;

type Lifting = Pick<Dependencies, 'forums' | 'resolutions' | 'minutes' | 'chairDecisions' | 'nudge'>;

interface Lifted {
  /** The lines of a record's ledger that are to be tried again, with their refusals forgotten. */
  readonly forgottenIn: (posts: readonly PostEntry[]) => readonly PostEntry[];
  /**
   * Also cards that were held back are to be tried. They have no line yet, so every record with cards in the channel
   * is brought in line.
   */
  readonly holdsBack: boolean;
}

/**
 * The channel can be written in again, as far as anybody knows. Cards that it has refused, and cards that were held
 * back, are tried at once.
 */
export async function channelReachable(lifting: Lifting, forumId: string): Promise<void> {
  const lifted: Lifted = { forgottenIn: (posts) => failuresForgotten(posts, null), holdsBack: true };
  await tryForumAgain(lifting, forumId, lifted);
}

/**
 * Teams is to be asked at another address from now on. What it has refused to the channel or to people is tried at
 * once.
 */
export async function everybodyReachable(lifting: Lifting, forumId: string): Promise<void> {
  const forgottenIn: Lifted['forgottenIn'] = (posts) =>
    [...new Set(posts.map(({ recipient }) => recipient))].flatMap((recipient) => failuresForgotten(posts, recipient));
  await tryForumAgain(lifting, forumId, { forgottenIn, holdsBack: true });
}

/** The person can be written to again: cards that did not get through to them are tried at once, in all their forums. */
export async function personReachable(dependencies: Dependencies, person: Person): Promise<void> {
  const { calendar, clock, reminderDays } = dependencies;
  const lifted: Lifted = { forgottenIn: (posts) => failuresForgotten(posts, person.id), holdsBack: false };
  const today = await reminderDays.read(reminderDayRef(person.id, calendar.dayOf(clock.now())));
  if (today !== undefined) await tryRecordAgain(dependencies, reminderDays, today, lifted);
  for (const { forum } of await forumsOf(dependencies, person)) await tryForumAgain(dependencies, forum.id, lifted);
}

async function tryForumAgain(lifting: Lifting, forumId: string, lifted: Lifted): Promise<void> {
  const { forums, resolutions, minutes, chairDecisions } = lifting;
  const inRecords = async <State, Event>(keeper: RecordKeeper<State, Event>): Promise<void> => {
    for (const kept of await keeper.list(forumId, MOST_READ)) await tryRecordAgain(lifting, keeper, kept, lifted);
  };
  await inRecords(resolutions);
  await inRecords(minutes);
  // Only the channel has a card about a chair's decision.
  if (lifted.holdsBack) await inRecords(chairDecisions);
  const forum = await forums.read(forumRef(forumId));
  if (forum !== undefined) await tryRecordAgain(lifting, forums, forum, { ...lifted, holdsBack: false });
}

async function tryRecordAgain<State, Event>(
  { nudge }: Pick<Lifting, 'nudge'>,
  keeper: RecordKeeper<State, Event>,
  { ref, posts }: Kept<State>,
  { forgottenIn, holdsBack }: Lifted,
): Promise<void> {
  const forgotten = forgottenIn(posts);
  if (forgotten.length > 0) await keeper.notePosts(ref, forgotten);
  if (holdsBack || forgotten.length > 0) nudge(ref);
}
