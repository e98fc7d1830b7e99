import { ROLES } from '../../domain/forum/register';
import { policyOf } from '../../domain/forum/policies';
import type { RoleTermFault } from '../../domain/forum/enter-role-term';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { choiceField, dateField, faultsAt, textField } from '../fields';
import { sections } from '../sections';
import { paragraph, subtle } from '../text-run';
import type { Texts } from '../texts';
import { personChooser, searchFor, type Search } from './person-chooser';
import { namesIn } from './person-names';
import { termsIn } from './role-terms';

const MOST_OF_A_ROLE = 6;

export interface NewTermForm {
  readonly isOpen: boolean;
  readonly heading: readonly Element[];
  /** A list of none or one. */
  readonly searches: readonly Search[];
  readonly fields: readonly Element[];
}

export interface TermDaysForm {
  readonly term: string;
  readonly heading: readonly Element[];
  readonly fields: readonly Element[];
}

/** The form for a new term in a role. */
export function newTermForm(texts: Texts, { newTerm, forum, choosable, note }: ViewOf<'roles'>): NewTermForm {
  const { register, roles } = texts;
  const { newTerm: t } = roles;
  const { fields, faults, reason } = newTerm;
  const isDeparting = note?.type === 'departsFromCharter';
  const isTouched = Object.entries(fields).some(([field, value]) => field !== 'role' && value !== '');
  const at = (field: RoleTermFault['field']) => faultsAt(faults, field, register.fieldFault);
  const people = faults.flatMap((fault) =>
    fault.field === 'person' || fault.field === 'typedName' || fault.field === 'typedEmail' ? [fault] : [],
  );
  return {
    heading: sections({ heading: t.heading, paragraphs: [paragraph(subtle(t.hint))] }),
    isOpen: isTouched || faults.length > 0 || isDeparting || choosable.query !== '',
    searches: searchFor(texts, choosable),
    fields: [
      ...choiceField(texts, {
        id: 'role',
        label: t.role,
        isRequired: true,
        placeholder: register.choose,
        value: fields.role,
        choices: ROLES.map((value) => ({ title: register.role[value], value })),
      }),
      ...personChooser(texts, forum, choosable, fields, people),
      ...dateField(texts, {
        id: 'from',
        label: register.firstDay,
        isRequired: true,
        value: fields.from,
        faults: at('from'),
      }),
      ...dateField(texts, {
        id: 'until',
        label: register.lastDay,
        value: fields.until,
        faults: at('until'),
        hint: t.until(policyOf(forum.register.kind).chairTermMonths),
      }),
      ...(isDeparting || reason !== ''
        ? textField(texts, { id: 'termReason', ...register.reason, value: reason })
        : []),
    ],
  };
}

/** The choice of the term whose days are to change. */
export function termChoices(
  texts: Texts,
  { forum }: ViewOf<'roles'>,
): readonly { readonly field: readonly Element[]; readonly open: string }[] {
  const {
    register,
    roles: { change },
  } = texts;
  const nameOf = namesIn(forum);
  const terms = ROLES.flatMap((role) => termsIn(forum, role).slice(0, MOST_OF_A_ROLE));
  if (terms.length === 0) return [];
  const choices = terms.map((term) => {
    const name = nameOf(term.person) ?? register.unknownPerson;
    return { title: withoutMarkup(`${register.role[term.role]}: ${name}, ${register.term(term)}`), value: term.id };
  });
  const { label, placeholder, open } = change;
  return [{ field: choiceField(texts, { id: 'changing', label, placeholder, choices, value: '' }), open }];
}

/** The form for other days of a term; no form while no term is being changed. */
export function termDaysForm(texts: Texts, { changing, forum }: ViewOf<'roles'>): readonly TermDaysForm[] {
  if (changing === null) return [];
  const {
    register,
    roles: { days: t },
  } = texts;
  const { id, fields, faults, reason } = changing;
  const term = forum.register.roleTerms.find((other) => other.id === id);
  const at = (field: RoleTermFault['field']) => faultsAt(faults, field, register.fieldFault);
  const whose =
    term === undefined
      ? []
      : [paragraph(subtle(t.whose(register.role[term.role], namesIn(forum)(term.person) ?? register.unknownPerson)))];
  return [
    {
      term: id,
      heading: sections({ heading: t.heading, paragraphs: [...whose, paragraph(subtle(t.hint))] }),
      fields: [
        ...dateField(texts, {
          id: 'changedFrom',
          label: register.firstDay,
          value: fields.from,
          faults: at('from'),
        }),
        ...dateField(texts, {
          id: 'changedUntil',
          label: register.lastDay,
          hint: register.untilFurtherNotice,
          value: fields.until,
          faults: at('until'),
        }),
        ...dateField(texts, { id: 'changedLeftOn', ...t.leftOn, value: fields.leftOn, faults: at('leftOn') }),
        ...textField(texts, { id: 'changedReason', ...register.reason, value: reason }),
      ],
    },
  ];
}
