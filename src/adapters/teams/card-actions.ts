import type { TurnContext } from 'botbuilder';
import type { View } from '../../application/views';
import type { Person } from '../../domain/forum/person';
import { z } from 'zod/v4';
import type { BotOptions } from './bot-options';
import type { IncomingCardAction, IncomingMessage, RejectedActivity } from './incoming-activity';

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

/**
 * Answers a tap with that person's own card, in the invoke response and nowhere else: nobody but the one who tapped
 * ever gets it, and an automatic refresh changes nothing for anybody (which would make Teams refresh again).
 */
export async function answerCardAction(
  options: BotOptions,
  { verb, data, from }: IncomingCardAction,
  context: TurnContext,
): Promise<void> {
  await respond(options, context, await viewFor(options, verb, data, from));
}

/** An invoke that cannot be read, or that nobody stands behind, still gets a sentence for an answer. */
export async function refuseCardAction(
  options: BotOptions,
  { why }: RejectedActivity,
  context: TurnContext,
): Promise<void> {
  if (context.activity.type !== 'invoke') return;
  const type = why === 'noAccount' || why === 'noTenant' ? 'identityMissing' : 'unreadableCard';
  await respond(options, context, { card: 'message', message: { type } });
}

const fallback = z.looseObject({ verb: z.string().min(1).max(128) });

/** A client without Action.Execute sends the card's data as a message: the answer goes to the person's own chat. */
export async function answerFallback(options: BotOptions, { value, from, place }: IncomingMessage): Promise<void> {
  const data = fallback.safeParse(value).data;
  const view: View =
    data === undefined
      ? { card: 'message', message: { type: 'unreadableCard' } }
      : await viewFor(options, data.verb, data, from);
  await options.messenger.post({ kind: 'person', place, address: from.address }, options.render(view));
}

async function viewFor(options: BotOptions, name: string, data: unknown, from: Person): Promise<View> {
  const verb = Object.hasOwn(options.verbs, name) ? options.verbs[name] : undefined;
  if (verb === undefined) return { card: 'message', message: { type: 'unreadableCard' } };
  try {
    return await verb(options.dependencies, { id: from.id, name: from.name }, data);
  } catch (error) {
    const reference = options.newReference();
    options.log.fault(reference, error);
    return { card: 'message', message: { type: 'fault', reference } };
  }
}

async function respond({ render }: BotOptions, context: TurnContext, view: View): Promise<void> {
  const { content, summary } = render(view);
  // A sentence goes as a message: it leaves the card, and what is typed in it, where it is.
  const answer = view.card === 'message' ? { type: MESSAGE, value: summary } : { type: CARD, value: content };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { statusCode: 200, ...answer } } });
}
