/** Requests to Cosmos by what they are for. */
export interface Tally {
  readonly writes: number;
  readonly reads: number;
  readonly queries: number;
  /** The SDK's own: the account, its partitions, how a query is to be carried out. */
  readonly others: number;
}

const KIND_OF: readonly (readonly [pattern: RegExp, kind: keyof Tally])[] = [
  [/^PUT .*\/docs\//, 'writes'],
  [/^GET .*\/docs\//, 'reads'],
  // While votes are cast nothing is created, so what is posted is a query.
  [/^POST .*\/docs\/?$/, 'queries'],
];

/** From method and path of each. */
export function tallyOf(requests: readonly string[]): Tally {
  const tally = { writes: 0, reads: 0, queries: 0, others: 0 };
  for (const request of requests) tally[kindOf(request)] += 1;
  return tally;
}

export function totalOf({ writes, reads, queries, others }: Tally): number {
  return writes + reads + queries + others;
}

function kindOf(request: string): keyof Tally {
  return KIND_OF.find(([pattern]) => pattern.test(request))?.[1] ?? 'others';
}
