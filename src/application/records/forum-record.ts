import { z } from 'zod/v4';
import { evolveForum, unmetForum, type Forum, type ForumEvent } from '../../domain/forum/forum';
import type { RecordType } from './record-keeper';

const place = z.object({
  conversationId: z.string(),
  serviceUrl: z.string(),
  tenantId: z.string(),
  botId: z.string(),
});
const person = z.object({ id: z.string(), name: z.string() });
const contact = person.extend({ address: z.string() });
const charter = z.object({
  name: z.string(),
  shortName: z.string(),
  wording: z.enum(['decides', 'endorses']),
  roles: z.object({
    chair: z.string(),
    viceChair: z.string().nullable(),
    processLead: z.string().nullable(),
    noteTaker: z.string().nullable(),
  }),
  members: z.array(
    contact.extend({
      principal: z.enum(['region', 'kommun']),
      standing: z.enum(['voting', 'coOpted', 'attending']),
    }),
  ),
});

const forumEvent: z.ZodType<ForumEvent> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('forumJoined'), at: z.string(), id: z.string(), place }),
  z.object({ type: z.literal('forumMoved'), at: z.string(), place }),
  z.object({ type: z.literal('rosterSeen'), at: z.string(), roster: z.array(contact) }),
  z.object({ type: z.literal('forumSetUp'), at: z.string(), by: person, charter }),
]);

/** A forum as a record: concerns everybody in its composition. */
export const forumRecord: RecordType<Forum, ForumEvent> = {
  kind: 'forum',
  initial: unmetForum,
  parseEvent: (stored) => forumEvent.parse(stored),
  evolve: evolveForum,
  concerns: (forum) => (forum.status === 'ready' ? forum.charter.members.map(({ id }) => id) : []),
  nextMoment: () => null,
};
