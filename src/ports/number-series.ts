/** A gapless series of numbers: one per forum, kind of decision and year. */
export interface Series {
  readonly forumId: string;
  /** Per capsulam, or the chair's. */
  readonly kind: 'PC' | 'OB';
  readonly year: number;
}

export interface NumberSeries {
  /**
   * The number of `holder` in the series: the next free number the first time, and the same number after that. From 1,
   * no gaps.
   */
  numberFor(series: Series, holder: string): Promise<number>;
  /**
   * Marks the numbers up to `last` as used, after a copy was restored that does not know who used them. Numbers that
   * somebody holds stay with them, and marking again changes nothing.
   */
  noteUsed(series: Series, last: number): Promise<void>;
}
