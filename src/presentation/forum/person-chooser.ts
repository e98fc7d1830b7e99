import type { Choosable } from '../../application/forum/forum-view';
import type { PersonFault, PersonFields } from '../../domain/forum/enter-person';
import type { Joined, Ready } from '../../domain/forum/forum';
import type { Person } from '../../domain/forum/person';
import type { Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { folded } from '../sections';
import { choiceField, faultsAt, textField, type Choice } from '../fields';
import type { Texts } from '../texts';
import { cutShort } from './person-names';

/** The choice of nobody. It is not '', since clients send '' as the word undefined. */
export const NOBODY = 'nobody';

const TOLD_APART_BY = 4;

/** The search field above a list of people that is too long to show; none where the list has everybody. */
export interface Search {
  readonly field: readonly Element[];
  readonly send: string;
}

/** Somebody chosen from the channel, or typed in because they are not there yet. */
export function personChooser(
  texts: Texts,
  forum: Ready,
  choosable: Choosable,
  fields: PersonFields,
  faults: readonly PersonFault[],
): readonly Element[] {
  const { register: t } = texts;
  const at = (field: PersonFault['field']) => faultsAt(faults, field, t.fieldFault);
  const typed = [
    ...textField(texts, { id: 'typedName', ...t.typedName, value: fields.typedName, faults: at('typedName') }),
    ...textField(texts, { id: 'typedEmail', ...t.typedEmail, value: fields.typedEmail, faults: at('typedEmail') }),
  ];
  const isTyped = fields.typedName !== '' || fields.typedEmail !== '' || faults.some(({ field }) => field !== 'person');
  return [
    ...choiceField(texts, {
      id: 'person',
      label: t.person.label,
      isRequired: true,
      placeholder: t.person.placeholder,
      choices: [
        { title: t.person.nobody, value: NOBODY },
        ...peopleChoices(withChosen(choosable.people, [fields.person], forum)),
      ],
      value: fields.person === '' ? NOBODY : fields.person,
      faults: at('person'),
    }),
    ...(isTyped ? typed : folded('typedPerson', t.typePerson, typed)),
  ];
}

export function searchFor(texts: Texts, { query, left }: Choosable, id = 'query'): readonly Search[] {
  const { search: t } = texts.register;
  if (query === '' && left === 0) return [];
  return [{ field: textField(texts, { id, label: t.label, value: query, hint: t.hint(left) }), send: t.send }];
}

/** The people on offer and those chosen already, whom a new search must not lose. */
export function withChosen(
  offered: readonly Person[],
  chosen: readonly string[],
  forum: Joined | Ready,
): readonly Person[] {
  const known: readonly Person[] = forum.status === 'ready' ? forum.register.people : [];
  const wanted = new Set(chosen);
  const people = [...(forum.roster ?? []), ...known].filter(({ id }) => wanted.has(id));
  const all = new Map([...people, ...offered].map((person) => [person.id, person]));
  return [...all.values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}

/** People to choose from. Those of the same name are told apart by the end of their account's id. */
export function peopleChoices(people: readonly Person[]): readonly Choice[] {
  const titles = people.map(({ name }) => cutShort(withoutMarkup(name)));
  const times = new Map<string, number>();
  for (const title of titles) times.set(title, (times.get(title) ?? 0) + 1);
  return people.map(({ id }, index) => {
    const title = titles[index] ?? '';
    const isAlone = times.get(title) === 1;
    return { title: isAlone ? title : `${title} (…${withoutMarkup(id.slice(-TOLD_APART_BY))})`, value: id };
  });
}
