import { UnsettledWriteError } from '../../ports/store-errors';
import type { Dependencies } from '../dependencies';
import type { RecordKeeper } from './record-keeper';

/** The dependencies of one turn, and whether anything that the turn was asked for may have been saved. */
export interface WatchedTurn {
  readonly dependencies: Dependencies;
  readonly mayHaveSaved: () => boolean;
}

/** Watches the saves of a turn. The message about a fault then says whether what the person did has been saved. */
export function watchSaves(dependencies: Dependencies): WatchedTurn {
  let hasSaved = false;

  function watched<State, Event>(keeper: RecordKeeper<State, Event>): RecordKeeper<State, Event> {
    return {
      ...keeper,
      async change(ref, decide) {
        try {
          const change = await keeper.change(ref, decide);
          hasSaved ||= change.kind === 'accepted' && change.isNews;
          return change;
        } catch (error) {
          hasSaved ||= error instanceof UnsettledWriteError;
          throw error;
        }
      },
    };
  }

  return {
    dependencies: {
      ...dependencies,
      forums: watched(dependencies.forums),
      resolutions: watched(dependencies.resolutions),
      reminderDays: watched(dependencies.reminderDays),
      minutes: watched(dependencies.minutes),
      meetings: watched(dependencies.meetings),
      accounts: watched(dependencies.accounts),
      followUps: watched(dependencies.followUps),
      chairDecisions: watched(dependencies.chairDecisions),
      imports: watched(dependencies.imports),
    },
    mayHaveSaved: () => hasSaved,
  };
}
