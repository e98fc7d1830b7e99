import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';

/** What the compiler says that an environment becomes in Azure. Only `npm run infra` writes it. */
export interface Snapshot {
  readonly text: string;
  readonly resources: readonly Resource[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

export type Resource = z.infer<typeof Resource>;

/** An expression, in brackets, is what is known only once something else is deployed. */
const Resource = z.looseObject({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  apiVersion: z.string(),
  properties: z.record(z.string(), z.unknown()).default({}),
});

const File = z.object({
  predictedResources: z.array(Resource),
  diagnostics: z.array(z.never()),
  outputs: z.record(z.string(), z.unknown()),
});

const INFRA = join(__dirname, '../../infra');

/** Every environment that has parameters. `example` is never deployed: all that is optional is given in it. */
export const environments = filesIn('.bicepparam').map((file) => file.replace('.bicepparam', ''));

export function filesIn(ending: string): readonly string[] {
  return readdirSync(INFRA, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
}

export function textIn(file: string): string {
  return readFileSync(join(INFRA, file), 'utf8');
}

export function readSnapshot(environment: string): Snapshot {
  const text = textIn(`${environment}.snapshot.json`);
  const { predictedResources, outputs } = File.parse(JSON.parse(text));
  return { text, resources: predictedResources, outputs };
}

export function ofType({ resources }: Snapshot, type: string): readonly Resource[] {
  return resources.filter((resource) => resource.type === type);
}

/** What is known of a resource only once it is deployed. */
export function reference({ id, apiVersion }: Resource, property: string): string {
  return `[reference('${id}', '${apiVersion}').${property}]`;
}

/** Throws when there is not exactly one. */
export function theOnly(snapshot: Snapshot, type: string): Resource {
  const [resource, ...others] = ofType(snapshot, type);
  if (resource === undefined || others.length > 0) throw new Error(`there is not one ${type}`);
  return resource;
}
