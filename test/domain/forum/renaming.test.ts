import type { ForumCommand } from '../../../src/domain/forum/decide-forum';
import type { ForumEvent } from '../../../src/domain/forum/forum';
import { hasRenamed } from '../../../src/domain/forum/renaming';
import {
  acting,
  contact,
  givenForum,
  joined,
  leaders,
  readyAfter,
  rosterSeen,
  setUpWith,
} from '../../support/given-forum';
import { MORNING } from '../../support/matter';
import { register } from '../../support/seated-register';

/** 22.11: the name follows the account for what comes later, by two readings of Teams. */

const history = [joined, rosterSeen('su', 'city', 'guest'), setUpWith(register('vvg', leaders))];

function named(name: string, id = 'su') {
  return { ...contact(id), name };
}

/** Teams lists the same people and this one. */
function sees(person: ReturnType<typeof contact>): ForumCommand {
  const others = ['su', 'city', 'guest'].filter((id) => id !== person.id).map(contact);
  return { type: 'seeRoster', roster: [...others, person].map((one) => ({ ...one, email: null })) };
}

function seen(name: string): ForumCommand {
  return sees(named(name));
}

function changed(...people: readonly ReturnType<typeof contact>[]): ForumEvent {
  return { type: 'rosterChanged', at: MORNING, joined: people, left: [] };
}

const renamed: ForumEvent = { type: 'peopleRenamed', at: MORNING, people: [{ id: 'su', name: 'Married' }] };
const nameOf = (...after: readonly ForumEvent[]) =>
  readyAfter(...history, ...after).register.people.find(({ id }) => id === 'su')?.name;

it('one reading changes nothing in the register', () => {
  givenForum(...history)
    .when(seen('Married'))
    .then({ type: 'rosterChanged', joined: [named('Married')] });
  expect(nameOf(changed(named('Married')))).toBe(nameOf());
});

it('the second one does, and it is written down; a third is no news', () => {
  givenForum(...history, changed(named('Married')))
    .when(seen('Married'))
    .then(renamed);
  expect(nameOf(changed(named('Married')), renamed)).toBe('Married');
  givenForum(...history, changed(named('Married')), renamed)
    .when(seen('Married'))
    .thenNothingHappened();
});

it('a name that was shown once is forgotten when the old one is back', () => {
  const whim = [changed(named('Unknown')), changed(named('Seat su'))];
  expect(readyAfter(...history, ...whim).renamed).toEqual([]);
  givenForum(...history, ...whim)
    .when(seen('Seat su'))
    .thenNothingHappened();
  expect(readyAfter(...history, changed(named('Unknown')), changed(named('Married'))).renamed).toEqual([
    { id: 'su', name: 'Seat su' },
  ]);
});

it('nobody is left without a name', () => {
  givenForum(...history, changed(named(' ')))
    .when(seen(' '))
    .thenNothingHappened();
});

it('what a leader has written of a person stands until Teams has another name for them', () => {
  const person = { id: 'su', name: 'As written', email: null };
  const written: ForumEvent = {
    type: 'registerChanged',
    at: MORNING,
    by: acting('city').by,
    changes: [{ type: 'personNamed', person }],
    reason: '',
    exemptions: [],
  };
  givenForum(...history, changed(named('Married')), written)
    .when(seen('Married'))
    .thenNothingHappened();
  givenForum(...history, written, changed(named('Unknown')), changed(named('Seat su')))
    .when(seen('Seat su'))
    .thenNothingHappened();
  givenForum(...history, written, changed(named('Married')))
    .when(seen('Married'))
    .then(renamed);
});

it('of others nothing is written: they have the name that Teams gives them', () => {
  givenForum(...history, changed(contact('new')), changed(named('Other', 'new')))
    .when(sees(named('Other', 'new')))
    .thenNothingHappened();
});

it('is heard of somebody who has come back too, and of one who is not in a reading nothing is forgotten', () => {
  const left: ForumEvent = { type: 'rosterChanged', at: MORNING, joined: [], left: ['su'] };
  givenForum(...history, left, changed(named('Married')))
    .when(seen('Married'))
    .then(renamed);
  expect(readyAfter(...history, changed(named('Married')), changed(contact('new'))).renamed).toHaveLength(1);
});

it('a reading that has another name than the last one is asked about once more', () => {
  expect(hasRenamed([contact('su')], [named('Married'), contact('new')])).toBe(true);
  expect(hasRenamed([contact('su')], [contact('su'), contact('new')])).toBe(false);
});
