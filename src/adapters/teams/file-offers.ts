import type { Activity, Attachment } from 'botbuilder';
import type { Message } from '../../application/notice';
import type { Place } from '../../domain/forum/place';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import type { TeamsBotAdapter } from './bot-adapter';
import { diagnose } from './connector-errors';
import type { UploadPlace } from './incoming-activity';
import { HeldBack, type Traffic } from './traffic';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';

export interface DrawnFile {
  readonly name: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** The messages about files in a person's own chat, which is the `place`. None of them ever rejects. */
export interface FileOffers {
  /** Asks whether the file is wanted, and says what the person is told. `context` comes back with the answer. */
  offer(place: Place, file: DrawnFile, context: object): Promise<Message>;
  /** Shows a file that is kept, for the person to open. */
  show(place: Place, file: UploadPlace): Promise<boolean>;
  /** Takes away an offer that has been answered. */
  takeBack(place: Place, activityId: string): Promise<boolean>;
}

export interface FileOffersOptions {
  readonly adapter: TeamsBotAdapter;
  readonly clock: Clock;
  readonly log: Log;
  readonly traffic: Pick<Traffic, 'counted'>;
}

type Conversations = Awaited<ReturnType<TeamsBotAdapter['connectorFor']>>['conversations'];

export function createFileOffers({ adapter, clock, log, traffic }: FileOffersOptions): FileOffers {
  async function ask(
    operation: string,
    place: Place,
    call: (conversations: Conversations) => Promise<unknown>,
  ): Promise<boolean> {
    try {
      const { conversations } = await adapter.connectorFor(place.serviceUrl);
      const request = { kind: 'send', place, conversation: place.conversationId } as const;
      await traffic.counted.pass(request, () => call(conversations));
      return true;
    } catch (error) {
      if (error instanceof HeldBack) return false;
      const { why, detail } = diagnose(error, clock.now());
      log.warn('teams.deliveryFailed', { operation, why, detail });
      return false;
    }
  }

  const send = (operation: string, place: Place, attachment: Attachment) => {
    const message: Partial<Activity> = { type: 'message', attachments: [attachment] };
    return ask(operation, place, (conversations) => conversations.sendToConversation(place.conversationId, message));
  };

  return {
    async offer(place, { name, description, bytes }, context) {
      const content = { description, sizeInBytes: bytes.length, acceptContext: context, declineContext: context };
      const isOffered = await send('offerFile', place, { contentType: CONSENT, name, content });
      return { type: isOffered ? 'fileOffered' : 'fileNotOffered' };
    },
    show: (place, { name, contentUrl, uniqueId, fileType }) =>
      send('showFile', place, { contentType: INFO, contentUrl, name, content: { uniqueId, fileType } }),
    takeBack: (place, activityId) =>
      ask('takeBackOffer', place, (conversations) => conversations.deleteActivity(place.conversationId, activityId)),
  };
}
