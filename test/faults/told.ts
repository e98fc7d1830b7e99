import type { MinutesEvent } from '../../src/domain/minutes/events';
import type { Choice } from '../../src/domain/resolution/ballot';
import type { Found } from './found';

/** Something that somebody has been told is kept. */
export type Told =
  | {
      readonly kind: 'ballot';
      readonly matter: string;
      readonly round: number;
      readonly voter: string;
      readonly choice: Choice;
    }
  | { readonly kind: 'sent'; readonly matter: string; readonly rounds: number }
  | { readonly kind: 'minutesStarted'; readonly title: string }
  | { readonly kind: 'step'; readonly minutes: string; readonly step: MinutesEvent['type'] };

/** A sentence for everything that somebody was told is kept, and that is not there. */
export function lost(told: readonly Told[], found: Found): readonly string[] {
  return [...lostBallots(told, found), ...told.flatMap((one) => lostOther(one, found))];
}

function lostOther(one: Told, { matters, minutes }: Found): readonly string[] {
  switch (one.kind) {
    case 'ballot':
      return [];
    case 'sent': {
      const rounds = matters.find(({ id }) => id === one.matter)?.state.rounds.length ?? 0;
      return rounds >= one.rounds ? [] : [`${one.matter} was sent ${one.rounds} times, and has ${rounds} rounds`];
    }
    case 'minutesStarted':
      return minutes.some(({ title }) => title === one.title) ? [] : [`the minutes ${one.title} are lost`];
    case 'step': {
      const steps = minutes.find(({ id }) => id === one.minutes)?.steps ?? [];
      return steps.includes(one.step) ? [] : [`${one.step} of the minutes ${one.minutes} is lost`];
    }
  }
}

/** Each voter's answers in a round are there in the order in which they were told so; others may lie in between. */
function lostBallots(told: readonly Told[], { matters }: Found): readonly string[] {
  const answers = new Map<string, Choice[]>();
  for (const one of told) {
    if (one.kind !== 'ballot') continue;
    const name = nameOf(one.matter, one.round, one.voter);
    const before = answers.get(name) ?? [];
    if (before.at(-1) !== one.choice) answers.set(name, [...before, one.choice]);
  }
  const kept = new Map<string, Choice[]>();
  for (const { id, state } of matters) {
    for (const { number, ballots } of state.rounds) {
      for (const { voter, choice } of ballots) {
        const name = nameOf(id, number, voter);
        kept.set(name, [...(kept.get(name) ?? []), choice]);
      }
    }
  }
  return [...answers].flatMap(([name, wanted]) => {
    const there = kept.get(name) ?? [];
    const left = there.reduce((rest, choice) => (choice === rest[0] ? rest.slice(1) : rest), wanted);
    return left.length === 0 ? [] : [`${name}: told that ${wanted.join(', ')} is kept, and ${there.join(', ')} is`];
  });
}

function nameOf(matter: string, round: number, voter: string): string {
  return `the answer of ${voter} in round ${round} of ${matter}`;
}
