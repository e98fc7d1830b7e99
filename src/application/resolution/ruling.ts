import type { Charter } from '../../domain/forum/charter';
import type { AccountId } from '../../domain/forum/person';
import type { Elector } from '../../domain/resolution/ballot';
import { timeOf } from '../../domain/forum/forum-time';
import { readDeadline } from '../../domain/resolution/deadline';
import { membersReached } from '../../domain/resolution/reaching';
import { currentRound, type Resolution } from '../../domain/resolution/resolution';
import { possibleSuccessions } from '../../domain/resolution/succession';
import type { Dependencies } from '../dependencies';
import { remindersTo } from '../reminding/asking-reminder';
import { bringUpToDate } from '../reminding/bringing-up-to-date';
import type { Belonging } from '../forum/membership';
import type { View } from '../views';
import { actOnMatter, type Matter } from './acting-on-matter';
import { leaderView } from './leader-view';

/** A matter in the round that the person's card is about. */
export interface SeenRound extends Matter {
  readonly round: number;
}

type Ruling<Input> = (dependencies: Dependencies, belonging: Belonging, seen: SeenRound, input: Input) => Promise<View>;

export const closeEarly: Ruling<undefined> = async (dependencies, belonging, seen) => {
  const { round } = seen;
  return leaderView(
    dependencies,
    await actOnMatter(dependencies, belonging, seen, (by) => ({ type: 'closeEarly', by, round })),
  );
};

export const withdraw: Ruling<string> = async (dependencies, belonging, seen, reason) =>
  leaderView(
    dependencies,
    await actOnMatter(dependencies, belonging, seen, (by) => ({ type: 'withdraw', by, round: seen.round, reason })),
  );

/**
 * The one exception to the frozen electorate: the new holder of a seat may answer for it. Cards in the old
 * holder's chat are to stop asking for an answer.
 */
export const letSuccessorAnswer: Ruling<AccountId> = async (dependencies, belonging, seen, elector) => {
  const { round } = seen;
  const acted = await actOnMatter(dependencies, belonging, seen, (by, charter, resolution) => ({
    type: 'letSuccessorAnswer',
    by,
    round,
    elector,
    successor: successorOf(resolution, charter, elector),
  }));
  if (acted.change.kind === 'accepted' && acted.change.state.status !== 'notStarted') {
    for (const day of remindersTo(acted.change.state, elector)) await bringUpToDate(dependencies, day);
  }
  return leaderView(dependencies, acted);
};

export const referBack: Ruling<string> = async (dependencies, belonging, seen, reason) => {
  const { round } = seen;
  return leaderView(
    dependencies,
    await actOnMatter(dependencies, belonging, seen, (by) => ({ type: 'referBack', by, round, reason })),
  );
};

export const moveToMeeting: Ruling<string> = async (dependencies, belonging, seen, reason) => {
  const { round } = seen;
  return leaderView(
    dependencies,
    await actOnMatter(dependencies, belonging, seen, (by) => ({ type: 'moveToMeeting', by, round, reason })),
  );
};

export const strike: Ruling<string> = async (dependencies, belonging, seen, reason) => {
  const { round } = seen;
  return leaderView(
    dependencies,
    await actOnMatter(dependencies, belonging, seen, (by) => ({ type: 'strike', by, round, reason })),
  );
};

/** `lastDay` is as typed. When it is faulty, the answer is a sentence, and the card with what was typed stays. */
export const extendDeadline: Ruling<string> = async (dependencies, belonging, seen, lastDay) => {
  const { calendar, clock } = dependencies;
  const reading = readDeadline(timeOf(belonging.charter, calendar), clock.now(), lastDay, 'extension');
  if (reading.kind === 'faulty') return { card: 'message', message: { type: 'draftFaulty', faults: reading.faults } };
  const { round } = seen;
  const { deadline } = reading;
  const command = { type: 'extendDeadline', round, deadline } as const;
  const acted = await actOnMatter(dependencies, belonging, seen, (by) => ({ ...command, by }));
  if (acted.change.kind === 'accepted' && acted.change.isNews) {
    nudgeReminders(dependencies, acted.change.state);
  }
  return leaderView(dependencies, acted);
};

/** The standing reminders are to say the new last day. */
function nudgeReminders({ nudge }: Dependencies, resolution: Resolution): void {
  const round = resolution.status === 'notStarted' ? undefined : currentRound(resolution);
  if (resolution.status === 'notStarted' || round === undefined) return;
  for (const member of membersReached(round.reaching)) {
    for (const day of remindersTo(resolution, member)) nudge(day);
  }
}

export interface ReworkInput {
  /** How many times somebody had been asked to rework the matter when the card was drawn. */
  readonly after: number;
  readonly responsible: AccountId;
  readonly whatToSupply: string;
}

export const assignRework: Ruling<ReworkInput> = async (
  dependencies,
  belonging,
  seen,
  { after, responsible, whatToSupply },
) => {
  const { round } = seen;
  return leaderView(
    dependencies,
    await actOnMatter(dependencies, belonging, seen, (by, charter) => {
      const member = charter.members.find(({ id }) => id === responsible) ?? by;
      const { id, name } = member;
      return { type: 'assignRework', by, round, after, responsible: { id, name }, whatToSupply };
    }),
  );
};

function successorOf(resolution: Resolution, charter: Charter, elector: AccountId): Elector | undefined {
  const round = resolution.status === 'notStarted' ? undefined : currentRound(resolution);
  const successions = round === undefined ? [] : possibleSuccessions(round, charter);
  return successions.find((succession) => succession.elector.id === elector)?.successor;
}
