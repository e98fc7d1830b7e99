import { loadPart, type Element } from './card-template';
import { type Paragraph, bold, paragraph } from './text-run';
import type { Texts } from './texts';
import { sentenceOf, type SentencesBy } from './sentences-by';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** One input with what belongs to it. The faults are sentences: they stand under their field. */
interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** The field is marked; what is missing is told after the press, so that an unfinished form can be saved or left. */
  readonly isRequired?: boolean;
  readonly faults?: readonly string[];
}

interface FieldData {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hints: readonly string[];
  readonly faults: readonly Paragraph[];
}

const expandText: (data: FieldData & { isMultiline: boolean }) => readonly Element[] = loadPart('field-text');
const expandDate: (data: FieldData) => readonly Element[] = loadPart('field-date');
const expandChoice: (data: FieldData & { choices: readonly Choice[]; placeholder: string }) => readonly Element[] =
  loadPart('field-choice');
const expandTicks: (data: FieldData & { choices: readonly Choice[] }) => readonly Element[] = loadPart('field-ticks');
const expandToggle: (data: FieldData & { title: string }) => readonly Element[] = loadPart('field-toggle');

export function textField(texts: Texts, field: Field): readonly Element[] {
  return expandText({ ...dataOf(texts, field), isMultiline: false });
}

export function longTextField(texts: Texts, field: Field): readonly Element[] {
  return expandText({ ...dataOf(texts, field), isMultiline: true });
}

export function dateField(texts: Texts, field: Field): readonly Element[] {
  return expandDate(dataOf(texts, field));
}

/** One of several, in a list that folds out. */
export function choiceField(
  texts: Texts,
  field: Field & { readonly choices: readonly Choice[]; readonly placeholder: string },
): readonly Element[] {
  const { choices, placeholder } = field;
  return expandChoice({ ...dataOf(texts, field), choices, placeholder });
}

/** What a list stands on when it is opened: the choice that there is, if there is no other. */
export function onlyOne(choices: readonly Pick<Choice, 'value'>[]): string {
  const [first] = choices;
  return first !== undefined && choices.length === 1 ? first.value : '';
}

/** Any number of several, all in view. */
export function ticksField(texts: Texts, field: Field & { readonly choices: readonly Choice[] }): readonly Element[] {
  return expandTicks({ ...dataOf(texts, field), choices: field.choices });
}

export function toggleField(texts: Texts, field: Field & { readonly title: string }): readonly Element[] {
  return expandToggle({ ...dataOf(texts, field), title: field.title });
}

/** What Teams itself marks a required field with, on the same line as the last word of the label. */
const REQUIRED = '\u00A0*';

/** What is wrong with one field of a form, in sentences. */
export function faultsAt<Fault extends { readonly field: string; readonly fault: string }>(
  faults: readonly Fault[],
  field: Fault['field'],
  sentences: SentencesBy<'fault', Fault>,
): readonly string[] {
  return faults.filter((fault) => fault.field === field).map((fault) => sentenceOf(sentences, 'fault', fault));
}

function dataOf(texts: Texts, { id, label, value, hint, isRequired = false, faults = [] }: Field): FieldData {
  return {
    id,
    label: isRequired ? `${label}${REQUIRED}` : label,
    value,
    hints: hint === undefined ? [] : [hint],
    faults: faults.map((sentence) => faultParagraph(texts, sentence)),
  };
}

/** What is wrong with a field, under it: said to be a fault in a word, not only by how it looks. */
export function faultParagraph({ words }: Texts, sentence: string): Paragraph {
  return paragraph(bold(words.fault(sentence)));
}
