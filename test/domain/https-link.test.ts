import { hasBlankInLink, isPlainHttps, tidyLink } from '../../src/domain/https-link';

/** A link that is kept for good, and sent to everybody, is the one that was meant. */

const LINK = 'https://example.org/a.pdf';

it.each([
  LINK,
  ` ${LINK} `,
  `${LINK}.`,
  `${LINK},`,
  `${LINK};`,
  `(${LINK})`,
  `(${LINK}).`,
  `<${LINK}>`,
  `‹${LINK}›`,
  `”${LINK}”`,
  `"${LINK}",`,
])('%s is the link itself', (typed) => {
  expect(tidyLink(typed)).toBe(LINK);
});

it.each(['https://example.org/wiki/Vote_(law)', 'https://example.org/?q=[a]', 'https://example.org/a-'])(
  'what belongs to an address stays in it: %s',
  (link) => {
    expect(tidyLink(link)).toBe(link);
  },
);

it('takes away only so much', () => {
  expect(tidyLink(`${'('.repeat(12)}x`)).toBe('((x');
  expect(tidyLink('')).toBe('');
});

it('a blank in a link is seen', () => {
  expect(hasBlankInLink('https://example.org/my file.pdf')).toBe(true);
  expect(hasBlankInLink(LINK)).toBe(false);
  expect(hasBlankInLink('no link at all')).toBe(false);
});

it('only https with a host and without a user is a plain link', () => {
  expect([LINK, 'http://example.org', 'https://user@example.org', 'https://x'].map(isPlainHttps)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
