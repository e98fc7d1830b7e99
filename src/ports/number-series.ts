/** A gapless series of numbers: one per forum, kind of decision and year. */
export interface Series {
  readonly forumId: string;
  /** Per capsulam, or the chair's. */
  readonly kind: 'PC' | 'OB';
  readonly year: number;
}

export interface NumberSeries {
  /** The number of `holder` in the series: the next free one the first time, the same one ever after. From 1, no gaps. */
  numberFor(series: Series, holder: string): Promise<number>;
  /**
   * After a restore of a copy: the numbers up to `last` have been used, by what the copy knows nothing of. Those that
   * somebody holds stay with them, and what was noted before changes nothing.
   */
  noteUsed(series: Series, last: number): Promise<void>;
}
