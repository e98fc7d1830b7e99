import type { Calendar } from '../calendar';
import type { ForumKind } from '../forum/policy';
import { decisionNumber } from '../resolution/numbering';
import { ofEachVotedText } from '../resolution/content';
import { currentRound, type Adopted } from '../resolution/resolution';
import { ballotOf, type Round } from '../resolution/round';
import { wholeSecond } from '../time';
import { STANDPOINTS, type PerCapsulamDecision, type Standpoint } from './decision';
import { reportedBy } from './report-note';

/**
 * The decision that an adopted matter made, under the number that its series gave. `forumKind` may be `null` where the
 * caller does not ask who may read the decision.
 */
export function decisionOf(
  resolution: Adopted,
  sequence: number,
  calendar: Calendar,
  forumKind: ForumKind | null,
): PerCapsulamDecision | undefined {
  const round = currentRound(resolution);
  if (round === undefined) return undefined;
  const decidedOn = calendar.dayOf(resolution.decidedAt);
  const year = Number(decidedOn.slice(0, 4));
  return {
    id: resolution.id,
    forumId: resolution.forumId,
    kind: 'perCapsulam',
    number: decisionNumber(round.shortName, year, sequence),
    year,
    sequence,
    forumKind,
    forumName: round.forumName,
    shortName: round.shortName,
    wording: round.wording,
    ...ofEachVotedText((field) => round.content[field]),
    points: round.content.points,
    attachments: round.content.attachments,
    money: round.content.money ?? null,
    terms: round.content.terms ?? null,
    termsNotes: resolution.termsNotes,
    stateFunds: round.content.stateFunds ?? null,
    parties: round.parties ?? [],
    formalNotes: resolution.formalNotes,
    editorialNotes: resolution.editorialNotes,
    round: round.number,
    textHash: round.textHash,
    sentAt: round.openedAt,
    decidedAt: wholeSecond(resolution.decidedAt),
    decidedOn,
    reported: reportedBy(resolution.report),
    unreportedAt: null,
    standpoints: standpointsOf(round),
  };
}

function standpointsOf(round: Round): readonly Standpoint[] {
  return round.electorate.flatMap(({ id, name, principal }) => {
    const ballot = ballotOf(round, id);
    const choice = STANDPOINTS.find((one) => one === ballot?.choice);
    if (ballot === undefined || choice === undefined) return [];
    return [{ name, principal, choice, note: ballot.reason, at: ballot.at }];
  });
}
