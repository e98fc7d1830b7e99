import { currentVersion, openChangeRequests, verificationsOf, type StartedMinutes } from '../../domain/minutes/minutes';
import { phaseOf } from '../../domain/minutes/open-steps';
import { later } from '../../domain/time';
import type { ViewOf } from '../card';
import { cutShort } from '../forum/person-names';
import type { Section } from '../sections';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { shownNames } from './minutes-waiting';

type Chain = ViewOf<'minutesChain'>;

/** The four steps and the publishing: who, what and when, in words. */
export function chainSteps(texts: Texts, view: Chain): readonly Section[] {
  const { minutesChain: t } = texts;
  const { minutes } = view;
  const under = (heading: string, lines: readonly string[]): Section => ({
    heading,
    paragraphs: lines.map((line) => paragraph(plain(line))),
  });
  return [
    under(t.steps.draft, drafting(texts, view)),
    under(t.steps.verify, verifying(texts, view)),
    under(t.steps.approve, approving(texts, view)),
    under(t.steps.meeting, atNextMeeting(texts, minutes)),
    under(t.steps.publish, publishing(texts, view)),
  ];
}

function drafting({ minutesChain: t }: Texts, { minutes, openSteps }: Chain): readonly string[] {
  const version = currentVersion(minutes);
  const openStep = openSteps.find(({ step }) => step === 'draft');
  const name = cutShort(minutes.noteTaker.name);
  if (version === undefined) {
    return [openStep === undefined ? t.draft.never : t.draft.by(name, openStep.dueOn)];
  }
  return [
    t.draft.submitted(cutShort(version.by.name), version.number, version.at),
    ...(openStep === undefined ? [] : [t.draft.newVersionBy(name, openStep.dueOn)]),
  ];
}

function verifying({ minutesChain: t }: Texts, { minutes, openSteps }: Chain): readonly string[] {
  const verified = verificationsOf(minutes);
  const asked = openChangeRequests(minutes);
  const dueOn = openSteps.find(({ step }) => step === 'verify')?.dueOn ?? minutes.deadlines.verified;
  return minutes.verifiers.map(({ id, name }) => {
    const shown = cutShort(name);
    const attestation = verified.find(({ person }) => person.id === id);
    if (attestation !== undefined) return t.verify.done(shown, attestation.version, attestation.at);
    const request = asked.findLast(({ person }) => person.id === id);
    if (request !== undefined) return t.verify.asked(shown, request.version, request.at);
    return isOver(minutes) ? t.verify.never(shown) : t.verify.waiting(shown, dueOn);
  });
}

function approving({ minutesChain: t }: Texts, { minutes, openSteps }: Chain): readonly string[] {
  const { approval, approver, deadlines } = minutes;
  if (approval !== null) return [t.approve.done(cutShort(approval.person.name), approval.version, approval.at)];
  const request = openChangeRequests(minutes).findLast(({ person }) => person.id === approver.id);
  const name = cutShort(approver.name);
  const dueOn = openSteps.reduce((day, openStep) => later(day, openStep.dueOn), deadlines.approved);
  if (request !== undefined) return [t.verify.asked(name, request.version, request.at)];
  if (isOver(minutes)) return [t.approve.never(name)];
  return [(phaseOf(minutes) === 'approving' ? t.approve.waiting : t.approve.later)(name, dueOn)];
}

function atNextMeeting({ minutesChain: t }: Texts, minutes: StartedMinutes): readonly string[] {
  const { meetingApproval, approval, publication } = minutes;
  if (meetingApproval !== null) return [t.meeting.done(meetingApproval.meetingOn, cutShort(meetingApproval.item))];
  if (minutes.withdrawal !== null) return [t.meeting.never];
  return [approval === null && publication === null ? t.meeting.later : t.meeting.next];
}

function publishing({ minutesChain: t }: Texts, { minutes, openSteps, publishers }: Chain): readonly string[] {
  const { publication, isGated } = minutes;
  if (publication !== null) {
    const moved = minutes.earlierAddresses.at(-1);
    return [
      t.publish.done(cutShort(publication.by.name), publication.at),
      ...(moved === undefined ? [] : [t.moved({ ...moved, by: { ...moved.by, name: cutShort(moved.by.name) } })]),
    ];
  }
  if (minutes.withdrawal !== null) return [t.publish.never];
  const openStep = openSteps.find(({ step }) => step === 'publish');
  if (openStep !== undefined) return [t.publish.waiting(shownNames(publishers), openStep.dueOn)];
  return [isGated ? t.publish.later : t.publish.notGated];
}

/** Whoever has not signed by now never will. */
function isOver({ publication, withdrawal }: StartedMinutes): boolean {
  return publication !== null || withdrawal !== null;
}
