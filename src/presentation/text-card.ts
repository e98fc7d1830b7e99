import type { Card } from '../ports/messenger';
import type { CommonData } from './card';
import { loadCard, type Element } from './card-template';
import type { MatterIds } from './resolution/matter-ids';
import type { Texts } from './texts';

interface TextCardData extends CommonData {
  readonly body: readonly Element[];
  readonly ids: Partial<MatterIds>;
  /** Lists of none or one. */
  readonly terms: readonly { readonly title: string }[];
  readonly formals: readonly { readonly title: string }[];
  readonly histories: readonly { readonly title: string }[];
}

const expand: (data: TextCardData) => Element = loadCard('text');

/** A card to read, with nothing to do. */
export function textCard({ common }: Texts, summary: string, body: readonly Element[]): Card {
  return { content: expand({ common, body, ids: {}, terms: [], formals: [], histories: [] }), summary };
}

/** A card to read, with the buttons that lead to the matter's history, and to what is noted of its decision since. */
export function textCardWithHistory(
  { common, words, terms, formal }: Texts,
  summary: string,
  body: readonly Element[],
  ids: MatterIds,
  leadsTo: { readonly terms: boolean; readonly formal: boolean } = { terms: false, formal: false },
): Card {
  return {
    content: expand({
      common,
      body,
      ids,
      terms: leadsTo.terms ? [{ title: terms.open }] : [],
      formals: leadsTo.formal ? [{ title: formal.open }] : [],
      histories: [{ title: words.showHistory }],
    }),
    summary,
  };
}
