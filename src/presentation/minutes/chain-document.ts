import type { Person } from '../../domain/forum/person';
import {
  currentVersion,
  openChangeRequests,
  verificationsOf,
  type Attestation,
  type StartedMinutes,
} from '../../domain/minutes/minutes';
import { phaseOf, type OpenStep } from '../../domain/minutes/open-steps';
import { later } from '../../domain/time';
import {
  detailOf,
  digits,
  label,
  paragraphOf,
  paragraphsLedBy,
  said,
  sectionOf,
  strong,
  written,
  type Block,
  type Document,
  type DocumentSection,
} from '../document/document';
import type { Texts } from '../texts';
import { titleOfMinutes } from './minutes-head';
import { presenceBlocks, presenceNotes } from './told-presence';

/** What is told of a chain, and to whom. */
export interface ChainTold {
  readonly minutes: StartedMinutes;
  readonly openSteps: readonly OpenStep[];
  readonly publishers: readonly Person[];
  /** Without, the addresses of the versions are left out. */
  readonly mayReadText: boolean;
  /** A name, or how a document names its version, as long as the medium has room for. */
  readonly shown: (name: string) => string;
}

/** The whole chain: every step, person, moment, version and word. */
export function chainDocument(texts: Texts, told: ChainTold): Document {
  const { minutesChain: t, minutes: words } = texts;
  const { minutes, shown } = told;
  return {
    language: texts.common.lang,
    over: t.heading,
    title: titleOfMinutes(texts, minutes),
    under: [
      shown(minutes.forumName),
      words.meeting(minutes.meetingOn),
      ...(minutes.corrects === null ? [] : [t.kept.corrects(minutes.corrects)]),
      t.kept.id(minutes.id),
      t.kept.started(shown(minutes.startedBy.name), minutes.startedAt),
      minutes.isGated ? t.kept.gated : t.kept.ungated,
    ],
    sections: [...sectionOf(null, chainState(texts, told)), ...chainSections(texts, told)],
  };
}

/** How far the chain has come. */
function chainState(texts: Texts, told: ChainTold): readonly Block[] {
  const { minutes } = told;
  const { minutes: words } = texts;
  return [paragraphOf(strong(`${words.phase[phaseOf(minutes)]}.`)), ...chainBrokenOff(texts, told)];
}

/** By whom and why, when the minutes were withdrawn. */
export function chainBrokenOff({ minutesChain: t }: Texts, { minutes, shown }: ChainTold): readonly Block[] {
  const { withdrawal } = minutes;
  if (withdrawal === null) return [];
  return [
    paragraphOf(said(t.withdrawn(shown(withdrawal.by.name), withdrawal.at))),
    ...paragraphsLedBy(t.reason, withdrawal.reason),
  ];
}

/** The four steps and the publishing: who, what and when, in words; then all that has happened on the way. */
export function chainSections(texts: Texts, told: ChainTold): readonly DocumentSection[] {
  const { minutes: words, minutesChain: t, presence } = texts;
  return [
    ...sectionOf(presence.step, presenceBlocks(texts, told.minutes, told.shown)),
    ...sectionOf(t.steps.draft, drafting(t, told)),
    ...sectionOf(t.steps.verify, verifying(t, told)),
    ...sectionOf(t.steps.approve, approving(t, told)),
    ...sectionOf(t.steps.meeting, atNextMeeting(t, told)),
    ...sectionOf(t.steps.publish, publishing(t, told)),
    ...sectionOf(presence.notes, presenceNotes(texts, told.minutes, told.shown), 'details'),
    ...sectionOf(t.kept.signers, signers(t, told), 'details'),
    ...sectionOf(t.meetings, meetings(t, told), 'record'),
    ...sectionOf(t.versions, versions(t, words, told), 'record'),
    ...sectionOf(t.kept.attestations, earlierAttestations(t, told), 'details'),
    ...sectionOf(t.requests, requests(t, told), 'record'),
    ...sectionOf(t.handovers, handovers(t, told), 'record'),
    ...sectionOf(t.extensions, extensions(t, told), 'record'),
  ];
}

