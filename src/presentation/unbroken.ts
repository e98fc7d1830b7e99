const SPACE = '\u00A0';
const HYPHEN = '\u2011';

const MONTHS =
  '[Jj]anuari|[Ff]ebruari|[Mm]ars|[Aa]pril|[Mm]aj|[Jj]uni|[Jj]uli|[Aa]ugusti|[Ss]eptember|[Oo]ktober|[Nn]ovember|[Dd]ecember|' +
  'January|February|March|May|June|July|August|October';
/** What a number is of, where the two are one name: `version 2`. */
const NUMBERED =
  '[Oo]mg\\u00e5ng|[Rr]ound|[Vv]ersion|[Pp]unkt|[Ii]tem|[Ss]teg|[Ss]tep|[\\u00c5\\u00e5]r|[Yy]ear|[Rr]ad|[Rr]ow|[Ss]ida|[Pp]age';
const UNITS = 'tkr|mnkr|mkr|kr|kronor|miljoner|miljon|SEK|KB|MB|%';

/**
 * A space within a sum (`7 617 tkr`), a day (`11 december 2026`), a time (`kl. 16.00`), a decision's number (`LGS PC 2026:1`) or
 * the number of a part (`p. 6.1`, `§ 4`), of a round or of a version (`omgång 2`). Looks as far ahead and behind as those words are long.
 */
const HELD_SPACE = new RegExp(
  ` (?:${[
    '(?<=\\d )\\d{3}(?!\\d)',
    `(?<=\\d )(?:${UNITS})(?![\\p{L}\\d])`,
    `(?<=\\d )(?:${MONTHS})(?!\\p{L})`,
    `(?<=(?:^|[^\\p{L}])(?:[Kk]l\\.|[ps]\\.|[Nn]r|[Nn]o\\.|§|SEK|ca|${NUMBERED}) )\\d`,
    `(?<=\\d[\\u00a0 ](?:${MONTHS}) )\\d{4}(?!\\d)`,
    '(?<=[\\p{L}\\d] )\\p{Lu}{2} \\d{4}:\\d',
    '(?<= \\p{Lu}{2} )\\d{4}:\\d',
  ]
    .map((beginning) => `(?=${beginning})`)
    .join('|')})`,
  'gu',
);

/**
 * An ISO date, or a fingerprint: in three groups of four signs, or its first sixteen. What is part of an address is
 * left alone. A hyphen or a space that is held already counts as one, or text that is held twice would find other groups.
 */
const HELD_HYPHENS =
  /(?<![^\s(])(?:\d{4}[-\u2011]\d{2}[-\u2011]\d{2}(?![\w/\u2011-])|[\w\u2011-]{4}[ \u00a0][\w\u2011-]{4}[ \u00a0][\w\u2011-]{4}(?![\w\u2011-])|[\w\u2011-]{16}(?=…))/g;

/**
 * The text as people read it: what belongs together never stands on two lines. It says the same, sign for sign, but for
 * its kinds of spaces and hyphens. Programs get the text without this, and so does what is copied or typed in.
 */
export function unbroken(text: string): string {
  const held = text.includes('-') ? text.replace(HELD_HYPHENS, (one) => one.replaceAll('-', HYPHEN)) : text;
  return spacesUnbroken(held);
}

/** The same where the font has no hyphen that does not break. */
export function spacesUnbroken(text: string): string {
  return text.replace(HELD_SPACE, SPACE);
}
