import type { AccountId } from '../../domain/forum/person';
import {
  currentVersion,
  openChangeRequests,
  verifiersLeft,
  type StartedMinutes,
  type Version,
} from '../../domain/minutes/minutes';
import { isBeingVerified, isToBeApproved } from '../../domain/minutes/open-steps';
import type { LocalDate } from '../../domain/time';
import { sections, type Section } from '../sections';
import { bold, paragraph, paragraphs, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { bindingOf } from './document-link';
import { minutesHead } from './minutes-head';
import { takenBy } from './minutes-waiting';
import { NOTHING_TO_DO, type TaskContent } from './task-content';
import { whoHasVerified } from './who-has-signed';

/** "Justerat": the verifier stands behind exactly the current version. */
export function verifyTask(texts: Texts, minutes: StartedMinutes, dueOn: LocalDate, viewer: AccountId): TaskContent {
  const { minutesTask: t } = texts;
  const version = currentVersion(minutes);
  const own = openChangeRequests(minutes).findLast(({ person }) => person.id === viewer);
  const mayVerify =
    version !== undefined && isBeingVerified(minutes) && verifiersLeft(minutes).some(({ id }) => id === viewer);
  return {
    ...NOTHING_TO_DO,
    head: minutesHead(
      texts,
      minutes,
      t.heading.verify,
      ...takenBy(texts, minutes, 'verify', dueOn),
      ...(own === undefined || version === undefined
        ? []
        : [paragraph(bold(mayVerify ? t.asked.mayVerify(own.at, version.number) : t.asked.awaitsVersion(own.at)))]),
    ),
    body: sections(
      changesIn(texts, minutes),
      { heading: t.otherVerifiers, paragraphs: whoHasVerified(texts, minutes, viewer) },
      { heading: null, paragraphs: mayVerify ? meaning(texts, version, t.signing.verify) : [] },
    ),
    verifies: mayVerify ? [{ title: t.verify }] : [],
    changeRequests: mayVerify ? [t.requestChange] : [],
  };
}

/** "Godkänt": the approval, after all have verified, which locks the text. */
export function approveTask(texts: Texts, minutes: StartedMinutes, dueOn: LocalDate): TaskContent {
  const { minutesTask: t } = texts;
  const version = currentVersion(minutes);
  const mayApprove = version !== undefined && isToBeApproved(minutes);
  const own = openChangeRequests(minutes).findLast(({ person }) => person.id === minutes.approver.id);
  return {
    ...NOTHING_TO_DO,
    head: minutesHead(
      texts,
      minutes,
      t.heading.approve,
      ...takenBy(texts, minutes, 'approve', dueOn),
      ...(own === undefined || version === undefined
        ? []
        : [paragraph(bold(mayApprove ? t.asked.mayApprove(own.at, version.number) : t.asked.awaitsVersion(own.at)))]),
    ),
    body: sections(
      changesIn(texts, minutes),
      { heading: t.verifiedBy, paragraphs: whoHasVerified(texts, minutes) },
      { heading: null, paragraphs: mayApprove ? meaning(texts, version, t.signing.approve) : [] },
    ),
    approves: mayApprove ? [{ title: t.approve }] : [],
    changeRequests: mayApprove ? [t.requestChange] : [],
  };
}

type Signing = Texts['minutesTask']['signing']['verify' | 'approve'];

/** What signing means, and whether the text itself is bound by it. */
function meaning(texts: Texts, version: Version, { meaning: means, file, link }: Signing): readonly Paragraph[] {
  return [
    paragraph(plain(`${means} ${(version.document.contentHash === null ? link : file)(version.number)}`)),
    paragraph(bold(bindingOf(texts, version))),
  ];
}

function changesIn({ minutesTask: t }: Texts, minutes: StartedMinutes): Section {
  const version = currentVersion(minutes);
  return version === undefined || version.number === 1
    ? { heading: null, paragraphs: [] }
    : { heading: t.changedSince(version.number - 1), paragraphs: paragraphs(version.changes) };
}
