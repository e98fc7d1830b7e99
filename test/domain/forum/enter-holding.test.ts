import { applyChanges } from '../../../src/domain/forum/apply-changes';
import { changeHolding, enterHolding, type HoldingFields } from '../../../src/domain/forum/enter-holding';
import type { Contact } from '../../../src/domain/forum/person';
import type { Register, RegisteredPerson } from '../../../src/domain/forum/register';
import { faultsOf } from '../../../src/domain/forum/register-faults';
import { holdingOn } from '../../../src/domain/forum/seat-holders';
import { contact } from '../../support/given-forum';
import { holding, holdings, register } from '../../support/seated-register';

const FIELDS: HoldingFields = {
  person: 'new',
  typedName: '',
  typedEmail: '',
  from: '2026-07-01',
  until: '',
  interim: false,
  basis: ' Nominated by SU, LGS 2026-06-04 ',
  awaitsApproval: false,
};
const known: readonly (Contact | RegisteredPerson)[] = [contact('new'), { id: 'old', name: 'Old', email: 'o@e.org' }];

function entering(changes: Partial<HoldingFields>, made: Register = register('vvg', []), seat = 7) {
  return enterHolding(made, seat, { ...FIELDS, ...changes }, known, 'key');
}

function after(changes: Partial<HoldingFields>, made: Register = register('vvg', [])): Register {
  const entered = entering(changes, made);
  if (entered.kind === 'faulty') throw new Error(JSON.stringify(entered.faults));
  return applyChanges(made, entered.changes);
}

function holderOn(made: Register, day: string): string | undefined {
  return holdingOn(made, 7, day)?.person;
}

describe('a new holder from a date (R-26)', () => {
  it('has the seat from that day, and the one before until the day before', () => {
    const made = after({});
    expect(faultsOf(made)).toEqual([]);
    expect([holderOn(made, '2026-06-30'), holderOn(made, '2026-07-01')]).toEqual(['su2', 'new']);
    expect(made.holdings.find(({ id }) => id === 'key')).toEqual({
      id: 'key',
      seat: 7,
      person: 'new',
      from: '2026-07-01',
      until: null,
      interim: false,
      basis: 'Nominated by SU, LGS 2026-06-04',
    });
  });

  it('leaves a shorter time that is over by then as it was, and the other seats', () => {
    const over = holding(7, 'su2', { from: '2025-01-01', until: '2026-05-31' });
    const made = register('vvg', [], { holdings: [...holdings.slice(0, 6), over] });
    const [, ...rest] = after({}, made).holdings.toReversed();
    expect(rest.toReversed()).toEqual(made.holdings);
  });

  it('ends a time that was to go on into theirs by a single day', () => {
    const made = register('vvg', [], {
      holdings: [...holdings.slice(0, 6), holding(7, 'su2', { from: '2025-01-01', until: '2026-07-01' })],
    });
    expect(after({}, made).holdings[6]).toMatchObject({ person: 'su2', until: '2026-06-30' });
  });

  it('does not push out one who begins the same day or later: the register cannot be so', () => {
    for (const from of ['2026-07-01', '2026-09-01']) {
      const made = register('vvg', [], { holdings: [...holdings.slice(0, 6), holding(7, 'su2', { from })] });
      expect(faultsOf(after({}, made))).toEqual([expect.objectContaining({ fault: 'seatHeldTwice', seat: 7 })]);
    }
  });

  it('leaves a member for a period to the end of it (R-27)', () => {
    const interim = holding(7, 'later', { from: '2026-06-15', until: '2026-08-15', interim: true });
    const made = register('vvg', [], { holdings: [...holdings, interim] });
    const entered = after({}, made);
    expect(entered.holdings).toContainEqual(interim);
    expect([holderOn(entered, '2026-08-15'), holderOn(entered, '2026-08-16')]).toEqual(['later', 'new']);
  });

  it('may have a last day', () => {
    expect(holderOn(after({ until: ' 2026-12-31 ' }), '2026-12-31')).toBe('new');
    expect(holderOn(after({ until: '2026-12-31' }), '2027-01-01')).toBeUndefined();
  });
});

describe('the approval of a new member (R-26, R-27)', () => {
  const lgs = register('lgs', []);

  it.each([{}, { interim: true, until: '2026-12-31' }])(
    'is asked for where the forum appoints its members: %j',
    (kind) => {
      expect(entering({ ...kind, basis: ' ' }, lgs)).toEqual({
        kind: 'faulty',
        faults: [{ field: 'basis', fault: 'missing' }],
      });
      expect(entering({ ...kind, basis: 'LGS 2026-06-04' }, lgs).kind).toBe('changes');
      expect(entering({ ...kind, basis: '' }, register('temagrupp', [])).kind).toBe('changes');
    },
  );

  it('may be missing yet, and is kept so until it is given', () => {
    const made = after({ basis: '', awaitsApproval: true }, lgs);
    const kept = made.holdings.find(({ id }) => id === 'key');
    expect(kept).toMatchObject({ basis: '', awaitsApproval: true });
    if (kept === undefined) throw new Error('no holding');
    const days = { from: '2026-07-01', until: '', basis: 'LGS 2026-09-18' };
    expect(changeHolding(kept, { ...days, awaitsApproval: true })).toMatchObject({
      changes: [{ holding: { awaitsApproval: true } }],
    });
    const given = changeHolding(kept, { ...days, awaitsApproval: false });
    expect(given).toMatchObject({ changes: [{ holding: { basis: 'LGS 2026-09-18' } }] });
    expect(JSON.stringify(given)).not.toContain('awaitsApproval');
  });
});

