import type { AccountId } from '../../domain/forum/person';
import {
  currentVersion,
  openChangeRequests,
  verificationsOf,
  type StartedMinutes,
  type SigningStep,
} from '../../domain/minutes/minutes';
import { isToBeApproved, phaseOf } from '../../domain/minutes/open-steps';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { cutShort } from '../forum/person-names';
import { sections } from '../sections';
import { bold, ledBy, paragraph } from '../text-run';
import type { Texts } from '../texts';
import { minutesHead, titleOfMinutes } from './minutes-head';
import { minutesState } from './minutes-state-card';

/** Takes the place of a step's card: tells what became of the step, and how the minutes stand now. */
export function minutesTaskOverCard(texts: Texts, view: ViewOf<'minutesTaskOver'>): Card {
  const { minutesTaskOver: t, minutesChain } = texts;
  const { minutes } = view;
  const { withdrawal } = minutes;
  return {
    content: minutesState(texts, minutes, [
      ...minutesHead(texts, minutes, t.heading, ...whatBecame(texts, view).map((line) => paragraph(bold(line)))),
      ...sections({
        heading: null,
        paragraphs: withdrawal === null ? [] : ledBy(minutesChain.reason, withdrawal.reason),
      }),
    ]),
    summary: t.summary(titleOfMinutes(texts, minutes)),
  };
}

function whatBecame(texts: Texts, { minutes, step, viewer, hasLeft }: ViewOf<'minutesTaskOver'>): readonly string[] {
  const { minutesTaskOver: t } = texts;
  const { withdrawal, publication } = minutes;
  if (hasLeft) return [t.notYours];
  if (withdrawal !== null) return [t.withdrawn(cutShort(withdrawal.by.name), withdrawal.at)];
  switch (step) {
    case 'draft':
      return minutes.noteTaker.id === viewer ? ofDraft(texts, minutes) : [takenOver(texts, minutes, step, viewer)];
    case 'verify':
      return minutes.verifiers.some(({ id }) => id === viewer)
        ? ofVerifying(texts, minutes, viewer)
        : [takenOver(texts, minutes, step, viewer)];
    case 'approve':
      return minutes.approver.id === viewer
        ? ofApproving(texts, minutes, viewer)
        : [takenOver(texts, minutes, step, viewer)];
    case 'publish':
      return [publication === null ? t.notYours : t.published(cutShort(publication.by.name), publication.at)];
  }
}

function ofDraft({ minutesTaskOver: t }: Texts, minutes: StartedMinutes): readonly string[] {
  const version = currentVersion(minutes);
  switch (phaseOf(minutes)) {
    case 'drafting':
    case 'changing':
      return [t.newerCard];
    case 'atMeeting':
      return [t.atMeeting];
    case 'verifying':
    case 'approving':
    case 'publishing':
    case 'done':
    case 'withdrawn':
      return [version === undefined ? t.notYours : t.submitted(version.number, version.at)];
  }
}

function ofVerifying({ minutesTaskOver: t }: Texts, minutes: StartedMinutes, viewer: AccountId): readonly string[] {
  const version = currentVersion(minutes);
  if (version === undefined) return [t.notYours];
  const { publication } = minutes;
  const own = verificationsOf(minutes).find(({ person }) => person.id === viewer);
  if (own !== undefined) return [t.verified(own.version, own.at)];
  if (publication !== null) return [t.published(cutShort(publication.by.name), publication.at)];
  const phase = phaseOf(minutes);
  const asked = openChangeRequests(minutes).findLast(({ person }) => person.id === viewer);
  if (asked !== undefined) {
    const next = phase === 'changing' ? t.mayVerifyAnyway(version.number) : t.atMeeting;
    return [t.asked(asked.version, asked.at), ...(['changing', 'atMeeting'].includes(phase) ? [next] : [])];
  }
  if (phase === 'atMeeting') return [t.atMeeting];
  if (phase !== 'verifying' && phase !== 'changing') return [t.notYours];
  const earlier = minutes.attestations.findLast(({ person }) => person.id === viewer);
  return [earlier === undefined ? t.newerCard : t.verifiedEarlier(earlier.version, version.number)];
}

function ofApproving({ minutesTaskOver: t }: Texts, minutes: StartedMinutes, viewer: AccountId): readonly string[] {
  const { approval, publication } = minutes;
  const version = currentVersion(minutes);
  if (approval !== null) return [t.approved(approval.version, approval.at)];
  if (publication !== null) return [t.published(cutShort(publication.by.name), publication.at)];
  if (version === undefined) return [t.notYours];
  const asked = openChangeRequests(minutes).findLast(({ person }) => person.id === viewer);
  if (asked !== undefined) {
    const mayApprove = isToBeApproved(minutes);
    return [t.asked(asked.version, asked.at), ...(mayApprove ? [t.mayApproveAnyway(version.number)] : [])];
  }
  switch (phaseOf(minutes)) {
    case 'verifying':
    case 'changing':
      return [t.newVersion(version.number)];
    case 'approving':
      return [t.newerCard];
    case 'atMeeting':
      return [t.atMeeting];
    case 'drafting':
    case 'publishing':
    case 'done':
    case 'withdrawn':
      return [t.notYours];
  }
}

/** Who took the step over from this person. */
function takenOver(
  { minutesTaskOver: t }: Texts,
  { handovers }: StartedMinutes,
  step: SigningStep,
  viewer: AccountId,
): string {
  const handover = handovers.findLast((one) => one.step === step && one.from.id === viewer);
  return handover === undefined ? t.notYours : t.takenOver(cutShort(handover.to.name));
}
