import { setTimeout as after } from 'node:timers/promises';
import type { TokenCredential } from '@azure/identity';
import { openCosmosStores } from '../../src/adapters/cosmos/open-cosmos-stores';
import { aDecision, aRecord } from './store-samples';

/** Opens the stores as somebody whom Entra ID knows, and uses them: `<endpoint> <database> <token after so many ms>`. */
const [endpoint = '', database = '', delayMs = ''] = process.argv.slice(2);
const HOUR_MS = 3_600_000;

const asked: (string | string[])[] = [];
const credential: TokenCredential = {
  async getToken(scopes, options) {
    asked.push(scopes);
    // As the real ones do, it gives up when whoever asked does.
    const givenUp = new Promise<never>((_, reject) => {
      options?.abortSignal?.addEventListener('abort', () => reject(new Error('given up')));
    });
    await Promise.race([after(Number(delayMs)), givenUp]);
    return { token: 'a.token', expiresOnTimestamp: Date.now() + HOUR_MS };
  },
};

async function run(): Promise<string> {
  try {
    const stores = await openCosmosStores({ endpoint, credential, database, createIfMissing: false });
    await stores.records.save(aRecord(), (await stores.records.read(aRecord()))?.token ?? null);
    await stores.decisions.record(aDecision());
    await stores.series.numberFor({ forumId: 'forum-1', kind: 'PC', year: 2026 }, 'a');
    await stores.close();
    return 'it opened';
  } catch (error) {
    return String(error);
  }
}

void run().then((said) => {
  process.stdout.write(JSON.stringify({ said, asked: asked.flat() }));
  process.exit();
});
