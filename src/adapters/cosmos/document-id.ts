/**
 * An id that Cosmos accepts (it forbids `/ \ ? #`) and that differs whenever the ids differ: every byte that is not
 * a plain letter, digit, dot or hyphen becomes `_` and two hexadecimal digits.
 */
export function documentId(kind: string, id: string): string {
  return `${kind}-${safe(id)}`;
}

function safe(id: string): string {
  return [...Buffer.from(id, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9.-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}
