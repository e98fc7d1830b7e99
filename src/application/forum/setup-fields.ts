import type { Joined } from '../../domain/forum/forum';
import type { SetupFields } from '../../domain/forum/setup';

/** What the setup card starts with: everyone votes until somebody says otherwise. */
export function setupFieldsOf(forum: Joined): SetupFields {
  return {
    kind: 'lgs',
    name: '',
    shortName: '',
    chair: '',
    viceChair: '',
    processLead: '',
    noteTaker: '',
    voting: (forum.roster ?? []).map(({ id }) => id),
    coOpted: [],
    kommun: [],
    reason: '',
  };
}
