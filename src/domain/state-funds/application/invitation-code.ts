/** Sixteen letters that nobody takes for one another or for a digit, and that make no words. */
const LETTERS = 'BCDFGHKMNPRSTVXZ';
const IN_A_GROUP = 4;
const GROUPS = 3;
const LENGTH = IN_A_GROUP * GROUPS;

/** The code of an invitation, made of the first 48 bits of its id, which is a UUID: `KDFG-HMNP-RSTV`. */
export function invitationCode(id: string): string {
  const letters = id
    .replaceAll('-', '')
    .slice(0, LENGTH)
    .split('')
    .map((digit) => LETTERS.charAt(Number.parseInt(digit, 16)))
    .join('');
  return grouped(letters);
}

/** The code in what somebody typed, whatever its case, spaces and dashes; `null` when it is none. */
export function readInvitationCode(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[\s\u2010-\u2015-]/g, '');
  return letters.length === LENGTH && letters.split('').every((letter) => LETTERS.includes(letter))
    ? grouped(letters)
    : null;
}

function grouped(letters: string): string {
  return [0, 1, 2].map((group) => letters.slice(group * IN_A_GROUP, (group + 1) * IN_A_GROUP)).join('-');
}
