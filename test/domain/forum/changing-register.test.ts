import { applyChanges } from '../../../src/domain/forum/apply-changes';
import type { Breach, Register, RegisterChange, Seat } from '../../../src/domain/forum/register';
import { typedId } from '../../../src/domain/forum/typed-person';
import {
  afterwards,
  changing,
  givenForum,
  joined,
  leaders,
  person,
  readyAfter,
  rosterSeen,
  setUpWith,
} from '../../support/given-forum';
import { holding, holdings, register, term } from '../../support/seated-register';

const made = applyChanges(register('lgs', leaders), []);
const history = [joined, rosterSeen('su', 'city', 'guest', 'outsider'), setUpWith(made)];
const ready = readyAfter(...history);

const seat: Seat = { number: 8, party: 'PrimCare', principal: 'region', right: 'voting' };
const newSeat: RegisterChange = { type: 'seatSet', seat };
const named = (id: string): RegisterChange => ({ type: 'personNamed', person: { id, name: id, email: null } });

function changed(...changes: readonly RegisterChange[]): Register {
  return applyChanges(made, changes);
}

describe('what is entered', () => {
  it('is signed, and is a new revision', () => {
    givenForum(...history)
      .when(changing([newSeat], { reason: ' LGS 2026-06-04. ' }))
      .then({
        type: 'registerChanged',
        by: person('su'),
        changes: [newSeat],
        reason: 'LGS 2026-06-04.',
        exemptions: [],
      });
    expect(afterwards(ready, changing([newSeat]))).toMatchObject({ revision: ready.revision + 1 });
  });

  it('is nothing when it changes nothing, however old the form is', () => {
    const same: RegisterChange = { type: 'seatSet', seat: made.seats[2] ?? seat };
    givenForum(...history)
      .when(changing([]))
      .thenNothingHappened();
    givenForum(...history)
      .when(changing([same], { revision: 0 }))
      .thenNothingHappened();
    givenForum(...history)
      .when(changing([named('nobody in particular')]))
      .thenNothingHappened();
  });

  it('is refused to a form from before the last change, but not where the change holds whatever else has happened', () => {
    givenForum(...history)
      .when(changing([newSeat], { revision: ready.revision - 1 }))
      .thenRefused({ type: 'staleRegister' });
    givenForum(...history)
      .when(changing([newSeat], { revision: ready.revision }))
      .then({ type: 'registerChanged' });
    givenForum(...history)
      .when(changing([newSeat], { revision: null }))
      .then({ type: 'registerChanged' });
  });

  it('is refused when the register cannot be so, whatever the reason', () => {
    givenForum(...history)
      .when(changing([{ type: 'seatRemoved', number: 4 }], { reason: 'Because.' }))
      .thenRefused({ type: 'registerFaulty', faults: [{ fault: 'seatStillHeld', seat: 4 }] });
  });
});

it('a reason has at most 1 000 characters', () => {
  givenForum(...history)
    .when(changing([newSeat], { reason: 'x'.repeat(1001) }))
    .thenRefused({ type: 'reasonTooLong', most: 1000, length: 1001 });
  givenForum(...history)
    .when(changing([newSeat], { reason: ` ${'x'.repeat(1000)} ` }))
    .then({ type: 'registerChanged' });
});

