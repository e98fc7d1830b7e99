import { AsyncLocalStorage } from 'node:async_hooks';
import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import type { Measured, Telemetry } from '../../ports/telemetry';

/** OpenTelemetry's name for the charge, in "Semantic conventions for Azure Cosmos DB". */
const CHARGE = 'azure.cosmosdb.operation.request_charge';

interface Current {
  readonly span: Span;
  requestUnits: number;
}

/**
 * Makes spans by way of OpenTelemetry. A fault is told by the name of its kind and never by its text, which may hold
 * what somebody wrote. Nothing is registered for the whole process, so only what is measured here becomes a span.
 */
export function createOtelTelemetry(tracer: Tracer): Telemetry {
  const current = new AsyncLocalStorage<Current>();

  async function within<Result>(
    [name, about, run]: readonly [string, Measured, () => Promise<Result>],
    kind: SpanKind,
    parent: Context,
  ): Promise<Result> {
    const span = tracer.startSpan(name, { attributes: about, kind }, parent);
    try {
      return await current.run({ span, requestUnits: 0 }, run);
    } catch (error) {
      span.setAttribute('fault', error instanceof Error ? error.name : typeof error);
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  }

  function surrounding(): Context {
    const parent = current.getStore()?.span;
    return parent === undefined ? ROOT_CONTEXT : trace.setSpan(ROOT_CONTEXT, parent);
  }

  return {
    work: (...args) => within(args, SpanKind.SERVER, ROOT_CONTEXT),
    step: (...args) => within(args, SpanKind.CLIENT, surrounding()),
    note: (about) => {
      current.getStore()?.span.setAttributes(about);
    },
    charge(requestUnits) {
      const now = current.getStore();
      if (now === undefined) return;
      now.requestUnits += requestUnits;
      now.span.setAttribute(CHARGE, now.requestUnits);
    },
  };
}
