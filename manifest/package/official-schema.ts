import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { z } from 'zod/v4';

const COPIES = join(dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas');
const ADDRESS = /^https:\/\/developer\.microsoft\.com\/json-schemas\/(teams\/v[\d.]+\/MicrosoftTeams[.\w]*\.json)$/;
const NAMES_ITS_SCHEMA = z.looseObject({ $schema: z.string().regex(ADDRESS) });

/** What the schema that a file names has against it, by Microsoft's own copy in npm: no network is needed. */
export function schemaFaults(file: unknown): readonly string[] {
  const { $schema } = NAMES_ITS_SCHEMA.parse(file);
  // `strictTypes` and `unicodeRegExp` are off because the official schemas do not stand them.
  const ajv = new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  addFormats(ajv, ['uri']);
  ajv.validate(readSchema($schema), file);
  return (ajv.errors ?? []).map(({ instancePath, message = 'is wrong', params }) =>
    [instancePath, message, JSON.stringify(params)].join(' ').trim(),
  );
}

function readSchema(address: string): Record<string, unknown> {
  const text = readFileSync(join(COPIES, address.replace(ADDRESS, '$1')), 'utf8');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}
