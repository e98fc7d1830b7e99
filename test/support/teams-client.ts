import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import cardAction from '../fixtures/activities/card-action.json';
import channelMessage from '../fixtures/activities/channel-message.json';
import conversationUpdate from '../fixtures/activities/conversation-update.json';
import fileMessage from '../fixtures/activities/file-message.json';
import installationAddedInPerson from '../fixtures/activities/installation-added-in-person.json';
import installationUpdate from '../fixtures/activities/installation-update.json';
import messageReaction from '../fixtures/activities/message-reaction.json';
import reactionInPerson from '../fixtures/activities/message-reaction-in-person.json';
import personalMessage from '../fixtures/activities/personal-message.json';
import type { FakeConnector } from './fake-connector';
import type { StoredActivity } from './fake-connector-conversations';
import type { HttpAnswer, Receiver } from './running-bot';
import type { Seat } from './seats';
import { buttonsOf, type Button } from './shown-card';

/** A card where it stands in Teams. */
export interface StandingCard {
  readonly id: string;
  readonly conversationId: string;
  readonly summary: string;
  readonly content: unknown;
  readonly updates: number;
}

/** What somebody gets back who pressed a button: a card in place of the one they pressed it on, or a sentence. */
export type CardAnswer =
  { readonly kind: 'card'; readonly content: unknown } | { readonly kind: 'message'; readonly text: string };

export type Typed = Readonly<Record<string, string>>;

/** Teams with its people: what they do reaches the bot as activities, and what the bot posts is read back. */
export interface Teams {
  readonly channel: string;
  /** The same channel and people, with another instance of the bot behind them. */
  through(bot: Receiver): Teams;
  /** The bot is added to the channel. */
  installs(by: Seat): Promise<HttpAnswer>;
  announcesBot(): Promise<HttpAnswer>;
  /** Somebody gets the bot for themselves, which opens their personal chat. */
  installsInPerson(by: Seat): Promise<HttpAnswer>;
  /** Something has happened to the channel or to who is in it; the fixture says what. */
  tells(update: ChannelUpdate): Promise<HttpAnswer>;
  /** Writes to the bot in the channel. Returns its replies in that thread. */
  writes(seat: Seat, text: string): Promise<readonly StandingCard[]>;
  /** Writes in the personal chat with the bot. Returns everything that stands there afterwards. */
  writesInPerson(seat: Seat, text: string): Promise<readonly StandingCard[]>;
  /** Sends the file at this address in the personal chat. Returns everything that stands there afterwards. */
  sendsFile(seat: Seat, url: string, name?: string): Promise<readonly StandingCard[]>;
  /** Presses the button with that title. Fields that are not typed in keep what they hold. */
  presses(seat: Seat, card: unknown, title: string, typed?: Typed): Promise<CardAnswer>;
  /** Presses the button with that verb, whatever it says. `data` is for a button of which there are several. */
  taps(seat: Seat, card: unknown, verb: string, typed?: Typed, data?: object): Promise<CardAnswer>;
  /** Presses the button where the card stands in the person's own chat. */
  pressesInPerson(seat: Seat, card: StandingCard, title: string, typed?: Typed): Promise<CardAnswer>;
  /** Presses the button with that verb where the card stands in the person's own chat. */
  tapsInPerson(seat: Seat, card: StandingCard, verb: string, typed?: Typed, data?: object): Promise<CardAnswer>;
  /** Gives a card a thumb where it stands, or takes it back. */
  reacts(seat: Seat, card: StandingCard, change?: 'added' | 'takenBack'): Promise<HttpAnswer>;
  /** The card asks for the person's own view, as Teams does by itself for those in `refresh.userIds`. */
  refreshes(seat: Seat, card: unknown): Promise<CardAnswer>;
  /** Any verb with any data. */
  invokes(seat: Seat, verb: string, data: unknown): Promise<CardAnswer>;
  /** Roots in the channel. */
  inChannel(): readonly StandingCard[];
  /** Replies under a root. */
  inThread(root: StandingCard): readonly StandingCard[];
  /** Roots in the channel, and every reply in its threads. */
  everywhereInChannel(): readonly StandingCard[];
  /** Everything in the conversation where this card stands. */
  besides(card: StandingCard | undefined): readonly StandingCard[];
  inChatWith(seat: Seat): readonly StandingCard[];
}

/** The part of such an activity that says which channel it is about. */
interface ChannelUpdate {
  readonly conversation: object;
  readonly channelData: { readonly channel?: object; readonly [other: string]: unknown };
}

const Posted = z.object({
  summary: z.string(),
  attachments: z.tuple([z.object({ content: z.record(z.string(), z.unknown()) })]),
});
const InvokeAnswer = z.discriminatedUnion('type', [
  z.object({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.card.adaptive'),
    value: z.record(z.string(), z.unknown()),
  }),
  z.object({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string(),
  }),
]);
const Refresh = z.object({
  refresh: z.object({ action: z.object({ verb: z.string(), data: z.unknown() }), userIds: z.array(z.string()) }),
});
const Chat = z.object({ id: z.string() });

