import { isOtherFile, SECTIONS, type Attachment, type VotedText } from '../../domain/resolution/content';
import type { Money } from '../../domain/money/money';
import { sameData } from '../../domain/same-data';
import type { Round } from '../../domain/resolution/round';
import { bytesOf } from '../card-size';
import { displayable } from '../display-text';
import type { Element } from '../card-template';
import { sections } from '../sections';
import { bold, paragraph, plain, type Paragraph, type TextRun } from '../text-run';
import type { Texts } from '../texts';
import { attachmentLabel } from './attachments';
import { proposalLines } from './proposal-text';
import { stateFundsChanges } from '../state-funds/state-funds-changes';
import { termsChanges } from './terms-changes';
import { toldClauses } from './told-clauses';
import { added, removed, wordChanges } from './word-changes';

/** In bytes, of a card that shows the matter and what became of its clauses. */
const ROOM_FOR_TEXT = 9000;
type Field = VotedText | 'clauses';

/** The title, the proposal, and the other parts that are voted on as they are read. */
const FIELDS: readonly Field[] = ['title', 'clauses', ...SECTIONS.filter((field) => field !== 'shortNotice')];

/** What differs from the last text, word by word: said in words as well as shown by lines through and under. */
export function textChanges(texts: Texts, previous: Round, round: Round): readonly Element[] {
  const changed = FIELDS.flatMap((field) => {
    const before = textIn(texts, previous, field);
    const after = textIn(texts, round, field);
    if (before === after) return [];
    if (field === 'clauses') return proposalChanges(texts, previous, round, before, after);
    return [
      paragraph(bold(texts.changes.field[field]), wordChanges(texts, before, after) ?? plain(texts.changes.rewritten)),
    ];
  });
  const attachments = attachmentChanges(texts, previous.content.attachments, round.content.attachments);
  if (attachments.length > 0) changed.push(paragraph(bold(texts.changes.field.attachments), attachments));
  const applicant = wholeChange(texts, previous.content.applicant, round.content.applicant);
  if (applicant.length > 0) changed.push(paragraph(bold(texts.changes.field.applicant), applicant));
  const money = moneyChanges(texts, previous.content.money, round.content.money);
  if (money.length > 0) changed.push(paragraph(bold(texts.changes.field.amount), money));
  const none: readonly Paragraph[] = [paragraph(plain(texts.changes.none))];
  const terms = termsChanges(texts, previous, round);
  const stateFunds = stateFundsChanges(texts, previous.content.stateFunds, round.content.stateFunds);
  const isTooMuch = bytesOf([...changed, ...terms, ...stateFunds]) > ROOM_FOR_TEXT - bytesOf(round.content);
  const { field, rewritten } = texts.changes;
  changed.push(...(isTooMuch && terms.length > 0 ? [paragraph(bold(field.conditions), plain(rewritten))] : terms));
  changed.push(
    ...(isTooMuch && stateFunds.length > 0 ? [paragraph(bold(field.projectYear), plain(rewritten))] : stateFunds),
  );
  return sections({
    heading: texts.changes.heading(previous.number),
    paragraphs: changed.length === 0 ? none : changed,
  });
}

function textIn(texts: Texts, round: Round, field: Field): string {
  return displayable(
    field === 'clauses' ? proposalLines(texts, round, round.content.points).join('\n') : round.content[field],
  );
}

/** Compares whole attachments, since nobody reads a link word by word. */
function attachmentChanges(
  texts: Texts,
  before: readonly Attachment[],
  after: readonly Attachment[],
): readonly TextRun[] {
  const missingIn = (others: readonly Attachment[]) => (one: Attachment) =>
    !others.some(({ name, url }) => name === one.name && url === one.url);
  return [
    ...before.filter(missingIn(after)).flatMap((one) => removed(texts, attachmentLabel(texts, one), ' ')),
    ...after.filter(missingIn(before)).flatMap((one) => added(texts, attachmentLabel(texts, one), ' ')),
    ...after
      .filter((one) => before.some((earlier) => isOtherFile(earlier, one)))
      .flatMap((one) => plain(`[${texts.changes.otherFile}${attachmentLabel(texts, one)}] `)),
  ];
}

/** The money before and now as whole sentences: an amount with figures struck in it is read wrongly. */
function moneyChanges(texts: Texts, before: Money | undefined, after: Money | undefined): readonly TextRun[] {
  if (sameData(before, after)) return [];
  const told = (money: Money | undefined) => money && texts.money.money(money);
  return wholeChange(texts, told(before), told(after));
}

function wholeChange(texts: Texts, before: string | undefined, after: string | undefined): readonly TextRun[] {
  if (before === after) return [];
  return [
    ...(before === undefined ? [] : removed(texts, displayable(before), ' ')),
    ...(after === undefined ? [] : added(texts, displayable(after), '')),
  ];
}

/**
 * The proposal is what is decided, so it is told clause by clause: what is changed in each, which are new, which are struck
 * and which are as they were.
 */
function proposalChanges(
  texts: Texts,
  previous: Round,
  round: Round,
  before: string,
  after: string,
): readonly Paragraph[] {
  const { changes } = texts;
  const points = (of: Round) => of.content.points.map(displayable);
  const told = toldClauses(texts, changes.clause, points(previous), points(round));
  // The points are the same, so what leads in to them is not.
  if (told.length === 0) {
    return [paragraph(bold(changes.field.clauses), wordChanges(texts, before, after) ?? plain(changes.rewritten))];
  }
  const isTooMuch = bytesOf(told) > ROOM_FOR_TEXT - bytesOf(round.content);
  return isTooMuch ? [paragraph(bold(changes.field.clauses), plain(changes.rewritten))] : told;
}
