import type { Charter, Roles } from '../../../src/domain/forum/charter';
import { approverFor, usualSigners } from '../../../src/domain/minutes/usual-signers';

const noRoles: Roles = { chair: [], viceChair: [], processLead: [], noteTaker: [], verifier: [], approver: [] };

function charterWith(roles: Partial<Roles>): Charter {
  return {
    kind: 'lgs',
    name: 'Ledningsgrupp i samverkan',
    shortName: 'LGS',
    parties: [],
    absences: [],
    wording: 'decides',
    times: { evesOff: [], opening: false, reminders: [] },
    roles: { ...noRoles, ...roles },
    members: [],
  };
}

function usualIn(roles: Partial<Roles>) {
  return usualSigners(charterWith(roles));
}

const lgs = { chair: ['chair'], viceChair: ['vice'], processLead: ['lead', 'lead2'], noteTaker: ['notes'] };

it('the note taker writes, a process lead verifies and the chair approves, as in LGS (R-25)', () => {
  expect(usualIn(lgs)).toEqual({ noteTaker: 'notes', verifiers: ['lead'], approver: 'chair' });
});

it('those whom the forum has appointed come first', () => {
  const appointed = { ...lgs, verifier: ['r1', 'k1'], approver: ['vice'], noteTaker: ['notes', 'other'] };
  expect(usualIn(appointed)).toEqual({ noteTaker: 'notes', verifiers: ['r1', 'k1'], approver: 'vice' });
});

it('nobody has two steps: the vice chair approves when the chair took the notes', () => {
  expect(usualIn({ ...lgs, noteTaker: ['chair'] })).toEqual({
    noteTaker: 'chair',
    verifiers: ['lead'],
    approver: 'vice',
  });
  expect(usualIn({ ...lgs, noteTaker: ['lead'] })).toMatchObject({ verifiers: ['lead2'] });
  expect(usualIn({ ...lgs, verifier: ['notes', 'chair', 'r1'] })).toMatchObject({ verifiers: ['r1'] });
  expect(usualIn({ ...lgs, verifier: ['notes', 'chair'] })).toMatchObject({ verifiers: ['lead'] });
  expect(usualIn({ ...lgs, processLead: ['chair', 'lead'] })).toMatchObject({ verifiers: ['lead'] });
});

it('whose account is not known cannot sign, and where there is nobody it says so', () => {
  expect(usualIn({ ...lgs, chair: ['typed:x'], noteTaker: ['typed:y', 'notes'], verifier: ['typed:z'] })).toEqual({
    noteTaker: 'notes',
    verifiers: ['lead'],
    approver: 'vice',
  });
  expect(usualIn({})).toEqual({ noteTaker: '', verifiers: [], approver: '' });
});

describe('who approves when the form names the note taker', () => {
  it('is the vice chair when the chair turns out to be the note taker', () => {
    expect(approverFor(charterWith(lgs), 'chair', 'chair')).toBe('vice');
  });

  it('is whoever was chosen otherwise, also when that is a fault for the person to mend', () => {
    expect(approverFor(charterWith(lgs), 'notes', 'chair')).toBe('chair');
    expect(approverFor(charterWith(lgs), 'r1', 'r1')).toBe('r1');
    expect(approverFor(charterWith({ chair: ['chair'] }), 'chair', 'chair')).toBe('chair');
    expect(approverFor(charterWith(lgs), '', '')).toBe('');
    expect(approverFor(charterWith({}), '', '')).toBe('');
    expect(approverFor(charterWith({ ...lgs, approver: ['r1'] }), 'notes', 'r1')).toBe('r1');
  });
});
