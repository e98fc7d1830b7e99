import type { Charter } from '../forum/charter';
import { electorateOf } from '../forum/electorate';
import { presides } from '../forum/roles';
import { signed } from '../forum/signed';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import type { Elector } from './ballot';
import { currentRound, type Started } from './resolution';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';
import { unanswered, type Round } from './round';

/** Somebody who has left their seat without a final answer, and who has it now. */
export interface PossibleSuccession {
  readonly elector: Elector;
  readonly successor: Elector;
}

/**
 * The seats of the round that somebody else with a right to vote has by now, who has no vote in the round yet.
 */
export function possibleSuccessions(round: Round, charter: Charter): readonly PossibleSuccession[] {
  const now = electorateOf(charter);
  return unanswered(round).flatMap((elector) => {
    const successor = now.find(({ seat }) => seat === elector.seat);
    const mayAnswer = successor !== undefined && !round.electorate.some(({ id }) => id === successor.id);
    return mayAnswer ? [{ elector, successor }] : [];
  });
}

/**
 * The electorate is frozen, with one exception: when somebody has left without having answered, the chair may let the
 * new holder of the seat answer instead. It is written into the record.
 */
export function letSuccessorAnswer(
  resolution: Started,
  command: CommandOf<'letSuccessorAnswer'>,
  now: Instant,
): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  const round = currentRound(resolution);
  if (round === undefined || resolution.status !== 'open' || now >= round.deadline.closesAt) {
    return refuse({ type: 'notPossibleNow', status: resolution.status });
  }
  if (command.round !== round.number) return refuse({ type: 'olderRound', current: round.number });
  const { elector, successor } = command;
  const isElector = round.electorate.some(({ id }) => id === elector);
  if (!isElector && round.successions.some(({ from }) => from.id === elector)) return accept();
  const isUnanswered = unanswered(round).some(({ id }) => id === elector);
  if (!isUnanswered || successor === undefined) return refuse({ type: 'noSuccessor' });
  return accept({ type: 'electorSucceeded', at: now, by: signed(command.by), elector, successor });
}

/**
 * The account of an elector who was typed in has become known. The vote was theirs all along, and the account can cast
 * it while the round is open.
 */
export function linkElector(resolution: Started, command: CommandOf<'linkElector'>, now: Instant): ResolutionVerdict {
  const { typed, account } = command;
  const round = currentRound(resolution);
  const mayGoOn = resolution.status === 'open' || resolution.status === 'lapsed';
  if (round === undefined || !mayGoOn) return accept();
  const isIn = (person: string) => round.coOpted.includes(person) || round.electorate.some(({ id }) => id === person);
  if (!isIn(typed) || isIn(account.id)) return accept();
  return accept({ type: 'electorLinked', at: now, typed, account: { id: account.id, name: account.name } });
}
