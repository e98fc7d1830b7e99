import type { ConnectorRequest } from './fake-connector';

/** Every field that is given must fit. */
interface When {
  readonly operation?: ConnectorRequest['operation'];
  /** A channel also stands for its threads. */
  readonly conversation?: string;
  /** The address of whoever the chat is, or is to be, with. */
  readonly person?: string;
  readonly path?: RegExp;
}

export type Then =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** 429. Teams mostly says how long to wait, but not always. */
  | { readonly kind: 'throttle'; readonly retryAfter?: string }
  /** Carries on after this time. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Carries on when the promise is fulfilled. */
  | { readonly kind: 'hold'; readonly until: Promise<void> }
  /** Does what was asked, then cuts the connection instead of saying so. */
  | { readonly kind: 'dropAnswer' }
  /** Does what was asked, then answers that it has failed. */
  | { readonly kind: 'failAfterwards'; readonly status: number }
  /** Cuts the connection and does nothing. */
  | { readonly kind: 'reset' }
  /** Does nothing and never answers. */
  | { readonly kind: 'hang' };

interface Rule {
  readonly when: When;
  readonly then: Then;
  /** How many requests it is for; without it, all. */
  readonly times?: number;
}

export interface Rules {
  /** The rule added first wins. Returns a function that takes the rule away. */
  add(rule: Rule): () => void;
  clear(): void;
}

export interface RuleBook extends Rules {
  next(request: ConnectorRequest): Then | undefined;
}

export function createRuleBook(): RuleBook {
  let active: { readonly rule: Rule; left: number }[] = [];

  return {
    add(rule) {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
      active.push(entry);
      return () => {
        active = active.filter((other) => other !== entry);
      };
    },

    clear() {
      active = [];
    },

    next(request) {
      const entry = active.find(({ rule, left }) => left > 0 && fits(rule.when, request));
      if (!entry) return undefined;
      entry.left -= 1;
      return entry.rule.then;
    },
  };
}

function fits(when: When, request: ConnectorRequest): boolean {
  return (
    (when.operation === undefined || when.operation === request.operation) &&
    (when.person === undefined || when.person === request.person) &&
    (when.path === undefined || when.path.test(request.path)) &&
    (when.conversation === undefined ||
      when.conversation === request.conversationId ||
      request.conversationId?.startsWith(`${when.conversation};messageid=`) === true)
  );
}
