/** One figure of the benchmark, with the budget it is to keep (design.md, section 7). */
export interface Measure {
  readonly name: string;
  /** A ratio or a count, never a time. */
  readonly value: number;
  readonly unit: 'x' | 'requests' | 'RU' | 'bytes';
  readonly budget: { readonly atLeast: number } | { readonly atMost: number };
  /** The lowest and the highest of the runs that the value is the median of. */
  readonly spread?: readonly [number, number];
  /** What the figure is made of. */
  readonly detail: string;
}

export function isKept({ value, budget }: Measure): boolean {
  return 'atLeast' in budget ? value >= budget.atLeast : value <= budget.atMost;
}
