import type { TurnContext } from 'botbuilder';
import { answerInChannel, answerInPerson, answerTextFile } from '../../application/conversation';
import { answerDocument } from '../../application/minutes/handing-in';
import type { Notice } from '../../application/notice';
import { linkToChannel } from '../../application/posts/link-to-channel';
import type { View } from '../../application/views';
import type { Person } from '../../domain/forum/person';
import type { Card } from '../../ports/messenger';
import { readWritten } from '../../presentation/read-command';
import type { BotOptions } from './bot-options';
import { cardMessage } from './card-message';
import { diagnose } from './connector-errors';
import { MOST_DOCUMENT_MEGABYTES, MOST_KILOBYTES, type FileText, type Fingerprint } from './file-download';
import type { IncomingFile, IncomingInstallation, IncomingMessage, RejectedActivity } from './incoming-activity';
import { refusalOf } from './refusals';
import { asReplyCard } from './reply-cards';

/** Answers what somebody wrote, where they wrote it. */
export async function answerMessage(
  options: BotOptions,
  { text, files: [file], from, place, personal, rootActivityId }: IncomingMessage,
  context: TurnContext,
): Promise<void> {
  const person = { id: from.id, name: from.name };
  const written = readWritten(text);
  options.telemetry.note({ verb: written.request });
  // A card that was asked for in English in a Swedish channel is the asker's own, and its buttons answer in English.
  const isOwn = personal || written.language === 'en';
  const card = await answered(options, { isPersonal: personal, isOwn }, () => {
    if (!personal) return answerInChannel(options.dependencies, person, place, written, rootActivityId);
    return file === undefined
      ? answerInPerson(options.dependencies, person, written, text)
      : answerSentFile(options, file, person);
  });
  await reply(options, personal ? asReplyCard(card) : card, context);
}

/** Answers a file that somebody sent. Minutes come as documents, compositions and cost centres as text. */
async function answerSentFile(
  { dependencies, download }: BotOptions,
  sent: IncomingFile,
  person: Person,
): Promise<View> {
  if (!isDocument(sent)) {
    const file = await download.text(sent.url);
    return file.kind === 'text' ? answerTextFile(dependencies, person, file.text) : told(fileNotice(file.why));
  }
  const found = await download.fingerprint(sent.url);
  if (found.kind === 'failed') return told(fileNotice(found.why));
  const { name, link: url } = sent;
  return answerDocument(dependencies, person, { name, url, contentHash: found.hash });
}

function isDocument({ name }: IncomingFile): boolean {
  return /\.(pdf|docx?|odt|rtf)$/i.test(name);
}

function told(message: Notice): View {
  return { card: 'message', message };
}

function fileNotice(why: Extract<FileText | Fingerprint, { kind: 'failed' }>['why']): Notice {
  switch (why) {
    case 'tooLarge':
      return { type: 'fileTooLarge', mostKilobytes: MOST_KILOBYTES };
    case 'documentTooLarge':
      return { type: 'documentTooLarge', mostMegabytes: MOST_DOCUMENT_MEGABYTES };
    case 'unreachable':
      return { type: 'fileUnreachable' };
    case 'notText':
      return { type: 'fileNotText' };
  }
}

/** Somebody who gets the bot in a chat of their own is greeted there, if there is a greeting. */
export async function greetInstaller(
  options: BotOptions,
  { personal, change, from }: IncomingInstallation,
  context: TurnContext,
): Promise<void> {
  const { greet, dependencies } = options;
  if (greet === undefined || !personal || change === 'removed' || from === null) return;
  const card = await answered(options, { isPersonal: true, isOwn: true }, () => greet(dependencies, from));
  await reply(options, asReplyCard(card), context);
}

/**
 * Tells somebody whom Teams gives no account for, or whose organisation is not connected, that they cannot take part.
 */
export async function refuseMessage(
  options: BotOptions,
  { why }: RejectedActivity,
  context: TurnContext,
): Promise<void> {
  if (why !== 'noAccount' && why !== 'outsideTenants') return;
  await reply(
    options,
    options.render({ card: 'message', message: refusalOf(why) }, { language: options.language }),
    context,
  );
}

/**
 * Sends the reply. What was asked for is done by now, so a reply that Teams does not take must not make the turn fail.
 */
async function reply({ log, dependencies, lateReplies }: BotOptions, card: Card, context: TurnContext): Promise<void> {
  const message = cardMessage(card);
  try {
    await context.sendActivity(message);
  } catch (error) {
    const failure = diagnose(error, dependencies.clock.now());
    const { why, detail } = failure;
    log.warn('teams.deliveryFailed', { operation: 'reply', why, detail });
    lateReplies.send(context.activity, message, failure);
  }
}

async function answered(
  { render, language, messenger, dependencies, log, telemetry, newReference, mayHaveSaved }: BotOptions,
  { isPersonal, isOwn }: { readonly isPersonal: boolean; readonly isOwn: boolean },
  answer: () => Promise<View>,
): Promise<Card> {
  try {
    const view = await answer();
    const card = render(view, {
      language,
      isOwn,
      canTakeFiles: isPersonal,
      channelLink: isPersonal ? await linkToChannel({ ...dependencies, messenger }, view) : null,
    });
    telemetry.note({ outcome: 'card' });
    return card;
  } catch (error) {
    const reference = newReference();
    log.fault(reference, error);
    telemetry.note({ outcome: 'fault' });
    return render({ card: 'message', message: { type: 'fault', reference, mayBeSaved: mayHaveSaved() } }, { language });
  }
}
