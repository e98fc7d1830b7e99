import type { Container } from '@azure/cosmos';
import { askCosmos } from './cosmos-calls';

/** A query may take several requests: the plan, and one per partition. */
const QUERY_MS = 4_000;

export interface Query {
  readonly query: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Without it every partition is asked. */
  readonly partitionKey?: string;
}

export async function queryCosmos(container: Container, ask: Query): Promise<readonly unknown[]> {
  const { query, values, partitionKey } = ask;
  const parameters = Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value }));
  const { resources } = await askCosmos(QUERY_MS, (abortSignal) =>
    container.items
      .query<unknown>(
        { query, parameters },
        partitionKey === undefined ? { abortSignal } : { abortSignal, partitionKey },
      )
      .fetchAll(),
  );
  return resources;
}
