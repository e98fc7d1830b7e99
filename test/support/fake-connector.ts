import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod/v4';
import { createConversations, type FakeMember, type StoredActivity } from './fake-connector-conversations';
import type { TeamsLimits } from './fake-connector-limits';
import { createRuleBook, type Rules, type Then } from './fake-connector-rules';

export interface ConnectorRequest {
  readonly operation: 'send' | 'reply' | 'update' | 'delete' | 'createConversation' | 'members' | 'member' | 'unknown';
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | null;
  readonly conversationId: string | null;
  /** Of a `member` request, the member's address. */
  readonly activityId: string | null;
  /** The address of whoever the chat is, or is to be, with. */
  readonly person: string | null;
  readonly body: unknown;
}

/**
 * Teams as a bot sees it: a real HTTP server that speaks the Bot Connector protocol, keeps what is posted, and fails
 * the way Teams does when told to.
 */
export interface FakeConnector {
  /** The `serviceUrl` to put into activities; ends with a slash, as Teams' does. */
  readonly serviceUrl: string;
  /** In the order they arrived, those that a rule answers included. */
  readonly requests: readonly ConnectorRequest[];
  readonly rules: Rules;
  /** Exactly this conversation: a channel's roots, or with `;messageid=` the replies in one thread. */
  activitiesIn(conversationId: string): readonly StoredActivity[];
  /** The same of a channel with all its threads. */
  activitiesUnder(channel: string): readonly StoredActivity[];
  chatWith(address: string): readonly StoredActivity[];
  setMembers(conversationId: string, members: readonly FakeMember[]): void;
  /** As if the conversation had never been: what is sent there next is answered with 404. */
  forgetConversation(conversationId: string): void;
  /** Fulfilled when so many requests in all have arrived. */
  arrived(count: number): Promise<void>;
  /** Connections are refused until it comes up again, on the same port. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  close(): Promise<void>;
}

/** What the connector did as it was asked, told the moment it did it. */
export interface Performed {
  readonly request: ConnectorRequest;
  readonly status: number;
  /** Of the message that was posted or updated. */
  readonly messageId: string | null;
  /** Whether the program was told. */
  readonly isAnswered: boolean;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const ROUTES: readonly { readonly operation: ConnectorRequest['operation']; readonly method: string; path: RegExp }[] =
  [
    { operation: 'createConversation', method: 'POST', path: /^\/v3\/conversations$/ },
    { operation: 'send', method: 'POST', path: /^\/v3\/conversations\/([^/]+)\/activities$/ },
    { operation: 'reply', method: 'POST', path: /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/ },
    { operation: 'update', method: 'PUT', path: /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/ },
    { operation: 'delete', method: 'DELETE', path: /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/ },
    { operation: 'members', method: 'GET', path: /^\/v3\/conversations\/([^/]+)\/pagedmembers$/ },
    { operation: 'member', method: 'GET', path: /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/ },
  ];
const MESSAGE_LIMIT_BYTES = 100 * 1024;
const PAGE_SIZE = { least: 50, usual: 200, most: 500 };

const CreateConversation = z.object({ members: z.tuple([z.object({ id: z.string() })]) });
const MessageId = z.object({ id: z.string() });
const Bound = z.object({ port: z.int() });

/** With `limits` it answers 429 to whatever goes beyond them. */
export async function startFakeConnector(
  witness: (performed: Performed) => void = () => undefined,
  limits?: TeamsLimits,
): Promise<FakeConnector> {
  const conversations = createConversations();
  const rules = createRuleBook();
  const requests: ConnectorRequest[] = [];
  const sockets = new Set<Socket>();
  let waiting: { readonly count: number; readonly resolve: () => void }[] = [];

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  async function handle(raw: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(raw);
    requests.push(request);
    for (const { resolve } of waiting.filter(({ count }) => requests.length >= count)) resolve();
    waiting = waiting.filter(({ count }) => requests.length < count);
    await obey(rules.next(request), request, response);
  }

  async function read(raw: IncomingMessage): Promise<ConnectorRequest> {
    const method = raw.method ?? '';
    const url = new URL(raw.url ?? '/', 'http://connector');
    const route = ROUTES.find((one) => one.method === method && one.path.test(url.pathname));
    const ids = route?.path.exec(url.pathname)?.slice(1).map(decodeURIComponent) ?? [];
    const conversationId = ids[0] ?? null;
    const body: unknown = method === 'GET' || method === 'DELETE' ? undefined : await json(raw);
    const person =
      conversationId === null
        ? CreateConversation.safeParse(body).data?.members[0].id
        : conversations.personOf(conversationId);
    return {
      operation: route?.operation ?? 'unknown',
      method,
      path: decodeURIComponent(url.pathname),
      query: Object.fromEntries(url.searchParams),
      authorization: raw.headers.authorization ?? null,
      conversationId,
      activityId: ids[1] ?? null,
      person: person ?? null,
      body,
    };
  }

  async function obey(then: Then | undefined, request: ConnectorRequest, response: ServerResponse): Promise<void> {
    switch (then?.kind) {
      case undefined:
        send(response, perform(request));
        return;
      case 'answer':
        send(response, then);
        return;
      case 'throttle':
        send(response, throttled(then.retryAfter));
        return;
      case 'delay':
        await delay(then.ms);
        send(response, perform(request));
        return;
      case 'hold':
        await then.until;
        send(response, perform(request));
        return;
      case 'dropAnswer':
        perform(request, false);
        response.destroy();
        return;
      case 'failAfterwards':
        perform(request, false);
        send(response, failure(then.status, 'ServiceError', 'Failed afterwards.'));
        return;
      case 'reset':
        response.destroy();
        return;
      case 'hang':
        return;
    }
  }

  function perform(request: ConnectorRequest, isAnswered = true): Answer {
    const waitMs = limits?.waitMs(request) ?? 0;
    if (waitMs > 0) return throttled(String(Math.ceil(waitMs / 1_000)));
    const answer = answerTo(request);
    const messageId = MessageId.safeParse(answer.body).data?.id ?? null;
    witness({ request, status: answer.status, messageId, isAnswered });
    return answer;
  }

  function answerTo(request: ConnectorRequest): Answer {
    const { operation, conversationId, activityId, body } = request;
    if (operation === 'createConversation') {
      return request.person === null
        ? failure(400, 'BadArgument', 'members must name one person')
        : { status: 201, body: { id: conversations.openChat(request.person) } };
    }
    if (operation === 'unknown' || conversationId === null) return failure(404, 'NotFound', 'no such operation');
    if (!conversations.exists(conversationId)) {
      return failure(404, 'ConversationNotFound', 'Conversation not found.');
    }
    if (operation === 'member') {
      const member = conversations.membersOf(conversationId).find(({ id }) => id === activityId);
      return member ? { status: 200, body: member } : failure(404, 'MemberNotFoundInConversation', 'No such member.');
    }
    if (operation === 'members') return membersPage(conversations.membersOf(conversationId), request.query);
    if (operation === 'delete') {
      return conversations.remove(conversationId, activityId ?? '')
        ? { status: 200 }
        : failure(404, 'ActivityNotFoundInConversation', 'The activity was not found.');
    }
    if (JSON.stringify(body).length * 2 > MESSAGE_LIMIT_BYTES) {
      return failure(413, 'MessageSizeTooBig', 'Message size too large.');
    }
    if (operation === 'update') {
      const updated = conversations.update(conversationId, activityId ?? '', body);
      return updated
        ? { status: 200, body: { id: updated.id } }
        : failure(404, 'ActivityNotFoundInConversation', 'The activity was not found.');
    }
    return { status: 201, body: { id: conversations.post(conversationId, body).id } };
  }

  async function listen(port: number): Promise<number> {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return Bound.parse(server.address()).port;
  }

  async function stop(): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  const port = await listen(0);
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    requests,
    rules,
    activitiesIn: (conversationId) => conversations.activitiesIn(conversationId),
    activitiesUnder: (channel) => conversations.activitiesUnder(channel),
    chatWith: (address) => conversations.activitiesIn(conversations.chatWith(address) ?? ''),
    setMembers: (conversationId, members) => conversations.setMembers(conversationId, members),
    forgetConversation: (conversationId) => conversations.forget(conversationId),
    arrived: (count) =>
      new Promise((resolve) => {
        if (requests.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    goDown: stop,
    comeUp: async () => {
      await listen(port);
    },
    close: stop,
  };
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** The shape of Teams' errors. */
function failure(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}

function throttled(retryAfter: string | undefined): Answer {
  return {
    ...failure(429, 'Throttled', 'Too many requests.'),
    ...(retryAfter !== undefined && { headers: { 'Retry-After': retryAfter } }),
  };
}

/** The continuation token is the index of the next member. */
function membersPage(members: readonly FakeMember[], query: Readonly<Record<string, string>>): Answer {
  const asked = Number(query['pageSize'] ?? PAGE_SIZE.usual);
  const size = Math.min(Math.max(asked, PAGE_SIZE.least), PAGE_SIZE.most);
  const start = Number(query['continuationToken'] ?? 0);
  const end = start + size;
  return {
    status: 200,
    body: {
      members: members.slice(start, end),
      ...(end < members.length && { continuationToken: String(end) }),
    },
  };
}
