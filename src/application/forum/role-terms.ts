import {
  changeRoleTerm,
  enterRoleTerm,
  type RoleTermDaysFields,
  type RoleTermFields,
} from '../../domain/forum/enter-role-term';
import type { Ready } from '../../domain/forum/forum';
import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import { enter, settingOf } from './changing-register';
import type { Belonging } from './membership';
import { knownPeople, peopleToChoose } from './people-to-choose';

type RolesView = Extract<View, { readonly card: 'roles' }>;

interface FilledIn {
  readonly forumId: string;
  readonly revision: number;
  readonly reason: string;
}

const NEW_TERM: RoleTermFields = {
  role: 'chair',
  person: '',
  typedName: '',
  typedEmail: '',
  from: '',
  until: '',
};

/** Who has which role, and until when. `query` narrows the people to choose from, with what is typed kept. */
export function openRoles(
  dependencies: Dependencies,
  leadership: Belonging,
  {
    query,
    changing,
    typed,
  }: {
    readonly query: string;
    /** A term whose days are to change; '' for none. */
    readonly changing: string;
    readonly typed: { readonly fields: RoleTermFields; readonly reason: string };
  },
): View {
  const { forum } = leadership;
  const view = rolesView(dependencies, forum);
  const term = forum.register.roleTerms.find(({ id }) => id === changing);
  if (term === undefined) {
    return { ...view, newTerm: { ...typed, faults: [] }, choosable: peopleToChoose(forum, query) };
  }
  const { id, from, until, leftOn } = term;
  const fields = { from: from ?? '', until: until ?? '', leftOn: leftOn ?? '' };
  return { ...view, changing: { id, fields, faults: [], reason: '' } };
}

export async function startRoleTerm(
  dependencies: Dependencies,
  leadership: Belonging,
  { fields, reason, revision }: FilledIn & { readonly fields: RoleTermFields },
  person: Person,
): Promise<View> {
  const { forum } = leadership;
  const reading = enterRoleTerm(forum.register, fields, knownPeople(forum), dependencies.newId());
  if (reading.kind === 'faulty') {
    return { ...rolesView(dependencies, forum), newTerm: { fields, faults: reading.faults, reason } };
  }
  const after = await enter(dependencies, forum, person, { changes: reading.changes, reason, revision });
  const view = rolesView(dependencies, after.forum);
  if (after.refusal === null) return { ...view, note: { type: 'registerSaved' } };
  return { ...view, note: after.refusal, newTerm: { fields, faults: [], reason } };
}

export async function saveRoleTerm(
  dependencies: Dependencies,
  leadership: Belonging,
  { id, fields, reason, revision }: FilledIn & { readonly id: string; readonly fields: RoleTermDaysFields },
  person: Person,
): Promise<View> {
  const { forum } = leadership;
  const term = forum.register.roleTerms.find((other) => other.id === id);
  if (term === undefined) return { card: 'message', message: { type: 'staleRegister' } };
  const reading = changeRoleTerm(term, fields);
  if (reading.kind === 'faulty') {
    return { ...rolesView(dependencies, forum), changing: { id, fields, faults: reading.faults, reason } };
  }
  const after = await enter(dependencies, forum, person, { changes: reading.changes, reason, revision });
  const view = rolesView(dependencies, after.forum);
  if (after.refusal === null) return { ...view, note: { type: 'registerSaved' } };
  return { ...view, note: after.refusal, changing: { id, fields, faults: [], reason } };
}

/** Takes away a term that was entered by mistake. */
export async function removeRoleTerm(
  dependencies: Dependencies,
  leadership: Belonging,
  { id, revision }: { readonly id: string; readonly revision: number },
  person: Person,
): Promise<View> {
  const changes = [{ type: 'roleTermRemoved', id }] as const;
  const after = await enter(dependencies, leadership.forum, person, { changes, reason: '', revision });
  return { ...rolesView(dependencies, after.forum), note: after.refusal ?? { type: 'registerSaved' } };
}

function rolesView(dependencies: Dependencies, forum: Ready): RolesView {
  return {
    card: 'roles',
    ...settingOf(dependencies, forum),
    note: null,
    newTerm: { fields: NEW_TERM, faults: [], reason: '' },
    changing: null,
    choosable: peopleToChoose(forum, ''),
  };
}
