import { AzureMonitorTraceExporter } from '@azure/monitor-opentelemetry-exporter';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { RunningTelemetry } from '../../ports/telemetry';
import { createOtelTelemetry } from './otel-telemetry';

/** Sends what is measured to the Application Insights that the connection string names. */
export function startAzureMonitor(connectionString: string): RunningTelemetry {
  const exporter = new AzureMonitorTraceExporter({ connectionString, disableOfflineStorage: true });
  const provider = new BasicTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] });
  return {
    telemetry: createOtelTelemetry(provider.getTracer('enighet')),
    stop: () => provider.shutdown(),
  };
}
