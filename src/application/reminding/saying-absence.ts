import type { Absence, AbsenceFields } from '../../domain/forum/absence';
import { readDayInWords } from '../../domain/day-in-words';
import type { ForumCommand } from '../../domain/forum/decide-forum';
import type { AccountId, Person } from '../../domain/forum/person';
import { isWaitedFor } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import { commandForum } from '../forum/commanding';
import type { Belonging } from '../forum/membership';
import { forumsOf } from '../forum/forums-of';
import { todayOf } from '../forum/today';
import type { Notice } from '../notice';
import type { View, ViewOf } from '../views';
import { catchUp } from './catching-up';

/** What the person has said of when they are away, to say it, change it or take it back. `sought`: the last day, in words. */
export async function openAbsence(
  dependencies: Dependencies,
  person: Person,
  { sought }: { readonly sought: string },
): Promise<View> {
  const until = readDayInWords(sought, todayOf(dependencies));
  return absenceView(dependencies, person, until === null ? {} : { typed: { from: '', until } });
}

/** Says it in all the forums where somebody waits for the person: whoever is away is away from all of them. */
export async function sayAbsence(dependencies: Dependencies, person: Person, fields: AbsenceFields): Promise<View> {
  const today = todayOf(dependencies);
  const { refused } = await inEach(dependencies, person, { type: 'sayAbsence', by: person, today, fields });
  if (refused?.type === 'absenceFaulty') {
    return absenceView(dependencies, person, { typed: fields, faults: refused.faults, note: refused });
  }
  return absenceView(dependencies, person, { note: refused ?? { type: 'absenceSaid' } });
}

/** Whoever is back gets what has waited for them meanwhile. */
export async function takeBackAbsence(dependencies: Dependencies, person: Person): Promise<View> {
  const today = todayOf(dependencies);
  const { refused, isNews } = await inEach(dependencies, person, { type: 'takeBackAbsence', by: person, today });
  if (isNews) await catchUp(dependencies, person, 'gotTheBot');
  return absenceView(dependencies, person, { note: refused ?? { type: 'absenceTakenBack' } });
}

type OwnAbsence = Extract<ForumCommand, { readonly type: 'sayAbsence' | 'takeBackAbsence' }>;

/** The first refusal, if there was any, and whether anything is other than it was. */
async function inEach(dependencies: Dependencies, person: Person, command: OwnAbsence) {
  let refused: Notice | undefined;
  let isNews = false;
  for (const { forum } of await waitingForums(dependencies, person)) {
    const change = await commandForum(dependencies, forum.id, command);
    if (change.kind === 'refused') refused ??= change.refusal;
    else isNews ||= change.isNews;
  }
  return { refused, isNews };
}

async function waitingForums(dependencies: Dependencies, person: Person): Promise<readonly Belonging[]> {
  const forums = await forumsOf(dependencies, person);
  return forums.filter(({ charter }) => isWaitedFor(charter, person.id));
}

async function absenceView(
  dependencies: Dependencies,
  person: Person,
  shown: Partial<Pick<ViewOf<'absence'>, 'typed' | 'faults' | 'note'>>,
): Promise<View> {
  const forums = await waitingForums(dependencies, person);
  if (forums.length === 0) return { card: 'message', message: { type: 'nobodyWaitsForYou' } };
  return {
    card: 'absence',
    said: forums.flatMap(({ charter }) => ofPerson(charter.absences, person.id))[0] ?? null,
    forums: forums.map(({ charter }) => charter.shortName),
    typed: null,
    faults: [],
    note: null,
    ...shown,
  };
}

function ofPerson(absences: readonly Absence[], id: AccountId): readonly Absence[] {
  return absences.filter(({ person }) => person === id);
}
