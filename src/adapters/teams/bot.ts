// The whole package loads clients of AI services too, which takes half a second at every start.
import { Application } from '@microsoft/teams-ai/lib/Application';
import type { Activity, TurnContext } from 'botbuilder';
import type { Dependencies } from '../../application/dependencies';
import { renewPlace, seenInChannel } from '../../application/forum/seen-in-channel';
import { watchSaves } from '../../application/records/saves-of-turn';
import { uuidOf } from '../../application/uuid-of';
import { catchUp } from '../../application/reminding/catching-up';
import { noteReaction } from '../../application/resolution/reacting-to-card';
import { USUAL_LANGUAGE } from '../../domain/language';
import { COMPOSING, readActivity, statedLanguage } from './activity-schema';
import type { BotOptions } from './bot-options';
import { answerCardAction, answerFallback, refuseCardAction } from './card-actions';
import { followChannel } from './channel-following';
import { answerComposing, refuseComposing } from './composing';
import { answerFileConsent } from './taking-out';
import type { IncomingActivity } from './incoming-activity';
import { languageOfTurn } from './language-of-turn';
import { answerMessage, greetInstaller, refuseMessage } from './messages';

/** What is known only when a turn has begun. */
type OfTurn = 'mayHaveSaved' | 'language';

/** Routes what Teams sends. Returns the turn for the adapter to run. */
export function createBot(options: Omit<BotOptions, OfTurn>): (context: TurnContext) => Promise<void> {
  const app = new Application({ removeRecipientMention: false });
  const handle = (context: TurnContext) => {
    // teams-ai 1.7.4 starts it whatever its option says: a slow turn would tell everybody each second that the bot is typing.
    app.stopTypingTimer();
    const newId = idsOfActivity(context.activity, options.dependencies.newId);
    const { dependencies, mayHaveSaved } = watchSaves({ ...options.dependencies, newId });
    return handleActivity({ ...options, dependencies, mayHaveSaved, language: USUAL_LANGUAGE }, context);
  };

  // teams-ai's own card route shows one voter's card to everyone, so invokes have a route of ours.
  app.addRoute(anything, handle, true);
  app.addRoute(anything, handle);

  return async (context) => {
    await app.run(context);
  };
}

function anything(): Promise<boolean> {
  return Promise.resolve(true);
}

/**
 * Takes notice of what an activity proves beside what it asks for. When that cannot be kept, the person still gets
 * their answer.
 */
async function onTheSide({ log }: BotOptions, noticing: () => Promise<void>): Promise<void> {
  try {
    await noticing();
  } catch (error) {
    log.warn('teams.notNoticed', { cause: error instanceof Error ? error.name : 'unknown' });
  }
}

/**
 * Takes notice of the place: an activity from a channel tells where Teams is to be asked about the channel, and that
 * its sender is in it.
 */
async function noticePlace(dependencies: Dependencies, activity: IncomingActivity): Promise<void> {
  // Somebody who looks for a decision may be writing in a chat that the bot is not in.
  if (activity.kind === 'composing') return;
  if (activity.kind === 'other' || activity.kind === 'rejected' || activity.personal) return;
  await renewPlace(dependencies, activity.place);
  if (activity.kind === 'message' || activity.kind === 'cardAction') {
    await seenInChannel(dependencies, activity.place, activity.from);
  }
}

/**
 * Answers an invoke that a newer Teams, or another kind of app, knows. Nothing is done, and nobody is shown a fault.
 */
async function answerUnknownInvoke(context: TurnContext): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: {} } });
}

async function handleActivity(withoutLanguage: BotOptions, context: TurnContext): Promise<void> {
  const activity = await withoutLanguage.identities.identify(readActivity(context.activity));
  const stated = withoutLanguage.hasLocales ? statedLanguage(context.activity) : null;
  const options = {
    ...withoutLanguage,
    language: await languageOfTurn(withoutLanguage.dependencies, activity, stated),
  };
  options.telemetry.note({ activity: activity.kind });
  await onTheSide(options, () => noticePlace(options.dependencies, activity));
  switch (activity.kind) {
    case 'cardAction':
      return answerCardAction(options, activity, context);
    case 'composing':
      return answerComposing(options, activity, context);
    case 'fileConsent':
      return answerFileConsent(options, activity, context);
    case 'message':
      if (activity.text === '' && activity.value != null) return answerFallback(options, activity);
      await answerMessage(options, activity, context);
      // Somebody who writes in their own chat can be written to there.
      if (activity.personal) await onTheSide(options, () => catchUp(options.dependencies, activity.from, 'wrote'));
      return;
    case 'reaction':
      return noteReaction(options.dependencies, { id: activity.from.id, name: activity.from.name }, activity);
    case 'installation':
      await followChannel(options.dependencies, activity);
      return greetInstaller(options, activity, context);
    case 'membership':
    case 'channelEvent':
      return followChannel(options.dependencies, activity);
    case 'rejected':
      options.log.warn('teams.activityRejected', { why: activity.why });
      options.telemetry.note({ outcome: activity.why });
      if (context.activity.type === 'message') return refuseMessage(options, activity, context);
      if (context.activity.name === COMPOSING) return refuseComposing(options, activity, context);
      refuseCardAction(options, activity, context);
      return;
    case 'other':
      if (context.activity.type === 'invoke') await answerUnknownInvoke(context);
      return;
  }
}

/**
 * Ids that come out the same when Teams delivers the same activity again, so that what the activity starts is started
 * once. Teams delivers an activity again when its answer is late or lost. `newId` serves activities that have no id of
 * their own.
 */
function idsOfActivity({ id, conversation }: Activity, newId: () => string): () => string {
  if (id === undefined || id === '') return newId;
  let given = 0;
  return () => {
    given += 1;
    return uuidOf([conversation.id, id, given]);
  };
}