describe('a member for a period (R-27)', () => {
  it('leaves the regular holder in place, for the seat to return to', () => {
    const made = after({ interim: true, until: '2026-12-31' });
    expect(faultsOf(made)).toEqual([]);
    expect(made.holdings).toContainEqual(holding(7, 'su2'));
    const days = ['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => holderOn(made, day))).toEqual(['su2', 'new', 'new', 'su2']);
  });

  it('needs both days', () => {
    expect(entering({ interim: true, from: '' })).toEqual({
      kind: 'faulty',
      faults: [
        { field: 'from', fault: 'missing' },
        { field: 'until', fault: 'missing' },
      ],
    });
  });
});

describe('who it is', () => {
  const named = (changes: Partial<HoldingFields>) => after(changes).people.at(-1);

  it('is chosen among the people there are, and keeps the e-mail address they were typed in with', () => {
    expect(named({ person: 'new' })).toEqual({ id: 'new', name: 'Seat new', email: null });
    expect(named({ person: 'old' })).toEqual({ id: 'old', name: 'Old', email: 'o@e.org' });
  });

  it('or is typed in, with or without an e-mail address, until the account is known', () => {
    const typed = { person: '', typedName: ' Seat seven ' };
    expect(named(typed)).toEqual({ id: 'typed:key', name: 'Seat seven', email: null });
    expect(named({ ...typed, typedEmail: ' seven@example.org ' })).toEqual({
      id: 'typed:key',
      name: 'Seat seven',
      email: 'seven@example.org',
    });
  });

  it.each<readonly [object, Partial<HoldingFields>]>([
    [{ field: 'person', fault: 'missing' }, { person: '' }],
    [
      { field: 'person', fault: 'missing' },
      { person: '', typedName: '  ' },
    ],
    [{ field: 'person', fault: 'unknownPerson' }, { person: 'stranger' }],
    [{ field: 'person', fault: 'chosenAndTyped' }, { typedName: 'Seat seven' }],
    [
      { field: 'typedName', fault: 'tooLong', most: 100 },
      { person: '', typedName: 'x'.repeat(101) },
    ],
    [
      { field: 'typedEmail', fault: 'notAnAddress' },
      { person: '', typedName: 'x', typedEmail: 'seven' },
    ],
    [
      { field: 'typedEmail', fault: 'notAnAddress' },
      { person: '', typedName: 'x', typedEmail: 'a b@example.org' },
    ],
    [{ field: 'from', fault: 'missing' }, { from: '' }],
    [{ field: 'from', fault: 'notADate' }, { from: '2026-02-30' }],
    [{ field: 'until', fault: 'notADate' }, { until: '31/12' }],
    [{ field: 'until', fault: 'beforeFrom' }, { until: '2026-06-30' }],
    [{ field: 'basis', fault: 'tooLong', most: 300 }, { basis: 'x'.repeat(301) }],
  ])('%j is told', (fault, changes) => {
    expect(entering(changes)).toEqual({ kind: 'faulty', faults: [fault] });
  });

  it('takes the longest name and basis, and a single day', () => {
    const longest = { person: '', typedName: 'x'.repeat(100), basis: 'x'.repeat(300), until: '2026-07-01' };
    expect(entering(longest)).toMatchObject({ kind: 'changes' });
  });

  it('every fault is told at once', () => {
    expect(entering({ person: '', from: 'x', until: 'y', basis: 'x'.repeat(301) })).toMatchObject({
      faults: [{ field: 'person' }, { field: 'from' }, { field: 'until' }, { field: 'basis' }],
    });
  });
});

describe('other days for a holding', () => {
  const regular = holding(7, 'su2', { from: '2026-01-01' });
  const interim = holding(7, 'later', { from: '2026-01-01', until: '2026-06-30', interim: true });

  it('are entered with the basis, and nothing else about it changes', () => {
    expect(
      changeHolding(regular, { from: ' 2026-02-01 ', until: '2026-12-31', basis: ' LGS ', awaitsApproval: false }),
    ).toEqual({
      kind: 'changes',
      changes: [{ type: 'holdingSet', holding: { ...regular, from: '2026-02-01', until: '2026-12-31', basis: 'LGS' } }],
    });
  });

  it('may be left open, but not for a member for a period (R-27)', () => {
    const open = { from: '', until: '', basis: '', awaitsApproval: false };
    expect(changeHolding(regular, open)).toMatchObject({ changes: [{ holding: { from: null, until: null } }] });
    expect(changeHolding(interim, open)).toMatchObject({
      faults: [
        { field: 'from', fault: 'missing' },
        { field: 'until', fault: 'missing' },
      ],
    });
  });

  it('are told what is wrong with them, every fault at once', () => {
    expect(changeHolding(regular, { from: 'x', until: '', basis: 'x'.repeat(301), awaitsApproval: false })).toEqual({
      kind: 'faulty',
      faults: [
        { field: 'from', fault: 'notADate' },
        { field: 'basis', fault: 'tooLong', most: 300 },
      ],
    });
    expect(
      changeHolding(regular, { from: '', until: '', basis: 'x'.repeat(301), awaitsApproval: false }),
    ).toMatchObject({
      faults: [{ field: 'basis' }],
    });
  });
});
