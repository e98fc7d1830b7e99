import type { Dependencies } from '../../src/application/dependencies';
import { forumIdOf } from '../../src/application/forum/joining';
import { forumRef } from '../../src/application/records/refs';
import { decideForum, type ForumCommand } from '../../src/domain/forum/decide-forum';
import type { AccountId } from '../../src/domain/forum/person';
import type { Place } from '../../src/domain/forum/place';
import type { SetupFields } from '../../src/domain/forum/setup';

/** The channel becomes a forum without anybody filling in a card. Returns the forum's id. */
export async function aStoredForum(
  { forums }: Pick<Dependencies, 'forums'>,
  place: Place,
  people: readonly AccountId[],
  fields: Pick<SetupFields, 'chair'> & Partial<SetupFields>,
): Promise<string> {
  const id = forumIdOf(place);
  const roster = people.map((account) => ({ id: account, name: account, address: account, email: null }));
  const setup: SetupFields = {
    kind: 'lgs',
    name: 'Ledningsgrupp i samverkan',
    shortName: 'LGS',
    reason: '',
    viceChair: '',
    processLead: '',
    noteTaker: '',
    coOpted: [],
    kommun: [],
    voting: [fields.chair],
    ...fields,
  };
  const commands: readonly ForumCommand[] = [
    { type: 'join', id, place },
    { type: 'seeRoster', roster },
    { type: 'setUp', by: { id: fields.chair, name: fields.chair }, today: '2026-06-04', fields: setup, namesake: null },
  ];
  for (const command of commands) {
    await forums.change(forumRef(id), (forum, now) => decideForum(forum, command, now));
  }
  return id;
}
