import { rowsOf } from '../../domain/forum/composition-rows';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import type { Belonging } from './membership';

const MOST_CHARACTERS = 12_000;

/** The composition as a file, in parts that fit on a card each. */
export function exportComposition(
  dependencies: Dependencies,
  leadership: Belonging,
  { forumId, part }: { readonly forumId: string; readonly part: number },
): View {
  const { forum, charter } = leadership;
  const text = dependencies.compositionFile.write(charter.shortName, rowsOf(forum.register));
  return { card: 'export', forumId, name: charter.name, shortName: charter.shortName, parts: partsOf(text), part };
}

/** Cut between lines, so that the parts pasted one after the other are the file. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const line of text.split(/(?<=\n)/)) {
    if (part.length + line.length > MOST_CHARACTERS && part !== '') {
      parts.push(part);
      part = '';
    }
    part += line;
  }
  return [...parts, part];
}