type ChainTexts = Texts['minutesChain'];

function drafting({ draft: t }: ChainTexts, { minutes, openSteps, shown }: ChainTold): readonly Block[] {
  const version = currentVersion(minutes);
  const openStep = openSteps.find(({ step }) => step === 'draft');
  const name = shown(minutes.noteTaker.name);
  if (version === undefined) {
    return [paragraphOf(said(openStep === undefined ? t.never : t.by(name, openStep.dueOn)))];
  }
  return [
    paragraphOf(said(t.submitted(shown(version.by.name), version.number, version.at))),
    ...(openStep === undefined ? [] : [paragraphOf(said(t.newVersionBy(name, openStep.dueOn)))]),
  ];
}

function verifying(t: ChainTexts, { minutes, openSteps, shown }: ChainTold): readonly Block[] {
  const verified = verificationsOf(minutes);
  const asked = openChangeRequests(minutes);
  const dueOn = openSteps.find(({ step }) => step === 'verify')?.dueOn ?? minutes.deadlines.verified;
  return minutes.verifiers.flatMap(({ id, name }) => {
    const attestation = verified.find(({ person }) => person.id === id);
    if (attestation !== undefined) return attested(t.verify.done, t, attestation, shown);
    const request = asked.findLast(({ person }) => person.id === id);
    if (request !== undefined) return [paragraphOf(said(t.verify.asked(shown(name), request.version, request.at)))];
    return [paragraphOf(said(isOver(minutes) ? t.verify.never(shown(name)) : t.verify.waiting(shown(name), dueOn)))];
  });
}

function approving(t: ChainTexts, { minutes, openSteps, shown }: ChainTold): readonly Block[] {
  const { approval, approver, deadlines } = minutes;
  if (approval !== null) return attested(t.approve.done, t, approval, shown);
  const request = openChangeRequests(minutes).findLast(({ person }) => person.id === approver.id);
  const name = shown(approver.name);
  if (request !== undefined) return [paragraphOf(said(t.verify.asked(name, request.version, request.at)))];
  if (isOver(minutes)) return [paragraphOf(said(t.approve.never(name)))];
  const dueOn = openSteps.reduce((day, openStep) => later(day, openStep.dueOn), deadlines.approved);
  return [paragraphOf(said((phaseOf(minutes) === 'approving' ? t.approve.waiting : t.approve.later)(name, dueOn)))];
}

function attested(
  done: ChainTexts['verify']['done'],
  { kept }: ChainTexts,
  { person, version, hash, at }: Attestation,
  shown: ChainTold['shown'],
): readonly Block[] {
  return [paragraphOf(said(done(shown(person.name), version, at))), detailOf(label(kept.hash), digits(hash))];
}

function atNextMeeting({ meeting: t, kept }: ChainTexts, { minutes, shown }: ChainTold): readonly Block[] {
  const { meetingApproval, approval, publication } = minutes;
  if (meetingApproval !== null) {
    const { meetingOn, item, by, at } = meetingApproval;
    return [paragraphOf(said(t.done(meetingOn, shown(item)))), detailOf(said(kept.noted(shown(by.name), at)))];
  }
  if (minutes.withdrawal !== null) return [paragraphOf(said(t.never))];
  return [paragraphOf(said(approval === null && publication === null ? t.later : t.next))];
}

function publishing(t: ChainTexts, { minutes, openSteps, publishers, shown }: ChainTold): readonly Block[] {
  const { publication, earlierAddresses, isGated } = minutes;
  if (publication !== null) {
    const moved = earlierAddresses.at(-1);
    return [
      paragraphOf(said(t.publish.done(shown(publication.by.name), publication.at))),
      ...(moved === undefined
        ? []
        : [paragraphOf(said(t.moved({ ...moved, by: { ...moved.by, name: shown(moved.by.name) } })))]),
      detailOf(label(t.kept.address), said(publication.address)),
      ...earlierAddresses.map(({ address, by, at }) =>
        detailOf(label(t.kept.earlierAddress(shown(by.name), at)), said(address)),
      ),
    ];
  }
  if (minutes.withdrawal !== null) return [paragraphOf(said(t.publish.never))];
  const openStep = openSteps.find(({ step }) => step === 'publish');
  if (openStep !== undefined) {
    const names = publishers.map(({ name }) => shown(name));
    return [paragraphOf(said(t.publish.waiting(names, openStep.dueOn)))];
  }
  return [paragraphOf(said(isGated ? t.publish.later : t.publish.notGated))];
}

