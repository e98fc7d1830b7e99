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

it.each(GLOSSARY)('%p is said as: %s', (word) => {
  const said = sampleViews((text) => text).flatMap(({ name, view }) => {
    const { content, summary } = render(view);
    const texts = [summary, ...shownStringsOf(content).map(({ text }) => text)];
    return texts.filter((text) => word.test(text)).map((text) => `${name}: ${text}`);
  });
  expect(said).toEqual([]);
});
