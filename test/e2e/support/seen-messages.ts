import type { Page } from 'playwright-core';
import { z } from 'zod/v4';
import { asTyped } from '../../support/shown-card';
import { Watch } from './watch';

/** A message of the bot as it stands now, as the page got it. */
export interface SeenMessage {
  readonly messageId: string;
  /** For replies and invokes: `<channel>;messageid=<root>` in a channel. */
  readonly conversationId: string;
  readonly cards: readonly unknown[];
  readonly updates: number;
}

/** Longer than the bot lets pass between an answer and what it then updates. */
const QUIET_MS = 2_000;

/** Runs in the page, which has types of its own. */
const IDLE = `new Promise((resolve) => {
  const limit = { timeout: 1000 };
  requestIdleCallback(() => requestIdleCallback(resolve, limit), limit);
})`;

const messageFrame = z.object({
  action: z.string(),
  actionConversationId: z.string().default(''),
  message: z.object({
    messageId: z.string(),
    postConversationId: z.string().nullish(),
    attachments: z.array(z.object({ content: z.unknown() })).nullish(),
  }),
});

const exchangeFrame = z.object({
  log: z.object({
    activityName: z.string(),
    from: z.string().nullish(),
    request: z.object({
      body: z.object({ conversation: z.object({ id: z.string() }).optional(), text: z.string().optional() }).optional(),
    }),
  }),
});

/** An activity that the Playground sent to the bot, and that the bot has answered. */
interface Exchange {
  readonly name: string;
  readonly conversationId: string;
  readonly text: string;
}

/** What the page's own sockets tell: the Playground keeps no messages to ask for afterwards. */
export class SeenMessages {
  private readonly messages = new Map<string, SeenMessage>();
  private readonly exchanges: Exchange[] = [];
  private readonly watch = new Watch();
  private readonly page: Page;
  private heard = 0;

  constructor(page: Page) {
    this.page = page;
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        const frame: unknown = JSON.parse(payload.toString());
        this.noteMessage(frame);
        this.noteExchange(frame);
        this.watch.changed();
      });
    });
  }

  /** The newest message whose card holds `text` and that `test` accepts, now or as soon as there is one. */
  message(text: string, test: (message: SeenMessage) => boolean = () => true): Promise<SeenMessage> {
    const needle = JSON.stringify(text).slice(1, -1);
    const find = () =>
      [...this.messages.values()].findLast(
        (message) => asTyped(JSON.stringify(message.cards)).includes(needle) && test(message),
      );
    return this.watch.until(`a card with "${text}"`, find, () => this.firstWords());
  }

  all(): readonly SeenMessage[] {
    return [...this.messages.values()];
  }

  /**
   * Resolves when nothing has come for `QUIET_MS` and the page has drawn what had come: what an answer shows and what then
   * stands have differed, since the bot's own updates come after it.
   */
  async quiet(): Promise<void> {
    for (let heard = -1; heard !== this.heard;) {
      heard = this.heard;
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      await this.page.evaluate(IDLE);
    }
  }

  /** Resolves when the bot has answered an activity of this name in this conversation, after `seen` earlier exchanges. */
  async answered(name: string, conversationId: string, text = '', seen = 0): Promise<void> {
    await this.watch.until(`the bot's answer to ${name} in ${conversationId}`, () =>
      this.exchanges
        .slice(seen)
        .find((one) => one.name === name && one.conversationId.startsWith(conversationId) && one.text.includes(text)),
    );
  }

  exchangeCount(): number {
    return this.exchanges.length;
  }

  /** What each message begins with, so that a walk that waited in vain says what came instead. */
  private firstWords(): string {
    const words = this.all().map(({ conversationId, updates, cards }) => {
      const texts = [...JSON.stringify(cards).matchAll(/"text":"([^"]{1,80})/g)].map(([, text]) => text);
      return `${conversationId.slice(0, 20)}, updated ${updates} times: ${texts.slice(0, 3).join(' | ')}`;
    });
    return `\n${words.join('\n')}`;
  }

  private noteMessage(frame: unknown): void {
    const parsed = messageFrame.safeParse(frame).data;
    if (parsed === undefined) return;
    this.heard += 1;
    const { action, actionConversationId, message } = parsed;
    const before = this.messages.get(message.messageId);
    this.messages.delete(message.messageId);
    this.messages.set(message.messageId, {
      messageId: message.messageId,
      conversationId: before?.conversationId ?? (message.postConversationId || actionConversationId),
      cards: message.attachments?.map(({ content }) => content) ?? [],
      updates: (before?.updates ?? 0) + (action === 'updateMessage' ? 1 : 0),
    });
  }

  private noteExchange(frame: unknown): void {
    const parsed = exchangeFrame.safeParse(frame).data;
    if (parsed === undefined) return;
    this.heard += 1;
    if (parsed.log.from === 'User Application') return;
    const { activityName, request } = parsed.log;
    const conversationId = request.body?.conversation?.id ?? '';
    this.exchanges.push({ name: activityName, conversationId, text: request.body?.text ?? '' });
  }
}
