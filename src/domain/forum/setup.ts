import { firstRegister } from './first-register';
import type { AccountId, Contact } from './person';
import type { ForumKind } from './policy';
import { policyOf } from './policies';
import type { Register, Role, SeatRight } from './register';

/** The setup card as filled in. Account ids are the channel's people; '' is nobody. */
export interface SetupFields {
  readonly kind: ForumKind;
  readonly name: string;
  readonly shortName: string;
  readonly chair: AccountId;
  readonly viceChair: AccountId;
  readonly processLead: AccountId;
  readonly noteTaker: AccountId;
  /** LGS has two process leads, VVG had two note takers (000:9, 001:48). Cards from before that have neither. */
  readonly otherProcessLead?: AccountId | undefined;
  readonly otherNoteTaker?: AccountId | undefined;
  readonly voting: readonly AccountId[];
  readonly coOpted: readonly AccountId[];
  readonly kommun: readonly AccountId[];
  /** Why the charter is departed from. '' when it is not. */
  readonly reason: string;
}

/** The fields that name somebody for a role, in the order in which they are asked for. */
export const NAMING_FIELDS = [
  'chair',
  'viceChair',
  'processLead',
  'otherProcessLead',
  'noteTaker',
  'otherNoteTaker',
] as const;
export type NamingField = (typeof NAMING_FIELDS)[number];

export type SetupField = 'name' | 'shortName' | NamingField | 'voting' | 'coOpted';

export type SetupFault =
  | { readonly field: SetupField; readonly fault: 'missing' }
  | { readonly field: SetupField; readonly fault: 'tooLong'; readonly most: number }
  | { readonly field: SetupField; readonly fault: 'unknownPerson' }
  | { readonly field: 'viceChair'; readonly fault: 'sameAsChair' };

const NAME_MOST = 100;
const SHORT_NAME_MOST = 20;

/** The role that each field that names somebody gives. */
const ROLE_OF_FIELD: Readonly<Record<NamingField, Role>> = {
  chair: 'chair',
  viceChair: 'viceChair',
  processLead: 'processLead',
  otherProcessLead: 'processLead',
  noteTaker: 'noteTaker',
  otherNoteTaker: 'noteTaker',
};

type Reading =
  | { readonly kind: 'register'; readonly register: Register }
  | { readonly kind: 'faulty'; readonly faults: readonly SetupFault[] };

/**
 * Reads a filled-in setup card against the channel's people: a first register, with a seat for each who votes or is
 * co-opted. Whoever is co-opted does not vote, nor does the process lead, whatever else is ticked:
 * everyone is ticked as voting to begin with. Parties and days come later: they are not asked for at once.
 */
export function registerFrom(fields: SetupFields, roster: readonly Contact[]): Reading {
  const known = new Map(roster.map((contact) => [contact.id, contact]));
  const faults: SetupFault[] = [
    ...nameFaults(fields.name, fields.shortName),
    ...(fields.chair === '' ? [{ field: 'chair', fault: 'missing' } as const] : []),
    ...NAMING_FIELDS.filter((field) => personIn(fields, field) !== '' && !known.has(personIn(fields, field))).map(
      (field) => ({ field, fault: 'unknownPerson' }) as const,
    ),
    ...(['voting', 'coOpted'] as const)
      .filter((field) => fields[field].some((id) => !known.has(id)))
      .map((field) => ({ field, fault: 'unknownPerson' }) as const),
    ...(fields.chair !== '' && fields.viceChair === fields.chair
      ? [{ field: 'viceChair', fault: 'sameAsChair' } as const]
      : []),
    ...(fields.voting.length === 0 ? [{ field: 'voting', fault: 'missing' } as const] : []),
  ];
  if (faults.length > 0) return { kind: 'faulty', faults };

  const seated = roster.flatMap(({ id }) => {
    const right = rightOf(fields, id);
    const principal = fields.kommun.includes(id) ? 'kommun' : 'region';
    return right === null ? [] : [{ person: id, right, principal } as const];
  });
  const roles = NAMING_FIELDS.map((field) => ({ role: ROLE_OF_FIELD[field], person: personIn(fields, field) })).filter(
    ({ role, person }, index, all) =>
      person !== '' && all.findIndex((other) => other.role === role && other.person === person) === index,
  );
  const { kind } = fields;
  const { wording } = policyOf(kind);
  const [name, shortName] = [fields.name.trim(), fields.shortName.trim()];
  const register = firstRegister({ kind, name, shortName, wording, seated, roles, people: roster });
  return { kind: 'register', register };
}

export function nameFaults(name: string, shortName: string): readonly SetupFault[] {
  return [...textFaults('name', name, NAME_MOST), ...textFaults('shortName', shortName, SHORT_NAME_MOST)];
}

function textFaults(field: 'name' | 'shortName', value: string, most: number): readonly SetupFault[] {
  if (value.trim() === '') return [{ field, fault: 'missing' }];
  if (value.trim().length > most) return [{ field, fault: 'tooLong', most }];
  return [];
}

function personIn(fields: SetupFields, field: NamingField): AccountId {
  return fields[field] ?? '';
}

function rightOf(fields: SetupFields, id: AccountId): SeatRight | null {
  if (fields.coOpted.includes(id)) return 'coOpted';
  if (id === fields.processLead || id === fields.otherProcessLead) return null;
  return fields.voting.includes(id) ? 'voting' : null;
}
