import type { Instant } from '../../domain/time';
import type { Verdict } from '../../domain/verdict';

export type Change<State, Refusal> =
  | { readonly kind: 'accepted'; readonly state: State; readonly isNews: boolean }
  | { readonly kind: 'refused'; readonly state: State; readonly refusal: Refusal };

export type Decide<State, Event> = (
  state: State,
  now: Instant,
) => { readonly state: State; readonly events: readonly Event[] };

/** A change that is decided among others, once or several times over. */
export interface AskedChange<State, Event, Refusal> {
  /** Never throws, so that one decision that fails takes no other with it. */
  readonly decide: Decide<State, Event>;
  /** What was decided the last time. Throws what the decision threw. */
  outcome(): Change<State, Refusal>;
}

export function askedChange<State, Event, Refusal>(
  evolve: (state: State, event: Event) => State,
  decide: (state: State, now: Instant) => Verdict<Event, Refusal>,
): AskedChange<State, Event, Refusal> {
  let outcome = (): Change<State, Refusal> => {
    throw new Error('not decided yet');
  };

  return {
    decide(before, now) {
      try {
        const verdict = decide(before, now);
        if (verdict.kind === 'refused') {
          outcome = () => ({ ...verdict, state: before });
          return { state: before, events: [] };
        }
        const { events } = verdict;
        const state = events.reduce(evolve, before);
        outcome = () => ({ kind: 'accepted', state, isNews: events.length > 0 });
        return { state, events };
      } catch (error) {
        outcome = () => {
          throw error;
        };
        return { state: before, events: [] };
      }
    },
    outcome: () => outcome(),
  };
}
