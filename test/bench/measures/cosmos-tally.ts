import type { Exchange, Requested } from '../../support/store-fault-proxy';

/** Requests to Cosmos by what they are for; `other` are the SDK's own, about the account. */
export type Tally = Readonly<Record<Requested['operation'], number>>;

export function tallyOf(exchanges: readonly Exchange[]): Tally {
  const tally = { read: 0, create: 0, replace: 0, query: 0, plan: 0, other: 0 };
  for (const { operation } of exchanges) tally[operation] += 1;
  return tally;
}

/** Without the wake loop's looks for what is due: it looks whatever happens in the forums, and the bench has it look more often. */
export function withoutLooks(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.filter(({ asks }) => !asks.includes('c.wakeAt'));
}
