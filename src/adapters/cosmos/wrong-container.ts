import type { ContainerDefinition, ContainerRequest, IndexingPolicy, PartitionKeyDefinition } from '@azure/cosmos';

/** What is wrong with a container, and what to do about it, as the end of a sentence; `undefined` when nothing is. */
export function whatIsWrong(found: ContainerDefinition, wanted: ContainerRequest): string | undefined {
  const partitioning = partitioningOf(found.partitionKey);
  const right = partitioningOf(wanted.partitionKey);
  if (partitioning !== right) {
    return `is partitioned by ${partitioning}, but must be by ${right}. That cannot be changed: create it anew as the deployment describes, and move what it holds.`;
  }
  const missing = missingIn(found.indexingPolicy ?? {}, wanted.indexingPolicy ?? {});
  if (missing.length === 0) return undefined;
  return `has another indexing policy than it must: ${missing.join(', ')}. Change it to what the deployment describes, which can be done while it is in use.`;
}

/** A container that does not say its version has version 1. */
function partitioningOf(key: ContainerRequest['partitionKey'] | PartitionKeyDefinition): string {
  if (key === undefined) return 'nothing';
  if (typeof key === 'string') return `${key} (version 1)`;
  return `${key.paths.join(', ')} (version ${key.version ?? 1})`;
}

/** More may be indexed than is needed, but nothing that is to be left out. */
function missingIn(found: IndexingPolicy, wanted: IndexingPolicy): readonly string[] {
  const sorts = sortsOf(found);
  return [
    ...(modeOf(found) === modeOf(wanted) ? [] : [`its mode is ${modeOf(found)}`]),
    ...without(pathsOf(wanted.includedPaths), pathsOf(found.includedPaths)).map((path) => `${path} is not included`),
    ...without(pathsOf(wanted.excludedPaths), pathsOf(found.excludedPaths)).map((path) => `${path} is not excluded`),
    ...without(sortsOf(wanted), sorts).map((sort) => `no composite index on ${sort}`),
  ];
}

function modeOf({ indexingMode = 'consistent' }: IndexingPolicy): string {
  return indexingMode.toLowerCase();
}

function pathsOf(paths: IndexingPolicy['includedPaths'] = []): readonly string[] {
  return paths.map(({ path }) => path);
}

function sortsOf({ compositeIndexes = [] }: IndexingPolicy): readonly string[] {
  return compositeIndexes.map((paths) => paths.map(({ path, order }) => `${path} ${order}`).join(', '));
}

function without(wanted: readonly string[], found: readonly string[]): readonly string[] {
  return wanted.filter((one) => !found.includes(one));
}
