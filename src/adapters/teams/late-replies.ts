import type { Activity } from 'botbuilder';
import { waitAfter } from '../../domain/trying-again';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import type { TeamsBotAdapter } from './bot-adapter';
import { diagnose, type Diagnosis } from './connector-errors';

/** Sends answers to what people wrote when Teams did not take them in the turn. */
export interface LateReplies {
  /** Sends the reply again after a while, as many times as such a failure is worth. Returns at once. */
  send(asked: Asked, message: Partial<Activity>, failure: Diagnosis): void;
  /** Resolves when no reply is being sent; some may still wait for their time. */
  settled(): Promise<void>;
  /** Gives up the replies that wait. */
  stop(): void;
}

/** The message that the reply answers. */
type Asked = Pick<Activity, 'serviceUrl' | 'conversation' | 'id'>;

export function createLateReplies({
  adapter,
  clock,
  log,
}: {
  readonly adapter: TeamsBotAdapter;
  readonly clock: Clock;
  readonly log: Log;
}): LateReplies {
  const stopping = new AbortController();
  const underWay = new Set<Promise<unknown>>();

  async function attempt(
    { serviceUrl, conversation, id }: Asked,
    message: Partial<Activity>,
  ): Promise<Diagnosis | null> {
    try {
      const { conversations } = await adapter.connectorFor(serviceUrl);
      if (id === undefined) await conversations.sendToConversation(conversation.id, message);
      else await conversations.replyToActivity(conversation.id, id, { ...message, replyToId: id });
      return null;
    } catch (error) {
      return diagnose(error, clock.now());
    }
  }

  async function run(asked: Asked, message: Partial<Activity>, first: Diagnosis): Promise<void> {
    let failure: Diagnosis | null = first;
    for (let tries = 1; failure !== null; tries += 1) {
      const { why, detail, retryAfterMs }: Diagnosis = failure;
      const wait = waitAfter(why, 'reply', tries);
      if (wait === null) {
        log.warn('teams.replyGivenUp', { why, detail, tries });
        return;
      }
      await clock.wait(Math.max(wait, retryAfterMs ?? 0), stopping.signal);
      if (stopping.signal.aborted) return;
      const trying: Promise<Diagnosis | null> = attempt(asked, message);
      underWay.add(trying);
      failure = await trying;
      underWay.delete(trying);
    }
  }

  return {
    send(asked, message, failure) {
      void run(asked, message, failure);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    stop() {
      stopping.abort();
    },
  };
}
