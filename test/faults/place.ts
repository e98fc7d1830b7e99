import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCosmosStores } from '../../src/adapters/cosmos/open-cosmos-stores';
import { openSqliteStores } from '../../src/adapters/sqlite/open-sqlite-stores';
import { databaseFile } from '../../src/config';
import type { Stores } from '../../src/ports/stores';
import { disturbAtRandom } from '../soak/random-faults';
import type { Orders } from '../support/bot-process-child';
import { PATIENT_TIMES, startCosmosServer } from '../support/cosmos-server';
import type { Chance } from '../support/seeded-chance';
import { startFaultProxy } from '../support/store-fault-proxy';

export const STORE_KINDS = ['sqlite', 'cosmos'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** Where the processes of a run keep what they are told. */
export interface Place {
  readonly store: Orders['store'];
  /** The same, when all is to be at rest: it always answers. */
  readonly atRest: Orders['store'];
  /** How often the store answered how when it should not have. */
  readonly disturbances: ReadonlyMap<string, number>;
  /** Looks into the store beside the process that runs. */
  look<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
  remove(): Promise<void>;
}

export function openPlace(kind: StoreKind, chance: Chance): Promise<Place> {
  return kind === 'sqlite' ? Promise.resolve(sqlitePlace()) : cosmosPlace(chance);
}

/** Looked into for a moment only: whoever has the file open when a process is killed spares it the log it left. */
function sqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'enighet-faults-'));
  const store = { kind: 'sqlite', folder } as const;
  return {
    store,
    atRest: store,
    disturbances: new Map(),
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

/** Now and then it says no for a moment, with or without having done what it was asked. */
async function cosmosPlace(chance: Chance): Promise<Place> {
  const server = await startCosmosServer();
  const proxy = await startFaultProxy(server.endpoint);
  const atRest = { kind: 'cosmos', endpoint: server.endpoint, key: server.key, createIfMissing: true } as const;
  const stores = await openCosmosStores({ ...atRest, database: 'enighet', times: PATIENT_TIMES });
  return {
    store: { ...atRest, endpoint: proxy.endpoint },
    atRest,
    disturbances: disturbAtRandom(proxy, chance),
    look: (work) => work(stores),
    async remove() {
      await stores.close();
      await proxy.stop();
      await server.stop();
    },
  };
}
