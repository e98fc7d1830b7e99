import { z } from 'zod/v4';
import type { FakeConnector, Performed } from '../support/fake-connector';
import { buttonsOf } from '../support/shown-card';
import { everyoneIn, type Composition } from '../support/seats';
import type { StandingCard, Teams } from '../support/teams-client';
import type { Found } from './found';

/** What Teams took, and what became of those who had it posted. */
export interface Posts {
  readonly witness: (performed: Performed) => void;
  /** A process begins, when so many requests had come to Teams. What comes from now on is its own. */
  begun(requests: number): void;
  /** The process is gone, without having written down what it was doing. */
  killed(): void;
  /** What stands in Teams against the ledgers, when all is at rest. */
  compare(found: Found, teams: Teams, who: Composition, connector: FakeConnector): Compared;
}

export interface Compared {
  /** Cards that no ledger knows of: a process that could not write them down was killed, or Teams did not say that it took them. */
  readonly forgotten: ReadonlySet<string>;
  /** Those of a killed process, by kill and record that was worked on. */
  readonly repeated: readonly Repeated[];
  readonly unanswered: number;
  /** A sentence for each card that stands where it should not, and each that is forgotten for no reason. */
  readonly wrong: readonly string[];
}

/** What one kill made the program say once more about one matter, set of minutes or person's reminders. */
export interface Repeated {
  readonly name: string;
  /** Where each of the cards stands. */
  readonly conversations: readonly string[];
}

type Taken = Pick<Performed, 'request' | 'isAnswered'>;

export function createPosts(): Posts {
  const taken = new Map<string, Taken>();
  const beginnings: number[] = [];
  const killedLives = new Set<number>();

  return {
    witness({ request, status, messageId, isAnswered }) {
      const { operation } = request;
      if ((operation !== 'send' && operation !== 'reply') || status !== 201 || messageId === null) return;
      taken.set(messageId, { request, isAnswered });
    },

    begun(requests) {
      beginnings.push(requests);
    },

    killed() {
      killedLives.add(beginnings.length);
    },

    compare(found, teams, who, connector) {
      const known = new Map(
        found.ledger.flatMap((entry) =>
          [entry, ...entry.replaced].flatMap(({ posted }) => (posted === null ? [] : [[posted.activityId, entry]])),
        ),
      );
      // When Teams is slow it takes a card after whoever asked for that is gone.
      const arrivals = new Map(connector.requests.map((request, index) => [request, index]));
      const lifeOf = ({ id }: StandingCard) => {
        const request = taken.get(id)?.request;
        const arrived = request === undefined ? -1 : (arrivals.get(request) ?? -1);
        return beginnings.filter((requests) => requests <= arrived).length;
      };
      const forgotten = standingIn(teams, who).filter(({ id }) => !known.has(id));
      const unanswered = forgotten.filter(({ id }) => taken.get(id)?.isAnswered === false);
      const unwritten = forgotten.filter((card) => !unanswered.includes(card));
      const isExplained = (card: StandingCard) => killedLives.has(lifeOf(card));
      const elsewhere = everyoneIn(who).flatMap((seat) =>
        connector.chatWith(seat.address).flatMap(({ id }) => {
          const entry = known.get(id);
          return entry === undefined || entry.recipient === seat.id ? [] : [`${entry.key} stands with ${seat.name}`];
        }),
      );
      return {
        forgotten: new Set(forgotten.map(({ id }) => id)),
        repeated: together(unwritten.map((card) => [`kill ${lifeOf(card)}, ${subjectOf(card)}`, card.conversationId])),
        unanswered: unanswered.length,
        wrong: [
          ...unwritten.flatMap((card) => (isExplained(card) ? [] : [`${card.summary}: stands, and no ledger has it`])),
          ...elsewhere,
        ],
      };
    },
  };
}

/**
 * Nobody can promise one for a kill: what is posted for different people and matters is posted side by side, Teams takes no
 * key by which it could tell a repetition, and has no way to ask what stands in a chat (the Connector's REST reference:
 * create, reply, send, update, delete, members). So it is one in each conversation, and in all as many as one record is
 * posted from side by side when Teams takes more than half a second for a card (`reconcile`).
 */
const MOST_REPEATED_FOR_A_KILL = 3;

/** A sentence for each kill that made the program repeat more than it may. */
export function repeatedTooOften(repeated: readonly Repeated[]): readonly string[] {
  return repeated.flatMap(({ name, conversations }) => [
    ...(conversations.length > MOST_REPEATED_FOR_A_KILL
      ? [`${name}: ${conversations.length} cards were repeated`]
      : []),
    ...(new Set(conversations).size < conversations.length ? [`${name}: repeated twice in one conversation`] : []),
  ]);
}

const OnReminder = z.object({ reminder: z.string().min(1) });
const OnRecord = z.union([
  z.object({ matter: z.string() }).transform(({ matter }) => matter),
  z.object({ minutes: z.string() }).transform(({ minutes }) => minutes),
]);

/** Whose card it is: a person's reminder, or what it is about; of those that are about several things, or none, which they are. */
function subjectOf({ content, conversationId, summary }: StandingCard): string {
  if (buttonsOf(content).some(({ data }) => OnReminder.safeParse(data).success)) return `reminder in ${conversationId}`;
  const subjects = new Set(buttonsOf(content).flatMap(({ data }) => OnRecord.safeParse(data).data ?? []));
  const [first] = subjects;
  return subjects.size === 1 && first !== undefined ? first : `${summary} in ${conversationId}`;
}

function together(cards: readonly (readonly [name: string, conversation: string])[]): readonly Repeated[] {
  return [...new Set(cards.map(([name]) => name))].map((name) => ({
    name,
    conversations: cards.flatMap(([other, conversation]) => (other === name ? [conversation] : [])),
  }));
}

/** The channel, the threads below what the bot has posted there, and everybody's chat. */
function standingIn(teams: Teams, who: Composition): readonly StandingCard[] {
  const roots = teams.inChannel();
  const chats = everyoneIn(who).flatMap((seat) => teams.inChatWith(seat));
  return [...roots, ...roots.flatMap((root) => teams.inThread(root)), ...chats];
}

/** Teams without these cards, as somebody sees it who has removed them. */
export function without(teams: Teams, ids: ReadonlySet<string>): Teams {
  const left = (cards: readonly StandingCard[]) => cards.filter(({ id }) => !ids.has(id));
  return {
    ...teams,
    inChannel: () => left(teams.inChannel()),
    inThread: (root) => left(teams.inThread(root)),
    everywhereInChannel: () => left(teams.everywhereInChannel()),
    inChatWith: (seat) => left(teams.inChatWith(seat)),
  };
}
