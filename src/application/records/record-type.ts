import type { AccountId } from '../../domain/forum/person';
import type { Instant } from '../../domain/time';
import type { RecordKind } from '../../ports/record-store';

/** What a record of one kind is made of. */
export interface RecordType<State, Event> {
  readonly kind: RecordKind;
  readonly initial: State;
  /** Parses a stored event. Throws when it is not one. */
  readonly parseEvent: (stored: unknown) => Event;
  readonly evolve: (state: State, event: Event) => State;
  readonly concerns: (state: State) => readonly AccountId[];
  /** When time next brings something about by itself. */
  readonly nextMoment: (state: State, now: Instant) => Instant | null;
  /**
   * Whether everything that follows from a change can wait until the next moment. When this is left out, nothing can
   * wait.
   */
  readonly canWait?: (before: State, after: State) => boolean;
}
