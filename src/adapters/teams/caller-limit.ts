import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import { createAllowances } from './allowances';
import type { RateLimit } from './rate-limit';

export interface CallerLimitOptions {
  readonly limits: readonly RateLimit[];
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** How many proxies stand before the program, each of which adds whom it was asked by. */
  readonly proxyHops: number;
}

/**
 * Everybody's traffic comes from a few addresses of Teams', and this is far more than they need together. It limits
 * what a stranger can make the program do before the program knows that they have no business with it.
 */
export const CALLER_LIMITS: readonly RateLimit[] = [{ most: 2_000, windowMs: 10_000 }];

/** Not a line for every request: a flood is to fill neither the log nor the disk. */
const SILENCE_MS = 10_000;

/** For how long whoever asks has to wait, in milliseconds: 0 for most. Reads nothing of what the request holds. */
export function createCallerLimit({ limits, clock, log, proxyHops }: CallerLimitOptions) {
  const allowances = createAllowances(limits);
  let toldAt = -Infinity;

  return (request: IncomingMessage): number => {
    const now = Date.parse(clock.now());
    const allowance = allowances.of(callerOf(addressOf(request, proxyHops)), now);
    const waitMs = allowance.wait(now);
    if (waitMs === 0) allowance.take(now);
    else if (now - toldAt >= SILENCE_MS) {
      toldAt = now;
      log.warn('http.tooManyRequests', { waitMs });
    }
    return waitMs;
  };
}

/** As the outermost of our own proxies saw it: what stands before that in the header anybody may have written. */
function addressOf({ socket, headers }: IncomingMessage, proxyHops: number): string {
  const told = String(headers['x-forwarded-for'] ?? '').split(',');
  const seen = [
    ...told.map((address) => address.trim()).filter((address) => address !== ''),
    socket.remoteAddress ?? '',
  ];
  return seen.at(-1 - proxyHops) ?? seen[0] ?? '';
}

const WITH_PORT = /^(?:\[(?<six>[^\]]+)\]|(?<four>[\d.]+))(?::\d+)?$/;

/**
 * The caller that an address belongs to. A network of 2^64 addresses is one caller. Front ends of Azure's may add the
 * caller's port.
 */
export function callerOf(ip: string): string {
  const parts = WITH_PORT.exec(ip)?.groups;
  const address = (parts?.['six'] ?? parts?.['four'] ?? ip).replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const groups = [head, tail ?? ''].map((half) => half.split(':').filter((group) => group !== ''));
  const [before = [], after = []] = groups;
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
