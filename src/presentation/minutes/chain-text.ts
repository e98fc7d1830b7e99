import type { Person } from '../../domain/forum/person';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { Texts } from '../texts';

export interface ChainKept {
  readonly publishers: readonly Person[];
  /** Without, the links to the versions are left out. */
  readonly mayReadText: boolean;
}

/** The whole chain as text to keep: every step, person, moment, version and word. Nothing is cut. */
export function chainText(
  { minutesExport: { line: t } }: Texts,
  minutes: StartedMinutes,
  { publishers, mayReadText }: ChainKept,
): string {
  const { deadlines, isGated } = minutes;
  const groups: readonly (readonly string[])[] = [
    [
      t.title(minutes.title),
      t.forum(minutes.forumName),
      t.meeting(minutes.meetingOn),
      ...(minutes.corrects === null ? [] : [t.corrects(minutes.corrects)]),
      t.id(minutes.id),
      t.started(minutes.startedBy.name, minutes.startedAt),
      t.gated(isGated),
    ],
    [
      t.signers,
      t.noteTaker(minutes.noteTaker.name, deadlines.draft),
      ...minutes.verifiers.map(({ name }) => t.verifier(name, deadlines.verified)),
      t.approver(minutes.approver.name, deadlines.approved),
      t.publishers(publishers.map(({ name }) => name)),
    ],
    headed(
      t.versions,
      minutes.versions.flatMap(({ number, document, changes, hash, by, at }) => [
        t.version(number, document.label, by.name, at),
        mayReadText ? t.address(document.url) : t.addressWithheld,
        ...(changes === '' ? [] : [t.changes(changes)]),
        t.contentHash(document.contentHash),
        t.hash(hash),
      ]),
    ),
    headed(t.attestations, [
      ...minutes.attestations.flatMap(({ person, version, hash, at }) => [
        t.verified(person.name, version, at),
        t.hash(hash),
      ]),
      ...(minutes.approval === null
        ? []
        : [
            t.approved(minutes.approval.person.name, minutes.approval.version, minutes.approval.at),
            t.hash(minutes.approval.hash),
          ]),
    ]),
    headed(
      t.requests,
      minutes.changeRequests.flatMap(({ person, version, where, what, at }) => [
        t.request(person.name, version, at),
        t.where(where),
        t.what(what),
      ]),
    ),
    headed(t.meetings, meetingLines(t, minutes)),
    headed(
      t.publication,
      minutes.publication === null
        ? []
        : [
            t.published(minutes.publication.by.name, minutes.publication.at),
            t.address(minutes.publication.address),
            ...minutes.earlierAddresses.map(({ address, by, at }) => t.moved(address, by.name, at)),
          ],
    ),
    headed(t.changesOfSteps, [
      ...minutes.handovers.map(({ step, from, to, by, at }) => t.handover(step, from.name, to.name, by.name, at)),
      ...minutes.extensions.map(({ step, day, by, at }) => t.extension(step, day, by.name, at)),
    ]),
    headed(
      t.withdrawal,
      minutes.withdrawal === null
        ? []
        : [t.withdrawn(minutes.withdrawal.by.name, minutes.withdrawal.at, minutes.withdrawal.reason)],
    ),
  ];
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(inset).join('\n'))
    .join('\n\n');
}

/** The further lines of what somebody wrote are set in, so that none of them looks like a step that was taken. */
function inset(line: string): string {
  return line.replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\n      ');
}

function headed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function meetingLines(
  t: Texts['minutesExport']['line'],
  { handings, settlements, meetingApproval, approvalCorrections }: StartedMinutes,
): readonly string[] {
  return [
    ...handings.flatMap(({ by, at, reason, takenBack }) => [
      t.handedToMeeting(by.name, at, reason),
      ...(takenBack === null ? [] : [t.takenBack(takenBack.by.name, takenBack.at)]),
    ]),
    ...settlements.map(({ meetingOn, item, by, at }) => t.settled(meetingOn, item, by.name, at)),
    ...approvalCorrections.map((correction) => t.approvalCorrected(correction)),
    ...(meetingApproval === null
      ? []
      : [
          t.approvedAtMeeting(
            meetingApproval.meetingOn,
            meetingApproval.item,
            meetingApproval.by.name,
            meetingApproval.at,
          ),
        ]),
  ];
}
