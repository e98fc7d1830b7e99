import { statfsSync } from 'node:fs';
import { sep } from 'node:path';

/** Why SQLite's locks and its log may not hold in a folder: two machines see it, or another program copies from it. */
export type Unfitness = 'networkShare' | 'synchronisedFolder';

/** The numbers by which Linux knows NFS and the three dialects of SMB (statfs(2)). */
const NETWORK_SHARES: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42]);

/** As the programs that synchronise name their folders: `OneDrive - Regionen`, `Dropbox (Arbete)`. */
const SYNCHRONISED = ['OneDrive', 'Dropbox', 'Google Drive', 'iCloud', 'Nextcloud'];

/** Why the folder, which must exist, is unfit; `null` when neither its name nor its disk says that it is. */
export function unfitnessOf(folder: string): Unfitness | null {
  if (isOnNetworkShare(statfsSync(folder).type)) return 'networkShare';
  return isSynchronised(folder) ? 'synchronisedFolder' : null;
}

export const isOnNetworkShare = (fileSystem: number): boolean => NETWORK_SHARES.has(fileSystem);

function isSynchronised(folder: string): boolean {
  return folder.split(sep).some((part) => SYNCHRONISED.some((name) => part.startsWith(name)));
}
