import fc from 'fast-check';
import { applyChanges } from '../../../src/domain/forum/apply-changes';
import { charterOn } from '../../../src/domain/forum/charter-on';
import { decideForum, type ForumCommand } from '../../../src/domain/forum/decide-forum';
import { electorateOf } from '../../../src/domain/forum/electorate';
import { evolveForum } from '../../../src/domain/forum/evolve-forum';
import type { Forum, Ready } from '../../../src/domain/forum/forum';
import type { Register, RegisterChange } from '../../../src/domain/forum/register';
import { faultsOf } from '../../../src/domain/forum/register-faults';
import { covers, holdingOn, seatOf } from '../../../src/domain/forum/seat-holders';
import { typedId } from '../../../src/domain/forum/typed-person';
import { nextDay, previousDay } from '../../../src/domain/time';
import {
  acting,
  contact,
  entry,
  joined,
  leaders,
  PLACE,
  readyAfter,
  rosterSeen,
  setUpWith,
} from '../../support/given-forum';
import { minutesAfter, MORNING } from '../../support/matter';
import { anyRegister } from '../../support/register-arbitraries';
import { holding, register, term } from '../../support/seated-register';

/** The first or the last day of something, or one beside it, or far from them all. */
function anyDayIn({ holdings }: Register): fc.Arbitrary<string> {
  const days = holdings.flatMap(({ from, until }) => [from, until]).filter((day) => day !== null);
  return fc.constantFrom('2019-06-01', ...days, ...days.map(previousDay), ...days.map(nextDay), '2030-01-01');
}

const registerAndDay = anyRegister.chain((made) => fc.record({ made: fc.constant(made), day: anyDayIn(made) }));

function bare(made: Register): Ready {
  return readyAfter(joined, setUpWith(made));
}

it('the register that tests begin with can be kept, and is not empty', () => {
  const sizes: number[] = [];
  fc.assert(
    fc.property(registerAndDay, ({ made, day }) => {
      expect(faultsOf(made)).toEqual([]);
      sizes.push(electorateOf(charterOn(bare(made), day)).length);
    }),
    // Of a hundred, one run in ten or so has none with two voters.
    { numRuns: 1_000 },
  );
  expect(Math.max(...sizes)).toBeGreaterThan(1);
});

it('the electorate depends on the register and the day alone, in whatever order things were entered', () => {
  const people = fc.uniqueArray(fc.constantFrom('account-0-0', 'account-0-1', 'account-1-3', 'stranger'));
  const contacts = people.map((ids) => ids.map(contact));
  const surroundings = registerAndDay.chain(({ made, day }) =>
    fc.record({
      made: fc.constant(made),
      day: fc.constant(day),
      around: fc.record({
        isLost: fc.boolean(),
        news: fc.constantFrom(null, { number: 3, what: { type: 'renamed', name: 'Another' } } as const),
        roster: fc.option(contacts),
        isRosterOutdated: fc.boolean(),
        departed: contacts,
        revision: fc.nat(9),
        links: people.map((ids) => ids.map((account) => ({ typed: typedId('gone'), account }))),
        unrecognized: contacts,
        keptAfterLeaving: people,
      }),
      shuffled: fc.record({
        seats: fc.shuffledSubarray([...made.seats], { minLength: made.seats.length }),
        holdings: fc.shuffledSubarray([...made.holdings], { minLength: made.holdings.length }),
        people: fc.shuffledSubarray([...made.people], { minLength: made.people.length }),
      }),
    }),
  );
  fc.assert(
    fc.property(surroundings, ({ made, day, around, shuffled }) => {
      const plain = electorateOf(charterOn(bare(made), day));
      expect(electorateOf(charterOn({ ...bare(made), ...around }, day))).toEqual(plain);
      const other = applyChanges({ ...made, ...shuffled }, []);
      expect(electorateOf(charterOn({ ...bare(made), register: other }, day))).toEqual(plain);
    }),
  );
});

