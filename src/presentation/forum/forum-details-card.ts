import { DECIDING } from '../../domain/forum/deciding';
import { LANGUAGES } from '../../domain/language';
import { WORDINGS } from '../../domain/forum/wording';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { choiceField, textField } from '../fields';
import { banner, titledIn } from '../sections';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { namingFields } from './naming-fields';
import { registerBanner } from './register-banner';

interface ForumDetailsCardData extends CommonData {
  readonly forum: string;
  readonly revision: number;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly fields: readonly Element[];
  readonly save: string;
}

const expand: (data: ForumDetailsCardData) => Element = loadCard('forum-details');

/** What the forum is called, what kind it is and how it words its decisions. */
export function forumDetailsCard(texts: Texts, view: ViewOf<'forumDetails'>): Card {
  const { forum, note, faults } = view;
  const { common, forumDetails: t } = texts;
  return {
    content: expand({
      common,
      forum: forum.id,
      revision: forum.revision,
      title: titledIn(forum.register.name, t.heading, paragraph(plain(t.introduction))),
      banner: banner(...registerBanner(texts, forum, note, faults.length)),
      fields: fieldsOf(texts, view),
      save: t.save,
    }),
    summary: t.summary(forum.register.shortName),
  };
}

function fieldsOf(texts: Texts, { fields, faults, reason }: ViewOf<'forumDetails'>): readonly Element[] {
  const { forumDetails: t, register, setup } = texts;
  return [
    ...namingFields(texts, fields, faults, { label: setup.name.label }),
    ...choiceField(texts, {
      id: 'wording',
      label: t.wording,
      placeholder: register.choose,
      value: fields.wording,
      choices: WORDINGS.map((value) => ({ title: register.wording[value], value })),
    }),
    ...choiceField(texts, {
      id: 'deciding',
      label: t.deciding.label,
      hint: t.deciding.hint,
      placeholder: register.choose,
      value: fields.deciding,
      choices: DECIDING.map((value) => ({ title: t.deciding.title[value], value })),
    }),
    ...choiceField(texts, {
      id: 'language',
      label: t.language.label,
      hint: t.language.hint,
      placeholder: register.choose,
      value: fields.language,
      choices: LANGUAGES.map((value) => ({ title: t.language.title[value], value })),
    }),
    ...textField(texts, { id: 'detailsReason', ...register.reason, value: reason }),
  ];
}
