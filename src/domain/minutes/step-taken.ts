import type { AccountId } from '../forum/person';
import type { Instant } from '../time';
import type { MinutesStep, StartedMinutes } from './minutes';

/** What somebody did when a step was theirs. */
export interface StepTaken {
  readonly kind: 'submitted' | 'verified' | 'approved' | 'changeRequested' | 'published' | 'handedToMeeting';
  /** `null` when it is not about one version. */
  readonly version: number | null;
  readonly at: Instant;
}

/** The latest thing that the person has done in this step, whichever version it was about. */
export function stepTaken(minutes: StartedMinutes, step: MinutesStep, person: AccountId): StepTaken | undefined {
  const requests = minutes.changeRequests
    .filter((request) => request.person.id === person)
    .map(({ version, at }) => ({ kind: 'changeRequested', version, at }) as const);
  const handings = minutes.handings
    .filter(({ by }) => by.id === person)
    .map(({ at }) => ({ kind: 'handedToMeeting', version: null, at }) as const);
  return [...inStep(minutes, step, person), ...(isSigned(step) ? requests : []), ...handings].reduce<
    StepTaken | undefined
  >((latest, one) => (latest === undefined || one.at >= latest.at ? one : latest), undefined);
}

function isSigned(step: MinutesStep): boolean {
  return step === 'verify' || step === 'approve';
}

function inStep(minutes: StartedMinutes, step: MinutesStep, person: AccountId): readonly StepTaken[] {
  const { versions, attestations, approval, publication } = minutes;
  switch (step) {
    case 'draft':
      return versions
        .filter(({ by }) => by.id === person)
        .map(({ number, at }) => ({ kind: 'submitted', version: number, at }));
    case 'verify':
      return attestations
        .filter((one) => one.person.id === person)
        .map(({ version, at }) => ({ kind: 'verified', version, at }));
    case 'approve':
      return approval?.person.id === person ? [{ kind: 'approved', version: approval.version, at: approval.at }] : [];
    case 'publish':
      return publication?.by.id === person ? [{ kind: 'published', version: null, at: publication.at }] : [];
  }
}
