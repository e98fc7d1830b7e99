import { AsyncLocalStorage } from 'node:async_hooks';
import type { Telemetry } from '../../ports/telemetry';
import { newReference } from './ids';

const references = new AsyncLocalStorage<string>();

/** The reference of the work that the caller runs in; `undefined` outside of any. */
export function currentReference(): string | undefined {
  return references.getStore();
}

/**
 * The reference to tell a user about a fault: that of the work it happened in, so that every log line about it is
 * found.
 */
export function faultReference(): string {
  return currentReference() ?? newReference();
}

/** Gives each piece of work a reference of its own, which its log lines and measurements carry. */
export function withReferences(telemetry: Telemetry): Telemetry {
  return {
    ...telemetry,
    work: (name, about, run) => {
      const reference = newReference();
      return references.run(reference, () => telemetry.work(name, { ...about, reference }, run));
    },
  };
}
