import { z } from 'zod/v4';
import type { Contact } from '../domain/forum/person';
import type { SetupFields } from '../domain/forum/setup';
import lgs from './lgs.json';
import matters from './matters.json';

const seatsSchema = z.object({
  name: z.string(),
  shortName: z.string(),
  seats: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      role: z.enum(['chair', 'viceChair', 'processLead', 'noteTaker']).optional(),
      principal: z.enum(['region', 'kommun']),
      standing: z.enum(['voting', 'coOpted', 'attending']),
    }),
  ),
});

const { name, shortName, seats } = seatsSchema.parse(lgs);

/** The LGS of the charter, by seat: 19 voters, GR co-opted, Tandvård unresolved, and the staff at the table. */
export const people: readonly Contact[] = seats.map((seat, index) => ({
  id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
  name: seat.name,
  address: `29:${seat.key}`,
}));

function idsWhere(test: (seat: (typeof seats)[number]) => boolean): readonly string[] {
  return people.filter((_, index) => seats.slice(index, index + 1).some(test)).map(({ id }) => id);
}

function holderOf(role: string): string {
  return idsWhere((seat) => seat.role === role).join('');
}

export const setupFields: SetupFields = {
  name,
  shortName,
  wording: 'decides',
  chair: holderOf('chair'),
  viceChair: holderOf('viceChair'),
  processLead: holderOf('processLead'),
  noteTaker: holderOf('noteTaker'),
  voting: idsWhere(({ standing }) => standing === 'voting'),
  coOpted: idsWhere(({ standing }) => standing === 'coOpted'),
  kommun: idsWhere(({ principal }) => principal === 'kommun'),
};

/** The three matters that the LGS decided per capsulam in 2026 (minutes of 4 June 2026). */
export const drafts = z
  .array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      urgency: z.string(),
      question: z.string(),
      clauses: z.string(),
      background: z.string(),
      attachments: z.string(),
    }),
  )
  .parse(matters);
