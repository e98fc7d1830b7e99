import type { Person } from '../../domain/forum/person';
import type { MinutesStep, StartedMinutes } from '../../domain/minutes/minutes';
import { phaseOf, type MinutesPhase, type OpenStep } from '../../domain/minutes/open-steps';
import type { LocalDate } from '../../domain/time';
import { cutShort } from '../forum/person-names';
import { bold, paragraph, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

export function shownNames(people: readonly Pick<Person, 'name'>[]): readonly string[] {
  return people.map(({ name }) => cutShort(name));
}

/** The first step asks for a new version when there is a version already. */
export function stepOrNewVersion(step: MinutesStep, { versions }: StartedMinutes): MinutesStep | 'newVersion' {
  return step === 'draft' && versions.length > 0 ? 'newVersion' : step;
}

/** By when somebody's step is to be taken; nothing once the minutes wait for no step of theirs any more. */
export function takenBy(
  { minutes: t }: Texts,
  minutes: StartedMinutes,
  step: Extract<MinutesStep, 'verify' | 'approve'>,
  dueOn: LocalDate,
): readonly Paragraph[] {
  const phases: readonly MinutesPhase[] = WAITED_FOR[step];
  return phases.includes(phaseOf(minutes)) ? [paragraph(bold(t.doBy(step, dueOn)))] : [];
}

/** How far minutes have come while each of these steps is still to be taken. */
const WAITED_FOR = {
  verify: ['verifying', 'changing'],
  approve: ['verifying', 'changing', 'approving'],
} as const satisfies Readonly<Record<string, readonly MinutesPhase[]>>;

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