describe('a departure from the charter', () => {
  const breach: Breach = { rule: 'viceFromOtherPrincipal', subject: 'viceChair' };
  const sameSide: RegisterChange = { type: 'roleTermSet', term: term('viceChair', 'vgpv', [null, null]) };

  it('is shown with the register it would lead to, and nothing is entered without a reason', () => {
    for (const reason of ['', '  ']) {
      givenForum(...history)
        .when(changing([sameSide], { reason }))
        .thenRefused({ type: 'departsFromCharter', breaches: [breach], register: changed(sameSide) });
    }
  });

  it('is kept with its reason, and no reason is asked for again', () => {
    const kept = afterwards(ready, changing([sameSide], { reason: ' No other nominee. ' }));
    expect(kept.register.exemptions).toEqual([{ breach, reason: 'No other nominee.' }]);
    expect(afterwards(kept, changing([newSeat])).register.exemptions).toEqual([
      { breach, reason: 'No other nominee.' },
    ]);
  });

  it('is forgotten together with the term it was about', () => {
    const kept = afterwards(ready, changing([sameSide], { reason: 'No other nominee.' }));
    const ended = afterwards(kept, changing([{ type: 'roleTermRemoved', id: 'viceChair' }]));
    expect(ended.register.exemptions).toEqual([]);
  });

  it('that was there before is not held against another change', () => {
    const before = [joined, setUpWith(register('lgs', [term('chair', 'su', [null, null]), sameSide.term]))];
    givenForum(...before)
      .when(changing([newSeat]))
      .then({ type: 'registerChanged', exemptions: [] });
  });

  it('is not a member for a period, who is a new member of the forum (R-03, R-27)', () => {
    const away = holding(2, 'later', { from: '2026-06-15', until: '2026-12-14', interim: true });
    givenForum(...history)
      .when(changing([named('later'), { type: 'holdingSet', holding: away }]))
      .then({ type: 'registerChanged', exemptions: [] });
  });
});

describe('the right to vote of a seat', () => {
  const withRight = (right: Seat['right']): RegisterChange => ({
    type: 'seatSet',
    seat: { number: 4, party: 'Ring', principal: 'kommun', right },
  });

  it.each(['coOpted', 'unresolved'] as const)('becomes %s only by a decision that is named (Q-06)', (right) => {
    givenForum(...history)
      .when(changing([withRight(right)], { reason: ' ' }))
      .thenRefused({ type: 'rightNeedsDecision', seats: [4] });
    givenForum(...history)
      .when(changing([withRight(right)], { reason: 'LGS 2026-06-04, § 3' }))
      .then({ type: 'registerChanged', reason: 'LGS 2026-06-04, § 3', exemptions: [] });
  });

  it('becomes voting only by one, too, for a seat that was unresolved (Q-06)', () => {
    const unresolved = setUpWith({ ...made, seats: changed(withRight('unresolved')).seats });
    givenForum(joined, unresolved)
      .when(changing([withRight('voting')]))
      .thenRefused({ type: 'rightNeedsDecision', seats: [4] });
  });

  it('is given with a new seat without one, and another party needs none', () => {
    givenForum(...history)
      .when(changing([{ type: 'seatSet', seat: { ...seat, right: 'unresolved' } }]))
      .then({ type: 'registerChanged' });
    const renamed = { number: 4, party: 'Ring and more', principal: 'kommun', right: 'voting' } as const;
    givenForum(...history)
      .when(changing([{ type: 'seatSet', seat: renamed }]))
      .then({ type: 'registerChanged' });
  });
});

describe('who may change the register', () => {
  const keeps = (made: Register, ...people: readonly string[]) =>
    people.filter((by) => {
      const forum = readyAfter(joined, rosterSeen('outsider'), setUpWith(made));
      try {
        return afterwards(forum, changing([newSeat], { by })).revision > forum.revision;
      } catch {
        return false;
      }
    });
  const everybody = ['su', 'vgpv', 'city', 'ring', 'guest', 'outsider', 'stranger'];

  it('is whoever leads: the presidium and the process lead, not those who hold a seat or take the notes', () => {
    const terms = [...leaders, term('noteTaker', 'ring', [null, null])];
    expect(keeps(register('lgs', terms), ...everybody)).toEqual(['su', 'city', 'guest']);
    givenForum(...history)
      .when(changing([newSeat], { by: 'ring' }))
      .thenRefused({ type: 'mayNotSetUp' });
  });

  it('is whoever leads that day', () => {
    const left = term('chair', 'su', ['2025-01-01', '2026-12-31', '2026-06-03']);
    const begins = term('viceChair', 'city', ['2026-06-05', null]);
    const made = register('lgs', [left, begins, term('processLead', 'guest', [null, '2026-06-04'])]);
    expect(keeps(made, ...everybody)).toEqual(['guest']);
  });

  it('is everyone with a seat when nobody leads any more, voting or not, or it could never be mended', () => {
    const { seats, ...rest } = register('lgs', [term('noteTaker', 'guest', [null, null])]);
    const mixed = seats.map((each): Seat => (each.number === 4 ? { ...each, right: 'coOpted' } : each));
    expect(keeps({ ...rest, seats: mixed }, ...everybody)).toEqual(['su', 'vgpv', 'city', 'ring']);
  });

  it('is everyone with a seat when those who lead are only typed in, for they cannot act', () => {
    const id = typedId('1');
    const { people, ...rest } = register('lgs', []);
    const made = {
      ...rest,
      roleTerms: [term('chair', id, [null, null])],
      people: [...people, { id, name: 'Typed in', email: null }],
    };
    expect(keeps(made, ...everybody)).toEqual(['su', 'vgpv', 'city', 'ring']);
  });
});

