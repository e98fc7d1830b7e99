/** Huvudman. Both must be in an electorate, and neither can be voted down by the other. */
export const PRINCIPALS = ['region', 'kommun'] as const;
export type Principal = (typeof PRINCIPALS)[number];
