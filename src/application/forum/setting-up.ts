import { decideForum, maySetUp } from '../../domain/forum/decide-forum';
import type { Person } from '../../domain/forum/person';
import { belongsTo } from '../../domain/forum/roles';
import type { SetupFields } from '../../domain/forum/setup';
import type { Dependencies } from '../dependencies';
import { forumRef } from '../records/refs';
import { commandForum } from './commanding';
import { believedRoster } from './reading-roster';
import type { View } from '../views';
import type { SetupStep } from './forum-view';
import { namesakeOf } from './namesakes';
import { peopleToChoose } from './people-to-choose';
import { setupFieldsOf } from './setup-fields';
import { charterToday, todayOf } from './today';

/** The setup card of a forum that has none yet, else its composition; with the channel's people as they are now. */
export async function openForum(dependencies: Dependencies, forumId: string, person: Person): Promise<View> {
  const { forums, directory, doubts } = dependencies;
  const ref = forumRef(forumId);
  const known = (await forums.read(ref))?.state;
  if (known === undefined || known.status === 'unmet') return { card: 'message', message: { type: 'forumUnknown' } };
  const reading = await directory.members(known.place);
  const roster = reading === undefined ? null : believedRoster(doubts, known, reading);
  if (reading === undefined) doubts.aboutChannel(forumId, 'unreachable');
  const { state } =
    roster === null
      ? { state: known }
      : await forums.change(ref, (forum, now) => decideForum(forum, { type: 'seeRoster', roster }, now));
  switch (state.status) {
    case 'unmet':
      return { card: 'message', message: { type: 'forumUnknown' } };
    case 'joined': {
      if (!maySetUp(state, person)) return { card: 'message', message: { type: 'notInRoster' } };
      const choosable = peopleToChoose(state, '');
      return {
        card: 'setup',
        forum: state,
        step: 'forum',
        fields: setupFieldsOf(state),
        faults: [],
        note: null,
        choosable,
      };
    }
    case 'ready': {
      const charter = charterToday(dependencies, state);
      if (!belongsTo(charter, person.id)) return { card: 'message', message: { type: 'notInRoster' } };
      return { card: 'composition', forum: state, charter, today: todayOf(dependencies), note: null, page: 0 };
    }
  }
}

/** The setup card again with what was typed, and other people to choose from. */
export async function searchSetup(
  { forums }: Dependencies,
  person: Person,
  {
    forumId,
    fields,
    step,
    query,
  }: { readonly forumId: string; readonly fields: SetupFields; readonly step: SetupStep; readonly query: string },
): Promise<View> {
  const forum = (await forums.read(forumRef(forumId)))?.state;
  if (forum?.status !== 'joined') return { card: 'message', message: { type: 'alreadySetUp' } };
  if (!maySetUp(forum, person)) return { card: 'message', message: { type: 'notInRoster' } };
  return { card: 'setup', forum, step, fields, faults: [], note: null, choosable: peopleToChoose(forum, query) };
}

export async function saveSetup(
  dependencies: Dependencies,
  forumId: string,
  by: Person,
  fields: SetupFields,
): Promise<View> {
  const today = todayOf(dependencies);
  const namesake = await namesakeOf(dependencies, forumId, fields.shortName);
  const change = await commandForum(dependencies, forumId, { type: 'setUp', by, today, fields, namesake });
  const { state } = change;
  const note = change.kind === 'refused' ? change.refusal : null;
  switch (state.status) {
    case 'unmet':
      return { card: 'message', message: { type: 'forumUnknown' } };
    case 'joined': {
      if (!maySetUp(state, by)) return { card: 'message', message: { type: 'notInRoster' } };
      const faults = note?.type === 'setupFaulty' ? note.faults : [];
      return {
        card: 'setup',
        forum: state,
        step: 'kommun',
        fields,
        faults,
        note,
        choosable: peopleToChoose(state, ''),
      };
    }
    case 'ready': {
      const charter = charterToday(dependencies, state);
      if (!belongsTo(charter, by.id)) return { card: 'message', message: { type: 'notInRoster' } };
      return { card: 'composition', forum: state, charter, today, note, page: 0 };
    }
  }
}
