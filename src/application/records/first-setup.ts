import { z } from 'zod/v4';
import { PRINCIPALS } from '../../domain/forum/principal';
import { WORDINGS } from '../../domain/forum/wording';
import { firstRegister } from '../../domain/forum/first-register';
import type { Register, Role } from '../../domain/forum/register';

const ROLES = ['chair', 'viceChair', 'processLead', 'noteTaker'] as const satisfies readonly Role[];
const someone = z.string().nullable();

const charter = z.object({
  name: z.string(),
  shortName: z.string(),
  wording: z.enum(WORDINGS),
  roles: z.object({ chair: z.string(), viceChair: someone, processLead: someone, noteTaker: someone }),
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      principal: z.enum(PRINCIPALS),
      // What the first version knew: a right that is not settled came later.
      standing: z.enum(['voting', 'coOpted', 'attending']),
    }),
  ),
});

/** The register that a setup of the first version gives: a seat for each person who voted or was co-opted. */
export function registerOf(stored: unknown): Register {
  const { name, shortName, wording, roles, members } = charter.parse(stored);
  return firstRegister({
    kind: wording === 'decides' ? 'lgs' : 'vvg',
    name,
    shortName,
    wording,
    seated: members.flatMap(({ id, principal, standing }) =>
      standing === 'attending' ? [] : [{ person: id, principal, right: standing }],
    ),
    roles: ROLES.flatMap((role) => {
      const person = roles[role];
      return person === null ? [] : [{ role, person }];
    }),
    people: members,
  });
}
