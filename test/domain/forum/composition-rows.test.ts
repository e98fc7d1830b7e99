import fc from 'fast-check';
import { applyChanges } from '../../../src/domain/forum/apply-changes';
import type { CompositionRow } from '../../../src/domain/forum/composition-row';
import { changesFor, rowsOf } from '../../../src/domain/forum/composition-rows';
import { faultsOf } from '../../../src/domain/forum/register-faults';
import type { Holding, Register, RegisterChange } from '../../../src/domain/forum/register';
import { isTyped, typedId } from '../../../src/domain/forum/typed-person';
import { anyRegister } from '../../support/register-arbitraries';

const empty: Register = {
  kind: 'lgs',
  name: 'Ledningsgrupp',
  shortName: 'LGS',
  wording: 'decides',
  seats: [],
  holdings: [],
  roleTerms: [],
  people: [],
  exemptions: [],
};

const seat1 = { number: 1, party: 'Hospital', principal: 'region', right: 'voting' } as const;
const seat2 = { number: 2, party: 'City', principal: 'kommun', right: 'voting' } as const;

function holding(id: string, seat: number, person: string, more: Partial<Holding> = {}): Holding {
  return { id, seat, person, from: null, until: null, interim: false, basis: '', ...more };
}

/** Seat 1 held by an account, seat 2 by somebody typed in. */
const register: Register = {
  ...empty,
  seats: [seat1, seat2],
  holdings: [holding('h1', 1, 'account-1', { from: '2024-01-01' }), holding('h2', 2, typedId('2'))],
  people: [
    { id: 'account-1', name: 'Hospital 1', email: null },
    { id: typedId('2'), name: 'City 1', email: 'city@example.org' },
  ],
};

function counter(): () => string {
  let count = 0;
  return () => `new-${++count}`;
}

function changesTo(from: Register, rows: readonly CompositionRow[], isWhole = true): readonly RegisterChange[] {
  return changesFor(from, rows, { isWhole, newId: counter() });
}

type HeldRow = CompositionRow & { readonly holding: NonNullable<CompositionRow['holding']> };

function isHeld(row: CompositionRow): row is HeldRow {
  return row.holding !== null;
}

function heldRows(of: Register): readonly [HeldRow, HeldRow, ...HeldRow[]] {
  const [first, second, ...rest] = rowsOf(of).filter(isHeld);
  if (first === undefined || second === undefined) throw new Error('two rows with holders expected');
  return [first, second, ...rest];
}

function withHeld(row: HeldRow, more: Partial<HeldRow['holding']>): HeldRow {
  return { ...row, holding: { ...row.holding, ...more } };
}

describe('a member whom the forum has not approved yet (R-26)', () => {
  const awaiting: Register = {
    ...register,
    holdings: [
      holding('h1', 1, 'account-1', { basis: 'Nominated', awaitsApproval: true }),
      ...register.holdings.slice(1),
    ],
  };

  it('is so still after a table that says nothing else, and not after one that says on what they rest', () => {
    const [first, ...rest] = heldRows(awaiting);
    expect(changesTo(awaiting, [first, ...rest])).toEqual([]);
    expect(changesTo(awaiting, [withHeld(first, { basis: 'LGS 2026-09-18' }), ...rest])).toEqual([
      { type: 'holdingSet', holding: holding('h1', 1, 'account-1', { basis: 'LGS 2026-09-18' }) },
    ]);
  });
});

describe('the rows of a register', () => {
  it('go by seat, then by first day, a member for a period after the holder, the one without end last', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id.toUpperCase(), email: null }));
    const days = { from: '2025-01-01', until: '2025-06-30' };
    const mixed: Register = {
      ...empty,
      seats: [seat2, seat1],
      holdings: [
        holding('1', 2, 'e'),
        holding('2', 1, 'd', { from: '2025-01-01' }),
        holding('3', 1, 'c', { ...days, interim: true }),
        holding('4', 1, 'b', days),
        holding('5', 1, 'a', { until: '2024-12-31' }),
      ],
      people,
    };
    expect(rowsOf(mixed).map(({ seat, holding: held }) => [seat, held?.name])).toEqual([
      [1, 'A'],
      [1, 'B'],
      [1, 'D'],
      [1, 'C'],
      [2, 'E'],
    ]);
    expect(rowsOf({ ...mixed, holdings: mixed.holdings.toReversed() })).toEqual(rowsOf(mixed));
  });

  it('give a seat that nobody has had one row without a holder', () => {
    expect(rowsOf({ ...empty, seats: [seat1] })).toEqual([
      { seat: 1, party: 'Hospital', principal: 'region', right: 'voting', holding: null },
    ]);
  });

  it('show an account but not its e-mail, and the e-mail of those without one', () => {
    const withEmail = register.people.map((person) => ({ ...person, email: person.email ?? 'account@example.org' }));
    const cells = (people: Register['people']) =>
      heldRows({ ...register, people }).map(({ holding: { account, email } }) => [account, email]);
    expect(cells(withEmail)).toEqual([
      ['account-1', ''],
      ['', 'city@example.org'],
    ]);
    expect(cells(register.people.map((person) => ({ ...person, email: null })))[1]).toEqual(['', '']);
  });
});

