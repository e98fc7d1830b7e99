import type { Ready } from '../../domain/forum/forum';
import { ROLES, type Role, type RoleTerm } from '../../domain/forum/register';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { namesIn } from './person-names';

const MOST_OF_A_ROLE = 6;

/** The terms of a role, the latest first. */
export function termsIn({ register }: Ready, role: Role): readonly RoleTerm[] {
  return register.roleTerms
    .filter((term) => term.role === role)
    .sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1));
}

/** Who has had each role and from when to when, the latest first. */
export function roleTerms(texts: Texts, forum: Ready): readonly Paragraph[] {
  const { register, roles: t } = texts;
  const nameOf = namesIn(forum);
  return ROLES.flatMap((role) => {
    const terms = termsIn(forum, role);
    const left = terms.length - MOST_OF_A_ROLE;
    if (terms.length === 0) return [paragraph(bold(`${register.role[role]}: `), plain(t.none))];
    return [
      ...terms
        .slice(0, MOST_OF_A_ROLE)
        .map((term) =>
          paragraph(
            bold(`${register.role[role]}: `),
            plain(t.term(nameOf(term.person) ?? register.unknownPerson, register.term(term))),
          ),
        ),
      ...(left > 0 ? [paragraph(plain(t.earlier(left)))] : []),
    ];
  });
}
