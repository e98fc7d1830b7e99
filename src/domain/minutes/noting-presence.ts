import { leads } from '../forum/roles';
import { signed } from '../forum/signed';
import { saysSomething } from '../says-something';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { isLocked, verificationsOf, type StartedMinutes } from './minutes';
import { notNow, type CommandOf, type MinutesVerdict } from './minutes-verdict';
import { absentAtBeginning, effective, isAmong, presenceByItem, type PresenceNote, type Seatholder } from './presence';

const ITEM_MOST = 20;
const NOTES_MOST = 500;

/** Notes the presence of some of those with a seat at an item; the others are there as they were. */
export function notePresence(
  minutes: StartedMinutes,
  { by, item: typed, presence, people, after }: CommandOf<'notePresence'>,
  now: Instant,
): MinutesVerdict {
  if (!mayNotePresence(minutes, by.id) && !leads(by)) return refuse({ type: 'notYourStep', step: 'noteTaker' });
  if (isLocked(minutes)) return refuse({ type: 'minutesLocked' });
  if (minutes.withdrawal !== null) return notNow(minutes);
  if (verificationsOf(minutes).length > 0) return refuse({ type: 'presenceVerified' });
  const item = typed.trim();
  if (people.length === 0) return refuse({ type: 'presencePeopleMissing' });
  if (presence === 'absent' && item !== '') return refuse({ type: 'absentHasNoItem' });
  if (presence !== 'absent' && presence !== 'asBefore' && !saysSomething(item)) {
    return refuse({ type: 'presenceItemMissing' });
  }
  if (item.length > ITEM_MOST) return refuse({ type: 'presenceItemTooLong', most: ITEM_MOST });
  const standing = effective(minutes.presence);
  const news = people.filter(({ seat }) => {
    const known = standing.find((note) => note.item === item && note.seat === seat);
    return (known?.presence ?? 'asBefore') !== presence;
  });
  if (news.length === 0) return accept();
  if (after !== minutes.presence.length) return refuse({ type: 'minutesChangedSince' });
  if (minutes.presence.length + news.length > NOTES_MOST) return refuse({ type: 'presenceTooMuch' });
  const notes = news.map((one) => ({ ...one, item, presence, by, at: now }));
  if (presence === 'joined' || presence === 'left') {
    const away = awayBefore(item, [...minutes.presence, ...notes]);
    const unlikely = news.find(({ seat }) => isAmong(away, seat) !== (presence === 'joined'));
    if (unlikely !== undefined) return refuse({ type: 'presenceUnlikely', name: unlikely.person.name, presence });
  }
  const noted = news.map(({ seat, person }) => ({ seat, person: signed(person) }));
  return accept({ type: 'presenceNoted', at: now, by: signed(by), item, presence, people: noted });
}

/** The note taker of the minutes; those who lead may too. */
export function mayNotePresence({ noteTaker }: StartedMinutes, person: string): boolean {
  return noteTaker.id === person;
}

/** Those who were away when the meeting came to an item at which something is noted. */
function awayBefore(item: string, notes: readonly PresenceNote[]): readonly Seatholder[] {
  const items = presenceByItem(notes);
  const index = items.findIndex((one) => one.item === item);
  return items[index - 1]?.away ?? absentAtBeginning(notes);
}