const CHANNEL = '19:channel-forum@thread.tacv2';

/** What stands in Teams is looked at again and again, and an update puts another activity in its place. */
const seen = new WeakMap<StoredActivity, StandingCard>();

function standing(activity: StoredActivity): StandingCard {
  const known = seen.get(activity);
  if (known !== undefined) return known;
  const { id, conversationId, body, updates } = activity;
  const { summary, attachments } = Posted.parse(body);
  const card = { id, conversationId, summary, content: attachments[0].content, updates };
  seen.set(activity, card);
  return card;
}

export function createTeams(bot: Receiver, connector: FakeConnector, channel = CHANNEL): Teams {
  const { serviceUrl } = connector;

  const inForum = <Base extends { conversation: object }>(base: Base, conversationId: string) => ({
    ...base,
    id: randomUUID(),
    serviceUrl,
    conversation: { ...base.conversation, id: conversationId },
  });
  const standingIn = (conversationId: string) => connector.activitiesIn(conversationId).map(standing);

  async function send(activity: unknown): Promise<HttpAnswer> {
    const answer = await bot.receives(activity);
    if (answer.status !== 200) throw new Error(`the bot answered ${answer.status}`);
    return answer;
  }

  async function invokes(seat: Seat, verb: string, data: unknown, trigger?: 'automatic'): Promise<CardAnswer> {
    return readAnswer(await send(actionActivity({ serviceUrl, channel }, seat, verb, data, trigger)));
  }

  async function invokesInPerson(
    seat: Seat,
    card: StandingCard,
    { verb, data, inputs }: Button,
    typed: Typed,
  ): Promise<CardAnswer> {
    const activity = actionActivity({ serviceUrl, channel }, seat, verb, { ...inputs, ...typed, ...data });
    return readAnswer(await send({ ...activity, ...inPerson(card) }));
  }

  return {
    channel,
    through: (other) => createTeams(other, connector, channel),

    installs: (by) => {
      const { channelData } = installationUpdate;
      const settings = { selectedChannel: { id: channel } };
      const activity = { ...inForum(installationUpdate, channel), channelData: { ...channelData, settings } };
      return send({ ...activity, from: account(by, false) });
    },
    installsInPerson: async (by) => {
      const chat = await openChat(connector, by);
      return send({ ...inForum(installationAddedInPerson, chat), ...localeOf(by), from: account(by, false) });
    },
    announcesBot: () => send(inForum(conversationUpdate, channel)),
    tells: (update) => {
      const { channelData } = update;
      return send({
        ...inForum(update, channel),
        // What was chosen at the installation names another channel.
        channelData: { ...channelData, settings: undefined, channel: { ...channelData.channel, id: channel } },
      });
    },

    async writes(seat, text) {
      const activity = messageActivity({ serviceUrl, channel }, seat, text);
      await send(activity);
      return standingIn(activity.conversation.id);
    },

    async writesInPerson(seat, text) {
      const chat = await openChat(connector, seat);
      await send({ ...inForum(personalMessage, chat), ...localeOf(seat), from: account(seat), text });
      return standingIn(chat);
    },

    async sendsFile(seat, url, name = 'composition.csv') {
      const chat = await openChat(connector, seat);
      const content = { downloadUrl: url, fileType: 'csv' };
      const attachments = [{ ...fileMessage.attachments[0], name, content }];
      await send({ ...inForum(fileMessage, chat), ...localeOf(seat), from: account(seat), attachments });
      return standingIn(chat);
    },

    taps: (seat, card, verb, typed = {}, chosen = {}) => {
      const { data, inputs } = buttonFor(card, verb, chosen);
      return invokes(seat, verb, { ...inputs, ...typed, ...data });
    },
    presses: (seat, card, title, typed = {}) => {
      const { verb, data, inputs } = buttonOn(card, title);
      return invokes(seat, verb, { ...inputs, ...typed, ...data });
    },
    pressesInPerson: (seat, card, title, typed = {}) =>
      invokesInPerson(seat, card, buttonOn(card.content, title), typed),
    tapsInPerson: (seat, card, verb, typed = {}, chosen = {}) =>
      invokesInPerson(seat, card, buttonFor(card.content, verb, chosen), typed),
    reacts: (seat, card, change = 'added') => {
      const base = card.conversationId.startsWith(channel) ? messageReaction : reactionInPerson;
      const { reactionsAdded, ...activity } = { ...inForum(base, card.conversationId), from: account(seat, false) };
      const reactions = change === 'added' ? { reactionsAdded } : { reactionsRemoved: reactionsAdded };
      return send({ ...activity, ...reactions, replyToId: card.id });
    },
    refreshes: (seat, card) => {
      const { action, userIds } = Refresh.parse(card).refresh;
      if (!userIds.includes(seat.address)) throw new Error(`the card is not refreshed for ${seat.name}`);
      return invokes(seat, action.verb, action.data, 'automatic');
    },
    invokes,

    inChannel: () => standingIn(channel),
    inThread: (root) => standingIn(`${channel};messageid=${root.id}`),
    everywhereInChannel: () => connector.activitiesUnder(channel).map(standing),
    besides: (card) => standingIn(card?.conversationId ?? ''),
    inChatWith: (seat) => connector.chatWith(seat.address).map(standing),
  };
}

