import { applyChanges } from '../../../src/domain/forum/apply-changes';
import { changeRoleTerm, enterRoleTerm, type RoleTermFields } from '../../../src/domain/forum/enter-role-term';
import type { ForumKind } from '../../../src/domain/forum/policy';
import type { Role } from '../../../src/domain/forum/register';
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
