import type { Instant } from '../../domain/time';
import type { Verdict } from '../../domain/verdict';
import type { RecordType } from './record-type';

export type Change<State, Refusal> =
  | {
      readonly kind: 'accepted';
      readonly state: State;
      readonly isNews: boolean;
      /** Something follows from the change now, and not only when the record's time comes. */
      readonly isToBeTended: boolean;
    }
  | { readonly kind: 'refused'; readonly state: State; readonly refusal: Refusal };

export type Decide<State, Event> = (
  state: State,
  now: Instant,
) => { readonly state: State; readonly events: readonly Event[] };

/** A change that is decided together with others. It may be decided several times. */
export interface AskedChange<State, Event, Refusal> {
  /** Decides the change. Never throws, so that one failing decision takes no other with it. */
  readonly decide: Decide<State, Event>;
  /** The outcome of the last decision. Throws what the decision threw. */
  outcome(): Change<State, Refusal>;
}

export function askedChange<State, Event, Refusal>(
  { evolve, canWait }: Pick<RecordType<State, Event>, 'evolve' | 'canWait'>,
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
        const isNews = events.length > 0;
        const isToBeTended = isNews && canWait?.(before, state) !== true;
        outcome = () => ({ kind: 'accepted', state, isNews, isToBeTended });
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
