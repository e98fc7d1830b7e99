import { createRequire } from 'node:module';
import type Driver from 'better-sqlite3';
import { z } from 'zod/v4';

/** The first Node-API that `better-sqlite3` 13 can be loaded with: Node 22.14. Node 20 stops at 9. */
const NODE_API = 10;

/**
 * Version 12 of the driver on Node 20, and 13 from Node 22: 13 stops Node 20 as it is loaded, and 12 stops Node 24.19 and
 * later as it tidies away a statement. Once Node 20 is left behind, 13 is enough.
 */
export const SqliteDatabase = z
  .custom<typeof Driver>((driver) => typeof driver === 'function')
  .parse(createRequire(__filename)(Number(process.versions.napi) < NODE_API ? 'better-sqlite3' : 'better-sqlite3-13'));
