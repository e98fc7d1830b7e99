import { FORUM_KINDS, type ForumKind } from '../../domain/forum/policy';
import type { Element } from '../card-template';
import { choiceField } from '../fields';
import type { Texts } from '../texts';

/** The kind of forum, which decides the rules of its charter. */
export function kindField(texts: Texts, value: ForumKind): readonly Element[] {
  const {
    register,
    forumDetails: { kind },
  } = texts;
  return choiceField(texts, {
    id: 'kind',
    ...kind,
    placeholder: register.choose,
    value,
    choices: FORUM_KINDS.map((each) => ({ title: register.kind[each], value: each })),
  });
}
