import type { Day, Reminded, Reminder } from '../../domain/reminding/reminder-day';
import type { Started } from '../../domain/resolution/resolution';
import { unanswered, type Round } from '../../domain/resolution/round';
import type { PostEntry } from '../../ports/post-entry';
import type { WantedPost } from '../posts/wanted-post';
import { digest } from '../records/event-chain';
import type { View } from '../views';
import type { DoneItem, ReminderItem } from './reminding-view';

type ReminderView = Extract<View, { readonly card: 'reminder' }>;

/** How the editions of a receipt begin. */
const DONE = 'done-';

/**
 * The card of a reminder, posted while something on it waits. After that the person may be typing on it. It changes when the
 * person has done something that it asks for, or when nothing on it waits any more. What others do meanwhile about one of
 * several things on it waits for the small hours. `left` is how much waits for the person elsewhere and here, `null` where that
 * is not told.
 */
export function reminderPost(
  day: Day,
  reminder: Reminder,
  items: readonly ReminderItem[],
  entry: PostEntry | undefined,
  left: number | null,
): WantedPost {
  const view = reminderView(day, reminder, items, entry, left);
  const { own, ofOthers } = editionOf(view);
  return {
    key: reminderKey(reminder),
    to: { kind: 'person', id: day.person, fallback: null },
    view,
    edition: `${own}${ofOthers}`,
    onlyIfPosted: reminder.settled !== null || !items.some(({ isWaiting }) => isWaiting),
    // An answer is never taken back. A step of minutes can be asked for once more.
    neverComesBack: view.receipt?.of.kind === 'ballot',
    waitsForCalm: asksAnything(items, day.person) && entry?.contentHash?.startsWith(own) === true,
  };
}

/** What the card of a reminder says: the receipt of what the person did last, once they have done something. */
export function reminderView(
  { day, person }: Day,
  { number }: Reminder,
  items: readonly ReminderItem[],
  entry: PostEntry | undefined,
  left: number | null,
): ReminderView {
  const of = lastDone(items);
  const receipt = of === undefined ? null : { of, left: leftTold(of, entry, left) };
  return { card: 'reminder', name: { day, number }, viewer: person, items, receipt };
}

export function reminderKey({ number }: Reminder): string {
  return `reminder-${number}`;
}

/** Whether a card of the day that asked for this answer still stands without its receipt, by the ledger. */
export function lacksReceipt(
  day: Day,
  posts: readonly PostEntry[],
  done: Extract<DoneItem, { kind: 'ballot' }>,
): boolean {
  const isAbout = (one: Reminded) => one.kind === 'resolution' && one.resolutionId === done.resolution.id;
  return day.reminders.some((reminder) => {
    if (reminder.at > done.ballot.at || !reminder.matters.some(isAbout)) return false;
    const entry = posts.find(({ key }) => key === reminderKey(reminder));
    return entry?.posted != null && !stands(done, entry);
  });
}

/** What the card is to show the receipt of, and does not show yet. */
export function receiptDue(items: readonly ReminderItem[], entry: PostEntry | undefined): DoneItem | undefined {
  const done = lastDone(items);
  return done === undefined || stands(done, entry) ? undefined : done;
}

/** The latest thing that the person has done, of everything on the card. */
function lastDone(items: readonly ReminderItem[]): DoneItem | undefined {
  return items
    .flatMap((item) => ('done' in item && item.done !== null ? [item.done] : []))
    .reduce<DoneItem | undefined>(
      (latest, one) => (latest === undefined || momentOf(one) >= momentOf(latest) ? one : latest),
      undefined,
    );
}

/**
 * What the card asks for, or what the person did last, which is told at once; and what has become of it by what others have
 * done since.
 */
interface Edition {
  readonly own: string;
  readonly ofOthers: string;
}

