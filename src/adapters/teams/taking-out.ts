import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Message } from '../../application/notice';
import { EXTRACT_FORMATS, takeOutDecision, type ExtractOffer } from '../../application/taking-out/extract-offer';
import type { Person } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';
import { LANGUAGES, USUAL_LANGUAGE } from '../../domain/language';
import type { BotOptions } from './bot-options';
import type { IncomingFileConsent } from './incoming-activity';
import { id } from './verb';

/** What an offer is about and whom it is for: nothing of the decision itself, which is read again when it is accepted. */
const Offered = z.object({
  forum: id,
  decision: id,
  format: z.enum(EXTRACT_FORMATS),
  person: id,
  language: z.enum(LANGUAGES).optional(),
});

/** Offers somebody the extract as a file in their own chat; `null` when they pressed the button anywhere else. */
export async function offerExtract(
  { canTakeFiles, dependencies, drawExtract, fileOffers, language }: BotOptions,
  offer: ExtractOffer,
  person: Person,
  chat: Place | null,
): Promise<Message> {
  if (chat === null || !canTakeFiles) return { type: 'fileInPerson' };
  const file = await drawExtract(offer, dependencies.clock.now(), language);
  const { decision, format } = offer;
  const context: z.infer<typeof Offered> = {
    forum: decision.forumId,
    decision: decision.id,
    format,
    person: person.id,
    language,
  };
  return { type: (await fileOffers.offer(chat, file, context)) ? 'fileOffered' : 'fileNotOffered' };
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
  { dependencies, drawExtract, upload, fileOffers }: BotOptions,
  { personal, from, isAccepted, context, place, ...consent }: IncomingFileConsent,
): Promise<Message | null> {
  if (!personal) return { type: 'fileInPerson' };
  const offered = Offered.safeParse(context).data;
  if (offered === undefined) return { type: 'unreadableCard' };
  const { forum: forumId, decision: decisionId, format, language = USUAL_LANGUAGE } = offered;
  if (offered.person !== from.id) return { type: 'fileForSomebodyElse' };
  if (!isAccepted) return { type: 'fileDeclined' };
  if (consent.upload === null) return { type: 'fileNotSaved' };
  const person = { id: from.id, name: from.name };
  const extract = await takeOutDecision(dependencies, person, { forumId, decisionId, format });
  if ('card' in extract) return extract.message;
  const { bytes } = await drawExtract(extract, dependencies.clock.now(), language);
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
