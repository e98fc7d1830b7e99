import { FORUM_KINDS } from '../../domain/forum/policy';
import type { SetupFault, SetupFields } from '../../domain/forum/setup';
import type { Element } from '../card-template';
import { choiceField, faultsAt, textField } from '../fields';
import type { Texts } from '../texts';

/** What kind of forum it is, which decides the rules of its charter, and what it is called. */
export function namingFields(
  texts: Texts,
  { kind, name, shortName }: Pick<SetupFields, 'kind' | 'name' | 'shortName'>,
  faults: readonly SetupFault[],
  /** Of its name: an example helps while it has none. */
  says: { readonly label: string; readonly hint?: string },
): readonly Element[] {
  const { register, forumDetails, setup: t } = texts;
  const at = (field: 'name' | 'shortName') => ({ isRequired: true, faults: faultsAt(faults, field, t.fault) });
  return [
    ...choiceField(texts, {
      id: 'kind',
      ...forumDetails.kind,
      placeholder: register.choose,
      value: kind,
      choices: FORUM_KINDS.map((each) => ({ title: register.kind[each], value: each })),
    }),
    ...textField(texts, { id: 'name', ...says, value: name, ...at('name') }),
    ...textField(texts, { id: 'shortName', ...t.shortName, value: shortName, ...at('shortName') }),
  ];
}
