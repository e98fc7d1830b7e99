import { decideForum, type ForumCommand } from '../../../src/domain/forum/decide-forum';
import type { ForumEvent } from '../../../src/domain/forum/forum';
import { accountBehind, whoItMayBe } from '../../../src/domain/forum/linking';
import type { Register, RegisteredPerson } from '../../../src/domain/forum/register';
import { isTyped, typedId } from '../../../src/domain/forum/typed-person';
import {
  acting,
  afterwards,
  contact,
  entry,
  givenForum,
  joined,
  leaders,
  person,
  readyAfter,
  rosterChanged,
  rosterSeen,
  setUpWith,
} from '../../support/given-forum';
import { MORNING } from '../../support/matter';
import { holding, holdings, register, term } from '../../support/seated-register';

const TYPED = typedId('1');
const OTHER = typedId('2');

/** With people typed in on the last seats. */
function withTyped(...typed: readonly RegisteredPerson[]): Register {
  const made = register('vvg', leaders);
  const first = 8 - typed.length;
  return register('vvg', [...leaders, term('noteTaker', typed[0]?.id ?? '', [null, null])], {
    holdings: [...holdings.slice(0, first - 1), ...typed.map(({ id }, index) => holding(first + index, id))],
    people: [...made.people, ...typed],
  });
}

const typedIn: RegisteredPerson = { id: TYPED, name: 'Typed in', email: 'Seat.Seven@example.org' };
const history = [joined, rosterSeen('su', 'city', 'new', 'newer'), setUpWith(withTyped(typedIn))];

function see(...roster: readonly (readonly [id: string, email: string | null])[]): ForumCommand {
  const others = ['su', 'city', 'new', 'newer'].filter((id) => !roster.some(([other]) => other === id));
  return { type: 'seeRoster', roster: [...others.map((id) => entry(id)), ...roster.map((each) => entry(...each))] };
}

describe('somebody typed in is recognized by e-mail', () => {
  const linkedTo = (id: string, typed = TYPED) => ({ type: 'accountLinked', by: null, typed, person: person(id) });

  it('when exactly one account in the channel has that address, in whatever case it is written', () => {
    givenForum(...history)
      .when(see(['new', 'seat.seven@EXAMPLE.org'], ['newer', 'other@example.org']))
      .then(linkedTo('new'));
  });

  it('the moment they join', () => {
    givenForum(...history)
      .when(see(['latest', 'seat.seven@example.org']))
      .then({ type: 'rosterChanged', joined: [contact('latest')] }, linkedTo('latest'));
  });

  it('once: it is no news the next time', () => {
    const command = see(['new', 'seat.seven@example.org']);
    expect(decideForum(afterwards(readyAfter(...history), command), command, MORNING)).toEqual({
      kind: 'accepted',
      events: [],
    });
  });

  it('but not when two accounts have the address: nobody guesses which', () => {
    givenForum(...history)
      .when(see(['new', 'seat.seven@example.org'], ['newer', 'Seat.Seven@example.org']))
      .thenNothingHappened();
  });

  it('but not when the account has another seat at that time', () => {
    givenForum(...history)
      .when(see(['city', 'seat.seven@example.org']))
      .thenNothingHappened();
  });

  it('but not without an address to compare, on either side', () => {
    givenForum(...history)
      .when(see(['new', null]))
      .thenNothingHappened();
    const nameless = [...history.slice(0, 2), setUpWith(withTyped({ ...typedIn, email: null }))];
    givenForum(...nameless)
      .when(see(['new', 'seat.seven@example.org']))
      .thenNothingHappened();
    givenForum(...nameless)
      .when(see(['new', null], ['newer', 'a@example.org'], ['su', 'b@example.org'], ['city', 'c@example.org']))
      .thenNothingHappened();
  });

  it('on one seat, when they were typed in twice: nobody sits on two', () => {
    const twice = setUpWith(withTyped(typedIn, { ...typedIn, id: OTHER }));
    const forum = readyAfter(...history.slice(0, 2), twice);
    const command = see(['new', 'seat.seven@example.org']);
    givenForum(...history.slice(0, 2), twice)
      .when(command)
      .then(linkedTo('new'));
    expect(
      afterwards(forum, command)
        .register.holdings.map((held) => held.person)
        .slice(5),
    ).toEqual(['new', OTHER]);
  });

  it('and their address is compared with, never kept', () => {
    const verdict = decideForum(readyAfter(...history), see(['latest', 'seat.seven@example.org']), MORNING);
    expect(JSON.stringify(verdict).toLowerCase()).not.toContain('seven@');
  });

  it('only in a forum that has been set up', () => {
    const known = ['su', 'city', 'new', 'newer'].map((id) => entry(id, 'seat.seven@example.org'));
    givenForum(...history.slice(0, 2))
      .when({ type: 'seeRoster', roster: known })
      .thenNothingHappened();
  });
});

