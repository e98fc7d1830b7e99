/** The forum's own words for deciding: LGS "beslutar", VVG "ställer sig bakom". */
export type Wording = 'decides' | 'endorses';