/** Whoever has not signed by now never will. */
function isOver({ publication, withdrawal }: StartedMinutes): boolean {
  return publication !== null || withdrawal !== null;
}

function signers({ kept: t }: ChainTexts, { minutes, publishers, shown }: ChainTold): readonly Block[] {
  const { noteTaker, verifiers, approver, deadlines } = minutes;
  return [
    t.noteTaker(shown(noteTaker.name), deadlines.draft),
    ...verifiers.map(({ name }) => t.verifier(shown(name), deadlines.verified)),
    t.approver(shown(approver.name), deadlines.approved),
    t.publishers(publishers.map(({ name }) => shown(name))),
  ].map((line) => paragraphOf(said(line)));
}

function meetings(t: ChainTexts, { minutes, shown }: ChainTold): readonly Block[] {
  const { handings, settlements, approvalCorrections } = minutes;
  return [
    ...handings.map(({ by, at, reason, takenBack }) =>
      paragraphOf(
        said(t.handedToMeeting(shown(by.name), at)),
        label(` ${t.reason}`),
        written(reason),
        said(takenBack === null ? '' : ` ${t.takenBack(shown(takenBack.by.name), takenBack.at)}`),
      ),
    ),
    ...settlements.flatMap(({ meetingOn, item, by, at }) => [
      paragraphOf(said(t.settled(meetingOn, shown(item)))),
      detailOf(said(t.kept.noted(shown(by.name), at))),
    ]),
    ...approvalCorrections.map((one) =>
      paragraphOf(said(t.approvalCorrected({ ...one, by: { ...one.by, name: shown(one.by.name) } }))),
    ),
  ];
}

function versions(
  t: ChainTexts,
  words: Texts['minutes'],
  { minutes, mayReadText, shown }: ChainTold,
): readonly Block[] {
  return minutes.versions.flatMap(({ number, document, changes, hash, by, at }) => [
    paragraphOf(
      strong(words.version(number, shown(document.label))),
      said(t.version(at, shown(by.name))),
      ...(changes === '' ? [] : [label(t.changed), written(changes)]),
      ...(document.contentHash === null ? [label(t.onlyLinked)] : [label(t.fingerprint), digits(document.contentHash)]),
    ),
    detailOf(label(t.kept.address), said(mayReadText ? document.url : t.kept.addressWithheld)),
    detailOf(label(t.kept.hash), digits(hash)),
  ]);
}

/** A new version asks everybody again; what was attested before it is kept. */
function earlierAttestations(t: ChainTexts, { minutes, shown }: ChainTold): readonly Block[] {
  const current = verificationsOf(minutes);
  return minutes.attestations
    .filter((attestation) => !current.includes(attestation))
    .flatMap((attestation) => attested(t.verify.done, t, attestation, shown));
}

function requests(t: ChainTexts, { minutes, shown }: ChainTold): readonly Block[] {
  return minutes.changeRequests.map(({ person, version, where, what, at }) =>
    paragraphOf(
      strong(shown(person.name)),
      said(t.request(version, at)),
      label(t.where),
      written(where),
      label(t.what),
      written(what),
    ),
  );
}

function handovers(t: ChainTexts, { minutes, shown }: ChainTold): readonly Block[] {
  return minutes.handovers.map(({ step, from, to, by, at }) =>
    paragraphOf(said(t.handover(step, shown(from.name), shown(to.name), shown(by.name), at))),
  );
}

function extensions(t: ChainTexts, { minutes, shown }: ChainTold): readonly Block[] {
  return minutes.extensions.map(({ step, day, by, at }) =>
    paragraphOf(said(t.extension(step, day, shown(by.name), at))),
  );
}