function editionOf({ items, viewer: person, receipt }: ReminderView): Edition {
  const asks = asksAnything(items, person);
  if (receipt !== null) {
    const { of: done, left } = receipt;
    const own = left === null ? receiptOf(done) : `${receiptOf(done)}+${left}`;
    const since = done.kind === 'ballot' ? changeableIn(done) : '';
    // While its round is open for as long as it was, the receipt says what it said from the beginning.
    const isAsAtFirst = asks && (since === 'open' || since === '');
    return { own, ofOthers: isAsAtFirst ? '' : `-${since}` };
  }
  if (!asks) return { own: `over-${items.map(endOf).join()}`, ofOthers: '' };
  const over = items.flatMap((item, index) => (stillAsks(item, person) ? [] : [`, ${index} is over`]));
  return { own: `asks${items.map((item) => askedOf(item)).join('')}`, ofOthers: over.join('') };
}

function asksAnything(items: readonly ReminderItem[], person: string): boolean {
  return items.some((item) => stillAsks(item, person));
}

/** A receipt that is drawn once more says of the moment after what it said then, by its edition. */
function leftTold(done: DoneItem, entry: PostEntry | undefined, left: number | null): number | null {
  if (!stands(done, entry)) return left;
  const told = /^\+(\d+)/.exec(entry?.contentHash?.slice(receiptOf(done).length) ?? '')?.[1];
  return told === undefined ? null : Number(told);
}

/** Whether the card shows this receipt, by the ledger. */
function stands(done: DoneItem, entry: PostEntry | undefined): boolean {
  const shown = entry?.contentHash ?? '';
  return shown.startsWith(DONE) && shown.startsWith(receiptOf(done));
}

/** The beginning of the editions of a card that shows this receipt. */
export function receiptOf(done: DoneItem): string {
  return `${DONE}${digest(actOf(done))}`;
}

/**
 * What an item asks for, without what may change while the person types: the day may be moved, and nobody types on the
 * card about what others are to do.
 */
function askedOf(item: ReminderItem): string {
  switch (item.kind) {
    case 'resolution':
      return item.round.extended ? ` until ${item.round.deadline.closesAt}` : '';
    case 'minutes':
      return ` ${item.step} by ${item.dueOn}`;
    case 'followUp':
      return ` ${item.followUp.id}`;
    case 'outstanding':
      return ` ${digest(item.steps.map(({ minutes, openStep, gone }) => [minutes.id, openStep, gone]))}`;
  }
}

function momentOf(done: DoneItem): string {
  return done.kind === 'ballot' ? done.ballot.at : done.taken.at;
}

/**
 * Everything that the person said, and which of the round's answers it is. Other people's answers make no difference.
 */
function actOf(done: DoneItem): unknown {
  return done.kind === 'ballot'
    ? [done.resolution.id, done.round.number, done.round.ballots.lastIndexOf(done.ballot), done.ballot]
    : [done.minutes.id, done.taken];
}

/**
 * Whether the item still asks for something. A round whose time is up asks until its record says what became of the
 * matter; the card is then redrawn once.
 */
function stillAsks(item: ReminderItem, person: string): boolean {
  if (item.isWaiting || item.kind !== 'resolution') return item.isWaiting;
  return item.done === null && isOpen(item) && unanswered(item.round).some(({ id }) => id === person);
}

function isOpen({ resolution, round }: { readonly resolution: Started; readonly round: Round }): boolean {
  return resolution.status === 'open' && round.number === resolution.rounds.length;
}

function endOf(item: ReminderItem): string {
  switch (item.kind) {
    case 'resolution':
      return `${endingOf(item.resolution)}-${item.round.number}`;
    case 'minutes':
      return `${item.minutes.id}-${item.step}`;
    case 'followUp':
      return `${item.kind}-${item.followUp.id}`;
    case 'outstanding':
      return item.kind;
  }
}

/** What became of the answer's round. While it is open, the receipt says until when the answer can be changed. */
function changeableIn({ resolution, round }: Extract<DoneItem, { kind: 'ballot' }>): string {
  const ending = endingOf(resolution);
  return isOpen({ resolution, round }) && round.extended ? `${ending} until ${round.deadline.closesAt}` : ending;
}

/** A card that was brought up to date before the decision got its number is redrawn to say the number. */
function endingOf(resolution: Started): string {
  const isNumbered = resolution.status === 'adopted' && resolution.sequence !== null;
  return isNumbered ? `${resolution.status}-numbered` : resolution.status;
}
