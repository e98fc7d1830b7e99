import { createBotAdapter, type TeamsBotAdapter } from '../../../../src/adapters/teams/bot-adapter';
import type { Place } from '../../../../src/domain/forum/place';
import type { Clock } from '../../../../src/ports/clock';
import type { Log } from '../../../../src/ports/log';
import type { Card } from '../../../../src/ports/messenger';
import type { FakeConnector } from '../../../support/fake-connector';

export const NOW = '2026-06-04T14:00:00.000Z';
export const CHANNEL = '19:forum@thread.tacv2';
export const CARD: Card = { content: { type: 'AdaptiveCard', version: '1.5', body: [] }, summary: 'A matter for you' };

export const clock: Clock = { now: () => NOW, elapsedMs: () => 0, wait: () => Promise.resolve() };

export interface RecordedLog extends Log {
  readonly lines: { readonly event: string; readonly fields: Readonly<Record<string, unknown>> }[];
  readonly faults: { readonly reference: string; readonly error: unknown }[];
}

export function recordedLog(): RecordedLog {
  const lines: RecordedLog['lines'] = [];
  const faults: RecordedLog['faults'] = [];
  return {
    lines,
    faults,
    info: (event, fields) => lines.push({ event, fields }),
    warn: (event, fields) => lines.push({ event, fields }),
    fault: (reference, error) => faults.push({ reference, error }),
  };
}

export function placeAt(connector: FakeConnector): Place {
  return { conversationId: CHANNEL, serviceUrl: connector.serviceUrl, tenantId: 'tenant-1', botId: '28:bot' };
}

/** A long time limit: only the tests of silence are to reach one, and they bring their own. */
export function localAdapter(log: Log, requestTimeoutMs = 60_000): TeamsBotAdapter {
  return createBotAdapter({ credentials: 'local', clock, log, requestTimeoutMs });
}
