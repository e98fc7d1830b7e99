import { wholeSqlite } from './adapters/sqlite/read-whole-sqlite';
import { COSMOS_DATABASE, databaseFile, readStore, type CosmosConfig } from './config';
import type { WholeStore } from './ports/whole-store';

export interface NamedStore extends WholeStore {
  /** As it is told to whoever asked for it. */
  readonly name: string;
}

/** The store of the program's own settings, to be read. Throws ConfigError or StoreUnavailableError. */
export async function openWholeStore(): Promise<NamedStore> {
  const store = readStore();
  switch (store.kind) {
    case 'sqlite':
      return openWholeFile(databaseFile(store.folder));
    case 'cosmos':
      return openCosmos(store);
  }
}

async function openCosmos({ endpoint, key, identity }: CosmosConfig): Promise<NamedStore> {
  const { openWholeCosmos } = await import('./adapters/cosmos/whole-cosmos.ts');
  const { entraIdentity } = await import('./adapters/cosmos/entra-identity.ts');
  const whole = await openWholeCosmos({
    endpoint,
    ...(key === undefined ? { credential: entraIdentity(identity) } : { key }),
    database: COSMOS_DATABASE,
    createIfMissing: false,
  });
  return { ...whole, name: endpoint };
}

/** A database file, or a copy of one. */
export function openWholeFile(file: string): NamedStore {
  return { ...wholeSqlite(file), name: file };
}
