import type { PerCapsulamDecision } from '../../domain/decision/decision';
import { asItReads, standingIn } from '../../domain/editorial/editorial-changes';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { writtenToKeep } from '../dates';
import { withoutMarkup } from '../display-text';
import { paragraphsOf, sectionOf } from '../document/document';
import { paragraphsOnCard, sectionsOnCard } from '../document/document-on-card';
import { choiceField, longTextField, onlyOne } from '../fields';
import { cutShort } from '../forum/person-names';
import { noticeText } from '../notice-text';
import type { MatterIds } from '../resolution/matter-ids';
import { titleOf } from '../resolution/matter-title';
import { proposalBlocks } from '../resolution/proposal-text';
import { headOfPart } from '../decision/decision-head';
import { banner, folded, sections } from '../sections';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { versionsOf } from './told-editorial';

interface Form {
  readonly fields: readonly Element[];
}

interface EditorialCardData extends CommonData {
  readonly t: Texts['editorial'];
  readonly ids: MatterIds;
  /** How much had been noted of the text when the card was drawn. */
  readonly after: number;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly body: readonly Element[];
  /** Lists of none or one; with what was typed and could not be taken, the form is open. */
  readonly typedChanges: readonly Form[];
  readonly changes: readonly Form[];
  readonly settings: readonly Form[];
}

type EditorialView = ViewOf<'editorial'>;

const expand: (data: EditorialCardData) => Element = loadCard('editorial');

const MOST_OF_A_CHOICE = 60;
/** How many of the latest versions are in view. */
const SEEN = 2;
/** How many of those before them are behind a button: the first that fits. */
const MOST_BEFORE = [20, 8, 3, 1] as const;

/** The versions of a decision's text, the text as it reads now, and for those who may the forms about it. */
export function editorialCard(texts: Texts, view: EditorialView): Card {
  const { common, editorial: t } = texts;
  const { charter, decision, mayEdit, typed, note } = view;
  const title = titleOf(texts, decision.title);
  const changes = mayEdit ? [{ fields: changeFields(texts, view) }] : [];
  const cardOf = (most: number) =>
    expand({
      common,
      t,
      ids: { forum: decision.forumId, matter: decision.id },
      after: decision.editorialNotes.length,
      title: headOfPart(texts, t.heading, charter.name, decision),
      banner: banner(...(note === null ? [] : [paragraph(bold(noticeText(texts, note, charter.shortName)))])),
      body: [
        ...sections({ heading: null, paragraphs: [paragraph(subtle(t.intro))] }),
        ...versions(texts, decision, most),
        ...folded('texts', t.texts, textAsItReads(texts, decision)),
      ],
      typedChanges: typed === null ? [] : changes,
      changes: typed === null ? changes : [],
      settings: settingForms(texts, view),
    });
  return { content: fitting(MOST_BEFORE, cardOf), summary: t.summary(decision.number, title) };
}

/** The latest versions, over those before them behind a button. */
function versions(texts: Texts, decision: PerCapsulamDecision, most: number): readonly Element[] {
  const { editorial: t, words } = texts;
  const told = writtenToKeep(() => versionsOf(texts, decision, { isPublic: false }));
  const paragraphs = told.map((blocks) => paragraphsOnCard(texts, blocks));
  const before = paragraphs.slice(0, -SEEN);
  const kept = before.slice(-most);
  const left = before.length - kept.length;
  const behind = [...(left === 0 ? [] : [paragraph(subtle(words.moreOfThese(left)))]), ...kept.flat()];
  return [
    ...(before.length === 0
      ? []
      : folded('earlierVersions', t.earlier(before.length), sections({ heading: null, paragraphs: behind }))),
    ...sections({
      heading: null,
      paragraphs: told.length === 0 ? [paragraph(plain(t.none))] : paragraphs.slice(-SEEN).flat(),
    }),
  ];
}

function textAsItReads(texts: Texts, decision: PerCapsulamDecision): readonly Element[] {
  const read = asItReads(decision);
  const { matter } = texts;
  return sections(
    ...sectionsOnCard(texts, [
      ...sectionOf(null, proposalBlocks(texts, read, read.points)),
      ...sectionOf(matter.question, paragraphsOf(read.question)),
      ...sectionOf(matter.background, paragraphsOf(read.background)),
    ]).sections,
  );
}

function changeFields(texts: Texts, { typed }: EditorialView): readonly Element[] {
  const { change: t } = texts.editorial;
  return [
    ...longTextField(texts, { id: 'editorialBefore', ...t.before, isRequired: true, value: typed?.before ?? '' }),
    ...longTextField(texts, { id: 'editorialAfter', ...t.becomes, isRequired: true, value: typed?.becomes ?? '' }),
    ...longTextField(texts, { id: 'editorialWhy', ...t.why, isRequired: true, value: typed?.why ?? '' }),
  ];
}

function settingForms(texts: Texts, { decision, maySetAside }: EditorialView): readonly Form[] {
  const {
    editorial,
    editorial: { setAsideForm: t },
  } = texts;
  const choices = standingIn(decision.editorialNotes).map(({ number, after }) => ({
    title: editorial.choice(number, cutShort(withoutMarkup(after), MOST_OF_A_CHOICE)),
    value: String(number),
  }));
  if (!maySetAside || choices.length === 0) return [];
  return [
    {
      fields: [
        ...choiceField(texts, { id: 'editorial', ...t.which, isRequired: true, choices, value: onlyOne(choices) }),
        ...longTextField(texts, { id: 'whyNotEditorial', ...t.reason, isRequired: true, value: '' }),
      ],
    },
  ];
}
