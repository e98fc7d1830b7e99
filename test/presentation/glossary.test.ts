import { noticeText } from '../../src/presentation/notice-text';
import { createRender } from '../../src/presentation/render';
import { swedish } from '../../src/presentation/texts.sv';
import { shownStringsOf } from './card-contents';
import { notices, sampleViews } from './sample-views';

/** One word for each thing: what is not said, and what is said in its place. */
const GLOSSARY: readonly (readonly [RegExp, string])[] = [
  [/hänskj/i, 'tas upp på möte'],
  [/minnesanteckning/i, 'mötesanteckning'],
  [/protokoll(?!sutdrag)/i, 'mötesanteckning; om en röst: anteckning till beslutet'],
  [/tillförordnad|ledamot för en tid|tidsbegränsad/i, 'tillfällig ledamot'],
  [/justeringskedja|kedjan/i, 'stegen'],
  [/mottagare/i, 'ledamöter'],
  [/eftersom alla inte/i, 'eftersom inte alla'],
  [/Enighet saknas|^Enighet\. /, 'ni är inte eniga; Enighet är den som skriver'],
  [/anmälningslista|anmälan till möte/i, 'till nästa möte'],
  [/slutligt svar saknas \(/i, 'har inte svarat'],
  [/(utkastet|kortet) är avslutat|så slutade omgången/i, 'ärendet är utskickat; resultat av omgången'],
  [/skicka (tillstyrker|behöver)/i, 'skicka svaret'],
  [/har platsen i dag|ge uppdrag att bearbeta|kryssa ur/i, 'sitter på platsen; be någon bearbeta; ta bort krysset'],
  [/tas på möte|lämna till mötet|ärendet lämnas till mötet/i, 'tas upp på möte'],
  [/varför är du jävig|nytt att läsa om/i, 'vad består jävet i; någon har invänt'],
  [/inget möte är planerat/i, 'det finns inget planerat möte än'],
  [/kostnadsställe|kontering/i, 'ansvar'],
  [/åtgärdslista|uppföljningspunkt|att-göra-lista/i, 'bevakningar; att göra'],
  [/närvarolista|deltagarlista/i, 'närvaro per punkt'],
  [/annuller|återkall/i, 'ta tillbaka; återta ärendet'],
  [/dagordning/i, 'agenda'],
  [/redaktionell rättelse|korriger/i, 'redaktionell ändring; rätta'],
  [/bemyndig|vidaredeleger/i, 'lämna över; beslutas tills vidare av'],
  [/statsbidrag(?! uteblir)/i, 'statliga medel'],
];

const render = createRender();
const onCards = sampleViews((text) => text).flatMap(({ name, view }) => {
  const { content, summary } = render(view);
  return [summary, ...shownStringsOf(content).map(({ text }) => text)].map((text) => ({ name, text }));
});
const said = [
  ...onCards,
  ...notices.map((notice) => ({ name: notice.type, text: noticeText(swedish, notice, 'LGS') })),
];

it.each(GLOSSARY)('%p is said as: %s', (word) => {
  const wrong = said.filter(({ text }) => word.test(text)).map(({ name, text }) => `${name}: ${text}`);
  expect(wrong).toEqual([]);
});
