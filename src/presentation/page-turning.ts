import type { Texts } from './texts';

/** The page shown, from 0, and how many there are. */
export interface Where {
  readonly page: number;
  readonly pages: number;
}

/** Where the reader is, and the buttons to the pages beside it. */
export interface Turning {
  readonly where: string;
  readonly pages: readonly { readonly title: string; readonly page: number }[];
}

/**
 * The buttons that turn pages are on the card while the room is measured, so that a card never has more buttons than
 * were counted.
 */
export const SOMEWHERE: Where = { page: 1, pages: 3 };

/** An empty list when everything is on one page, else one element. */
export function turning(texts: Texts, { page, pages }: Where): readonly Turning[] {
  return turningAt(texts, texts.paging.page(page + 1, pages), page, page < pages - 1);
}

/** The buttons of a list that is read a page at a time, so that nobody has counted how much is left. */
export function turningOn(texts: Texts, page: number, hasMore: boolean): readonly Turning[] {
  return turningAt(texts, texts.paging.pageOfMore(page + 1), page, hasMore);
}

function turningAt({ paging: t }: Texts, where: string, page: number, hasMore: boolean): readonly Turning[] {
  const previous = page === 0 ? [] : [{ title: t.previous, page: page - 1 }];
  const following = hasMore ? [{ title: t.following, page: page + 1 }] : [];
  const pages = [...previous, ...following];
  return pages.length === 0 ? [] : [{ where, pages }];
}
