import type { Container, ContainerDefinition, ContainerRequest } from '@azure/cosmos';
import { StoreUnavailableError } from '../../ports/store-errors';
import { askCosmos, type CallTimes } from './cosmos-calls';
import { detailsOf, faultOf, unavailable, type CosmosFault } from './cosmos-faults';
import { whatIsWrong } from './wrong-container';

export interface Checking {
  readonly wanted: ContainerRequest & { readonly id: string };
  readonly database: string;
  /** Whether documents are changed after they were made. */
  readonly isChanged: boolean;
  /** What to do when this program may not do something. */
  readonly remedy: string;
  readonly times: CallTimes;
}

/** An id that no document has, and a version that none has. */
const NOWHERE = { id: 'permission-check', forumId: 'permission-check' };
const NEVER = '"permission-check"';

/**
 * That the container is there, partitioned and indexed as it must be, and that this program may do there what it will
 * need to. Leaves nothing behind. Throws StoreUnavailableError, which names the container, the fault and the remedy.
 */
export async function checkContainer(container: Container, checking: Checking): Promise<void> {
  const { wanted, database, isChanged, remedy, times } = checking;
  const name = `the container ${wanted.id} in the database ${database} of Cosmos DB`;

  const ask = <T>(what: string, call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> =>
    askCosmos(times, call, (fault) => explained(fault, { name, what, remedy }));

  const { resource } = await ask('look at', (abortSignal) => container.read({ abortSignal }));
  if (resource !== undefined) refuseWrong(name, resource, wanted);

  const item = container.item(NOWHERE.id, NOWHERE.forumId);
  await ask('read from', (abortSignal) => item.read({ abortSignal }));
  // A document without an id is never made, but only somebody who may make documents is told that the id is missing.
  const options = { disableAutomaticIdGeneration: true };
  await ask('add to', (abortSignal) =>
    permitted(container.items.create({ forumId: NOWHERE.forumId }, { ...options, abortSignal })),
  );
  if (!isChanged) return;
  const accessCondition = { type: 'IfMatch', condition: NEVER };
  await ask('change', (abortSignal) => permitted(item.replace(NOWHERE, { abortSignal, accessCondition })));
}

function refuseWrong(name: string, found: ContainerDefinition, wanted: ContainerRequest): void {
  const wrong = whatIsWrong(found, wanted);
  if (wrong !== undefined) throw new StoreUnavailableError(`${capitalized(name)} ${wrong}`);
}

/** Cosmos looks first at who asks, and only then at what is asked for. */
async function permitted(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    const { code, substatus } = faultOf(error);
    const isOnlyImpossible = code === 400 || code === 409 || code === 412 || (code === 404 && substatus === 0);
    if (!isOnlyImpossible) throw error;
  }
}

function explained(
  fault: CosmosFault,
  { name, what, remedy }: { name: string; what: string; remedy: string },
): StoreUnavailableError {
  switch (fault.code) {
    case 401:
    case 403:
      return new StoreUnavailableError(`This program may not ${what} ${name}: ${remedy} (${detailsOf(fault)}).`);
    case 404:
      return new StoreUnavailableError(
        `${capitalized(name)} is missing: create the database and the container as the deployment describes (${detailsOf(fault)}).`,
      );
    default:
      return unavailable(fault);
  }
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
