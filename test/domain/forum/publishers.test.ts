import type { Charter, Roles } from '../../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import { publishersOf } from '../../../src/domain/forum/roles';

const nobody: Roles = { chair: [], viceChair: [], processLead: [], noteTaker: [], verifier: [], approver: [] };

function forumWith(roles: Partial<Roles>): Charter {
  const named = { kind: 'lgs', name: 'Forum', shortName: 'F', wording: 'decides' } as const;
  return { ...named, times: USUAL_TIMES, members: [], roles: { ...nobody, ...roles } };
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
