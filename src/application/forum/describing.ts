import type { Person } from '../../domain/forum/person';
import { USUAL_DECIDING } from '../../domain/forum/deciding';
import { USUAL_LANGUAGE } from '../../domain/language';
import { nameFaults } from '../../domain/forum/setup';
import type { Dependencies } from '../dependencies';
import type { ForumDetails } from './forum-view';
import type { View } from '../views';
import { enter, settingOf } from './changing-register';
import type { Belonging } from './membership';
import { namesakeOf } from './namesakes';

/** What the forum is called, what kind it is, how it comes to its decisions and words them, and which language its channel has. */
export function openDetails(dependencies: Dependencies, leadership: Belonging): View {
  const { forum } = leadership;
  const { kind, name, shortName, wording, deciding = USUAL_DECIDING, language = USUAL_LANGUAGE } = forum.register;
  const fields = { kind, name, shortName, wording, deciding, language };
  return { card: 'forumDetails', ...settingOf(dependencies, forum), note: null, fields, faults: [], reason: '' };
}

export async function saveDetails(
  dependencies: Dependencies,
  leadership: Belonging,
  {
    forumId,
    fields,
    reason,
    revision,
  }: {
    readonly forumId: string;
    readonly fields: ForumDetails;
    readonly reason: string;
    readonly revision: number;
  },
  person: Person,
): Promise<View> {
  const { forum } = leadership;
  const faults = nameFaults(fields.name, fields.shortName);
  if (faults.length > 0) {
    return { card: 'forumDetails', ...settingOf(dependencies, forum), note: null, fields, faults, reason };
  }
  const { kind, name, shortName, wording, deciding, language } = fields;
  const described = { kind, name: name.trim(), shortName: shortName.trim(), wording, deciding, language };
  const changes = [{ type: 'forumDescribed', ...described }] as const;
  const namesake = await namesakeOf(dependencies, forumId, shortName);
  const after = await enter(dependencies, forum, person, { changes, reason, revision, namesake });
  const setting = settingOf(dependencies, after.forum);
  if (after.refusal === null) return { card: 'registerMenu', ...setting, note: { type: 'registerSaved' } };
  return { card: 'forumDetails', ...setting, note: after.refusal, fields, faults: [], reason };
}