it('on any day a seat has at most one holder, a person at most one seat, and nobody votes twice', () => {
  fc.assert(
    fc.property(registerAndDay, ({ made, day }) => {
      for (const { number } of made.seats) {
        const current = made.holdings.filter((each) => each.seat === number && covers(each, day));
        expect(current.filter(({ interim }) => interim).length).toBeLessThan(2);
        expect(current.filter(({ interim }) => !interim).length).toBeLessThan(2);
      }
      const charter = charterOn(bare(made), day);
      const seated = charter.members.filter(({ standing }) => standing !== 'attending').map(({ id }) => id);
      expect(new Set(seated).size).toBe(seated.length);
      for (const { id, seat } of electorateOf(charter)) {
        expect(seatOf(made, id, day)).toMatchObject({ number: seat, right: 'voting' });
      }
    }),
  );
});

it('a member for a period has the seat on each day of it, and after the last it is back by itself (R-27)', () => {
  const withInterims = anyRegister.filter(({ holdings }) => holdings.some(({ interim }) => interim));
  fc.assert(
    fc.property(withInterims, (made) => {
      for (const interim of made.holdings.filter((each) => each.interim)) {
        const { from, until, seat } = interim;
        if (from === null || until === null) throw new Error('not a period');
        for (let day = from; day <= until; day = nextDay(day)) expect(holdingOn(made, seat, day)).toEqual(interim);
        const after = nextDay(until);
        const returned = made.holdings.find((each) => each.seat === seat && !each.interim && covers(each, after));
        const next = made.holdings.find((each) => each.seat === seat && each.interim && each.from === after);
        expect(holdingOn(made, seat, after)).toEqual(next ?? returned);
        expect(holdingOn({ ...made, holdings: made.holdings.filter((each) => each !== next) }, seat, after)).toEqual(
          returned,
        );
      }
    }),
  );
});

const TYPED = [typedId('1'), typedId('2')];
const PEOPLE = ['su', 'city', 'new', ...TYPED];
const DAYS = ['2026-01-01', '2026-06-03', '2026-06-04', '2026-06-05', '2027-12-31'];

const anyPerson = fc.constantFrom(...PEOPLE);
const email = fc.constantFrom(null, 'one@example.org', 'two@example.org');
const oneDay = fc.option(fc.constantFrom(...DAYS));
const seatNumber = fc.integer({ min: 1, max: 4 });
const heldAs = fc.constantFrom('holding 1', 'holding 2', 'holding of su', 'holding of city');
const termId = fc.constantFrom('chair', 'viceChair', 'other');

const aChange: fc.Arbitrary<RegisterChange> = fc.oneof(
  fc.record({
    type: fc.constant('holdingSet'),
    holding: fc.record({
      id: heldAs,
      seat: seatNumber,
      person: anyPerson,
      from: oneDay,
      until: oneDay,
      interim: fc.boolean(),
      basis: fc.constant(''),
    }),
  }),
  fc.record({
    type: fc.constant('roleTermSet'),
    term: fc.record({
      id: termId,
      role: fc.constantFrom('chair', 'viceChair', 'processLead', 'noteTaker'),
      person: anyPerson,
      from: oneDay,
      until: oneDay,
      leftOn: oneDay,
    }),
  }),
  fc.record({ type: fc.constant('holdingRemoved'), id: heldAs }),
  fc.record({ type: fc.constant('roleTermRemoved'), id: termId }),
  fc.record({ type: fc.constant('seatRemoved'), number: seatNumber }),
  fc.record({
    type: fc.constant('seatSet'),
    seat: fc.record({
      number: seatNumber,
      party: fc.constantFrom('SU', 'City'),
      principal: fc.constantFrom('region', 'kommun'),
      right: fc.constantFrom('voting', 'coOpted', 'unresolved'),
    }),
  }),
);

function subjectOf(change: RegisterChange): string {
  switch (change.type) {
    case 'holdingSet':
      return change.holding.id;
    case 'roleTermSet':
      return change.term.id;
    case 'holdingRemoved':
    case 'roleTermRemoved':
      return change.id;
    case 'seatSet':
      return `seat ${change.seat.number}`;
    case 'seatRemoved':
      return `seat ${change.number}`;
    case 'personNamed':
      return change.person.id;
    case 'forumDescribed':
      return change.name;
  }
}

