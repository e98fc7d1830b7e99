import { pino, type DestinationStream } from 'pino';
import type { Log } from '../../ports/log';

/** JSON lines. What is logged is chosen field by field; an error is logged by name, code and stack, never by its data. */
export function createPinoLog(level: 'info' | 'warn' | 'silent', destination?: DestinationStream): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
  return {
    info: (event, fields) => logger.info({ event, ...fields }),
    warn: (event, fields) => logger.warn({ event, ...fields }),
    fault: (reference, error) => logger.error({ event: 'fault', reference, ...describe(error) }),
  };
}

function describe(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const cause = error.cause === undefined ? {} : { cause: describe(error.cause)['kind'] ?? '' };
  return { kind: error.name, ...codeOf(error), ...cause, stack: frames.slice(0, 12).join('\n') };
}

function codeOf(error: Error): Readonly<Record<string, string>> {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {};
}
