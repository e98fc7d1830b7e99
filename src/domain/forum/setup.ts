import type { Charter, Member, Standing, Wording } from './forum';
import type { AccountId, Contact } from './person';

/** The setup card as filled in. Account ids are the channel's people; '' is nobody. */
export interface SetupFields {
  readonly name: string;
  readonly shortName: string;
  readonly wording: Wording;
  readonly chair: AccountId;
  readonly viceChair: AccountId;
  readonly processLead: AccountId;
  readonly noteTaker: AccountId;
  readonly voting: readonly AccountId[];
  readonly coOpted: readonly AccountId[];
  readonly kommun: readonly AccountId[];
}

export type SetupField =
  'name' | 'shortName' | 'chair' | 'viceChair' | 'processLead' | 'noteTaker' | 'voting' | 'coOpted';

export type SetupFault =
  | { readonly field: SetupField; readonly fault: 'missing' }
  | { readonly field: SetupField; readonly fault: 'tooLong'; readonly most: number }
  | { readonly field: SetupField; readonly fault: 'unknownPerson' }
  | { readonly field: 'viceChair'; readonly fault: 'sameAsChair' };

const NAME_MOST = 100;
const SHORT_NAME_MOST = 20;

type Reading =
  | { readonly kind: 'charter'; readonly charter: Charter }
  | { readonly kind: 'faulty'; readonly faults: readonly SetupFault[] };

/**
 * Reads a filled-in setup card against the channel's people and those already in the composition (someone who has
 * left the channel may still hold a seat). Whoever is co-opted does not vote, nor does the process lead
 * whatever else is ticked: everyone is ticked as voting to begin with.
 */
export function charterFrom(fields: SetupFields, roster: readonly Contact[], current: readonly Member[]): Reading {
  const people = new Map<AccountId, Contact>();
  for (const person of [...current, ...roster]) people.set(person.id, person);

  const faults: SetupFault[] = [
    ...textFaults('name', fields.name, NAME_MOST),
    ...textFaults('shortName', fields.shortName, SHORT_NAME_MOST),
  ];
  if (fields.chair === '') faults.push({ field: 'chair', fault: 'missing' });
  for (const field of ['chair', 'viceChair', 'processLead', 'noteTaker'] as const) {
    if (fields[field] !== '' && !people.has(fields[field])) faults.push({ field, fault: 'unknownPerson' });
  }
  for (const field of ['voting', 'coOpted'] as const) {
    if (fields[field].some((id) => !people.has(id))) faults.push({ field, fault: 'unknownPerson' });
  }
  if (fields.chair !== '' && fields.viceChair === fields.chair)
    faults.push({ field: 'viceChair', fault: 'sameAsChair' });
  if (fields.voting.length === 0) faults.push({ field: 'voting', fault: 'missing' });
  if (faults.length > 0) return { kind: 'faulty', faults };

  const seated = new Set([fields.chair, fields.viceChair, fields.processLead, fields.noteTaker]);
  for (const id of [...fields.voting, ...fields.coOpted]) seated.add(id);
  // Whoever has left the channel and holds no seat any more is out of the forum.
  const belongs = ({ id }: Contact) => seated.has(id) || roster.some((contact) => contact.id === id);
  return {
    kind: 'charter',
    charter: {
      name: fields.name.trim(),
      shortName: fields.shortName.trim(),
      wording: fields.wording,
      roles: {
        chair: fields.chair,
        viceChair: orNull(fields.viceChair),
        processLead: orNull(fields.processLead),
        noteTaker: orNull(fields.noteTaker),
      },
      members: [...people.values()].filter(belongs).map(({ id, name, address }) => ({
        id,
        name,
        address,
        principal: fields.kommun.includes(id) ? 'kommun' : 'region',
        standing: standingOf(fields, id),
      })),
    },
  };
}

function textFaults(field: 'name' | 'shortName', value: string, most: number): readonly SetupFault[] {
  if (value.trim() === '') return [{ field, fault: 'missing' }];
  if (value.trim().length > most) return [{ field, fault: 'tooLong', most }];
  return [];
}

function standingOf(fields: SetupFields, id: AccountId): Standing {
  if (fields.coOpted.includes(id)) return 'coOpted';
  if (fields.processLead === id) return 'attending';
  return fields.voting.includes(id) ? 'voting' : 'attending';
}

function orNull(id: AccountId): AccountId | null {
  return id === '' ? null : id;
}