/** What one form or file enters: of each thing once, and everybody by name. */
const changes = fc
  .tuple(
    fc.array(
      fc.record({ id: anyPerson, email }).map(({ id, email: address }): RegisterChange => ({
        type: 'personNamed',
        person: { id, name: id, email: TYPED.includes(id) ? address : null },
      })),
      { minLength: 5, maxLength: 8 },
    ),
    fc.array(aChange, { maxLength: 4 }),
  )
  .map(([people, others]) => [...new Map([...people, ...others].map((each) => [subjectOf(each), each])).values()]);

const roster = fc.array(fc.record({ id: fc.constantFrom('su', 'city', 'new', 'newer'), email }), { maxLength: 4 });

const anyCommand: fc.Arbitrary<ForumCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        by: fc.constantFrom('su', 'city', 'new'),
        changes,
        reason: fc.constantFrom('', 'LGS 2026-06-04', 'LGS 2026-06-04'),
        revision: fc.constantFrom(null, null, 1, 2),
      })
      .map(({ by, ...change }): ForumCommand => ({ type: 'changeRegister', ...acting(by), ...change, namesake: null })),
  },
  {
    weight: 3,
    arbitrary: roster.map((seen): ForumCommand => {
      const each = new Map(seen.map(({ id, email: address }) => [id, entry(id, address)]));
      return { type: 'seeRoster', roster: [...each.values()] };
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...TYPED), fc.constantFrom('su', 'city', 'new', 'newer'))
      .map(([typed, id]): ForumCommand => ({ type: 'linkAccount', ...acting('su'), typed, person: id })),
  },
  fc.constantFrom('city', 'new').map((id): ForumCommand => ({ type: 'keepDeparted', ...acting('su'), person: id })),
  fc.constantFrom('new', 'newer').map((id): ForumCommand => ({ type: 'askRecognition', person: contact(id) })),
  fc
    .constantFrom('new', 'newer')
    .map((id): ForumCommand => ({ type: 'declineRecognition', ...acting('su'), person: id })),
  fc.constantFrom('A', 'B').map((name): ForumCommand => ({ type: 'renameChannel', name })),
  fc.constant<ForumCommand>({ type: 'loseChannel', why: 'teamArchived' }),
  fc.constant<ForumCommand>({ type: 'outdateRoster' }),
  fc
    .constantFrom('t', 'u')
    .map((tenantId): ForumCommand => ({ type: 'join', id: 'forum', place: { ...PLACE, tenantId } })),
);

const small = register('lgs', leaders.slice(0, 2), {
  seats: register('lgs', []).seats.slice(0, 3),
  holdings: [holding(1, 'su'), holding(3, 'city')],
});
const withTyped: Register = {
  ...small,
  holdings: [...small.holdings, holding(2, TYPED[0] ?? '')],
  roleTerms: [...small.roleTerms, term('processLead', TYPED[1] ?? '', [null, null])],
  people: [
    ...small.people,
    ...TYPED.map((id): Register['people'][number] => ({ id, name: id, email: 'one@example.org' })),
  ],
};
const beginning = readyAfter(joined, rosterSeen('su', 'city'), setUpWith(withTyped));

/** Every state on the way, and how many commands were taken. */
function run(commands: readonly ForumCommand[]): { readonly states: readonly Forum[]; readonly taken: number } {
  const states: Forum[] = [beginning];
  let taken = 0;
  for (const command of commands) {
    const state = states.at(-1) ?? beginning;
    const verdict = decideForum(state, command, MORNING);
    if (verdict.kind === 'accepted' && verdict.events.length > 0) taken += 1;
    states.push(verdict.kind === 'accepted' ? verdict.events.reduce(evolveForum, state) : state);
  }
  return { states, taken };
}

it('nothing that is accepted ever leads to a register with faults', () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 20 }), (commands) => {
      const { states, taken } = run(commands);
      changed += taken;
      for (const state of states) expect(state.status === 'ready' && faultsOf(state.register)).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(changed).toBeGreaterThan(400);
});

it('the same command a second time gives no events, whatever the first one gave', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 12 }), anyCommand, (commands, command) => {
      const once = run([...commands, command]).states.at(-1) ?? beginning;
      const again = decideForum(once, command, minutesAfter(1));
      expect(again.kind === 'accepted' ? again.events : []).toEqual([]);
    }),
    { numRuns: 600 },
  );
});
