import { SpanStatusCode } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { createOtelTelemetry } from '../../../src/adapters/telemetry/otel-telemetry';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const telemetry = createOtelTelemetry(provider.getTracer('test'));
afterEach(() => exporter.reset());

function span(name: string) {
  const found = exporter.getFinishedSpans().find((one) => one.name === name);
  if (found === undefined) throw new Error(`no span ${name}`);
  return found;
}

it('a step belongs to the work that it is taken in, and a work to nothing, wherever it is begun', async () => {
  await telemetry.work('turn', {}, async () => {
    await telemetry.step('store', {}, () => Promise.resolve());
    await telemetry.work('tend', {}, () => telemetry.step('post', {}, () => Promise.resolve()));
  });
  const parentOf = (name: string) => span(name).parentSpanContext?.spanId;
  expect(parentOf('store')).toBe(span('turn').spanContext().spanId);
  expect(parentOf('post')).toBe(span('tend').spanContext().spanId);
  expect(parentOf('turn')).toBeUndefined();
  expect(parentOf('tend')).toBeUndefined();
});

it('what is noted belongs to the innermost step', async () => {
  await telemetry.work('turn', { reference: 'ABC234' }, async () => {
    await telemetry.step('store', { operation: 'records.save' }, () => {
      telemetry.note({ outcome: 'saved' });
      return Promise.resolve();
    });
    telemetry.note({ verb: 'vote.cast' });
  });
  expect(span('turn').attributes).toEqual({ reference: 'ABC234', verb: 'vote.cast' });
  expect(span('store').attributes).toEqual({ operation: 'records.save', outcome: 'saved' });
});

it('a store call that took several requests has cost them all', async () => {
  const CHARGE = 'azure.cosmosdb.operation.request_charge';
  await telemetry.work('turn', {}, async () => {
    await telemetry.step('store', {}, async () => {
      telemetry.charge(1.25);
      await Promise.resolve();
      telemetry.charge(10);
    });
  });
  expect(span('store').attributes[CHARGE]).toBe(11.25);
  expect(span('turn').attributes).not.toHaveProperty([CHARGE]);
});

it('a fault is told by its kind, never by its text, and goes on to whoever waits', async () => {
  const fault = new RangeError('Ledamot SU 1 said no');
  await expect(telemetry.work('turn', {}, () => Promise.reject(fault))).rejects.toBe(fault);
  expect(span('turn').status).toEqual({ code: SpanStatusCode.ERROR });
  expect(span('turn').attributes).toEqual({ fault: 'RangeError' });
  expect(span('turn').events).toEqual([]);
});

it('outside of any work there is nothing to say', () => {
  telemetry.note({ verb: 'vote.cast' });
  telemetry.charge(1);
  expect(exporter.getFinishedSpans()).toEqual([]);
});
