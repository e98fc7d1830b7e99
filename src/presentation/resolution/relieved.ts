import type { Handling } from '../../application/resolution/matters-view';
import { cutShort } from '../forum/person-names';
import { paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/** That somebody who presides leaves the matter to another, since their own organisation applies. */
export function relieved({ applicant: t, words }: Texts, handling: Handling | null): readonly Paragraph[] {
  if (handling === null) return [];
  const [from, to] = [handling.from, handling.to].map((names) => words.listed(names.map((name) => cutShort(name))));
  return [paragraph(plain(t.relieved(handling.party, from ?? '', to ?? '')))];
}
