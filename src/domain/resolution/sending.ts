import { electorateOf } from '../forum/electorate';
import { PRINCIPALS } from '../forum/principal';
import type { Charter } from '../forum/charter';
import { presides } from '../forum/roles';
import { signed } from '../forum/signed';
import { yearAfter, type StateFunds } from '../state-funds/state-funds';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import type { PreparedRound } from './commands';
import { isOtherFile, type ResolutionContent } from './content';
import type { Deadline } from './deadline';
import { currentRound, isEditable, type Started } from './resolution';
import type { Round } from './round';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';

/**
 * What the members will be sent, from a readable draft and the forum as it is now. `textHash` is the hash of the
 * content and the wording.
 */
export function prepareRound(
  charter: Charter,
  content: ResolutionContent,
  textHash: string,
  deadline: Deadline,
  shortNotice: string,
): PreparedRound {
  return {
    content,
    textHash,
    deadline,
    shortNotice: shortNotice.trim(),
    forumName: charter.name,
    shortName: charter.shortName,
    wording: charter.wording,
    electorate: electorateOf(charter),
    coOpted: charter.members.filter(({ standing }) => standing === 'coOpted').map(({ id }) => id),
  };
}

/** Sends the matter out, the first time or anew after a referral back. */
export function openRound(resolution: Started, command: CommandOf<'openRound'>, now: Instant): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  const last = currentRound(resolution);
  if (resolution.status === 'open' && last?.textHash === command.round.textHash) return accept();
  if (!isEditable(resolution)) return refuse({ type: 'alreadySent' });
  if (command.deciding === 'atMeetingsOnly') return refuse({ type: 'decidesAtMeetingsOnly' });
  if (command.revision !== resolution.revision) return refuse({ type: 'staleDraft' });
  const wasRejected = resolution.status === 'referredBack' && resolution.cause === 'rejected';
  if (wasRejected && last !== undefined && isUnchanged(last, command.round)) return refuse({ type: 'unchangedText' });
  const { lockedBy: conditions = [] } = command;
  if (conditions.length > 0) return refuse({ type: 'optionLocked', conditions });
  const { stateFunds } = command.round.content;
  if (stateFunds !== undefined && !followsOnYear(resolution, stateFunds)) {
    return refuse({ type: 'yearBeforeNotDecided', projectYear: stateFunds.projectYear });
  }
  if (command.sameYear !== undefined) return refuse({ type: 'yearAskedAlready', title: command.sameYear });
  const { electorate } = command.round;
  if (electorate.length < 2) return refuse({ type: 'tooFewVoters', voters: electorate.length });
  for (const principal of PRINCIPALS) {
    if (!electorate.some((elector) => elector.principal === principal)) {
      return refuse({ type: 'principalWithoutVoters', principal });
    }
  }
  return accept({
    type: 'roundOpened',
    at: now,
    round: { ...command.round, number: resolution.rounds.length + 1, openedAt: now, openedBy: signed(command.by) },
  });
}

/** A project's first year needs none before it; each other goes on from the decision that granted the year before. */
function followsOnYear({ source }: Started, { projectYear }: StateFunds): boolean {
  if (projectYear === 1) return true;
  return (
    source?.kind === 'renewal' && source.projectYear !== undefined && yearAfter(source.projectYear) === projectYear
  );
}

/** Whether all that somebody has said no to is as it was, as far as is known: the text, and the files that its links lead to. */
function isUnchanged(last: Round, next: PreparedRound): boolean {
  const isAnother = last.content.attachments.some((before) =>
    next.content.attachments.some((now) => isOtherFile(before, now)),
  );
  return last.textHash === next.textHash && !isAnother;
}
