import { decide } from '../../src/domain/resolution/decide';
import type { ResolutionCommand } from '../../src/domain/resolution/commands';
import type { ResolutionEvent } from '../../src/domain/resolution/events';
import { evolve } from '../../src/domain/resolution/evolve';
import { notStarted, type Resolution } from '../../src/domain/resolution/resolution';
import type { Instant } from '../../src/domain/time';
import type { Verdict } from '../../src/domain/verdict';

export function stateAfter(events: readonly ResolutionEvent[]): Resolution {
  return events.reduce(evolve, notStarted);
}

interface Then<Refusal extends { readonly type: string }> {
  /** The events, as far as given: other fields may be anything. */
  then(...events: readonly object[]): void;
  thenNothingHappened(): void;
  thenRefused(refusal: Partial<Refusal> & Pick<Refusal, 'type'>): void;
}

export function thenOf<Event extends object, Refusal extends { readonly type: string }>(
  verdict: Verdict<Event, Refusal>,
): Then<Refusal> {
  return {
    then(...events) {
      expect(verdict).toMatchObject({ kind: 'accepted' });
      const happened = verdict.kind === 'accepted' ? verdict.events : [];
      expect(happened).toHaveLength(events.length);
      expect(happened).toMatchObject(events);
    },
    thenNothingHappened() {
      expect(verdict).toEqual({ kind: 'accepted', events: [] });
    },
    thenRefused(refusal) {
      expect(verdict).toMatchObject({ kind: 'refused', refusal });
    },
  };
}

/** given(what has happened).when(command, at this moment).then(what happens). */
export function given(...history: readonly ResolutionEvent[]) {
  return {
    when: (command: ResolutionCommand, now: Instant) => thenOf(decide(stateAfter(history), command, now)),
  };
}
