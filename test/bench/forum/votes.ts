import type { Choice } from '../../../src/domain/resolution/ballot';
import type { Seat } from '../../support/seats';
import { actionActivity } from '../../support/teams-client';
import type { BenchStage, SentMatter } from './bench-stage';

/** The body of the request with which Teams hands on one member's tap. */
export function voteBody(
  { connector, channel }: BenchStage,
  { forumId, id, round, hash }: SentMatter,
  voter: Seat,
  choice: Choice,
  typed: object = {},
): string {
  const data = { ...typed, forum: forumId, matter: id, round, hash, choice };
  const address = { serviceUrl: connector.serviceUrl, channel };
  return JSON.stringify(actionActivity(address, voter, 'vote.cast', data));
}

/** All but the chair say yes, and then yes with a note to the record: the round stays open. */
export function votesAndChanges(stage: BenchStage, matter: SentMatter): readonly string[] {
  const { voters, chair } = stage.who;
  const others = voters.filter((voter) => voter !== chair);
  return [
    ...others.map((voter) => voteBody(stage, matter, voter, 'approve')),
    ...others.map((voter) => voteBody(stage, matter, voter, 'approve', { approveNote: 'If the money is left.' })),
  ];
}
