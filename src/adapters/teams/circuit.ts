/**
 * Whether a service that others depend on is worth asking. Moments are milliseconds since 1970.
 *
 * Closed: it is asked. Open: it is down and left alone until a moment. Probing: one request is finding out.
 */
export type Circuit =
  | { readonly kind: 'closed'; readonly failing: readonly string[] }
  | { readonly kind: 'open'; readonly until: number; readonly pauseMs: number; readonly lastProbe: string | null }
  | { readonly kind: 'probing'; readonly since: number; readonly pauseMs: number; readonly probe: string };

export const CLOSED: Circuit = { kind: 'closed', failing: [] };

/** So many conversations that fail in a row, without one answer in between, are not themselves at fault. */
const MOST_FAILING = 3;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;
/** Longer than any request may take. A probe whose outcome is never reported holds nothing up for ever. */
const PROBE_LIMIT_MS = 15_000;
const WHILE_PROBING_MS = 2_000;

/** How long until this conversation may be asked; 0 when it is now. */
export function waitFor(circuit: Circuit, conversation: string, now: number): number {
  switch (circuit.kind) {
    case 'closed':
      return 0;
    case 'open': {
      // A conversation that fails by itself would keep the circuit open, so the others may probe before it.
      const headStartMs = circuit.lastProbe === conversation ? circuit.pauseMs : 0;
      return Math.max(0, circuit.until + headStartMs - now);
    }
    case 'probing':
      return circuit.since + PROBE_LIMIT_MS <= now ? 0 : WHILE_PROBING_MS;
  }
}

/** The circuit when the conversation is being asked. */
export function asking(circuit: Circuit, conversation: string, now: number): Circuit {
  if (circuit.kind === 'closed') return circuit;
  return { kind: 'probing', since: now, pauseMs: circuit.pauseMs, probe: conversation };
}

/** The circuit when the service has answered, even with a refusal. */
export function answered(): Circuit {
  return CLOSED;
}

/** The circuit when the service did not answer, or said that it is down. */
export function unanswered(circuit: Circuit, conversation: string, now: number): Circuit {
  switch (circuit.kind) {
    case 'closed': {
      const failing = [...circuit.failing.filter((other) => other !== conversation), conversation];
      return failing.length < MOST_FAILING
        ? { kind: 'closed', failing }
        : { kind: 'open', until: now + FIRST_PAUSE_MS, pauseMs: FIRST_PAUSE_MS, lastProbe: null };
    }
    case 'open':
      return circuit;
    case 'probing': {
      if (circuit.probe !== conversation) return circuit;
      const pauseMs = Math.min(circuit.pauseMs * 2, LONGEST_PAUSE_MS);
      return { kind: 'open', until: now + pauseMs, pauseMs, lastProbe: conversation };
    }
  }
}
