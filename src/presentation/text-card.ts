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
  readonly economies: readonly { readonly title: string }[];
  readonly formals: readonly { readonly title: string }[];
  readonly editorials: readonly { readonly title: string }[];
  readonly histories: readonly { readonly title: string }[];
}

/** What is noted of a decision since, besides its history. */
interface LeadsTo {
  readonly terms: boolean;
  readonly economy: boolean;
  readonly formal: boolean;
  readonly editorial: boolean;
}

const NOWHERE_ELSE: LeadsTo = { terms: false, economy: false, formal: false, editorial: false };

const expand: (data: TextCardData) => Element = loadCard('text');

/** A card to read, with nothing to do. */
export function textCard({ common }: Texts, summary: string, body: readonly Element[]): Card {
  return {
    content: expand({ common, body, ids: {}, terms: [], economies: [], formals: [], editorials: [], histories: [] }),
    summary,
  };
}

/** A card to read, with the buttons that lead to the matter's history, and to what is noted of its decision since. */
export function textCardWithHistory(
  { common, words, terms, accounts, formal, editorial }: Texts,
  summary: string,
  body: readonly Element[],
  ids: MatterIds,
  leadsTo: LeadsTo = NOWHERE_ELSE,
): Card {
  return {
    content: expand({
      common,
      body,
      ids,
      terms: leadsTo.terms ? [{ title: terms.open }] : [],
      economies: leadsTo.economy ? [{ title: accounts.openBooking }] : [],
      formals: leadsTo.formal ? [{ title: formal.open }] : [],
      editorials: leadsTo.editorial ? [{ title: editorial.open }] : [],
      histories: [{ title: words.showHistory }],
    }),
    summary,
  };
}
