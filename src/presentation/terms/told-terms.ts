import type { PerCapsulamDecision } from '../../domain/decision/decision';
import type { ReadOwner } from '../../domain/follow-ups/owners';
import type { Draft } from '../../domain/resolution/resolution';
import type { Terms } from '../../domain/terms/terms';
import { metBy, notesOf, reportsIn, type ConditionNote, type ReportNoted } from '../../domain/terms/terms-notes';
import type { Reading } from '../document/document';
import { label, paragraphOf, said, strong, type Block } from '../document/document';
import { writtenToKeep } from '../dates';
import { paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

export const SINGLE_TERMS = ['validUntil', 'prolongUntil', 'ifUnmet', 'delegation'] as const;
export type SingleTerm = (typeof SINGLE_TERMS)[number];

/**
 * What the decision holds on, and for how long, a line each. Its days are read for years, and each says its own. Whose a condition
 * is may be a person's name, and is for the forum.
 */
export function linesOfTerms(texts: Texts, terms: Terms | null | undefined, reading: Reading): readonly string[] {
  if (terms == null) return [];
  const { conditions } = terms;
  const lines = [
    singleTerm(texts, terms, 'validUntil'),
    singleTerm(texts, terms, 'prolongUntil'),
    ...conditionsIn(texts, terms, reading).map((text, index) =>
      texts.terms.condition(index + 1, conditions.length, text),
    ),
    singleTerm(texts, terms, 'ifUnmet'),
    singleTerm(texts, terms, 'delegation'),
  ];
  return lines.filter((line) => line !== '');
}

/** Each condition, with whose it is and by when. */
export function conditionsIn(
  { terms: t }: Texts,
  { conditions, duties = [] }: Terms,
  { isPublic }: Reading,
): readonly string[] {
  return conditions.map((text, index) => {
    const duty = duties.find(({ condition }) => condition === index + 1);
    const said =
      duty === undefined ? '' : writtenToKeep(() => t.whoseAndWhen(isPublic ? { ...duty, owner: '' } : duty));
    return said === '' ? text : t.duty(text, said);
  });
}

/** Conditions are told in one line as long as that is read at a glance. */
const MOST_IN_ONE_LINE = 200;

/** What one says yes to now, in as few lines as it can be told: until when, on what conditions, what is delegated. */
export function termsInShort(texts: Texts, terms: Terms | undefined): readonly string[] {
  if (terms === undefined) return [];
  const { conditions } = terms;
  const until = singleTerm(texts, terms, 'validUntil');
  const together = inOneLine(texts, terms) ?? texts.terms.conditions(conditions);
  const lines =
    together.length <= MOST_IN_ONE_LINE
      ? [[until, together].filter((part) => part !== '').join(' ')]
      : [until, ...conditions.map((text, index) => texts.terms.condition(index + 1, conditions.length, text))];
  return [...lines, singleTerm(texts, terms, 'delegation')].filter((line) => line !== '');
}

/** The conditions with whose they are and by when, when that is read at a glance. */
function inOneLine(texts: Texts, terms: Terms): string | undefined {
  const told = conditionsIn(texts, terms, { isPublic: false });
  const together = told.length === 0 ? '' : texts.terms.conditions(told);
  return together.length <= MOST_IN_ONE_LINE ? together : undefined;
}

/** What may come of it later, a line each: with the lines in short it is all of the terms. */
export function termsLaterOn(texts: Texts, terms: Terms | undefined): readonly string[] {
  if (terms === undefined) return [];
  const { conditions, duties = [] } = terms;
  const isToldAlready = inOneLine(texts, terms) !== undefined;
  return [
    ...(isToldAlready ? [] : duties).map((duty) =>
      writtenToKeep(() => texts.terms.condition(duty.condition, conditions.length, texts.terms.whoseAndWhen(duty))),
    ),
    singleTerm(texts, terms, 'prolongUntil'),
    singleTerm(texts, terms, 'ifUnmet'),
  ].filter((line) => line !== '');
}

/** The line of what there is no more than one of; '' for none. */
export function singleTerm({ terms: t }: Texts, terms: Terms, single: SingleTerm): string {
  const conditions = terms.conditions.length;
  return writtenToKeep(() => {
    switch (single) {
      case 'validUntil':
        return terms.validUntil === null ? '' : t.validUntil(terms.validUntil);
      case 'prolongUntil':
        return terms.prolongUntil === null ? '' : t.prolongUntil(terms.prolongUntil, conditions);
      case 'ifUnmet':
        return terms.ifUnmet === '' ? '' : t.ifUnmet(conditions, terms.ifUnmet);
      case 'delegation':
        return delegated(t, terms.delegation);
    }
  });
}

/** To another forum, where everybody reads it and the text may name a person. */
function delegated(t: Texts['terms'], delegation: Terms['delegation']): string {
  if (delegation === undefined) return '';
  return t.delegation(delegation.to === '' ? { ...delegation, to: t.anotherForum } : delegation);
}

/**
 * What has come of the terms of a decision: each condition, whether it is met, by what and according to whom, and how the
 * forum has gone on. Names and evidence are for the forum.
 */
export function blocksOfFollowUp(
  texts: Texts,
  { terms, termsNotes }: PerCapsulamDecision,
  { isPublic }: Reading,
): readonly Block[] {
  if (terms === null) return [];
  const { terms: t } = texts;
  const all = terms.conditions.length;
  const ofConditions = terms.conditions.flatMap((_, index): readonly Block[] => {
    const condition = index + 1;
    const met = metBy(termsNotes, condition);
    const lead = strong(t.conditionIs(condition, all));
    const now = met === undefined ? t.notMet : isPublic ? t.met(met.at, '', '') : t.met(met.at, met.by, met.evidence);
    const before = isPublic ? [] : notesOf(termsNotes, condition).filter((note) => note !== met);
    return [paragraphOf(lead, said(now)), ...before.map((note) => paragraphOf(label(earlierNote(t, note))))];
  });
  const goingOn = termsNotes.flatMap((note): readonly string[] => {
    if (note.kind === 'delegationEnded')
      return [t.delegationEnded(note.at, isPublic ? '' : note.by, isPublic ? '' : note.reason)];
    if (note.kind === 'renewed') return [t.renewed(note.way, note.number, note.until)];
    return note.kind === 'renewalBegun' && !isPublic ? [t.begun(note.way, note.at, note.by)] : [];
  });
  return [
    ...ofConditions,
    ...blocksOfReport(texts, termsNotes, isPublic),
    ...goingOn.map((line) => paragraphOf(said(line))),
  ];
}

/** What came of a year of state funds: the latest report, and for the forum those before it. */
function blocksOfReport(
  { terms: { report: t }, money }: Texts,
  notes: PerCapsulamDecision['termsNotes'],
  isPublic: boolean,
): readonly Block[] {
  const [latest, ...earlier] = reportsIn(notes).toReversed();
  if (latest === undefined) return [];
  const numbers = (of: ReportNoted) => t.numbers(of.residents, money.written(of.spent));
  const before = isPublic ? [] : earlier.map((one) => t.earlier(one.at, one.by, numbers(one), one.done));
  return [
    paragraphOf(strong(t.told(latest.at, isPublic ? '' : latest.by)), said(numbers(latest))),
    ...(isPublic ? [] : [paragraphOf(said(latest.done))]),
    ...before.map((line) => paragraphOf(label(line))),
  ];
}

/** When a year of state funds was reported on, how many residents it reached and what it used: none before that. */
export function lineOfReport(
  { terms: { report: t }, money }: Texts,
  notes: PerCapsulamDecision['termsNotes'],
): readonly string[] {
  return reportsIn(notes)
    .slice(-1)
    .map(({ at, residents, spent }) => `${t.told(at, '')}${t.numbers(residents, money.written(spent))}`);
}

function earlierNote(t: Texts['terms'], note: ConditionNote): string {
  return note.kind === 'met' ? t.wasMet(note.at, note.by, note.evidence) : t.takenBack(note.at, note.by, note.reason);
}

/** As whom each owner of a condition is read, and who is reminded: whoever writes it is not to be surprised. */
export function ownersAsRead(texts: Texts, owners: readonly ReadOwner[]): readonly Paragraph[] {
  const { terms: t } = texts;
  return owners.map(({ condition, written, owner, name, isReminded }) => {
    const read = t.ownerRead(condition, written, whoIsRead(texts, owner, name));
    return paragraph(plain(`${read} ${isReminded ? t.personReminded : t.leadersReminded}`));
  });
}

function whoIsRead({ followUpWords: t, terms }: Texts, owner: ReadOwner['owner'], name: string): string {
  switch (owner.kind) {
    case 'forum':
      return t.forum(name);
    case 'seat':
      return t.seat(owner.seat, name);
    case 'person':
      return name;
    case 'group':
      return terms.freeText;
  }
}

/** That the option which the text uses was locked when the text was last saved. */
export function lockedOption({ terms: t }: Texts, { lockedBy }: Pick<Draft, 'lockedBy'>): readonly Paragraph[] {
  return lockedBy.length === 0 ? [] : [paragraph(plain(t.notice.optionLocked(lockedBy)))];
}