describe('what has to be entered', () => {
  const [first, second] = heldRows(register);
  const others = rowsOf(register).slice(1);

  it('is nothing when the register says so already', () => {
    expect(changesTo(register, rowsOf(register))).toEqual([]);
    expect(changesTo(register, rowsOf(register), false)).toEqual([]);
  });

  it('is a new first day of the same holding, not a removal and a new one', () => {
    expect(changesTo(register, [withHeld(first, { from: '2023-05-01' }), ...others])).toEqual([
      { type: 'holdingSet', holding: holding('h1', 1, 'account-1', { from: '2023-05-01' }) },
    ]);
  });

  it('finds each of several holdings of one person again by its first day', () => {
    const twice = {
      ...register,
      holdings: [
        holding('h1', 1, 'account-1', { until: '2023-12-31' }),
        holding('h2', 1, 'account-1', { from: '2025-01-01' }),
      ],
    };
    const [before, after] = heldRows(twice);
    const moved = changesTo(twice, [withHeld(before, { until: '2022-12-31' }), after, ...rowsOf(twice).slice(2)]);
    expect(moved).toEqual([{ type: 'holdingSet', holding: holding('h1', 1, 'account-1', { until: '2022-12-31' }) }]);
  });

  it('is new holdings when there is doubt which one begins on another day', () => {
    const twice = changesTo(register, [
      withHeld(first, { from: '2020-01-01', until: '2020-12-31' }),
      withHeld(first, { from: '2022-01-01' }),
      ...others,
    ]);
    expect(twice.map((change) => (change.type === 'holdingSet' ? change.holding.id : change))).toEqual([
      { type: 'holdingRemoved', id: 'h1' },
      'new-1',
      'new-2',
    ]);
  });

  it('is a new holding when the person comes back: the one that is there stays as it is', () => {
    const ended = withHeld(first, { until: '2024-12-31' });
    const back = withHeld(first, { from: '2026-01-01' });
    expect(
      changesTo(applyChanges(register, changesTo(register, [ended, ...others])), [ended, back, ...others]),
    ).toEqual([{ type: 'holdingSet', holding: holding('new-1', 1, 'account-1', { from: '2026-01-01' }) }]);
  });

  it('is a new holding in the place of two that it could be', () => {
    const twice: Register = {
      ...register,
      holdings: [
        holding('h1', 1, 'account-1', { from: '2020-01-01', until: '2020-12-31' }),
        holding('h2', 1, 'account-1', { from: '2022-01-01', until: '2022-12-31' }),
      ],
    };
    expect(changesTo(twice, [withHeld(first, { from: '2021-01-01' }), ...rowsOf(twice).slice(2)])).toEqual([
      { type: 'holdingRemoved', id: 'h1' },
      { type: 'holdingRemoved', id: 'h2' },
      { type: 'holdingSet', holding: holding('new-1', 1, 'account-1', { from: '2021-01-01' }) },
    ]);
  });

  it('is a new holding when it is for a period and the old one was not (R-27)', () => {
    const days = { from: '2024-01-01', until: '2024-06-30', interim: true };
    expect(changesTo(register, [withHeld(first, days), ...others])).toEqual([
      { type: 'holdingRemoved', id: 'h1' },
      { type: 'holdingSet', holding: holding('new-1', 1, 'account-1', days) },
    ]);
  });

  it('is a new name for an account, by whichever of its rows has the new one', () => {
    const [, ...rest] = rowsOf(register);
    const next = withHeld(first, { from: '2026-01-01' });
    const named = (one: string, other: string) =>
      changesTo(register, [
        withHeld(first, { name: one, until: '2025-12-31' }),
        withHeld(next, { name: other }),
        ...rest,
      ]).filter(({ type }) => type === 'personNamed');
    const renamed = { type: 'personNamed', person: { id: 'account-1', name: 'Hospital A', email: null } };
    expect(named('Hospital A', 'Hospital 1')).toEqual([renamed]);
    expect(named('Hospital 1', 'Hospital A')).toEqual([renamed]);
    expect(named('Hospital 1', 'Hospital 1')).toEqual([]);
  });

  it('keeps what the register has of an account: its e-mail is not in the rows', () => {
    const people = register.people.map((person) => ({ ...person, email: 'kept@example.org' }));
    const known = { ...register, people };
    expect(changesTo(known, rowsOf(known))).toEqual([]);
  });

  it('is one person for several rows with the same name and e-mail', () => {
    const rows = [
      withHeld(first, { account: '', name: 'New', email: '' }),
      withHeld(second, { name: 'New', email: '' }),
    ];
    const made = applyChanges(empty, changesTo(empty, rows));
    expect(made.people).toEqual([{ id: typedId('new-1'), name: 'New', email: null }]);
    expect(made.holdings.map(({ person }) => person)).toEqual([typedId('new-1'), typedId('new-1')]);
  });

  it.each([
    ['another name', { name: 'City 2' }],
    ['another e-mail', { email: 'other@example.org' }],
    ['no e-mail', { email: '' }],
  ])('is another typed person when the row has %s', (_, more) => {
    const after = applyChanges(register, changesTo(register, [first, withHeld(second, more)]));
    expect(after.people.map(({ id }) => id)).toEqual(['account-1', typedId('new-1')]);
  });

  it('never takes an account for somebody typed in, or the other way round', () => {
    const after = applyChanges(register, changesTo(register, [withHeld(first, { account: '' }), second]));
    expect(after.people.map(({ id }) => isTyped(id))).toEqual([true, true]);
  });

  it('tells namesakes who were typed in apart by seat and first day', () => {
    const namesakes = ['1', '2', '3'].map((key) => ({ id: typedId(key), name: 'Same', email: null }));
    const three: Register = {
      ...empty,
      seats: [seat1, seat2],
      holdings: [
        holding('h1', 1, typedId('1')),
        holding('h2', 2, typedId('2'), { until: '2024-12-31' }),
        holding('h3', 2, typedId('3'), { from: '2025-01-01' }),
      ],
      people: namesakes,
    };
    expect(changesTo(three, rowsOf(three))).toEqual([]);
    const later = heldRows(three).map((row) =>
      row.holding.until === null ? row : withHeld(row, { from: '2020-01-01' }),
    );
    expect(changesTo(three, later)).toEqual([
      { type: 'holdingSet', holding: holding('h2', 2, typedId('2'), { from: '2020-01-01', until: '2024-12-31' }) },
    ]);
  });

  it('tells namesakes on one seat from one day apart by who is there for a period', () => {
    const days = { from: '2025-01-01', until: '2025-06-30' };
    const two: Register = {
      ...empty,
      seats: [seat1],
      holdings: [holding('h1', 1, typedId('1'), days), holding('h2', 1, typedId('2'), { ...days, interim: true })],
      people: ['1', '2'].map((key) => ({ id: typedId(key), name: 'Same', email: null })),
    };
    expect(changesTo(two, rowsOf(two))).toEqual([]);
  });

  it('is the same typed person on another seat', () => {
    const moved = { ...second, seat: 3 };
    expect(changesTo(register, [first, moved]).filter(({ type }) => type === 'holdingSet')).toEqual([
      { type: 'holdingSet', holding: holding('new-1', 3, typedId('2')) },
    ]);
  });

  it('is the removal of what a whole file does not name, and of nothing when lines were left out', () => {
    expect(changesTo(register, [first])).toEqual([
      { type: 'holdingRemoved', id: 'h2' },
      { type: 'seatRemoved', number: 2 },
    ]);
    expect(changesTo(register, [first], false)).toEqual([]);
  });

  it('is another party, principal or right for a seat, and its holder gone when the row has none', () => {
    const row = { seat: 1, party: 'Clinic', principal: 'kommun', right: 'coOpted', holding: null } as const;
    expect(changesTo(register, [row, second])).toEqual([
      { type: 'seatSet', seat: { number: 1, party: 'Clinic', principal: 'kommun', right: 'coOpted' } },
      { type: 'holdingRemoved', id: 'h1' },
    ]);
  });
});

