import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { head } from '../head';
import { banner, sections } from '../sections';
import type { Texts } from '../texts';
import { registerBanner } from './register-banner';
import { newTermForm, termChoices, termDaysForm, type NewTermForm, type TermDaysForm } from './role-form';
import { roleTerms } from './role-terms';

interface RolesCardData extends CommonData {
  readonly t: Texts['roles'];
  readonly forum: string;
  readonly revision: number;
  readonly head: readonly Element[];
  readonly banner: readonly Element[];
  readonly terms: readonly Element[];
  /** Lists of none or one. */
  readonly days: readonly TermDaysForm[];
  readonly changes: readonly { readonly field: readonly Element[]; readonly open: string }[];
  readonly newTerms: readonly NewTermForm[];
}

const expand: (data: RolesCardData) => Element = loadCard('roles');

/** Who has which role and until when. While one term is changed there is nothing else to fill in. */
export function rolesCard(texts: Texts, view: ViewOf<'roles'>): Card {
  const { forum, changing, newTerm, note } = view;
  const { common, roles: t } = texts;
  const faults = newTerm.faults.length + (changing?.faults.length ?? 0);
  return {
    content: expand({
      common,
      t,
      forum: forum.id,
      revision: forum.revision,
      head: head({ kind: t.kind, forum: forum.register.name, state: [], title: t.heading, lines: [] }),
      banner: banner(...registerBanner(texts, forum, note, faults)),
      terms: sections({ heading: null, paragraphs: roleTerms(texts, forum) }),
      days: termDaysForm(texts, view),
      changes: changing === null ? termChoices(texts, view) : [],
      newTerms: changing === null ? [newTermForm(texts, view)] : [],
    }),
    summary: t.summary(forum.register.shortName),
  };
}
