import type { Deciding } from '../forum/deciding';
import type { Wording } from '../forum/wording';
import { HEADINGS, LEAD_INS, ORDERS, OWN_WORDS, SPELLED_AS } from './proposal-words.sv';

/** Whose decision it is to be: its names and its own word for deciding. */
export interface Decider {
  readonly name: string;
  readonly shortName: string;
  readonly wording: Wording;
  readonly deciding?: Deciding | undefined;
}

type Named = Pick<Decider, 'name' | 'shortName'>;

/**
 * The points of a proposal, each as it is read after the forum's own lead-in ("att bemanna 26 december", "förlängning av
 * riktlinjen") or as a sentence of its own ("LGS noterar informationen."). A line that only leads in is no point.
 */
export function readProposal(text: string, decider: Decider): readonly string[] {
  return text
    .split('\n')
    .map((line) => pointIn(line.trim(), decider))
    .filter((point) => point !== '');
}

/** How a point is read: on from the forum's lead-in, after it and a colon, or without it. */
export type PointForm = 'goesOn' | 'phrase' | 'sentence';

export function formOfPoint(point: string, { name, shortName }: Named): PointForm {
  if (afterAny(wordsOf(point), [name, shortName], shortName) !== undefined) return 'sentence';
  if (beginsSmall(point)) return 'goesOn';
  return /[.!?]$/.test(point) ? 'sentence' : 'phrase';
}

function pointIn(line: string, decider: Decider): string {
  const written = withoutHeading(withoutMark(line));
  const led = afterLeadIn(wordsOf(written), decider);
  const point = led === undefined ? written : led.join(' ');
  return decider.wording === 'decides' ? decided(point) : endorsed(point);
}

/** People paste lines with numbers and dashes of their own. */
function withoutMark(line: string): string {
  return line.replace(/^(?:\d{1,2}[.)]|[-–•*➤])\s+/, '');
}

/** "Beslut: LGS noterar informationen." */
function withoutHeading(line: string): string {
  const [heading = '', ...rest] = line.split(':');
  return HEADINGS.has(heading.trim().toLowerCase()) ? rest.join(':').trim() : line;
}

/** What follows the forum's own lead-in; `undefined` when there is none. */
function afterLeadIn(words: readonly string[], { name, shortName, wording }: Decider): readonly string[] | undefined {
  const subjects = [name, shortName, ...OWN_WORDS];
  const predicate = afterAny(afterAny(words, ['att'], shortName) ?? words, subjects, shortName) ?? words;
  const after = afterAny(predicate, LEAD_INS[wording], shortName);
  if (after !== undefined || wording === 'endorses') return after;
  // "Beslut att återstarta gruppen", but not "Beslut tas tills vidare av LGS styrgrupp".
  const afterNoun = afterAny(words, ['beslut'], shortName) ?? [];
  return afterAny(afterNoun, ['att', 'om'], shortName) === undefined ? undefined : afterNoun;
}

/** "LGS beslutar" is followed by "att" or "om", unless by a sentence of its own. */
function decided(point: string): string {
  const [first = '', ...rest] = wordsOf(point);
  if (folded(first) === 'att') return withSomething('att', wordsOf(asOrder(rest.join(' '))));
  if (first === 'om') return folded(rest[0] ?? '') === 'att' ? decided(rest.join(' ')) : withSomething('om', rest);
  const order = asOrder(point);
  return beginsSmall(order) ? `att ${order}` : order;
}

/** After "VVG ställer sig bakom" what is written stands as it is. */
function endorsed(point: string): string {
  const [first = '', ...rest] = wordsOf(point);
  return folded(first) === 'att' ? withSomething('att', rest) : point;
}

function withSomething(joint: string, rest: readonly string[]): string {
  return rest.length === 0 ? '' : [joint, ...rest].join(' ');
}

/** An order goes on in the middle of a sentence; anything else may begin with a name. */
function asOrder(text: string): string {
  const [first = ''] = wordsOf(text);
  return ORDERS.has(first.toLowerCase()) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

function beginsSmall(text: string): boolean {
  const first = text.slice(0, 1);
  return first !== first.toUpperCase();
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function afterAny(
  words: readonly string[],
  phrases: readonly string[],
  shortName: string,
): readonly string[] | undefined {
  for (const phrase of phrases) {
    const after = afterPhrase(words, wordsOf(phrase), shortName);
    if (after !== undefined) return after;
  }
  return undefined;
}

/** The papers put the short name in brackets after the name, and once in the middle of the lead-in (001:189). */
function afterPhrase(
  words: readonly string[],
  phrase: readonly string[],
  shortName: string,
): readonly string[] | undefined {
  const bracketed = `(${folded(shortName)})`;
  let left = words;
  for (const part of phrase.map(folded).filter((each) => each !== bracketed)) {
    left = left.slice(folded(left[0] ?? '') === bracketed ? 1 : 0);
    if (folded(left[0] ?? '') !== part) return undefined;
    left = left.slice(1);
  }
  return left;
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/:$/, '')
    .replace(...SPELLED_AS);
}
