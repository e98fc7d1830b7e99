import type { Person } from '../../domain/forum/person';
import type { MinutesStep, StartedMinutes } from '../../domain/minutes/minutes';
import type { OpenStep } from '../../domain/minutes/open-steps';
import { cutShort } from '../forum/person-names';
import type { Texts } from '../texts';

export function shownNames(people: readonly Pick<Person, 'name'>[]): readonly string[] {
  return people.map(({ name }) => cutShort(name));
}

/** The first step asks for a new version when there is a version already. */
export function stepOrNewVersion(step: MinutesStep, { versions }: StartedMinutes): MinutesStep | 'newVersion' {
  return step === 'draft' && versions.length > 0 ? 'newVersion' : step;
}

/** Whom the minutes wait for, with what and until when: a sentence for each. */
export function waitingFor(
  { minutes: t }: Texts,
  minutes: StartedMinutes,
  openSteps: readonly OpenStep[],
): readonly string[] {
  return openSteps.map(({ step, people, dueOn }) =>
    t.waitsFor(shownNames(people), t.toDo[stepOrNewVersion(step, minutes)], dueOn),
  );
}
