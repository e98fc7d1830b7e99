import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { ChainTold } from './chain-document';

/** The whole chain as data to keep, by the names that the records have. Facts that only plan reminders are left out. */
export function chainData(
  minutes: StartedMinutes,
  { publishers, mayReadText }: Pick<ChainTold, 'publishers' | 'mayReadText'>,
): string {
  const { id, forumId, forumName, title, meetingOn, corrects, isGated, deadlines, startedBy, startedAt } = minutes;
  const { noteTaker, verifiers, approver, attestations, changeRequests } = minutes;
  const versions = minutes.versions.map(({ document: { url, ...document }, ...version }) => {
    return { ...version, document: mayReadText ? { ...document, url } : document };
  });
  const { earlierAddresses } = minutes;
  const { settlements, handings, approval, publication, meetingApproval, approvalCorrections, withdrawal } = minutes;
  const { handovers, extensions, presence } = minutes;
  return JSON.stringify(
    {
      ...{ id, forumId, forumName, title, meetingOn, corrects, isGated, startedBy, startedAt, deadlines },
      ...{ noteTaker, verifiers, approver, publishers: publishers.map((one) => ({ id: one.id, name: one.name })) },
      ...{ versions, attestations, changeRequests, settlements, handings },
      ...{
        approval,
        publication,
        earlierAddresses,
        meetingApproval,
        approvalCorrections,
        withdrawal,
        handovers,
        extensions,
        presence,
      },
    },
    null,
    1,
  );
}
