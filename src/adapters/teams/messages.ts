import type { TurnContext } from 'botbuilder';
import { answerInChannel, answerInPerson } from '../../application/conversation';
import type { View } from '../../application/views';
import { readCommand } from '../../presentation/command-words.sv';
import type { BotOptions } from './bot';
import { cardMessage } from './card-message';
import type { IncomingMessage } from './incoming-activity';

/** Answers what somebody wrote, where they wrote it. */
export async function answerMessage(
  options: BotOptions,
  { text, from, place, personal, rootActivityId }: IncomingMessage,
  context: TurnContext,
): Promise<void> {
  const person = { id: from.id, name: from.name };
  const request = readCommand(text);
  const view = await answered(options, () =>
    personal
      ? answerInPerson(options.dependencies, person, request)
      : answerInChannel(options.dependencies, person, place, request, rootActivityId),
  );
  await context.sendActivity(cardMessage(options.render(view)));
}

async function answered({ log, newReference }: BotOptions, answer: () => Promise<View>): Promise<View> {
  try {
    return await answer();
  } catch (error) {
    const reference = newReference();
    log.fault(reference, error);
    return { card: 'message', message: { type: 'fault', reference } };
  }
}
