import type { TurnContext } from 'botbuilder';
import { answerInChannel, answerInPerson } from '../../application/conversation';
import type { View } from '../../application/views';
import { readCommand } from '../../presentation/command-words.sv';
import type { BotOptions } from './bot-options';
import { cardMessage } from './card-message';
import { diagnose } from './connector-errors';
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
  await reply(options, view, context);
}

/** Somebody whom Teams gives no account for is told so. */
export async function refuseMessage(options: BotOptions, context: TurnContext): Promise<void> {
  await reply(options, { card: 'message', message: { type: 'identityMissing' } }, context);
}

/** What was asked for is done by now, so a reply that Teams does not take must not make the turn fail. */
async function reply({ render, log, dependencies }: BotOptions, view: View, context: TurnContext): Promise<void> {
  try {
    await context.sendActivity(cardMessage(render(view)));
  } catch (error) {
    const { why, detail } = diagnose(error, dependencies.clock.now());
    log.warn('teams.deliveryFailed', { operation: 'reply', why, detail });
  }
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
