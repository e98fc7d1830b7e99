import { isMovable } from '../../domain/follow-ups/ending';
import { isOver } from '../../domain/follow-ups/follow-ups';
import { dueDayOf } from '../../domain/follow-ups/reminding';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { longTextField, textField } from '../fields';
import { noticeText } from '../notice-text';
import { titleOf } from '../resolution/matter-title';
import { head } from '../head';
import { banner, sections } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { ownerAndDueFields } from './follow-up-fields';
import { isLate, outcomeOf, sourceIn, whoAndWhen } from './told-follow-up';

type FollowUpView = ViewOf<'followUp'>;

interface Form {
  readonly fields: readonly Element[];
}

interface FollowUpCardData extends CommonData {
  readonly t: Texts['followUp'];
  readonly forum: string;
  readonly followUp: string;
  readonly after: number;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly told: readonly Element[];
  /** Lists of none or one. */
  readonly finishes: readonly Form[];
  readonly moves: readonly Form[];
  readonly drops: readonly Form[];
  readonly decisions: readonly { readonly decision: string }[];
  readonly applications: readonly { readonly application: string; readonly title: string }[];
  readonly runningOut: readonly { readonly matter: string; readonly title: string }[];
}

const expand: (data: FollowUpCardData) => Element = loadCard('follow-up');

/** How many of its changes are shown: the latest. */
const LENGTHS = [10, 6, 3, 1] as const;

/** One follow-up: what, whom it waits for, by when, where it comes from, what became of it and what has been changed. */
export function followUpCard(texts: Texts, view: FollowUpView): Card {
  const { charter, followUp } = view;
  return {
    content: fitting(LENGTHS, (most) => cardOf(texts, view, most)),
    summary: texts.followUp.summary(charter.shortName, titleOf(texts, followUp.title)),
  };
}

function cardOf(texts: Texts, view: FollowUpView, most: number): Element {
  const { common, followUp: t } = texts;
  const { charter, followUp, forumId, mayLead, isTheirs, note } = view;
  const { id, changes, source } = followUp;
  const may = mayLead || isTheirs;
  return expand({
    common,
    t,
    forum: forumId,
    followUp: id,
    after: changes.length,
    title: head({ kind: t.heading, forum: charter.name, state: [], title: titleOf(texts, followUp.title), lines: [] }),
    banner: banner(...(note === null ? [] : [paragraph(bold(noticeText(texts, note, charter.shortName)))])),
    told: sections(
      { heading: null, paragraphs: told(texts, view) },
      { heading: t.trace, paragraphs: trace(texts, view, most) },
    ),
    finishes: may && !isOver(followUp) && source.kind !== 'condition' ? [{ fields: finishingFields(texts) }] : [],
    moves: may && isMovable(followUp) ? [{ fields: movingFields(texts, view) }] : [],
    drops: mayLead && followUp.ended === null ? [{ fields: droppingFields(texts) }] : [],
    decisions: source.kind === 'decision' ? [{ decision: source.decision }] : [],
    applications:
      mayLead && source.kind === 'application' ? [{ application: source.application, title: t.showApplication }] : [],
    runningOut:
      source.kind === 'runsOut' || source.kind === 'finalReport' || source.kind === 'condition'
        ? [{ matter: source.decision, title: texts.terms.open }]
        : [],
  });
}

function told(texts: Texts, { charter, followUp, meetings, today }: FollowUpView): readonly Paragraph[] {
  const { followUp: t, followUpWords: words } = texts;
  const { source, recurs, addedBy, addedAt, due } = followUp;
  const dueOn = isOver(followUp) ? null : dueDayOf(followUp, meetings, today);
  const aside = [
    sourceIn(texts, source),
    ...(recurs === 'never' ? [] : [words.recurs(recurs)]),
    addedBy === null ? t.addedByItself(addedAt) : t.added(addedBy.name, addedAt),
  ];
  return [
    ...(isLate(followUp, today) && due.kind === 'day' ? [paragraph(bold(words.late(due.on)))] : []),
    paragraph(plain(whoAndWhen(texts, followUp, charter, dueOn))),
    ...outcomeOf(texts, followUp).map((sentence) => paragraph(bold(sentence))),
    paragraph(subtle(aside.filter((sentence) => sentence !== '').join(' '))),
  ];
}

function trace(texts: Texts, { charter, followUp }: FollowUpView, most: number): readonly Paragraph[] {
  const { followUp: t, words } = texts;
  const left = followUp.changes.length - most;
  return [
    ...followUp.changes
      .slice(-most)
      .map((change) => paragraph(subtle(t.change(change, whoAndWhen(texts, change.from, charter, null))))),
    ...(left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : []),
  ];
}

function finishingFields(texts: Texts): readonly Element[] {
  return longTextField(texts, { id: 'outcome', ...texts.followUp.finish.outcome, value: '' });
}

function movingFields(texts: Texts, view: FollowUpView): readonly Element[] {
  return [
    ...ownerAndDueFields(texts, view, view.followUp),
    ...textField(texts, { id: 'whyMoved', ...texts.followUp.move.reason, isRequired: true, value: '' }),
  ];
}

function droppingFields(texts: Texts): readonly Element[] {
  return textField(texts, { id: 'whyDropped', ...texts.followUp.drop.reason, isRequired: true, value: '' });
}
