import type { Activity } from 'botbuilder';
import { waitAfter } from '../../domain/trying-again';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import type { TeamsBotAdapter } from './bot-adapter';
import { diagnose, type Diagnosis } from './connector-errors';

/** Answers to what people wrote that Teams did not take in the turn. */
export interface LateReplies {
  /** Sends it again in a while, as often as such a failure is worth. Returns at once. */
  send(asked: Asked, message: Partial<Activity>, failure: Diagnosis): void;
  /** Resolves when no reply is being sent at this moment; some may wait. */
  settled(): Promise<void>;
  /** What waits is given up. */
  stop(): void;
}

/** What the reply is to. */
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