/** A tap as an activity, to be sent as it is or tampered with. */
export function actionActivity(
  { serviceUrl, channel }: { serviceUrl: string; channel: string },
  seat: Seat,
  verb: string,
  data: unknown,
  trigger?: 'automatic',
) {
  return {
    ...cardAction,
    ...localeOf(seat),
    id: randomUUID(),
    serviceUrl,
    conversation: { ...cardAction.conversation, id: channel },
    from: account(seat),
    value: { action: { type: 'Action.Execute', title: '', verb, data }, ...(trigger !== undefined && { trigger }) },
  };
}

/** A message that mentions the bot, the first in a thread of its own. */
export function messageActivity(
  { serviceUrl, channel }: { serviceUrl: string; channel: string },
  seat: Seat,
  text: string,
) {
  const id = randomUUID();
  return {
    ...channelMessage,
    ...localeOf(seat),
    id,
    serviceUrl,
    conversation: { ...channelMessage.conversation, id: `${channel};messageid=${id}` },
    from: account(seat),
    text: `<at>Vote Bot</at> ${text}`,
  };
}

export function readAnswer({ body }: HttpAnswer): CardAnswer {
  const { type, value } = InvokeAnswer.parse(body);
  return type === 'application/vnd.microsoft.card.adaptive'
    ? { kind: 'card', content: value }
    : { kind: 'message', text: value };
}

export function buttonOn(card: unknown, title: string): Button {
  const button = buttonsOf(card).find((one) => one.title === title);
  if (button === undefined)
    throw new Error(
      `no button "${title}" among ${buttonsOf(card)
        .map((one) => one.title)
        .join(', ')}`,
    );
  return button;
}

/** The button that does this; `chosen` is part of its data, where several do. */
export function buttonFor(card: unknown, verb: string, chosen: object = {}): Button {
  const buttons = buttonsOf(card);
  const button = buttons.find((one) => one.verb === verb && isMatch({ ...one.data }, chosen));
  if (button === undefined) {
    throw new Error(`no button for "${verb}" among ${buttons.map((one) => one.verb).join(', ')}`);
  }
  return button;
}

function isMatch(data: Readonly<Record<string, unknown>>, chosen: object): boolean {
  return Object.entries(chosen).every(([key, value]) => data[key] === value);
}

/** The card that somebody got back. */
export function cardIn(answer: CardAnswer): unknown {
  if (answer.kind === 'card') return answer.content;
  throw new Error(`not a card but the sentence "${answer.text}"`);
}

/** What an activity says of where it comes from, when that is the chat in which a card stands. */
function inPerson({ id, conversationId }: StandingCard) {
  const { conversation, channelData } = personalMessage;
  return { conversation: { ...conversation, id: conversationId }, channelData, replyToId: id };
}

/** The last of these cards that has a button with this title. */
export function cardWithButton(cards: readonly StandingCard[], title: string): StandingCard {
  const found = cards.findLast(({ content }) => buttonsOf(content).some((button) => button.title === title));
  if (found === undefined) throw new Error(`no card with a button "${title}" among ${cards.length}`);
  return found;
}

/** The last of these cards that has a button for this. */
export function cardFor(cards: readonly StandingCard[], verb: string): StandingCard {
  const found = cards.findLast((card) => isFor(card, verb));
  if (found === undefined) throw new Error(`no card with a button for "${verb}" among ${cards.length}`);
  return found;
}

export function cardsFor(cards: readonly StandingCard[], verb: string): readonly StandingCard[] {
  return cards.filter((card) => isFor(card, verb));
}

function isFor({ content }: StandingCard, verb: string): boolean {
  return buttonsOf(content).some((button) => button.verb === verb);
}

/** What a client says of whoever uses it. */
function localeOf({ locale }: Seat): { readonly locale: string } {
  return { locale: locale ?? 'sv-SE' };
}

/** Activities without a name are what Agents Playground sends at installation. */
function account({ id, address, name }: Seat, isNamed = true) {
  return { id: address, aadObjectId: id, ...(isNamed && { name }) };
}

async function openChat({ serviceUrl }: FakeConnector, seat: Seat): Promise<string> {
  const response = await fetch(`${serviceUrl}v3/conversations`, {
    method: 'POST',
    body: JSON.stringify({ members: [{ id: seat.address }] }),
  });
  return Chat.parse(await response.json()).id;
}

const MatterIds = z.object({ forum: z.string(), matter: z.string(), round: z.int(), hash: z.string() });

/** What the card's buttons say the matter is. */
export function matterOn(card: StandingCard, title: string): z.infer<typeof MatterIds> {
  return MatterIds.parse(buttonOn(card.content, title).data);
}
