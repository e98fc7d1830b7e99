/** Of a part of a name: what is shorter is an abbreviation that several may have. */
const SHORTEST = 4;

/**
 * The party of the forum that an organisation belongs to, as far as its name tells: its own name, or a part of it between
 * commas, is the party's or stands in that ("Masthuggets vårdcentral, Närhälsan" of "VGPV Närhälsan"; Q-12). '' when none or
 * several do. It is only proposed: the form shows it, and whoever writes the matter chooses.
 */
export function applyingParty(organisation: string, parties: readonly string[]): string {
  const exact = parties.find((party) => isSame(party, organisation));
  if (exact !== undefined) return exact;
  const parts = organisation.split(',').map((part) => wordsOf(part));
  const named = parties.filter((party) => parts.some((part) => stands(part, wordsOf(party))));
  const [only, ...others] = new Set(named);
  return only === undefined || others.length > 0 ? '' : only;
}

function isSame(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

/** Whether the words stand in the name, in their order and one after the other. */
function stands(words: readonly string[], name: readonly string[]): boolean {
  const text = words.join(' ');
  return text.length >= SHORTEST && ` ${name.join(' ')} `.includes(` ${text} `);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s/]/)
    .filter((word) => word !== '');
}