describe('a change', () => {
  it('describes the forum', () => {
    const described = { kind: 'vvg', name: 'V', shortName: 'VVG', wording: 'endorses' } as const;
    const description = { ...described, deciding: 'atMeetingsOnly' } as const;
    expect(changed({ type: 'forumDescribed', ...description })).toEqual({ ...made, ...description });
  });

  it('adds a seat in its place by number, changes one, and takes one away', () => {
    const { seats } = made;
    const first = { ...seat, number: 0 };
    expect(changed(newSeat).seats).toEqual([...seats, seat]);
    expect(changed({ type: 'seatSet', seat: first }).seats).toEqual([first, ...seats]);
    const other = { ...seat, number: 3 };
    expect(changed({ type: 'seatSet', seat: other }).seats).toEqual([...seats.slice(0, 2), other, ...seats.slice(3)]);
    expect(changed({ type: 'seatRemoved', number: 3 }).seats).toEqual(seats.filter(({ number }) => number !== 3));
  });

  it('adds a holding, changes one, and takes one away, together with a person whom nothing names any more', () => {
    const later = holding(7, 'later', { from: '2027-01-01' });
    const added = changed(named('later'), { type: 'holdingSet', holding: later });
    expect(added.holdings).toEqual([...holdings, later]);
    expect(added.people.at(-1)).toEqual({ id: 'later', name: 'later', email: null });

    const until = { ...holding(2, 'vgpv'), until: '2026-12-31' };
    expect(changed({ type: 'holdingSet', holding: until }).holdings[1]).toEqual(until);

    const removed = changed({ type: 'holdingRemoved', id: 'holding of vgpv' });
    expect(removed.holdings).toEqual(holdings.filter(({ person: id }) => id !== 'vgpv'));
    expect(removed.people.map(({ id }) => id)).not.toContain('vgpv');
  });

  it('adds a role term, changes one, and takes one away, but not the person who still has a seat', () => {
    const notes = term('noteTaker', 'outsider', [null, null]);
    expect(changed(named('outsider'), { type: 'roleTermSet', term: notes }).roleTerms).toEqual([...leaders, notes]);
    const left = term('chair', 'su', [null, null, '2026-06-30']);
    expect(changed({ type: 'roleTermSet', term: left }).roleTerms[0]).toEqual(left);
    const removed = changed({ type: 'roleTermRemoved', id: 'chair' });
    expect(removed.roleTerms).toEqual(leaders.slice(1));
    expect(removed.people).toEqual(made.people);
  });

  it('gives a person another name', () => {
    const { people } = changed({ type: 'personNamed', person: { id: 'su', name: 'Renamed', email: null } });
    expect(people.find(({ id }) => id === 'su')).toEqual({ id: 'su', name: 'Renamed', email: null });
    expect(people).toHaveLength(made.people.length);
  });
});

it('a short name that another forum has is refused: their decisions would have the same numbers', () => {
  const described = {
    type: 'forumDescribed',
    kind: 'lgs',
    name: 'Other',
    shortName: 'LGS2',
    wording: 'decides',
  } as const;
  const ready = [joined, rosterSeen('su', 'city', 'guest'), setUpWith(register('lgs', leaders))];
  givenForum(...ready)
    .when({ ...changing([described]), namesake: 'The other forum' })
    .thenRefused({ type: 'shortNameTaken', shortName: 'LGS2', by: 'The other forum' });
  givenForum(...ready)
    .when({ ...changing([{ ...described, shortName: made.shortName }]), namesake: 'The other forum' })
    .then({ type: 'registerChanged' });
});
