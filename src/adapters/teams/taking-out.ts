import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Message } from '../../application/notice';
import {
  takeOut,
  TABLE_FORMATS,
  TEXT_FORMATS,
  type AskedFile,
  type FileToGive,
} from '../../application/taking-out/files';
import type { Person } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';
import { LANGUAGES, USUAL_LANGUAGE, type Language } from '../../domain/language';
import type { BotOptions } from './bot-options';
import type { IncomingFileConsent } from './incoming-activity';
import { count, id } from './verb';

const day = z.iso.date();
const yes = z.literal('yes');
const forWhom = { forum: id, person: id, language: z.enum(LANGUAGES).optional() };

/** What an offer is about and whom it is for: nothing of what the file tells, which is read again when it is accepted. */
const Offered = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('decision'),
    ...forWhom,
    decision: id,
    format: z.enum(TEXT_FORMATS),
    public: yes.optional(),
  }),
  z.object({
    what: z.literal('decisions'),
    ...forWhom,
    from: day,
    until: day,
    format: z.enum(TABLE_FORMATS),
  }),
  z.object({ what: z.literal('composition'), ...forWhom, format: z.enum(TABLE_FORMATS) }),
  z.object({ what: z.literal('accounts'), ...forWhom, year: count, format: z.enum(TABLE_FORMATS) }),
  z.object({ what: z.literal('minutes'), ...forWhom, minutes: id, format: z.enum(TEXT_FORMATS) }),
]);
type Context = z.infer<typeof Offered>;

function contextOf(asked: AskedFile, person: string, language: Language): Context {
  const whom = { forum: asked.forumId, person, language };
  switch (asked.what) {
    case 'decision': {
      const { what, decisionId: decision, format, isPublic } = asked;
      return { what, ...whom, decision, format, ...(isPublic && { public: 'yes' }) };
    }
    case 'decisions': {
      const { what, from, until, format } = asked;
      return { what, ...whom, from, until, format };
    }
    case 'composition':
      return { what: asked.what, ...whom, format: asked.format };
    case 'accounts':
      return { what: asked.what, ...whom, year: asked.year, format: asked.format };
    case 'minutes':
      return { what: asked.what, ...whom, minutes: asked.minutesId, format: asked.format };
  }
}

function askedIn(offered: Context): AskedFile {
  const { forum: forumId } = offered;
  switch (offered.what) {
    case 'decision': {
      const { what, decision: decisionId, format } = offered;
      return { what, forumId, decisionId, format, isPublic: offered.public !== undefined };
    }
    case 'decisions': {
      const { what, from, until, format } = offered;
      return { what, forumId, from, until, format };
    }
    case 'composition':
      return { what: offered.what, forumId, format: offered.format };
    case 'accounts':
      return { what: offered.what, forumId, year: offered.year, format: offered.format };
    case 'minutes':
      return { what: offered.what, forumId, minutesId: offered.minutes, format: offered.format };
  }
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
  return fileOffers.offer(chat, drawn, contextOf(file.asked, person.id, language));
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
  if (offered.person !== from.id) return { type: 'fileForSomebodyElse' };
  if (!isAccepted) return { type: 'fileDeclined' };
  if (consent.upload === null) return { type: 'fileNotSaved' };
  const person = { id: from.id, name: from.name };
  const file = await takeOut(dependencies, person, askedIn(offered));
  if ('card' in file) return file.message;
  const { bytes } = await drawFile(file, dependencies.clock.now(), offered.language ?? USUAL_LANGUAGE);
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
