import { INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import { linkToChannel } from '../../application/posts/link-to-channel';
import type { View } from '../../application/views';
import { MOST_STEPS, OPENINGS, RETURNS, type WayBack } from '../../application/way-back';
import type { CardReader } from '../../application/render';
import type { Person } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';
import type { Card } from '../../ports/messenger';
import { z } from 'zod/v4';
import type { BotOptions } from './bot-options';
import type { IncomingCardAction, IncomingMessage, RejectedActivity } from './incoming-activity';
import { offerFile } from './taking-out';
import { refusalOf } from './refusals';
import { asReplyCard, isOnReplyCard } from './reply-cards';

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

/** The way back as ids only: what is shown there is looked up anew, by the rights that the person has then. */
const wayBack = z.object({
  came: z
    .array(
      z.object({
        verb: z.enum(RETURNS),
        data: z.record(z.string().max(20), z.union([z.string().max(128), z.int()])),
      }),
    )
    .max(MOST_STEPS)
    .default([]),
});

interface Answer {
  readonly card: Card;
  /** The answer is a sentence, and no card to put in the place of the one that was tapped. */
  readonly isSentence: boolean;
}

/**
 * Answers a tap with that person's own card, in the invoke response and nowhere else. Nobody else gets the card, and
 * an automatic refresh changes nothing for anybody: a change would make Teams refresh again.
 */
export async function answerCardAction(
  options: BotOptions,
  { verb, data, from, personal, place, activityId }: IncomingCardAction,
  context: TurnContext,
): Promise<void> {
  const answer = await answerTo(options, verb, data, from, { isOwn: personal, chat: personal ? place : null });
  const onReply = personal && isOnReplyCard(data);
  const shown = onReply ? { ...answer, card: asReplyCard(answer.card) } : answer;
  respond(context, shown);
  if (!onReply || activityId === null || shown.isSentence) return;
  const message = { place, activityId };
  if (isOpening(verb)) options.standingAnswers.leave(message);
  else options.standingAnswers.show(message, shown.card);
}

/**
 * A verb that only shows something leaves the message as it is, so that the card is there for whoever goes back to it.
 */
function isOpening(verb: string): boolean {
  return OPENINGS.some((opening) => opening === verb);
}

/** Answers an invoke that cannot be read, or whose sender has no account, with a sentence. */
export function refuseCardAction(options: BotOptions, { why }: RejectedActivity, context: TurnContext): void {
  if (context.activity.type !== 'invoke') return;
  respond(context, rendered(options, { card: 'message', message: refusalOf(why) }));
}

const fallback = z.looseObject({ verb: z.string().min(1).max(128) });

/** A client without Action.Execute sends the card's data as a message: the answer goes to the person's own chat. */
export async function answerFallback(
  options: BotOptions,
  { value, from, place, personal }: IncomingMessage,
): Promise<void> {
  const where = { isOwn: true, chat: personal ? place : null };
  const data = fallback.safeParse(value).data;
  const { card } = data === undefined ? unreadable(options) : await answerTo(options, data.verb, data, from, where);
  await options.messenger.post({ kind: 'person', place, address: from.address }, card);
}

interface Where {
  /** The answer is shown in the person's own chat, where it leads to the channel's card. */
  readonly isOwn: boolean;
  /** The person's own chat, when they pressed the button there. */
  readonly chat: Place | null;
}

async function answerTo(
  options: BotOptions,
  name: string,
  data: unknown,
  from: Person,
  { isOwn, chat }: Where,
): Promise<Answer> {
  const verb = Object.hasOwn(options.verbs, name) ? options.verbs[name] : undefined;
  if (verb === undefined) return unreadable(options);
  options.telemetry.note({ verb: name });
  try {
    const person = { id: from.id, name: from.name };
    const found = await verb(options.dependencies, person, data);
    const view: View =
      'card' in found ? found : { card: 'message', message: await offerFile(options, found, person, chat) };
    const { dependencies, messenger } = options;
    const channelLink = isOwn ? await linkToChannel({ ...dependencies, messenger }, view) : null;
    const canTakeFiles = isOwn;
    const answer = rendered(options, view, { came: readWayBack(data), channelLink, canTakeFiles });
    // The sentence itself is not noted: that a reason is missing would tell what somebody answered.
    options.telemetry.note({ outcome: answer.isSentence ? 'sentence' : 'card' });
    return answer;
  } catch (error) {
    const reference = options.newReference();
    options.log.fault(reference, error);
    options.telemetry.note({ outcome: 'fault' });
    return rendered(options, {
      card: 'message',
      message: { type: 'fault', reference, mayBeSaved: options.mayHaveSaved() },
    });
  }
}

function unreadable(options: BotOptions): Answer {
  options.telemetry.note({ outcome: 'unreadable' });
  return rendered(options, { card: 'message', message: { type: 'unreadableCard' } });
}

function rendered({ render, language }: BotOptions, view: View, reader?: CardReader): Answer {
  return { card: render(view, { ...reader, language, isOwn: true }), isSentence: view.card === 'message' };
}

/** As `sendActivity` does with the answer to an invoke, which is sent nowhere: the adapter finds it when the turn is over. */
function respond({ turnState }: TurnContext, { card: { content, summary }, isSentence }: Answer): void {
  // A sentence goes as a message, which leaves the card and what is typed in it.
  const answer = isSentence ? { type: MESSAGE, value: summary } : { type: CARD, value: content };
  turnState.set(INVOKE_RESPONSE_KEY, { value: { status: 200, body: { statusCode: 200, ...answer } } });
}

/** Where the person who pressed a button came from. A card from before there was a way back has none. */
function readWayBack(data: unknown): WayBack {
  return wayBack.safeParse(data).data?.came ?? [];
}
