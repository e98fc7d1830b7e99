import { applyChanges } from '../../../src/domain/forum/apply-changes';
import { changeRoleTerm, enterRoleTerm, type RoleTermFields } from '../../../src/domain/forum/enter-role-term';
import type { ForumKind } from '../../../src/domain/forum/policy';
import type { Role, RoleTerm } from '../../../src/domain/forum/register';
import { contact } from '../../support/given-forum';
import { register, term } from '../../support/seated-register';

const FIELDS: RoleTermFields = {
  role: 'chair',
  person: 'new',
  typedName: '',
  typedEmail: '',
  from: ' 2026-01-01 ',
  until: '',
};

function entering(changes: Partial<RoleTermFields>, kind: ForumKind = 'lgs') {
  return enterRoleTerm(register(kind, []), { ...FIELDS, ...changes }, [contact('new')], 'key');
}

describe('a new term in a role', () => {
  it('is entered together with the person', () => {
    const entered = entering({ role: 'noteTaker', until: '2026-12-31' });
    const made = applyChanges(register('lgs', []), entered.kind === 'changes' ? entered.changes : []);
    expect(made.roleTerms).toEqual([term('noteTaker', 'new', ['2026-01-01', '2026-12-31'], 'key')]);
    expect(made.people.at(-1)).toEqual({ id: 'new', name: 'Seat new', email: null });
  });

  it.each<readonly [ForumKind, Role, string | null, string]>([
    ['lgs', 'chair', '2027-12-31', 'R-05'],
    ['lgs', 'viceChair', '2027-12-31', 'R-05'],
    ['temagrupp', 'chair', '2027-06-30', 'R-08'],
    ['temagrupp', 'viceChair', '2027-06-30', 'R-08'],
    ['lgs', 'processLead', null, 'no rule'],
    ['lgs', 'approver', null, 'no rule'],
    ['vvg', 'chair', null, 'no rule'],
    ['nosam', 'chair', null, 'no rule'],
    ['styrgrupp', 'chair', null, 'no rule'],
  ])('in a %s as %s without a last day ends %s (%s)', (kind, role, until) => {
    expect(entering({ role }, kind)).toMatchObject({ changes: [{}, { term: { role, from: '2026-01-01', until } }] });
  });

  it('keeps the last day that was given', () => {
    expect(entering({ until: '2026-06-30' })).toMatchObject({ changes: [{}, { term: { until: '2026-06-30' } }] });
  });

  it.each<Role>(['chair', 'viceChair', 'approver'])('ends that of the %s before, the day before', (role) => {
    const after = (...terms: readonly RoleTerm[]) => {
      const entered = enterRoleTerm(register('vvg', terms), { ...FIELDS, role }, [contact('new')], 'key');
      const changes = entered.kind === 'changes' ? entered.changes : [];
      return applyChanges(register('vvg', terms), changes).roleTerms;
    };
    const mine = term(role, 'new', ['2026-01-01', null], 'key');
    expect(after(term(role, 'su', [null, null]))).toEqual([term(role, 'su', [null, '2025-12-31']), mine]);
    const planned = term(role, 'su', ['2025-01-01', '2026-12-31']);
    expect(after(planned)).toEqual([{ ...planned, leftOn: '2025-12-31' }, mine]);
    for (const untouched of [
      term(role, 'su', ['2024-01-01', '2025-12-31']),
      { ...planned, leftOn: '2025-06-30' },
      term(role, 'su', ['2026-01-02', null]),
      term('noteTaker', 'su', [null, null]),
    ]) {
      expect(after(untouched)).toEqual([untouched, mine]);
    }
  });

  it('leaves others in a role that several may have', () => {
    const other = term('processLead', 'su', [null, null]);
    const entered = enterRoleTerm(
      register('lgs', [other]),
      { ...FIELDS, role: 'processLead' },
      [contact('new')],
      'key',
    );
    expect(entered).toMatchObject({ changes: [{ type: 'personNamed' }, { term: { person: 'new' } }] });
  });

  it('that takes over in mid-term ends when that one would have, where the charter says so (R-07)', () => {
    const planned = term('chair', 'su', ['2025-01-01', '2026-12-31']);
    const lastDay = (kind: ForumKind, ...terms: readonly RoleTerm[]) => {
      const entered = enterRoleTerm(register(kind, terms), FIELDS, [contact('new')], 'key');
      const change = entered.kind === 'changes' ? entered.changes.at(-1) : undefined;
      return change?.type === 'roleTermSet' ? change.term.until : undefined;
    };
    expect(lastDay('lgs', planned)).toBe('2026-12-31');
    expect(lastDay('lgs', { ...planned, leftOn: '2025-06-30' })).toBe('2026-12-31');
    expect(lastDay('lgs', { ...planned, until: '2025-12-31' })).toBe('2027-12-31');
    expect(lastDay('lgs', { ...planned, role: 'viceChair' })).toBe('2027-12-31');
    expect(lastDay('lgs', { ...planned, from: '2026-01-01' })).toBe('2027-12-31');
    expect(lastDay('lgs', { ...planned, from: null })).toBe('2026-12-31');
    expect(lastDay('lgs', { ...planned, until: null })).toBe('2027-12-31');
    expect(lastDay('vvg', planned)).toBeNull();
  });

  it('tells every fault at once', () => {
    expect(entering({ person: '', from: '', until: 'x' })).toEqual({
      kind: 'faulty',
      faults: [
        { field: 'person', fault: 'missing' },
        { field: 'from', fault: 'missing' },
        { field: 'until', fault: 'notADate' },
      ],
    });
    expect(entering({ until: '2025-12-31' })).toMatchObject({ faults: [{ field: 'until', fault: 'beforeFrom' }] });
    expect(entering({ person: 'stranger' })).toMatchObject({ faults: [{ field: 'person', fault: 'unknownPerson' }] });
  });
});

