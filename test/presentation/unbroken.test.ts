import fc from 'fast-check';
import { spacesUnbroken, unbroken } from '../../src/presentation/unbroken';
import { asTyped } from '../support/shown-card';

const SPACE = '\u00A0';
const HYPHEN = '\u2011';

it.each([
  ['7 617 tkr', '7_617_tkr'],
  ['ca 2 800 000 kr/år', 'ca_2_800_000_kr/år'],
  ['SEK 2,800,000', 'SEK_2,800,000'],
  ['fredag 11 december kl. 16.00', 'fredag 11_december kl._16.00'],
  ['Bearbeta inför omgång 2', 'Bearbeta inför omgång_2'],
  ['Version 2 godkändes på mötet, punkt 4', 'Version_2 godkändes på mötet, punkt_4'],
  ['Rad 12, år 3 och steg 1 av 4', 'Rad_12, år_3 och steg_1 av 4'],
  ['row 12, year 3 and page 1', 'row_12, year_3 and page_1'],
  ['till och med 31 augusti 2026, sedan 1 May 2027', 'till och med 31_augusti_2026, sedan 1_May_2027'],
  ['Kl. 13.18 svarade 11 av 12.', 'Kl._13.18 svarade 11 av 12.'],
  ['Friday 11 December, 16:00', 'Friday 11_December, 16:00'],
  ['Beslut LGS PC 2026:1 och LGV OB 2026:12', 'Beslut LGS_PC_2026:1 och LGV_OB_2026:12'],
  ['enligt p. 6.1, s. 4 och § 12 i nr 3', 'enligt p._6.1, s._4 och §_12 i nr_3'],
  ['2026-11-29', '2026=11=29'],
  ['(2026-11-29)', '(2026=11=29)'],
  ['Fingeravtryck: QQZ7 -aYP P-XN.', 'Fingeravtryck: QQZ7 =aYP P=XN.'],
  ['QQZ7-aYPPrXN-8-1…', 'QQZ7=aYPPrXN=8=1…'],
])('in “%s” nothing breaks that belongs together', (text, held) => {
  expect(unbroken(text)).toBe(held.replaceAll('_', SPACE).replaceAll('=', HYPHEN));
  expect(spacesUnbroken(text)).toBe(held.replaceAll('_', SPACE).replaceAll('=', '-'));
});

it.each([
  'https://x.example/2026-11-29/p.1-2',
  'https://x.example/?dag=2026-11-29',
  'Covid-19 och e-post',
  'de 12 av 19 som svarat 2026',
  'en kl.fråga, nio kronor, 5 krav, 7 majoritet',
  'plats 2',
])('“%s” is left as it is', (text) => {
  expect(unbroken(text)).toBe(text);
});

const piece = fc.constantFrom(
  ...'7 617 tkr|kl. 16.00|2026-11-29|LGS PC 2026:1|p. 6.1|QQZ7 -aYP P-XN|11 december'.split('|'),
  ...[' ', '-', '\n', '…', '(', 'å', '1', '12', '345', '\u00A0', '{{', '😀'],
);
const text = fc.oneof(
  fc.array(piece).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
);

it('changes nothing but spaces and hyphens, each in its place, and twice does no more than once', () => {
  fc.assert(
    fc.property(text, (written) => {
      const held = unbroken(written);
      expect(held).toHaveLength(written.length);
      expect(asTyped(held)).toBe(asTyped(written));
      expect(unbroken(held)).toBe(held);
    }),
  );
});

it.each(['7 617 tkrQQZ7 -aYP P-XN 2026-11-29', 'a-aa bbbb cccc d-dd', 'a-a1 tkr- cccc d-dd'])(
  '“%s” is held the same when it is held twice',
  (written) => {
    expect(unbroken(unbroken(written))).toBe(unbroken(written));
  },
);

it('takes no longer a sign where the text is long', () => {
  const long = '1 2 3-4 kl. § p. LGS PC 2026-11-2 aaaa-bbbb '.repeat(20_000);
  const start = process.cpuUsage();
  unbroken(long);
  const { user } = process.cpuUsage(start);
  expect(user).toBeLessThan(1_500_000);
});
