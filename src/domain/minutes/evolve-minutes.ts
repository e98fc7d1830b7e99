import type { Person } from '../forum/person';
import { later } from '../time';
import type { MinutesEvent } from './events';
import { verifiersLeft, type Handing, type Minutes, type SigningStep, type StartedMinutes } from './minutes';

type Later = Exclude<MinutesEvent, { readonly type: 'minutesStarted' }>;

/** The state after one more event. Events that cannot follow from `decideMinutes` leave the state as it is. */
export function evolveMinutes(minutes: Minutes, event: MinutesEvent): Minutes {
  if (event.type === 'minutesStarted') return minutes.status === 'none' ? started(event) : minutes;
  if (minutes.status === 'none') return minutes;
  if (event.type === 'remindersAsked') return { ...minutes, remindedThrough: event.at };
  return { ...changed(minutes, event), changedAt: event.at };
}

function started({ at, by, start }: Extract<MinutesEvent, { type: 'minutesStarted' }>): StartedMinutes {
  return {
    status: 'started',
    ...start,
    startedBy: by,
    startedAt: at,
    changedAt: at,
    versions: [],
    attestations: [],
    changeRequests: [],
    handedToMeeting: null,
    handings: [],
    settlements: [],
    approval: null,
    publication: null,
    earlierAddresses: [],
    meetingApproval: null,
    meetingNotedAt: null,
    approvalCorrections: [],
    withdrawal: null,
    handovers: [],
    extensions: [],
    presence: [],
    remindedThrough: at,
    stepSince: at,
  };
}

function changed(minutes: StartedMinutes, event: Exclude<Later, { readonly type: 'remindersAsked' }>): StartedMinutes {
  const { at, by } = event;
  /** Somebody else is waited for: their reminders begin anew. */
  const newStep = { stepSince: at, remindedThrough: at };
  switch (event.type) {
    case 'versionSubmitted': {
      const { number, document, changes, hash } = event;
      const versions = [...minutes.versions, { number, document, changes, hash, by, at }];
      return { ...minutes, ...newStep, versions };
    }
    case 'verified': {
      const { version, hash } = event;
      const attestations = [...minutes.attestations, { person: by, version, hash, at }];
      const attested = { ...minutes, attestations };
      return verifiersLeft(attested).length > 0 ? attested : { ...attested, ...newStep };
    }
    case 'changeRequested': {
      const { version, where, what } = event;
      const request = { person: by, version, where, what, at };
      return { ...minutes, ...newStep, changeRequests: [...minutes.changeRequests, request] };
    }
    case 'handedToMeeting':
      return handed(minutes, { by, at, reason: event.reason, takenBack: null });
    case 'takenFromMeeting': {
      const { handedToMeeting, handings } = minutes;
      const takenBack = { by, at };
      return {
        ...minutes,
        ...newStep,
        handedToMeeting: null,
        handings: handings.map((handing) => (handing === handedToMeeting ? { ...handing, takenBack } : handing)),
      };
    }
    case 'settledAtMeeting': {
      const { meetingOn, item } = event;
      const settlements = [...minutes.settlements, { meetingOn, item, by, at }];
      return { ...minutes, ...newStep, handedToMeeting: null, settlements };
    }
    case 'approved': {
      const { version, hash } = event;
      return { ...minutes, ...newStep, approval: { person: by, version, hash, at } };
    }
    case 'published':
      return { ...minutes, publication: { by, at, address: event.address } };
    case 'addressMoved': {
      const { publication, earlierAddresses } = minutes;
      if (publication === null) return minutes;
      const earlier = { address: publication.address, by, at };
      return {
        ...minutes,
        publication: { ...publication, address: event.address },
        earlierAddresses: [...earlierAddresses, earlier],
      };
    }
    case 'approvedAtMeeting': {
      const { meetingOn, item, notedAt = at } = event;
      return { ...minutes, meetingApproval: { meetingOn, item, by, at }, meetingNotedAt: notedAt };
    }
    case 'meetingApprovalCorrected':
      return approvalCorrected(minutes, event);
    case 'stepHandedOver': {
      const { step, from, to } = event;
      return {
        ...withSigner(minutes, step, from, to),
        ...newStep,
        handovers: [...minutes.handovers, { step, from, to, by, at }],
      };
    }
    case 'stepExtended': {
      const { step, day, deadlines } = event;
      return {
        ...minutes,
        remindedThrough: at,
        deadlines: deadlines ?? movedTogether(minutes, step, day),
        extensions: [...minutes.extensions, { step, day, by, at }],
      };
    }
    case 'presenceNoted': {
      const { item, presence, people } = event;
      const notes = people.map((one) => ({ ...one, item, presence, by, at }));
      return { ...minutes, presence: [...minutes.presence, ...notes] };
    }
    case 'minutesWithdrawn':
      return { ...minutes, withdrawal: { by, at, reason: event.reason } };
  }
}

function handed(minutes: StartedMinutes, handing: Handing): StartedMinutes {
  return { ...minutes, handedToMeeting: handing, handings: [...minutes.handings, handing] };
}

function approvalCorrected(
  minutes: StartedMinutes,
  { to, by, at, notedAt }: Extract<MinutesEvent, { readonly type: 'meetingApprovalCorrected' }>,
): StartedMinutes {
  const { meetingApproval, approvalCorrections } = minutes;
  if (meetingApproval === null) return minutes;
  const from = { meetingOn: meetingApproval.meetingOn, item: meetingApproval.item };
  return {
    ...minutes,
    meetingApproval: to === null ? null : { ...to, by, at },
    meetingNotedAt: notedAt,
    approvalCorrections: [...approvalCorrections, { from, to, by, at }],
  };
}

function withSigner(minutes: StartedMinutes, step: SigningStep, from: Person, to: Person): StartedMinutes {
  switch (step) {
    case 'draft':
      return { ...minutes, noteTaker: to };
    case 'verify':
      return { ...minutes, verifiers: minutes.verifiers.map((one) => (one.id === from.id ? to : one)) };
    case 'approve':
      return { ...minutes, approver: to };
  }
}

/**
 * How the later days were moved in events that do not say which days they became: none is due before the step before
 * it.
 */
function movedTogether({ deadlines }: StartedMinutes, step: SigningStep, day: string): StartedMinutes['deadlines'] {
  const draft = step === 'draft' ? day : deadlines.draft;
  const verified = step === 'verify' ? day : later(deadlines.verified, draft);
  const approved = step === 'approve' ? day : later(deadlines.approved, verified);
  return { draft, verified, approved };
}
