import { wordsInLine } from '../../words';

/** Of a part of a name: what is shorter is an abbreviation that several may have. */
const SHORTEST = 4;

/**
 * The party of the forum that an organisation belongs to, as far as its name tells: its own name, or a part of it between
 * commas, is the party's or stands in that ("Masthuggets vårdcentral, Närhälsan" of "VGPV Närhälsan"; Q-12). '' when none or
 * several do. It is only proposed: the form shows it, and whoever writes the matter chooses.
 */
export function applyingParty(organisation: string, parties: readonly string[]): string {
  const whole = wordsInLine([organisation]);
  const exact = parties.find((party) => wordsInLine([party]) === whole);
  if (exact !== undefined) return exact;
  const parts = organisation
    .split(',')
    .map((part) => wordsInLine([part]))
    .filter((part) => part.trim().length >= SHORTEST);
  const named = parties.filter((party) => parts.some((part) => wordsInLine([party]).includes(part)));
  const [only, ...others] = new Set(named);
  return only === undefined || others.length > 0 ? '' : only;
}
