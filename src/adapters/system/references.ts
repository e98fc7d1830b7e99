import { AsyncLocalStorage } from 'node:async_hooks';
import type { Telemetry } from '../../ports/telemetry';
import { newReference } from './ids';

const references = new AsyncLocalStorage<string>();

/** The reference of the work that the caller runs in; `undefined` outside of any. */
export function currentReference(): string | undefined {
  return references.getStore();
}

/** What to call a fault: by the reference of its work, so that what a user is shown finds every line about it. */
export function faultReference(): string {
  return currentReference() ?? newReference();
}

/** Gives each piece of work a reference of its own, which its log lines and what is measured of it carry. */
export function withReferences(telemetry: Telemetry): Telemetry {
  return {
    ...telemetry,
    work: (name, about, run) => {
      const reference = newReference();
      return references.run(reference, () => telemetry.work(name, { ...about, reference }, run));
    },
  };
}
