import type { Joined, Ready } from '../../domain/forum/forum';
import type { SetupFields } from '../../domain/forum/setup';

/** What the setup card starts with: everyone votes until somebody says otherwise. */
export function setupFieldsOf(forum: Joined | Ready): SetupFields {
  if (forum.status === 'joined') {
    return {
      name: '',
      shortName: '',
      wording: 'decides',
      chair: '',
      viceChair: '',
      processLead: '',
      noteTaker: '',
      voting: (forum.roster ?? []).map(({ id }) => id),
      coOpted: [],
      kommun: [],
    };
  }
  const { name, shortName, wording, roles, members } = forum.charter;
  const withStanding = (standing: 'voting' | 'coOpted') =>
    members.filter((member) => member.standing === standing).map(({ id }) => id);
  return {
    name,
    shortName,
    wording,
    chair: roles.chair,
    viceChair: roles.viceChair ?? '',
    processLead: roles.processLead ?? '',
    noteTaker: roles.noteTaker ?? '',
    voting: withStanding('voting'),
    coOpted: withStanding('coOpted'),
    kommun: members.filter(({ principal }) => principal === 'kommun').map(({ id }) => id),
  };
}
