import { departuresOf, type Departure } from '../../domain/forum/departures';
import type { Ready } from '../../domain/forum/forum';
import type { AccountId, Person } from '../../domain/forum/person';
import type { RegisterChange } from '../../domain/forum/register';
import { previousDay, type LocalDate } from '../../domain/time';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import { enter } from './changing-register';
import { commandForum } from './commanding';
import type { Belonging } from './membership';
import { todayOf } from './today';

export interface Departed {
  readonly forumId: string;
  readonly departed: AccountId;
}

/**
 * Asks somebody who leads what becomes of the seat and roles of a person who has left, or tells them that it is
 * settled.
 */
export function showDeparture(dependencies: Dependencies, { forum, charter }: Belonging, about: Departed): View {
  const { departure, today } = questionIn(dependencies, forum, about);
  if (departure !== undefined) return { card: 'departure', forum, departure, today };
  return { card: 'questionSettled', shortName: charter.shortName, name: nameOf(forum, about.departed) };
}

/** The person who has left the channel leaves their seat and roles too: yesterday was their last day. */
export async function endDeparted(
  dependencies: Dependencies,
  { forum, charter }: Belonging,
  about: Departed,
  by: Person,
): Promise<View> {
  const { departure, today } = questionIn(dependencies, forum, about);
  if (departure !== undefined) {
    const changes = endings(departure, today);
    const { refusal } = await enter(dependencies, forum, by, { changes, reason: '', revision: null });
    if (refusal !== null) return { card: 'message', message: refusal };
  }
  return {
    card: 'departureSettled',
    shortName: charter.shortName,
    name: nameOf(forum, about.departed),
    kept: false,
  };
}

/** The person who has left the channel keeps their seat and roles. */
export async function keepDeparted(
  dependencies: Dependencies,
  leadership: Belonging,
  { forumId, departed }: Departed,
  by: Person,
): Promise<View> {
  const { forum, charter } = leadership;
  const name = nameOf(forum, departed);
  const today = todayOf(dependencies);
  const change = await commandForum(dependencies, forumId, { type: 'keepDeparted', by, today, person: departed });
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  return { card: 'departureSettled', shortName: charter.shortName, name, kept: true };
}

/** What somebody who leads is asked about a person who has left; without `departure` when it is settled. */
function questionIn(dependencies: Dependencies, forum: Ready, { departed }: Departed) {
  const today = todayOf(dependencies);
  const departure = departuresOf(forum, today).find((other) => other.person.id === departed);
  return { departure, today };
}

function nameOf({ register }: Ready, person: AccountId): string {
  return register.people.find(({ id }) => id === person)?.name ?? '';
}

/** Holdings and terms that have not begun are taken away; those that have begun end. */
function endings({ holdings, roleTerms }: Departure, today: LocalDate): readonly RegisterChange[] {
  const last = previousDay(today);
  return [
    ...holdings.map((holding): RegisterChange =>
      holding.from !== null && holding.from > last
        ? { type: 'holdingRemoved', id: holding.id }
        : { type: 'holdingSet', holding: { ...holding, until: last } },
    ),
    ...roleTerms.map((term): RegisterChange =>
      term.from !== null && term.from > last
        ? { type: 'roleTermRemoved', id: term.id }
        : { type: 'roleTermSet', term: { ...term, leftOn: last } },
    ),
  ];
}