describe('for any two registers', () => {
  const kept = { ...empty, shortName: 'LGS' };

  it('there are no faults to begin with, and nothing to enter for what is so', () => {
    fc.assert(
      fc.property(anyRegister, (any) => {
        expect(faultsOf(any)).toEqual([]);
        expect(changesTo(any, rowsOf(any))).toEqual([]);
      }),
    );
  });

  it('the rows of the one, entered in the other, make it say the same', () => {
    fc.assert(
      fc.property(anyRegister, fc.oneof(fc.constant(kept), anyRegister), (wanted, before) => {
        const after = applyChanges(before, changesTo(before, rowsOf(wanted)));
        expect(rowsOf(after)).toEqual(rowsOf(wanted));
        expect(changesTo(after, rowsOf(wanted))).toEqual([]);
      }),
    );
  });

  it('every change is possible when its turn comes', () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, (wanted, before) => {
        const changes = changesTo(before, rowsOf(wanted));
        const faults = changes.flatMap((_, index) => faultsOf(applyChanges(before, changes.slice(0, index + 1))));
        expect(faults.filter(({ fault }) => fault === 'seatStillHeld' || fault === 'personUnknown')).toEqual([]);
      }),
    );
  });

  it('nothing is lost of a register when lines were left out', () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, (wanted, before) => {
        const after = applyChanges(before, changesTo(before, rowsOf(wanted), false));
        const ids = after.holdings.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(before.holdings.map(({ id }) => id)));
        expect(after.seats.map(({ number }) => number)).toEqual(
          expect.arrayContaining(before.seats.map(({ number }) => number)),
        );
      }),
    );
  });
});
