import { decideForum, maySetUp, type ForumRefusal } from '../../domain/forum/decide-forum';
import type { Joined } from '../../domain/forum/forum';
import type { Person } from '../../domain/forum/person';
import { belongsTo } from '../../domain/forum/roles';
import type { SetupFault, SetupFields } from '../../domain/forum/setup';
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

/**
 * The setup card again with what was typed, and other people to choose from. After somebody has tried to save, it says what
 * they would be told if they tried now.
 */
export async function searchSetup(
  dependencies: Dependencies,
  person: Person,
  {
    forumId,
    fields,
    step,
    query,
    isTried,
  }: {
    readonly forumId: string;
    readonly fields: SetupFields;
    readonly step: SetupStep;
    readonly query: string;
    readonly isTried: boolean;
  },
): Promise<View> {
  const forum = (await dependencies.forums.read(forumRef(forumId)))?.state;
  if (forum?.status !== 'joined') return { card: 'message', message: { type: 'alreadySetUp' } };
  if (!maySetUp(forum, person)) return { card: 'message', message: { type: 'notInRoster' } };
  const note = isTried ? await whatSavingWouldMeet(dependencies, forum, forumId, person, fields) : null;
  return {
    card: 'setup',
    forum,
    step,
    fields,
    faults: faultsIn(note),
    note,
    choosable: peopleToChoose(forum, query),
  };
}

export async function saveSetup(
  dependencies: Dependencies,
  forumId: string,
  by: Person,
  fields: SetupFields,
): Promise<View> {
  const change = await commandForum(dependencies, forumId, await settingUp(dependencies, forumId, by, fields));
  const { state } = change;
  const note = change.kind === 'refused' ? change.refusal : null;
  switch (state.status) {
    case 'unmet':
      return { card: 'message', message: { type: 'forumUnknown' } };
    case 'joined': {
      if (!maySetUp(state, by)) return { card: 'message', message: { type: 'notInRoster' } };
      return {
        card: 'setup',
        forum: state,
        step: null,
        fields,
        faults: faultsIn(note),
        note,
        choosable: peopleToChoose(state, ''),
      };
    }
    case 'ready': {
      const charter = charterToday(dependencies, state);
      if (!belongsTo(charter, by.id)) return { card: 'message', message: { type: 'notInRoster' } };
      return { card: 'composition', forum: state, charter, today: todayOf(dependencies), note, page: 0 };
    }
  }
}

async function settingUp(dependencies: Dependencies, forumId: string, by: Person, fields: SetupFields) {
  const namesake = await namesakeOf(dependencies, forumId, fields.shortName);
  return { type: 'setUp', by, today: todayOf(dependencies), fields, namesake } as const;
}

async function whatSavingWouldMeet(
  dependencies: Dependencies,
  forum: Joined,
  forumId: string,
  by: Person,
  fields: SetupFields,
): Promise<ForumRefusal | null> {
  const verdict = decideForum(forum, await settingUp(dependencies, forumId, by, fields), dependencies.clock.now());
  return verdict.kind === 'refused' ? verdict.refusal : null;
}

function faultsIn(note: ForumRefusal | null): readonly SetupFault[] {
  return note?.type === 'setupFaulty' ? note.faults : [];
}
