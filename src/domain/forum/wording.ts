/** The forum's own words for deciding: LGS "beslutar", VVG "ställer sig bakom". */
export const WORDINGS = ['decides', 'endorses'] as const;
export type Wording = (typeof WORDINGS)[number];