describe('other days for a term', () => {
  const chair = term('chair', 'su', ['2026-01-01', '2027-12-31']);

  it('are the plan, and the day somebody left before it was out (R-07)', () => {
    expect(changeRoleTerm(chair, { from: '2026-01-01', until: '2027-12-31', leftOn: ' 2026-06-30 ' })).toEqual({
      kind: 'changes',
      changes: [{ type: 'roleTermSet', term: { ...chair, leftOn: '2026-06-30' } }],
    });
    expect(changeRoleTerm(chair, { from: '', until: '', leftOn: '' })).toMatchObject({
      changes: [{ term: { from: null, until: null, leftOn: null } }],
    });
    expect(changeRoleTerm(chair, { from: '', until: '', leftOn: '2026-06-30' })).toMatchObject({ kind: 'changes' });
  });

  it.each([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2027-12-31', false],
    ['2028-01-01', true],
  ])('let nobody leave on %s unless the term covers it', (leftOn, isOutside) => {
    const changed = changeRoleTerm(chair, { from: '2026-01-01', until: '2027-12-31', leftOn });
    const refused = { kind: 'faulty', faults: [{ field: 'leftOn', fault: 'outsideTerm' }] };
    expect(changed).toEqual(isOutside ? refused : expect.objectContaining({ kind: 'changes' }));
  });

  it('are told what is wrong with them, every fault at once', () => {
    expect(changeRoleTerm(chair, { from: 'x', until: 'y', leftOn: 'z' })).toEqual({
      kind: 'faulty',
      faults: [
        { field: 'from', fault: 'notADate' },
        { field: 'until', fault: 'notADate' },
        { field: 'leftOn', fault: 'notADate' },
      ],
    });
    expect(changeRoleTerm(chair, { from: '', until: '', leftOn: 'z' })).toMatchObject({
      faults: [{ field: 'leftOn' }],
    });
  });
});
