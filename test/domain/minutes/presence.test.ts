import {
  absentAtBeginning,
  presenceByItem,
  type PresenceAt,
  type Seatholder,
} from '../../../src/domain/minutes/presence';
import type { MinutesEvent } from '../../../src/domain/minutes/events';
import {
  givenMinutes,
  hoursAfter,
  member,
  minutesAfter,
  notePresence,
  presenceNoted,
  secondVerifier,
  upTo,
  verified,
  verifier,
  versionSubmitted,
} from '../../support/minutes';

/** Presence per item: "Frånvarande från 15.00" (001:43); an item taken out of its order (001:56). */
const NOW = hoursAfter(3);

function seats(some: readonly Seatholder[]): readonly number[] {
  return some.map(({ seat }) => seat);
}

function toldOf({ item, joined, left, recused, away }: PresenceAt) {
  return { item, joined: seats(joined), left: seats(left), recused: seats(recused), away: seats(away) };
}

function after(...events: readonly MinutesEvent[]) {
  const { presence } = minutesAfter(...upTo.drafting, ...events);
  return { absent: seats(absentAtBeginning(presence)), items: presenceByItem(presence).map(toldOf) };
}

describe('noting who was there at which item', () => {
  it('keeps who, at which item, by whom and when; the same once more is nothing', () => {
    givenMinutes(...upTo.drafting)
      .when(notePresence(' 9 ', 'left', [3, 4]), NOW)
      .then(presenceNoted('9', 'left', 3, 4));
    givenMinutes(...upTo.drafting, presenceNoted('9', 'left', 3, 4))
      .when(notePresence('9', 'left', [3, 4], 0), NOW)
      .thenNothingHappened();
    givenMinutes(...upTo.drafting, presenceNoted('9', 'left', 3))
      .when(notePresence('9', 'left', [3, 4], 1), NOW)
      .then(presenceNoted('9', 'left', 4));
    givenMinutes(...upTo.drafting)
      .when(notePresence('9', 'asBefore', [3]), NOW)
      .thenNothingHappened();
  });

  it('is for the note taker and those who lead, until the version has been verified', () => {
    givenMinutes(...upTo.drafting)
      .when({ ...notePresence('', 'absent', [3]), by: verifier }, NOW)
      .then({ type: 'presenceNoted' });
    givenMinutes(...upTo.drafting)
      .when({ ...notePresence('', 'absent', [3]), by: member })
      .thenRefused({ type: 'notYourStep', step: 'noteTaker' });
    givenMinutes(...upTo.verifying, verified(secondVerifier))
      .when(notePresence('', 'absent', [3]))
      .thenRefused({ type: 'presenceVerified' });
    givenMinutes(...upTo.verifying, verified(secondVerifier), versionSubmitted(2))
      .when(notePresence('', 'absent', [3]), NOW)
      .then({ type: 'presenceNoted' });
    givenMinutes(...upTo.done)
      .when(notePresence('', 'absent', [3]))
      .thenRefused({ type: 'minutesLocked' });
    givenMinutes(...upTo.withdrawn)
      .when(notePresence('', 'absent', [3]))
      .thenRefused({ type: 'notNowInMinutes', phase: 'withdrawn' });
  });

  it.each([
    [notePresence('9', 'left', []), { type: 'presencePeopleMissing' }],
    [notePresence('9', 'absent', [3]), { type: 'absentHasNoItem' }],
    [notePresence('', 'left', [3]), { type: 'presenceItemMissing' }],
    [notePresence(' - ', 'recused', [3]), { type: 'presenceItemMissing' }],
    [notePresence('x'.repeat(21), 'left', [3]), { type: 'presenceItemTooLong', most: 20 }],
    [notePresence('9', 'left', [3], 7), { type: 'minutesChangedSince' }],
    [notePresence('9', 'joined', [3]), { type: 'presenceUnlikely', name: 'Holder 3', presence: 'joined' }],
  ] as const)('is refused with what is to be mended: %j', (command, refusal) => {
    givenMinutes(...upTo.drafting)
      .when(command)
      .thenRefused(refusal);
  });

  it('nobody goes who was away already, by the items before it', () => {
    givenMinutes(...upTo.drafting, presenceNoted('', 'absent', 3), presenceNoted('11', 'left', 4))
      .when(notePresence('9', 'left', [4], 2))
      .thenRefused({ type: 'presenceUnlikely', name: 'Holder 4', presence: 'left' });
    givenMinutes(...upTo.drafting, presenceNoted('', 'absent', 3), presenceNoted('11', 'left', 4))
      .when(notePresence('9', 'joined', [3], 2), NOW)
      .then(presenceNoted('9', 'joined', 3));
  });

  it('has an end, so that nobody can fill what the minutes are kept in', () => {
    const many = Array.from({ length: 500 }, (_, index) => index + 1);
    givenMinutes(...upTo.drafting, presenceNoted('1', 'recused', ...many))
      .when(notePresence('2', 'recused', [1], 500))
      .thenRefused({ type: 'presenceTooMuch' });
  });
});

describe('who was there', () => {
  it('is everybody with a seat, until something is noted', () => {
    expect(after()).toEqual({ absent: [], items: [] });
  });

  it('goes on from item to item in the order they were noted; jäv is for its item alone', () => {
    const told = after(
      presenceNoted('', 'absent', 1, 2),
      presenceNoted('11', 'joined', 2),
      presenceNoted('9', 'left', 3),
      presenceNoted('9', 'recused', 4),
      presenceNoted('10', 'recused', 5),
    );
    expect(told).toEqual({
      absent: [1, 2],
      items: [
        { item: '11', joined: [2], left: [], recused: [], away: [1] },
        { item: '9', joined: [], left: [3], recused: [4], away: [1, 3] },
        { item: '10', joined: [], left: [], recused: [5], away: [1, 3] },
      ],
    });
  });

  it('is put right by noting it again; what is taken back counts no more, and stands in the record', () => {
    const events = [
      presenceNoted('', 'absent', 1),
      presenceNoted('9', 'left', 3),
      presenceNoted('9', 'asBefore', 3),
      presenceNoted('', 'asBefore', 1),
    ];
    expect(after(...events)).toEqual({ absent: [], items: [] });
    expect(minutesAfter(...upTo.drafting, ...events).presence).toHaveLength(4);
  });
});
