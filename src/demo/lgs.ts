import { z } from 'zod/v4';
import { PRINCIPALS } from '../domain/forum/principal';
import type { CompositionRow } from '../domain/forum/composition-row';
import type { Contact } from '../domain/forum/person';
import { ROLES, SEAT_RIGHTS, type RoleTerm } from '../domain/forum/register';
import type { SetupFields } from '../domain/forum/setup';
import type { LocalDate } from '../domain/time';
import lgs from './lgs.json';
import matters from './matters.json';

const TERM_YEARS = 2;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const forumSchema = z.object({
  name: z.string(),
  shortName: z.string(),
  basis: z.string(),
  seatedFrom: day,
  people: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      role: z.enum(ROLES).optional(),
      seat: z
        .object({
          number: z.int().positive(),
          party: z.string(),
          principal: z.enum(PRINCIPALS),
          right: z.enum(SEAT_RIGHTS),
        })
        .optional(),
    }),
  ),
});

const forum = forumSchema.parse(lgs);

const everyone = forum.people.map((person, index) => ({
  ...person,
  id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
  address: `29:${person.key}`,
}));

/** Who can be at the keyboard: `koordinator`, `processledare-1`; the chair first. */
export const seatKeys: readonly string[] = everyone.map(({ key }) => key);

/** The LGS of the charter, by seat: 19 voters, GR co-opted, Tandvård unresolved, and the staff at the table. */
export const people: readonly Contact[] = everyone.map(({ id, name, address }) => ({ id, name, address }));

/** Why the composition is as it is. */
export const { basis } = forum;

/** The composition as in the charter's table. */
export const rows: readonly CompositionRow[] = everyone.flatMap(({ id, name, seat }) => {
  if (seat === undefined) return [];
  const { number, party, principal, right } = seat;
  const holding = { name, account: id, email: '', from: forum.seatedFrom, until: null, interim: false, basis };
  return [{ seat: number, party, principal, right, holding }];
});

/** The presidium sits for two years; which two they are follows from the day, so that the demo has one whenever it is started. */
export function roleTermsOn(today: LocalDate): readonly RoleTerm[] {
  const year = Number(today.slice(0, 4));
  const first = year - (year % TERM_YEARS);
  const from = `${first}-01-01`;
  const until = `${first + TERM_YEARS - 1}-12-31`;
  return everyone.flatMap(({ id, role }) => {
    if (role === undefined) return [];
    const isPresidium = role === 'chair' || role === 'viceChair';
    return [{ id: `demo-${role}-${id}`, role, person: id, from, until: isPresidium ? until : null, leftOn: null }];
  });
}

function idsWhere(isOne: (person: (typeof everyone)[number]) => boolean): readonly string[] {
  return everyone.filter(isOne).map(({ id }) => id);
}

function firstWith(role: string): string {
  const [first = ''] = idsWhere((person) => person.role === role);
  return first;
}

/** The setup card as the process lead fills it in. */
export const setupFields: SetupFields = {
  kind: 'lgs',
  name: forum.name,
  shortName: forum.shortName,
  chair: firstWith('chair'),
  viceChair: firstWith('viceChair'),
  processLead: firstWith('processLead'),
  noteTaker: firstWith('noteTaker'),
  voting: idsWhere(({ seat }) => seat?.right === 'voting'),
  coOpted: idsWhere(({ seat }) => seat?.right === 'coOpted'),
  kommun: idsWhere(({ seat }) => seat?.principal === 'kommun'),
  reason: '',
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
      amount: z.string(),
      budgetYear: z.string(),
      costCentre: z.string(),
      background: z.string(),
      attachments: z.string(),
    }),
  )
  .parse(matters);
