import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod/v4';
import type { AppIdentity } from './app-identity';
import { fillIn } from './fill-in';
import { schemaFaults } from './official-schema';

const SOURCE = resolve(__dirname, '..');

/** A zip keeps local time: this reads the same in every time zone, so that the same input gives the same bytes. */
const SAME_TIME_ALWAYS = new Date(1980, 0, 1);

const NAMES_ITS_FILES = z.object({
  icons: z.record(z.string(), z.string()),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
});

/** The zip that Teams takes: the manifest and the files it names. Throws when the official schemas refuse them. */
export function buildAppPackage(identity: AppIdentity): Uint8Array {
  const manifest = fillIn(source('manifest.json').toString(), identity);
  const { icons, localizationInfo } = NAMES_ITS_FILES.parse(JSON.parse(manifest));
  const texts = new Map([['manifest.json', manifest]]);
  for (const { file } of localizationInfo.additionalLanguages) texts.set(file, source(file).toString());
  refuseFaulty(texts);

  const files: Record<string, Uint8Array> = {};
  for (const [file, text] of texts) files[file] = strToU8(text);
  for (const icon of Object.values(icons)) files[icon] = source(icon);
  return zipSync(files, { level: 9, mtime: SAME_TIME_ALWAYS });
}

function source(file: string): Buffer {
  return readFileSync(join(SOURCE, file));
}

function refuseFaulty(texts: ReadonlyMap<string, string>): void {
  const faults = [...texts].flatMap(([file, text]) =>
    schemaFaults(JSON.parse(text)).map((fault) => `${file}: ${fault}`),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
