import type { SetupStep } from '../../application/forum/forum-view';
import type { Joined } from '../../domain/forum/forum';
import { NAMING_FIELDS, type SetupField, type SetupFields } from '../../domain/forum/setup';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { choiceField, faultsAt, textField, ticksField } from '../fields';
import { folded } from '../sections';
import type { Texts } from '../texts';
import { namingFields } from './naming-fields';
import { NOBODY, peopleChoices, withChosen } from './person-chooser';

type Shown = Pick<ViewOf<'setup'>, 'forum' | 'fields' | 'faults' | 'choosable' | 'note'>;

/** In which step each field is. */
export const SETUP_FIELDS: Readonly<Record<SetupField, SetupStep>> = {
  name: 'forum',
  shortName: 'forum',
  chair: 'roles',
  viceChair: 'roles',
  processLead: 'roles',
  otherProcessLead: 'roles',
  noteTaker: 'roles',
  otherNoteTaker: 'roles',
  voting: 'voting',
  coOpted: 'kommun',
};

/** Of those who were ticked before somebody searched for others, who are not among the found: more are folded. */
const MOST_BEFORE_IN_VIEW = 10;

/** The input of those who are folded. They are sent along all the same. */
const TICKED_BEFORE = { voting: 'votingBefore', kommun: 'kommunBefore' } as const;

/** The fields of the setup by step. Whoever is chosen stays in the lists, whatever has been searched for since. */
export function setupForm(texts: Texts, view: Shown): Readonly<Record<SetupStep, readonly Element[]>> {
  const { setup: t } = texts;
  const { fields, faults, forum, choosable, note } = view;
  const at = (field: SetupField) => faultsAt(faults, field, t.fault);
  const offered = (chosen: readonly string[]) => peopleChoices(withChosen(choosable.people, chosen, forum));
  const isPartial = choosable.left > 0 || choosable.query !== '';
  const voting = isPartial && isUntouched(fields, forum) ? [] : fields.voting;
  const ticks = (
    id: 'voting' | 'coOpted' | 'kommun',
    chosen: readonly string[],
    says: { label: string; hint: string },
  ) => {
    const ofField = { id, ...says, faults: id === 'kommun' ? [] : at(id) };
    const found = new Set(choosable.people.map((person) => person.id));
    const before = chosen.filter((person) => !found.has(person));
    if (id === 'coOpted' || found.size === 0 || before.length <= MOST_BEFORE_IN_VIEW) {
      return ticksField(texts, { ...ofField, choices: offered(chosen), value: chosen.join(',') });
    }
    const inView = chosen.filter((person) => found.has(person));
    return [
      ...ticksField(texts, { ...ofField, choices: offered(inView), value: inView.join(',') }),
      ...folded(
        `${id}Before`,
        t.tickedBefore.open(before.length),
        ticksField(texts, {
          id: TICKED_BEFORE[id],
          label: t.tickedBefore.label,
          choices: peopleChoices(withChosen([], before, forum)),
          value: before.join(','),
        }),
      ),
    ];
  };
  const coOpted = ticks('coOpted', fields.coOpted, t.coOpted);
  const isCoOptedOpen = fields.coOpted.length > 0 || at('coOpted').length > 0;
  return {
    forum: namingFields(texts, fields, faults, t.name),
    roles: NAMING_FIELDS.flatMap((role) => {
      const chosen = fields[role] ?? '';
      const people = offered([chosen]);
      return choiceField(texts, {
        id: role,
        label: t.fieldLabel[role],
        isRequired: role === 'chair',
        value: chosen,
        faults: at(role),
        placeholder: role === 'chair' ? t.choosePerson : t.nobody,
        choices: role === 'chair' ? people : [{ title: t.nobody, value: NOBODY }, ...people],
      });
    }),
    voting: ticks('voting', voting, !isPartial ? t.voting : voting.length === 0 ? t.votingOfMany : t.votingSearched),
    kommun: [
      ...(note?.type === 'departsFromCharter' || fields.reason !== ''
        ? textField(texts, { id: 'reason', ...t.reason, value: fields.reason })
        : []),
      ...ticks('kommun', fields.kommun, t.kommun),
      ...(isCoOptedOpen ? coOpted : folded('coOptedPeople', t.openCoOpted, coOpted)),
    ],
  };
}

/**
 * Whether nothing has been changed since the setup began with everybody ticked. In a list that shows only some people,
 * the ticks would be nobody's choice.
 */
function isUntouched({ voting, name, shortName, chair }: SetupFields, { roster }: Joined): boolean {
  return voting.length === roster?.length && name === '' && shortName === '' && chair === '';
}
