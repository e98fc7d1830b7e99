import type { Card } from '../ports/messenger';
import type { CommonData } from './card';
import { loadCard, type Element } from './card-template';
import type { MatterIds } from './resolution/matter-ids';
import type { Texts } from './texts';

interface TextCardData extends CommonData {
  readonly body: readonly Element[];
  readonly ids: Partial<MatterIds>;
  /** A list of none or one. */
  readonly histories: readonly { readonly title: string }[];
}

const expand: (data: TextCardData) => Element = loadCard('text');

/** A card to read, with nothing to do. */
export function textCard({ common }: Texts, summary: string, body: readonly Element[]): Card {
  return { content: expand({ common, body, ids: {}, histories: [] }), summary };
}

/** A card to read, with the button that leads to the matter's history. */
export function textCardWithHistory(
  { common, words }: Texts,
  summary: string,
  body: readonly Element[],
  ids: MatterIds,
): Card {
  return {
    content: expand({ common, body, ids, histories: [{ title: words.showHistory }] }),
    summary,
  };
}
