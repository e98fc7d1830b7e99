import type { TurnContext } from 'botbuilder';
import { suggestDecisions } from '../../application/decision/finding';
import { fewAtATime } from '../../application/few-at-a-time';
import { linkToChannel } from '../../application/posts/link-to-channel';
import type { Message } from '../../application/notice';
import type { Decision } from '../../domain/decision/decision';
import { withoutMarkup } from '../../presentation/display-text';
import type { BotOptions } from './bot-options';
import type { IncomingComposing, RejectedActivity } from './incoming-activity';
import { refusalOf } from './refusals';

const CARD = 'application/vnd.microsoft.card.adaptive';
const PREVIEW = 'application/vnd.microsoft.card.thumbnail';
const LOOKED_UP_AT_A_TIME = 5;

/**
 * Answers a search from where somebody writes, to that person alone, with decisions that they may find. What they choose
 * is put into what they write as a card for whoever is there, so it says no more than everybody may read.
 */
export async function answerComposing(
  options: BotOptions,
  { from, sought, skip, limit }: IncomingComposing,
  context: TurnContext,
): Promise<void> {
  options.telemetry.note({ verb: 'decisions.suggest' });
  try {
    const person = { id: from.id, name: from.name };
    const decisions = await suggestDecisions(options.dependencies, person, { sought, skip, limit });
    const attach = fewAtATime(LOOKED_UP_AT_A_TIME, (decision: Decision) => attachmentOf(options, decision));
    const attachments = await Promise.all(decisions.map(attach));
    options.telemetry.note({ outcome: 'card' });
    if (attachments.length === 0 && skip === 0) await say(options, { type: 'noDecisionFound', sought }, context);
    else await respond({ type: 'result', attachmentLayout: 'list', attachments }, context);
  } catch (error) {
    const reference = options.newReference();
    options.log.fault(reference, error);
    options.telemetry.note({ outcome: 'fault' });
    await say(options, { type: 'fault', reference, mayBeSaved: false }, context);
  }
}

/** Tells somebody without an account here, or whose organisation is not connected, that in the search itself. */
export async function refuseComposing(
  options: BotOptions,
  { why }: RejectedActivity,
  context: TurnContext,
): Promise<void> {
  await say(options, refusalOf(why), context);
}

async function attachmentOf({ dependencies, messenger, render, language }: BotOptions, decision: Decision) {
  const view = { card: 'webDecision', decision } as const;
  const channelLink = await linkToChannel({ ...dependencies, messenger }, view);
  const { content } = render(view, { channelLink, language });
  const line = { title: withoutMarkup(decision.number), text: withoutMarkup(decision.title) };
  const preview = { contentType: PREVIEW, content: line };
  return { contentType: CARD, content, preview };
}

async function say({ render, language }: BotOptions, message: Message, context: TurnContext): Promise<void> {
  await respond({ type: 'message', text: render({ card: 'message', message }, { language }).summary }, context);
}

async function respond(composeExtension: object, context: TurnContext): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { composeExtension } } });
}
