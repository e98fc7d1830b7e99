/**
 * Bytes 80 to 9F of windows-1252; the rest of it is Latin-1. A table of our own, because Node 20 decodes these bytes
 * as Latin-1 too, and makes control characters of dashes and quotation marks. The five that mean nothing are gaps.
 */
const FROM_80 = [
  '\u20AC\u0000\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u0000\u017D\u0000',
  '\u0000\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u0000\u017E\u0178',
].join('');

/** No text has these: not even tab-separated text or text from an old printer file. */
const NOT_TEXT = /[\u0000-\u0008\u000E-\u001F\u007F]/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of UTF-8 bytes, without their mark, or of windows-1252 as Excel's old "CSV" has it. `undefined` for bytes
 * that are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = asUtf8(bytes) ?? asWindows1252(bytes);
  return NOT_TEXT.test(text) ? undefined : text;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function asWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009F]/g, (character) => FROM_80.charAt(character.charCodeAt(0) - 0x80));
}
