import { pino, type DestinationStream } from 'pino';
import type { Log } from '../../ports/log';
import { StoreUnavailableError } from '../../ports/store-errors';
import { currentReference } from './references';

/**
 * JSON lines, each with the reference of the turn or other work that it was written in. What is logged is chosen field
 * by field; an error is logged by name, code and stack, never by its data or its text.
 */
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
    info: (event, fields) => logger.info({ event, ...ofWork(), ...fields }),
    warn: (event, fields) => logger.warn({ event, ...ofWork(), ...fields }),
    fault: (reference, error) => logger.error({ event: 'fault', reference, ...describe(error) }),
  };
}

function ofWork(): Readonly<Record<string, string>> {
  const reference = currentReference();
  return reference === undefined ? {} : { reference };
}

function describe(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  // What a store says of itself is written for whoever runs it, and holds nothing of what is stored.
  const advice = error instanceof StoreUnavailableError ? { advice: error.message } : {};
  return {
    kind: error.name,
    ...codeOf(error),
    ...causeOf(error),
    ...advice,
    stack: framesOf(error).slice(0, 12).join('\n'),
  };
}

function causeOf({ cause }: Error): Readonly<Record<string, string>> {
  if (cause === undefined) return {};
  const { kind = '', code } = describe(cause);
  return { cause: kind, ...(code !== undefined && { causeCode: code }) };
}

const FRAME = /^ {4}at (?:.* \()?[^()]+:\d+:\d+\)?$/;

/** A stack begins with the text of the error, some line of which may look like a frame. */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const textAt = stack.indexOf(message);
  const frames = textAt < 0 ? stack : stack.slice(textAt + message.length);
  return frames.split('\n').filter((line) => FRAME.test(line));
}

function codeOf(error: Error): Readonly<Record<string, string>> {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {};
}
