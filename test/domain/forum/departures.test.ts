import type { ForumCommand } from '../../../src/domain/forum/decide-forum';
import { departuresOf } from '../../../src/domain/forum/departures';
import type { ForumEvent, Ready } from '../../../src/domain/forum/forum';
import type { Register } from '../../../src/domain/forum/register';
import { typedId } from '../../../src/domain/forum/typed-person';
import {
  acting,
  entry,
  givenForum,
  joined,
  leaders,
  person,
  readyAfter,
  rosterChanged,
  rosterSeen,
  setUpWith,
  TODAY,
} from '../../support/given-forum';
import { MORNING } from '../../support/matter';
import { holding, holdings, register, term } from '../../support/seated-register';

const EVERYONE = ['su', 'vgpv', 'city', 'ring', 'unnamed', 'nameless', 'su2', 'guest'];
const made = register('lgs', leaders);
const history = [joined, rosterSeen(...EVERYONE), setUpWith(made)];
const left = rosterChanged([], ['city']);
const back = rosterChanged(['city'], []);
const keep: ForumCommand = { type: 'keepDeparted', ...acting('su'), person: 'city' };
const kept: ForumEvent = { type: 'departedKept', at: MORNING, by: person('su'), person: 'city' };

function gone(forum: Ready, today = TODAY): readonly string[] {
  return departuresOf(forum, today).map((departure) => departure.person.id);
}

function without(person: string, changes: Partial<Register>): Ready {
  const here = EVERYONE.filter((id) => id !== person);
  return readyAfter(joined, rosterSeen(...here), setUpWith(register('vvg', leaders, changes)));
}

describe('somebody who leaves the channel', () => {
  it('is asked about, with the seat and the roles they have; the register does not change by itself', () => {
    const forum = readyAfter(...history, left);
    expect(departuresOf(forum, TODAY)).toEqual([
      {
        person: { id: 'city', name: 'city', email: null },
        holdings: [holding(3, 'city')],
        roleTerms: [term('viceChair', 'city', [null, null])],
      },
    ]);
    expect(forum.register).toEqual(readyAfter(...history).register);
  });

  it('is not asked about without a seat or a role, nor while it is not known who is there', () => {
    expect(gone(readyAfter(...history, rosterChanged(['outsider'], []), rosterChanged([], ['outsider'])))).toEqual([]);
    expect(gone(readyAfter(joined, setUpWith(made)))).toEqual([]);
  });

  it('is asked about for as long as they have a seat or a role, or will have', () => {
    const ended = [...holdings.slice(0, 6), holding(7, 'su2', { until: TODAY })];
    expect(gone(without('su2', { holdings: ended }))).toEqual(['su2']);
    expect(gone(without('su2', { holdings: ended }), '2026-06-05')).toEqual([]);
    const begins = [...holdings.slice(0, 6), holding(7, 'su2', { from: '2026-09-01' })];
    expect(gone(without('su2', { holdings: begins }))).toEqual(['su2']);
    const leaves = [...leaders.slice(0, 2), term('processLead', 'guest', [null, null, TODAY])];
    expect(gone(without('guest', { roleTerms: leaves }))).toEqual(['guest']);
    expect(gone(without('guest', { roleTerms: leaves }), '2026-06-05')).toEqual([]);
  });

  it('is not asked about when they were only ever typed in', () => {
    const id = typedId('1');
    const typed = [...holdings.slice(0, 6), holding(7, id)];
    const people = [...made.people, { id, name: 'Typed in', email: null }];
    expect(gone(without('su2', { holdings: typed, people }))).toEqual([]);
  });
});

describe('somebody who keeps their seat though they have left', () => {
  it('keeps it by the word of a leader, said once', () => {
    givenForum(...history, left)
      .when(keep)
      .then({ type: 'departedKept', by: person('su'), person: 'city' });
    givenForum(...history, left, kept)
      .when(keep)
      .thenNothingHappened();
    givenForum(...history, left)
      .when({ ...keep, ...acting('ring') })
      .thenRefused({ type: 'mayNotSetUp' });
  });

  it('is not asked about any more, also when others leave', () => {
    expect(gone(readyAfter(...history, left, kept))).toEqual([]);
    expect(gone(readyAfter(...history, left, kept, rosterChanged([], ['ring'])))).toEqual(['ring']);
  });

  it('is asked about anew when they have been back and leave again', () => {
    expect(gone(readyAfter(...history, left, kept, back, left))).toEqual(['city']);
  });

  it('is not kept by an old question after they have come back, or leaving again would pass unseen', () => {
    givenForum(...history, left, back)
      .when(keep)
      .thenNothingHappened();
    givenForum(...history)
      .when({ ...keep, person: 'stranger' })
      .thenNothingHappened();
  });
});

describe('the address of somebody who has left', () => {
  it('is remembered for as long as they are away, if the register names them', () => {
    const { departed } = readyAfter(
      ...history,
      rosterChanged(['outsider'], []),
      rosterChanged([], ['outsider', 'city']),
    );
    expect(departed).toEqual([{ id: 'city', name: 'Seat city', address: '29:city' }]);
    expect(readyAfter(...history, left, rosterChanged([], ['ring'])).departed.map(({ id }) => id)).toEqual([
      'city',
      'ring',
    ]);
    expect(readyAfter(...history, left, back).departed).toEqual([]);
  });

  it('is told by the roster, which says who has left and come back', () => {
    const here = EVERYONE.filter((id) => id !== 'city').map((id) => entry(id));
    givenForum(...history)
      .when({ type: 'seeRoster', roster: here })
      .then({ ...left });
    givenForum(...history, left)
      .when({ type: 'seeRoster', roster: [...here, entry('city')] })
      .then({ ...back });
  });
});
