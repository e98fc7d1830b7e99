import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCosmosStores } from '../../src/adapters/cosmos/open-cosmos-stores';
import { openSqliteStores } from '../../src/adapters/sqlite/open-sqlite-stores';
import { databaseFile } from '../../src/config';
import type { Stores } from '../../src/ports/stores';
import type { Orders } from '../support/bot-process-child';
import { PATIENT_TIMES, startCosmosServer } from '../support/cosmos-server';

export const STORE_KINDS = ['sqlite', 'cosmos'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** Where the processes of a run keep what they are told. */
export interface Place {
  readonly store: Orders['store'];
  /** Looks into the store beside the process that runs. */
  look<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
  remove(): Promise<void>;
}

export function openPlace(kind: StoreKind): Promise<Place> {
  return kind === 'sqlite' ? Promise.resolve(sqlitePlace()) : cosmosPlace();
}

/** Looked into for a moment only: whoever has the file open when a process is killed spares it the log it left. */
function sqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'enighet-faults-'));
  return {
    store: { kind: 'sqlite', folder },
    async look(work) {
      const stores = openSqliteStores({ file: databaseFile(folder) });
      try {
        return await work(stores);
      } finally {
        await stores.close();
      }
    },
    async remove() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function cosmosPlace(): Promise<Place> {
  const server = await startCosmosServer();
  const store = { kind: 'cosmos', endpoint: server.endpoint, key: server.key, createIfMissing: true } as const;
  const stores = await openCosmosStores({ ...store, database: 'enighet', times: PATIENT_TIMES });
  return {
    store,
    look: (work) => work(stores),
    async remove() {
      await stores.close();
      await server.stop();
    },
  };
}
