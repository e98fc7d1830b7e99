import type { AtMeeting } from '../decision/report-note';
import type { Eve } from '../eves';
import type { AccountId, Person } from '../forum/person';
import type { Instant, LocalDate } from '../time';
import type { PresenceNote } from './presence';

/** The text that is verified: where it can be read, and what it holds when the file itself was handed in. */
export interface MinutesDocument {
  readonly url: string;
  /** How the document itself names its version, as typed; '' when it does not. */
  readonly label: string;
  /** SHA-256 of the file; `null` when only a link is known. */
  readonly contentHash: string | null;
}

/** One version of the minutes. Never changed: other text is another version. */
export interface Version {
  readonly number: number;
  readonly document: MinutesDocument;
  /** What was changed since the version before; '' in the first. */
  readonly changes: string;
  /** Names exactly this version: what an attestation is given for. */
  readonly hash: string;
  readonly by: Person;
  readonly at: Instant;
}

/** Somebody stands behind one version, and behind no other. */
export interface Attestation {
  readonly person: Person;
  readonly version: number;
  readonly hash: string;
  readonly at: Instant;
}

export interface ChangeRequest {
  readonly person: Person;
  readonly version: number;
  readonly where: string;
  readonly what: string;
  readonly at: Instant;
}

/** The last day of each step, to the end of office hours that day. */
export interface MinutesDeadlines {
  readonly draft: LocalDate;
  readonly verified: LocalDate;
  readonly approved: LocalDate;
}

/** Those who sign take these steps, in this order. */
export const SIGNING_STEPS = ['draft', 'verify', 'approve'] as const;
export type SigningStep = (typeof SIGNING_STEPS)[number];
export const MINUTES_STEPS = [...SIGNING_STEPS, 'publish'] as const;
export type MinutesStep = (typeof MINUTES_STEPS)[number];

/** Who signs the minutes, each one step. */
export interface Signers {
  readonly noteTaker: Person;
  readonly verifiers: readonly Person[];
  readonly approver: Person;
}

/** What a meeting of the forum said of the minutes. */
export interface MeetingNote extends AtMeeting {
  readonly by: Person;
  readonly at: Instant;
}

/** A disagreement that was left to the next meeting. */
export interface Handing {
  readonly by: Person;
  readonly at: Instant;
  readonly reason: string;
  /** They agreed before the meeting. */
  readonly takenBack: { readonly by: Person; readonly at: Instant } | null;
}

/** The approval was noted on the wrong meeting or item; `to` is `null` when it had not been approved at all. */
export interface ApprovalCorrection {
  readonly from: AtMeeting;
  readonly to: AtMeeting | null;
  readonly by: Person;
  readonly at: Instant;
}

/** Published minutes were moved on the web: their text is the same. */
export interface EarlierAddress {
  readonly address: string;
  /** Who told that they stand elsewhere, and when. */
  readonly by: Person;
  readonly at: Instant;
}

export interface NoMinutes {
  readonly status: 'none';
}

/** What is settled when minutes are started. */
export interface MinutesStart extends Signers {
  readonly id: string;
  readonly forumId: string;
  readonly forumName: string;
  readonly shortName: string;
  readonly title: string;
  readonly meetingOn: LocalDate;
  /** The minutes that these correct; `null` for a meeting's own. */
  readonly corrects: string | null;
  /** Published only when verified and approved (R-23); some forums' charters do not ask for that (R-24). */
  readonly isGated: boolean;
  readonly deadlines: MinutesDeadlines;
  readonly evesOff: readonly Eve[];
  /** Where whoever started them says that the text is, for the note taker to confirm; `null` when nobody has. */
  readonly suggested: { readonly url: string; readonly label: string } | null;
}

/** The minutes of one meeting on their way from note taker to published, or a correction of such minutes. */
export interface StartedMinutes extends MinutesStart {
  readonly status: 'started';
  readonly startedBy: Person;
  readonly startedAt: Instant;
  readonly changedAt: Instant;
  readonly versions: readonly Version[];
  /** Of all versions, in the order they were given; only those for the current version count. */
  readonly attestations: readonly Attestation[];
  /** Of all versions. One that the person has taken back by attesting stays here: the record keeps it. */
  readonly changeRequests: readonly ChangeRequest[];
  /** The disagreement has been left to the next meeting, which has not settled it yet. */
  readonly handedToMeeting: Handing | null;
  /** Every time that the disagreement was left to a meeting, the present time included. */
  readonly handings: readonly Handing[];
  /** What meetings have settled so far. */
  readonly settlements: readonly MeetingNote[];
  readonly approval: Attestation | null;
  readonly publication: { readonly by: Person; readonly at: Instant; readonly address: string } | null;
  /** Where the published minutes stood before, the first address first. */
  readonly earlierAddresses: readonly EarlierAddress[];
  /** The fourth step: the next meeting has approved the minutes. */
  readonly meetingApproval: MeetingNote | null;
  /** When the latest note about the meeting's approval was made. */
  readonly meetingNotedAt: Instant | null;
  readonly approvalCorrections: readonly ApprovalCorrection[];
  readonly withdrawal: { readonly by: Person; readonly at: Instant; readonly reason: string } | null;
  readonly handovers: readonly Handover[];
  readonly extensions: readonly Extension[];
  /** What has been noted of who was there at which item, the first first. */
  readonly presence: readonly PresenceNote[];
  /** Reminders up to this moment have been seen to. */
  readonly remindedThrough: Instant;
  /** Since when the step that is now waited for has been. */
  readonly stepSince: Instant;
}

export interface Handover {
  readonly step: SigningStep;
  readonly from: Person;
  readonly to: Person;
  readonly by: Person;
  readonly at: Instant;
}

export interface Extension {
  readonly step: SigningStep;
  readonly day: LocalDate;
  readonly by: Person;
  readonly at: Instant;
}

export type Minutes = NoMinutes | StartedMinutes;

export const noMinutes: Minutes = { status: 'none' };

export function currentVersion({ versions }: StartedMinutes): Version | undefined {
  return versions.at(-1);
}

/** The verifiers' attestations of the version that is now to be verified. */
export function verificationsOf(minutes: StartedMinutes): readonly Attestation[] {
  const version = currentVersion(minutes);
  return minutes.attestations.filter((attestation) => attestation.version === version?.number);
}

/** What somebody asks to be changed in the current version, and has not taken back by attesting it since. */
export function openChangeRequests(minutes: StartedMinutes): readonly ChangeRequest[] {
  const version = currentVersion(minutes);
  const attested = new Set(verificationsOf(minutes).map(({ person }) => person.id));
  return minutes.changeRequests.filter(
    (request) => request.version === version?.number && !attested.has(request.person.id),
  );
}

/** The verifiers who have not yet attested the current version. */
export function verifiersLeft(minutes: StartedMinutes): readonly Person[] {
  const attested = new Set(verificationsOf(minutes).map(({ person }) => person.id));
  return minutes.verifiers.filter(({ id }) => !attested.has(id));
}

/** The version was approved and nothing more may change in it; later corrections are minutes of their own. */
export function isLocked({ approval, publication }: StartedMinutes): boolean {
  return approval !== null || publication !== null;
}

export type SignerRole = 'noteTaker' | 'verifier' | 'approver';

/** What somebody is in this chain. Nobody is two things. */
export function signerRole(minutes: Signers, person: AccountId): SignerRole | undefined {
  if (minutes.noteTaker.id === person) return 'noteTaker';
  if (minutes.approver.id === person) return 'approver';
  return minutes.verifiers.some(({ id }) => id === person) ? 'verifier' : undefined;
}
