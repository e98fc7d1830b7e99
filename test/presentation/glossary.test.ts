import { createRender } from '../../src/presentation/render';
import { shownStringsOf } from './card-contents';
import { sampleViews } from './sample-views';

/** One word for each thing: what is not said, and what is said in its place. */
const GLOSSARY: readonly (readonly [RegExp, string])[] = [
  [/hänskj/i, 'tas upp på möte'],
  [/minnesanteckning/i, 'mötesanteckning'],
  [/protokoll(?!sutdrag)/i, 'mötesanteckning; om en röst: anteckning till beslutet'],
  [/tillförordnad|ledamot för en tid|tidsbegränsad ledamot/i, 'tillfällig ledamot'],
  [/justeringskedja|kedjan/i, 'stegen'],
  [/mottagare/i, 'ledamöter'],
  [/eftersom alla inte/i, 'eftersom inte alla'],
  [/Enighet saknas|^Enighet\. /, 'ni är inte eniga; Enighet är den som skriver'],
  [/anmälningslista|anmälan till möte/i, 'till nästa möte'],
  [/slutligt svar saknas \(/i, 'har inte svarat'],
];

const render = createRender();
const said = sampleViews((text) => text).flatMap(({ name, view }) => {
  const { content, summary } = render(view);
  return [summary, ...shownStringsOf(content).map(({ text }) => text)].map((text) => ({ name, text }));
});

it.each(GLOSSARY)('%p is said as: %s', (word) => {
  const wrong = said.filter(({ text }) => word.test(text)).map(({ name, text }) => `${name}: ${text}`);
  expect(wrong).toEqual([]);
});
