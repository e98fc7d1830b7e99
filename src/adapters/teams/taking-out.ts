import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Message } from '../../application/notice';
import { takeOut, TABLE_FORMATS, TEXT_FORMATS, type FileToGive } from '../../application/taking-out/files';
import type { Person } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';
import { LANGUAGES, USUAL_LANGUAGE } from '../../domain/language';
import type { BotOptions } from './bot-options';
import type { IncomingFileConsent } from './incoming-activity';
import { count, id } from './verb';

const day = z.iso.date();
const forWhom = { forumId: id, person: id, language: z.enum(LANGUAGES).optional() };

/** What an offer is about and whom it is for: nothing of what the file tells, which is read again when it is accepted. */
const Offered = z.preprocess(
  withItsNamesOfNow,
  z.discriminatedUnion('what', [
    z.object({
      what: z.literal('decision'),
      ...forWhom,
      decisionId: id,
      format: z.enum(TEXT_FORMATS),
      isPublic: z.boolean(),
    }),
    z.object({ what: z.literal('decisions'), ...forWhom, from: day, until: day, format: z.enum(TABLE_FORMATS) }),
    z.object({ what: z.literal('composition'), ...forWhom, format: z.enum(TABLE_FORMATS) }),
    z.object({ what: z.literal('followUps'), ...forWhom, format: z.enum(TABLE_FORMATS) }),
    z.object({ what: z.literal('accounts'), ...forWhom, year: count, format: z.enum(TABLE_FORMATS) }),
    z.object({ what: z.literal('minutes'), ...forWhom, minutesId: id, format: z.enum(TEXT_FORMATS) }),
  ]),
);

const OfferedBefore = z.looseObject({
  forum: id,
  decision: id.optional(),
  minutes: id.optional(),
  public: z.literal('yes').optional(),
});

/** Offers that have stood in chats for long name their parts otherwise. */
function withItsNamesOfNow(context: unknown): unknown {
  const before = OfferedBefore.safeParse(context).data;
  if (before === undefined) return context;
  const { forum: forumId, decision: decisionId, minutes: minutesId, public: isPublic, ...same } = before;
  return { ...same, forumId, decisionId, minutesId, isPublic: isPublic !== undefined };
}

/** Offers somebody a file in their own chat, `chat`; it is `null` when they pressed the button anywhere else. */
export async function offerFile(
  { dependencies, drawFile, fileOffers, language }: BotOptions,
  file: FileToGive,
  person: Person,
  chat: Place | null,
): Promise<Message> {
  if (chat === null) return { type: 'fileInPerson' };
  const drawn = await drawFile(file, dependencies.clock.now(), language);
  return fileOffers.offer(chat, drawn, { ...file.asked, person: person.id, language });
}

/**
 * Keeps an accepted file in the person's OneDrive and shows it to them. Any other outcome is told where the offer
 * stood.
 */
export async function answerFileConsent(
  options: BotOptions,
  activity: IncomingFileConsent,
  context: TurnContext,
): Promise<void> {
  options.telemetry.note({ verb: 'decision.keepFile' });
  const outcome = await kept(options, activity).catch((error: unknown): Message => {
    const reference = options.newReference();
    options.log.fault(reference, error);
    return { type: 'fault', reference, mayBeSaved: false };
  });
  options.telemetry.note({ outcome: outcome?.type === 'fault' ? 'fault' : outcome === null ? 'card' : 'sentence' });
  const { place, activityId } = activity;
  if (outcome !== null) await tell(options, activity, outcome);
  else if (activityId !== null) await options.fileOffers.takeBack(place, activityId);
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: {} } });
}

/** Keeps and shows the file. `null` when both succeeded, so that there is nothing more to say. */
async function kept(
  { dependencies, drawFile, upload, fileOffers }: BotOptions,
  { personal, from, isAccepted, context, place, ...consent }: IncomingFileConsent,
): Promise<Message | null> {
  if (!personal) return { type: 'fileInPerson' };
  const offered = Offered.safeParse(context).data;
  if (offered === undefined) return { type: 'unreadableCard' };
  const { person: offeredTo, language = USUAL_LANGUAGE, ...asked } = offered;
  if (offeredTo !== from.id) return { type: 'fileForSomebodyElse' };
  if (!isAccepted) return { type: 'fileDeclined' };
  if (consent.upload === null) return { type: 'fileNotSaved' };
  const person = { id: from.id, name: from.name };
  const file = await takeOut(dependencies, person, asked);
  if ('card' in file) return file.message;
  const { bytes } = await drawFile(file, dependencies.clock.now(), language);
  if (!(await upload.save(consent.upload, bytes))) return { type: 'fileNotSaved' };
  const isShown = await fileOffers.show(place, consent.upload);
  return isShown ? null : { type: 'fileSaved', name: consent.upload.name };
}

async function tell(
  { render, messenger, language }: BotOptions,
  { place, from, activityId }: IncomingFileConsent,
  message: Message,
): Promise<void> {
  const card = render({ card: 'message', message }, { language, isOwn: true });
  if (activityId === null) await messenger.post({ kind: 'person', place, address: from.address }, card);
  else await messenger.update(place, { conversationId: place.conversationId, activityId }, card);
}
