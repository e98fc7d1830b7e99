import type { TurnContext } from 'botbuilder';
import { answerInChannel, answerInPerson } from '../../application/conversation';
import { answerFile } from '../../application/forum/importing';
import type { Notice } from '../../application/notice';
import type { View } from '../../application/views';
import type { Person } from '../../domain/forum/person';
import type { Card } from '../../ports/messenger';
import { readCommand } from '../../presentation/command-words.sv';
import type { BotOptions } from './bot-options';
import { cardMessage } from './card-message';
import { diagnose } from './connector-errors';
import { MOST_KILOBYTES, type FileText } from './file-download';
import type { IncomingFile, IncomingMessage, RejectedActivity } from './incoming-activity';
import { refusalOf } from './refusals';

/** Answers what somebody wrote, where they wrote it. */
export async function answerMessage(
  options: BotOptions,
  { text, files: [file], from, place, personal, rootActivityId }: IncomingMessage,
  context: TurnContext,
): Promise<void> {
  const person = { id: from.id, name: from.name };
  const request = readCommand(text);
  options.telemetry.note({ verb: request });
  const card = await answered(options, () => {
    if (!personal) return answerInChannel(options.dependencies, person, place, request, rootActivityId);
    return file === undefined
      ? answerInPerson(options.dependencies, person, request, text)
      : answerTextOf(options, file, person);
  });
  await reply(options, card, context);
}

async function answerTextOf(
  { dependencies, download }: BotOptions,
  { url }: IncomingFile,
  person: Person,
): Promise<View> {
  const file = await download(url);
  return file.kind === 'text'
    ? answerFile(dependencies, person, file.text)
    : { card: 'message', message: fileNotice(file.why) };
}

function fileNotice(why: Extract<FileText, { kind: 'failed' }>['why']): Notice {
  switch (why) {
    case 'tooLarge':
      return { type: 'fileTooLarge', mostKilobytes: MOST_KILOBYTES };
    case 'unreachable':
      return { type: 'fileUnreachable' };
    case 'notText':
      return { type: 'fileNotText' };
  }
}

/** Somebody whom Teams gives no account for, or whose organisation is not connected, is told so. */
export async function refuseMessage(
  options: BotOptions,
  { why }: RejectedActivity,
  context: TurnContext,
): Promise<void> {
  if (why !== 'noAccount' && why !== 'outsideTenants') return;
  await reply(options, options.render({ card: 'message', message: refusalOf(why) }), context);
}

/** What was asked for is done by now, so a reply that Teams does not take must not make the turn fail. */
async function reply({ log, dependencies }: BotOptions, card: Card, context: TurnContext): Promise<void> {
  try {
    await context.sendActivity(cardMessage(card));
  } catch (error) {
    const { why, detail } = diagnose(error, dependencies.clock.now());
    log.warn('teams.deliveryFailed', { operation: 'reply', why, detail });
  }
}

async function answered(
  { render, log, telemetry, newReference }: BotOptions,
  answer: () => Promise<View>,
): Promise<Card> {
  try {
    const card = render(await answer());
    telemetry.note({ outcome: 'card' });
    return card;
  } catch (error) {
    const reference = newReference();
    log.fault(reference, error);
    telemetry.note({ outcome: 'fault' });
    return render({ card: 'message', message: { type: 'fault', reference } });
  }
}
