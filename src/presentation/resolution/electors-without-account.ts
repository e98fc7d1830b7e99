import { isTyped } from '../../domain/forum/typed-person';
import type { Round } from '../../domain/resolution/round';
import { cutShort } from '../forum/person-names';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

const MOST_NAMED = 30;

/** Warns of electors who cannot answer yet: they were typed in, and nobody has their account. */
export function electorsWithoutAccount(
  { electors, words }: Texts,
  { electorate }: Pick<Round, 'electorate'>,
): readonly Paragraph[] {
  const names = electorate.filter(({ id }) => isTyped(id)).map(({ name }) => cutShort(name));
  if (names.length === 0) return [];
  return [
    paragraph(bold(electors.withoutAccount(names.length, words.someListed(names, MOST_NAMED)))),
    paragraph(plain(electors.withoutAccountNext)),
  ];
}
