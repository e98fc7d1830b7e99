import { z } from 'zod/v4';
import type { Instant } from '../../../src/domain/time';
import { swedish } from '../texts-in-their-year';
import type { Performed } from '../fake-connector';
import type { Seat } from '../seats';
import { buttonsOf } from '../shown-card';

/** A card that Teams took and that gives somebody a matter, or reminds them. */
export interface SeenReminder {
  readonly at: Instant;
  readonly member: Seat;
  /** The matters that can be answered from it. */
  readonly matters: readonly string[];
  /** Whether the program was told that Teams had taken it. */
  readonly isAnswered: boolean;
}

/** A message under a vote card, to those who are not reached in their own chats. */
export interface SeenMention {
  readonly at: Instant;
  readonly summary: string;
  readonly members: readonly Seat[];
  /** Whether the program was told that Teams had taken it. */
  readonly isAnswered: boolean;
}

/** A numbered decision that Teams took a card about for the channel, new or in the place of another. */
export interface SeenDecision {
  /** `2026:3` */
  readonly number: string;
  /** All that the card said. */
  readonly said: string;
}

/** Everything of interest that reached Teams, with the time by the injected clock. */
export interface SeenInTeams {
  readonly reminders: readonly SeenReminder[];
  readonly mentions: readonly SeenMention[];
  readonly decisions: readonly SeenDecision[];
  readonly witness: (performed: Performed) => void;
}

const Message = z.object({
  summary: z.string(),
  attachments: z.tuple([z.object({ content: z.record(z.string(), z.unknown()) })]),
});
const Mentioning = z.object({
  msteams: z.object({ entities: z.array(z.object({ mentioned: z.object({ id: z.string() }) })) }),
});

const NUMBER = /PC (\d{4}:\d+)/g;

function decisionsIn(said: string): readonly SeenDecision[] {
  const numbers = new Set([...said.matchAll(NUMBER)].flatMap(([, number]) => number ?? []));
  return [...numbers].map((number) => ({ number, said }));
}

/** What the summaries of such cards have in common, and no others to a person. */
const SUMMARIES: readonly string[] = [
  swedish.reminder.summaryOfMany(2).replace(/:.*/, ''),
  swedish.reminder.summaryOfNew(2).replace(/:.*/, ''),
  ...Object.values(swedish.vote.summaryOpen).map((line) =>
    line('', '', '2026-06-04T08:00:00.000Z').replace(/senast.*/, 'senast'),
  ),
];

export function createSeenInTeams(now: () => Instant, members: readonly Seat[]): SeenInTeams {
  const byAddress = new Map(members.map((member) => [member.address, member]));
  const reminders: SeenReminder[] = [];
  const mentions: SeenMention[] = [];
  const decisions: SeenDecision[] = [];

  return {
    reminders,
    mentions,
    decisions,
    witness({ request: { operation, person, body }, status, isAnswered }) {
      if (person === null && status < 300) decisions.push(...decisionsIn(JSON.stringify(body ?? '')));
      const message = operation === 'send' && status === 201 ? Message.safeParse(body).data : undefined;
      if (message === undefined) return;
      const { summary } = message;
      const { content } = message.attachments[0];
      const member = byAddress.get(person ?? '');
      if (member !== undefined && SUMMARIES.some((words) => summary.includes(words))) {
        reminders.push({ at: now(), member, matters: mattersOn(content), isAnswered });
      }
      const mentioning = person === null ? Mentioning.safeParse(content).data : undefined;
      const mentioned = mentioning?.msteams.entities.flatMap((one) => byAddress.get(one.mentioned.id) ?? []) ?? [];
      if (mentioned.length > 0) mentions.push({ at: now(), summary, members: mentioned, isAnswered });
    },
  };
}

function mattersOn(content: unknown): readonly string[] {
  const matters = buttonsOf(content).flatMap(({ data: { matter } }) => (typeof matter === 'string' ? [matter] : []));
  return [...new Set(matters)];
}
