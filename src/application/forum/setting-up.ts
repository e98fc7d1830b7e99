import { decideForum, maySetUp } from '../../domain/forum/decide-forum';
import type { Person } from '../../domain/forum/person';
import { belongsTo } from '../../domain/forum/roles';
import type { SetupFields } from '../../domain/forum/setup';
import type { Dependencies } from '../dependencies';
import { forumRef } from '../records/refs';
import type { View } from '../views';
import { setupFieldsOf } from './setup-fields';

/** The setup card, with the channel's people as they are now. */
export async function openSetup({ forums, directory }: Dependencies, forumId: string, person: Person): Promise<View> {
  const ref = forumRef(forumId);
  const known = (await forums.read(ref))?.state;
  if (known === undefined || known.status === 'unmet') return { card: 'message', message: { type: 'forumUnknown' } };
  const roster = await directory.members(known.place);
  const { state } = await forums.change(ref, (forum, now) => decideForum(forum, { type: 'seeRoster', roster }, now));
  if (state.status === 'unmet') return { card: 'message', message: { type: 'forumUnknown' } };
  if (!maySetUp(state, person)) {
    const isHere = belongsTo(state, person.id) || roster.some(({ id }) => id === person.id);
    return state.status === 'ready' && isHere
      ? { card: 'composition', forum: state }
      : { card: 'message', message: { type: 'notInRoster' } };
  }
  return { card: 'setup', forum: state, fields: setupFieldsOf(state), faults: [], note: null };
}

export async function saveSetup(
  { forums, nudge }: Dependencies,
  forumId: string,
  by: Person,
  fields: SetupFields,
  revision: number,
): Promise<View> {
  const ref = forumRef(forumId);
  const change = await forums.change(ref, (forum, now) =>
    decideForum(forum, { type: 'setUp', by, fields, revision }, now),
  );
  const { state } = change;
  if (change.kind === 'accepted') {
    if (change.isNews) nudge(ref);
    if (state.status === 'ready') return { card: 'composition', forum: state };
    return { card: 'message', message: { type: 'forumUnknown' } };
  }
  const { refusal } = change;
  if (state.status === 'unmet' || !maySetUp(state, by)) return { card: 'message', message: refusal };
  const faults = refusal.type === 'setupFaulty' ? refusal.faults : [];
  return { card: 'setup', forum: state, fields, faults, note: refusal };
}
