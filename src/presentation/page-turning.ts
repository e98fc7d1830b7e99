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

/** Turning pages is on every card while the room is measured, so that it is never more than that. */
export const SOMEWHERE: Where = { page: 1, pages: 3 };

/** None when everything is on one page, else one. */
export function turning({ paging: t }: Texts, { page, pages }: Where): readonly Turning[] {
  if (pages === 1) return [];
  const previous = page === 0 ? [] : [{ title: t.previous, page: page - 1 }];
  const following = page === pages - 1 ? [] : [{ title: t.following, page: page + 1 }];
  return [{ where: t.page(page + 1, pages), pages: [...previous, ...following] }];
}
