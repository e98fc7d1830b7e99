import type { Charter, Roles } from '../../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import { namedIn, publishersOf } from '../../../src/domain/forum/roles';
import { waitedFor } from '../../../src/domain/minutes/open-steps';

const nobody: Roles = { chair: [], viceChair: [], processLead: [], noteTaker: [], verifier: [], approver: [] };

function forumWith(roles: Partial<Roles>): Charter {
  const named = { kind: 'lgs', name: 'Forum', shortName: 'F', wording: 'decides' } as const;
  return { ...named, times: USUAL_TIMES, parties: [], absences: [], members: [], roles: { ...nobody, ...roles } };
}

it('the process leads publish, every one of them (R-23)', () => {
  expect(publishersOf(forumWith({ processLead: ['lead-1', 'lead-2'], chair: ['chair'] }))).toEqual([
    'lead-1',
    'lead-2',
  ]);
});

it('where there is no process lead, the presidium publishes', () => {
  expect(publishersOf(forumWith({ chair: ['chair'], viceChair: ['vice'] }))).toEqual(['chair', 'vice']);
});

it('a process lead without an account publishes nothing', () => {
  expect(publishersOf(forumWith({ processLead: ['typed:1'], chair: ['chair'] }))).toEqual(['chair']);
  expect(publishersOf(forumWith({ processLead: ['typed:1', 'lead'], chair: ['chair'] }))).toEqual(['lead']);
});

describe('whom a step waits for', () => {
  const lead = { id: 'lead', name: 'Process lead', address: '29:lead', standing: 'attending' } as const;
  const notes = { id: 'notes', name: 'Note taker' };
  const left = { id: 'left', name: 'Somebody who has left' };
  const members = [lead, { ...notes, address: '29:notes', standing: 'attending' } as const];
  const forum = { ...forumWith({ processLead: ['lead'] }), members };

  it('is those it names who are still in the forum, or for publishing whoever publishes for the forum that day', () => {
    const dueOn = '2025-10-24';
    expect(waitedFor({ step: 'draft', people: [notes], dueOn }, forum)).toEqual([notes]);
    expect(waitedFor({ step: 'verify', people: [left, notes], dueOn }, forum)).toEqual([notes]);
    expect(waitedFor({ step: 'publish', people: [], dueOn }, forum)).toEqual([{ id: 'lead', name: 'Process lead' }]);
  });

  it('is nobody whom the forum does not know', () => {
    expect(namedIn(forum, ['stranger', 'lead'])).toEqual([{ id: 'lead', name: 'Process lead' }]);
  });
});
