import type { Exchange } from '../../support/store-fault-proxy';

/**
 * Microsoft's figures for a document of 1 KB and one of 100 KB, in request units ("Optimize request cost in Azure
 * Cosmos DB"; the write of 100 KB is in its edition of 2019 only). What lies between is taken to lie on a line.
 */
const READ = { small: 1, large: 10 };
const INSERT = { small: 5.5, large: 50 };
/** As many inserts as a replace costs. */
const REPLACE = 2;
/** The page's own example of a query, which returns one document. */
const QUERY = 3.2;

/** What one request to a document would about cost in Azure: by its size, as nothing but the index is known here. */
export function estimatedCharge({ operation, bytes }: Pick<Exchange, 'operation' | 'bytes'>): number {
  switch (operation) {
    case 'read':
      return between(READ, bytes);
    case 'create':
      return between(INSERT, bytes);
    case 'replace':
      return REPLACE * between(INSERT, bytes);
    case 'query':
      return QUERY - READ.small + between(READ, bytes);
    case 'plan':
    case 'other':
      return 0;
  }
}

export function estimatedTotal(exchanges: readonly Exchange[]): number {
  return exchanges.reduce((sum, exchange) => sum + estimatedCharge(exchange), 0);
}

function between({ small, large }: { small: number; large: number }, bytes: number): number {
  const kilobytes = Math.max(1, bytes / 1024);
  return small + ((kilobytes - 1) * (large - small)) / 99;
}