describe('somebody without a seat who acts while an account is not known', () => {
  const ask: ForumCommand = { type: 'askRecognition', person: contact('new') };
  const asked: ForumEvent = { type: 'recognitionAsked', at: MORNING, person: contact('new') };
  const decline: ForumCommand = { type: 'declineRecognition', ...acting('su'), person: 'new' };
  const declined: ForumEvent = { type: 'recognitionDeclined', at: MORNING, by: person('su'), person: 'new' };

  it('is asked about, once', () => {
    givenForum(...history)
      .when(ask)
      .then({ type: 'recognitionAsked', person: contact('new') });
    givenForum(...history, asked)
      .when(ask)
      .thenNothingHappened();
    expect(readyAfter(...history, asked).unrecognized).toEqual([contact('new')]);
  });

  it('is not asked about when everybody’s account is known', () => {
    givenForum(joined, setUpWith(register('vvg', leaders)))
      .when(ask)
      .thenNothingHappened();
  });

  it('can be none of those, by the word of a leader, said once', () => {
    givenForum(...history, asked)
      .when(decline)
      .then({ type: 'recognitionDeclined', by: person('su'), person: 'new' });
    givenForum(...history, asked, declined)
      .when(decline)
      .thenNothingHappened();
    givenForum(...history, asked)
      .when({ ...decline, ...acting('ring') })
      .thenRefused({ type: 'mayNotSetUp' });
    const other: ForumEvent = { ...asked, person: contact('newer') };
    expect(readyAfter(...history, asked, other, declined).unrecognized).toEqual([contact('newer')]);
  });

  it('is not asked about again for those it was said not to be, only for somebody typed in since', () => {
    givenForum(...history, asked, declined)
      .when(ask)
      .thenNothingHappened();
    const since: RegisteredPerson = { id: OTHER, name: 'Typed in since', email: null };
    const added: ForumEvent = {
      type: 'registerChanged',
      at: MORNING,
      by: person('su'),
      reason: '',
      exemptions: [],
      changes: [
        { type: 'personNamed', person: since },
        { type: 'roleTermSet', term: term('verifier', OTHER, [null, null]) },
      ],
    };
    givenForum(...history, asked, declined, added)
      .when(ask)
      .then({ type: 'recognitionAsked' });
    expect(whoItMayBe(readyAfter(...history, asked, declined, added), 'new')).toEqual([since]);
    expect(whoItMayBe(readyAfter(...history, asked, declined, added), 'newer')).toEqual([typedIn, since]);
  });

  it('is not asked about any more when they have left the channel', () => {
    expect(readyAfter(...history, asked, rosterChanged([], ['newer'])).unrecognized).toEqual([contact('new')]);
    expect(readyAfter(...history, asked, rosterChanged([], ['new'])).unrecognized).toEqual([]);
  });
});

describe('a leader who says whose account it is', () => {
  const link = (account: string, typed = TYPED, by = 'su'): ForumCommand => ({
    type: 'linkAccount',
    ...acting(by),
    typed,
    person: account,
  });
  const asked: ForumEvent = { type: 'recognitionAsked', at: MORNING, person: contact('visitor') };

  it('gives the account every seat and role of the one typed in, who is no more', () => {
    const ready = readyAfter(...history);
    const after = afterwards(ready, link('new'));
    expect(after.register.holdings.at(-1)).toEqual({ ...holding(7, TYPED), person: 'new' });
    expect(after.register.roleTerms.at(-1)).toEqual(term('noteTaker', 'new', [null, null]));
    expect(after.register.people).toContainEqual({ id: 'new', name: 'Seat new', email: null });
    expect(after.register.people.filter(({ id }) => isTyped(id))).toEqual([]);
    expect(after.register.holdings.slice(0, -1)).toEqual(ready.register.holdings.slice(0, -1));
    expect(after.revision).toBe(ready.revision + 1);
    expect(accountBehind(after, TYPED)).toBe('new');
    expect(accountBehind(after, OTHER)).toBeUndefined();
  });

  it('does it signed, and once', () => {
    givenForum(...history)
      .when(link('new'))
      .then({ type: 'accountLinked', by: person('su'), typed: TYPED, person: person('new') });
    expect(decideForum(afterwards(readyAfter(...history), link('new')), link('new'), MORNING)).toEqual({
      kind: 'accepted',
      events: [],
    });
    givenForum(...history)
      .when(link('new', TYPED, 'ring'))
      .thenRefused({ type: 'mayNotSetUp' });
    for (const other of [link('visitor'), link('new', OTHER)]) {
      expect(decideForum(afterwards(readyAfter(...history), link('new')), other, MORNING)).toMatchObject({
        kind: 'refused',
        refusal: { type: 'nobodyToLink' },
      });
    }
  });

  it('can mean somebody who has asked, and that is then answered', () => {
    const other: ForumEvent = { ...asked, person: contact('other') };
    const after = afterwards(readyAfter(...history, asked, other), link('visitor'));
    expect(after.unrecognized).toEqual([contact('other')]);
  });

  it('cannot mean a stranger, nor give away the seat of somebody who has an account', () => {
    givenForum(...history)
      .when(link('visitor'))
      .thenRefused({ type: 'nobodyToLink' });
    for (const typed of ['ring', OTHER]) {
      givenForum(...history)
        .when(link('new', typed))
        .thenRefused({ type: 'nobodyToLink' });
    }
    givenForum(joined, setUpWith(withTyped(typedIn)))
      .when(link('new'))
      .thenRefused({ type: 'nobodyToLink' });
  });

  it('cannot give somebody two seats at a time', () => {
    givenForum(...history)
      .when(link('city'))
      .thenRefused({
        type: 'registerFaulty',
        faults: [{ fault: 'personOnTwoSeats', person: 'city', seats: [3, 7] }],
      });
  });

  it('can give somebody a seat they have after another', () => {
    const made = withTyped(typedIn);
    const apart = made.holdings.map((held) => {
      if (held.person === 'city') return { ...held, until: '2025-12-31' };
      return held.person === TYPED ? { ...held, from: '2026-01-01' } : held;
    });
    const after = afterwards(readyAfter(...history.slice(0, 2), setUpWith({ ...made, holdings: apart })), link('city'));
    expect(after.register.holdings.filter((held) => held.person === 'city').map(({ seat }) => seat)).toEqual([3, 7]);
    expect(after.register.people.filter(({ id }) => id === 'city')).toEqual([
      { id: 'city', name: 'Seat city', email: null },
    ]);
  });
});
