import { createRender } from '../../src/presentation/render';
import type { Texts } from '../../src/presentation/texts';
import { swedish } from '../../src/presentation/texts.sv';
import { shownStringsOf } from './card-contents';
import { sampleViews } from './sample-views';

/** Stand around every sentence of the language that is spoken here. */
const FROM = '\u27E6';
const TO = '\u27E7';

const SHOWN = /^(TextRun|TextBlock)\.text$|\.(label|placeholder|title|errorMessage|fallbackText|altText)$/;

/** Swedish with every sentence between marks: another language to whoever looks for them. */
function marked<T>(texts: T): T;
function marked(texts: unknown): unknown {
  if (typeof texts === 'string') return `${FROM}${texts}${TO}`;
  if (typeof texts === 'function')
    return (...given: readonly unknown[]) => {
      const said: unknown = Reflect.apply(texts, undefined, given);
      return marked(said);
    };
  if (Array.isArray(texts)) return texts.map((text: unknown) => marked(text));
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]: [string, unknown]) => [key, marked(value)]));
}

/** What stands outside the marks: a sentence may stand in another. One that was cut short has lost its last mark. */
function unmarked(text: string): string {
  let depth = 0;
  const outside: string[] = [];
  for (const part of text.split(/([\u27E6\u27E7])/)) {
    if (part === FROM) depth += 1;
    else if (part === TO) depth -= 1;
    else if (depth === 0) outside.push(part);
  }
  return outside.join('');
}

const common = { ...swedish.common, fallbackText: marked(swedish.common.fallbackText) };
const other: Texts = { ...marked(swedish), common };
const render = createRender(undefined, { sv: other, en: other });
/** What people have written is no language at all. */
const views = sampleViews((text) => text.replace(/[a-zåäö]/g, 'x'));

it('every word on every card comes from the catalogue that it is drawn with, or from what is shown', () => {
  const leaks = views.flatMap(({ name, view }) => {
    const { content, summary } = render(view);
    const shown = shownStringsOf(content).filter(({ type, key }) => SHOWN.test(`${type}.${key}`));
    const written = JSON.stringify(view);
    return [...shown.map(({ text }) => text), summary]
      .flatMap((text) => unmarked(text).match(/\p{L}+/gu) ?? [])
      .filter((word) => !written.includes(word))
      .map((word) => `${name}: ${word}`);
  });
  expect(leaks).toEqual([]);
});
