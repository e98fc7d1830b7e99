/** Rare signs are looked for first, by these two patterns: every text that is drawn goes through them. */
const STRAY_JOINER =
  /\u200D(?:(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]\u200D)|(?!\p{Extended_Pictographic}))/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}](?<![\n\u200D])/gu;

/**
 * Text from people and directories as it may be shown: without control characters, without the invisible ones that
 * turn or hide text (bidi overrides, zero-width), and without halves of characters. Line breaks stay, and so do the
 * joiners that hold one emoji together.
 */
export function displayable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '');
}

/** The displayable text on one line. */
export function oneLine(text: string): string {
  return displayable(text).replace(/\s+/g, ' ').trim();
}

const MOST_IN_NOTIFICATION = 300;

/** What notifications show: plain, on one line, however long the texts in it are. */
export function notificationLine(text: string): string {
  const line = oneLine(text);
  return line.length <= MOST_IN_NOTIFICATION ? line : displayable(`${line.slice(0, MOST_IN_NOTIFICATION)}…`);
}

/** For titles of choices and buttons, which may be read as markdown: nothing is left that markdown or `{{DATE()}}` use. */
export function withoutMarkup(text: string): string {
  return oneLine(text)
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/[\\`*_~<>|{}#]/g, '')
    .replace(/^(?:[-+]|\d+[.)])\s+/, '')
    .replace(/:\/\//g, ': //');
}
