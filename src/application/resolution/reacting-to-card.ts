import type { Person } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';
import { decide } from '../../domain/resolution/decide';
import { reactableRound } from '../../domain/resolution/reacting-to-card';
import { daysReminded } from '../../domain/resolution/reaching';
import type { Round } from '../../domain/resolution/round';
import type { PostEntry } from '../../ports/post-entry';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { forumIdOf } from '../forum/joining';
import { reminderDayRef } from '../records/refs';
import { reminderKey } from '../reminding/reminder-posts';

/** A reaction on one of the bot's messages, and where. */
export interface Reaction {
  readonly place: Place;
  readonly personal: boolean;
  /** Any of these ids is the message. */
  readonly activityIds: readonly string[];
}

/** A round that waits for the person's answer. */
interface Silent {
  readonly ref: RecordRef;
  readonly posts: readonly PostEntry[];
  readonly round: Round;
}

type Reacting = Pick<Dependencies, 'clock' | 'resolutions' | 'reminderDays' | 'nudge'>;

const MOST_READ = 60;

/**
 * Has somebody told who has reacted to a card instead of answering on it: once in a round, and at any hour, since it
 * answers what they have just done. Reactions to other messages are ignored.
 */
export async function noteReaction(dependencies: Reacting, person: Person, reaction: Reaction): Promise<void> {
  const silent = await silentIn(dependencies, person);
  const found = reaction.personal
    ? await onReminder(dependencies, person, silent, reaction)
    : silent.find((one) => isInChannel(one, reaction));
  if (found === undefined) return;
  const { ref, round } = found;
  const command = { type: 'noteReaction', round: round.number, member: person.id } as const;
  const change = await dependencies.resolutions.change(ref, (state, now) => decide(state, command, now));
  if (change.kind === 'accepted' && change.isNews) dependencies.nudge(ref);
}

/** The rounds where the person has not been told yet, the first to close first. */
async function silentIn({ clock, resolutions }: Reacting, { id }: Person): Promise<readonly Silent[]> {
  const now = clock.now();
  return (await resolutions.concerning(id, MOST_READ))
    .flatMap(({ ref, posts, state }): readonly Silent[] => {
      const round = state.status === 'notStarted' ? undefined : reactableRound(state, id, now);
      return round === undefined ? [] : [{ ref, posts, round }];
    })
    .sort((one, other) => (one.round.deadline.closesAt < other.round.deadline.closesAt ? -1 : 1));
}

/** Whether the reaction is on the vote card, or on the message under it that mentions members who cannot be reached. */
function isInChannel({ ref, posts, round }: Silent, { place, activityIds }: Reaction): boolean {
  const isAsking = ({ key }: PostEntry) => key === `vote-${round.number}` || key.startsWith(`mention-${round.number}-`);
  return ref.forumId === forumIdOf(place) && posts.some((entry) => isAsking(entry) && isOneOf(entry, activityIds));
}

/** Of several matters on a reminder, the first that the person has not been told about. */
async function onReminder(
  { reminderDays }: Reacting,
  { id }: Person,
  silent: readonly Silent[],
  { activityIds }: Reaction,
): Promise<Silent | undefined> {
  const days = new Set(silent.flatMap(({ round }) => daysReminded(round.reaching, id)));
  for (const day of days) {
    const kept = await reminderDays.read(reminderDayRef(id, day));
    if (kept === undefined || kept.state.status === 'none') continue;
    const keys = kept.posts.filter((entry) => isOneOf(entry, activityIds)).map(({ key }) => key);
    const matters = kept.state.reminders.find((one) => keys.includes(reminderKey(one)))?.matters ?? [];
    const found = silent.find(({ ref }) =>
      matters.some((one) => one.kind === 'resolution' && one.resolutionId === ref.id),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOneOf({ posted }: PostEntry, activityIds: readonly string[]): boolean {
  return posted !== null && activityIds.includes(posted.activityId);
}
