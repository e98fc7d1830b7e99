import { Console } from 'node:console';
import { Writable } from 'node:stream';
import type { Log } from '../../ports/log';
import { faultReference } from './references';

/**
 * Keeps what the process says to lines of the log. botbuilder prints what it thinks of a bad token, keys and all, which
 * the log tells in a line of its own; and Node prints the text of an error that nobody caught, which ends the process.
 */
export function sayOnlyLogLines(log: Log): void {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  globalThis.console = new Console(nowhere);
  process.on('uncaughtException', (error) => {
    log.fault(faultReference(), error);
    process.exit(1);
  });
}
