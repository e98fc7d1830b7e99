import type { AccountId } from '../../domain/forum/person';
import type { MinutesCommand, SeenVersion } from '../../domain/minutes/commands';
import { tidyLink } from '../../domain/https-link';
import { signerRole, type MinutesStep, type StartedMinutes } from '../../domain/minutes/minutes';
import { stepTaken } from '../../domain/minutes/step-taken';
import type { ReminderName } from '../../domain/reminding/reminder-day';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { digest } from '../records/event-chain';
import { reminderDayRef } from '../records/refs';
import { receiptView } from '../reminding/left-to-do';
import type { OnReminder } from '../reminding/reminder-name';
import type { View } from '../views';
import { actOnMinutes, type ActedOnMinutes, type MinutesOf } from './acting-on-minutes';
import { minutesView } from './minutes-shown';

type Signing<Input> = (
  dependencies: Dependencies,
  belonging: Belonging,
  minutes: MinutesOf & OnReminder & Input,
) => Promise<View>;

export interface SubmittedVersion {
  readonly after: number;
  readonly url: string;
  readonly label: string;
  readonly changes: string;
  /** SHA-256 of the file, when it was handed in. */
  readonly contentHash: string | null;
}

/** What the steps of the chain do, and whether something is typed on the cards that do it. */
const HAS_TYPED = {
  submitVersion: true,
  verify: false,
  requestChange: true,
  approve: false,
  handToMeeting: true,
  takeFromMeeting: false,
  publish: true,
} as const satisfies Partial<Record<MinutesCommand['type'], boolean>>;

type Step = Unsigned<keyof typeof HAS_TYPED>;
type Unsigned<Type extends MinutesCommand['type']> = Type extends unknown
  ? Omit<Extract<MinutesCommand, { type: Type }>, 'by'>
  : never;

/** The note taker hands in the minutes, or a new version of them. */
export const submitVersion: Signing<SubmittedVersion> = (dependencies, belonging, data) => {
  const { after, changes, contentHash } = data;
  const document = { url: tidyLink(data.url), label: data.label.trim(), contentHash };
  const hash = digest([data.minutesId, after + 1, document, changes.trim()]);
  return taking(dependencies, belonging, data, { type: 'submitVersion', after, document, changes, hash });
};

export const verify: Signing<SeenVersion> = (dependencies, belonging, data) =>
  taking(dependencies, belonging, data, { type: 'verify', seen: seenIn(data) });

export const requestChange: Signing<SeenVersion & { readonly where: string; readonly what: string }> = (
  dependencies,
  belonging,
  data,
) => {
  const { where, what } = data;
  return taking(dependencies, belonging, data, { type: 'requestChange', seen: seenIn(data), where, what });
};

export const approve: Signing<SeenVersion> = (dependencies, belonging, data) =>
  taking(dependencies, belonging, data, { type: 'approve', seen: seenIn(data) });

export const handToMeeting: Signing<SeenVersion & { readonly reason: string }> = (dependencies, belonging, data) =>
  taking(dependencies, belonging, data, { type: 'handToMeeting', seen: seenIn(data), reason: data.reason });

export const takeFromMeeting: Signing<{ readonly handing: number }> = (dependencies, belonging, data) =>
  taking(dependencies, belonging, data, { type: 'takeFromMeeting', handing: data.handing });

export const publish: Signing<SeenVersion & { readonly address: string; readonly isReviewed: boolean }> = (
  dependencies,
  belonging,
  data,
) => {
  const { address, isReviewed } = data;
  return taking(dependencies, belonging, data, { type: 'publish', seen: seenIn(data), address, isReviewed });
};

async function taking(
  dependencies: Dependencies,
  belonging: Belonging,
  data: MinutesOf & OnReminder,
  step: Step,
): Promise<View> {
  const acted = await actOnMinutes(dependencies, belonging, data, (by) => ({ ...step, by }));
  return viewAfter(dependencies, data.from ?? null, acted, HAS_TYPED[step.type]);
}

/**
 * The person's card after what they did; on a reminder, the receipt of it. A refusal is a sentence, and leaves the
 * card and what was typed.
 */
async function viewAfter(
  dependencies: Dependencies,
  from: ReminderName | null,
  { change, charter, actor }: ActedOnMinutes,
  hasTyped: boolean,
): Promise<View> {
  const { state } = change;
  if (state.status === 'none') return { card: 'message', message: { type: 'unknownMinutes' } };
  const setting = { charter, actor, calendar: dependencies.calendar, from };
  if (change.kind === 'accepted') {
    const taken = from === null ? undefined : stepTaken(state, stepOf(state, actor.id), actor.id);
    if (from === null || taken === undefined) return minutesView(setting, state, null);
    try {
      return await receiptView(dependencies, actor.id, from, { kind: 'step', minutes: state, taken });
    } finally {
      dependencies.nudge(reminderDayRef(actor.id, from.day));
    }
  }
  const { refusal } = change;
  // The person had an outdated version before them. They are shown the current one, unless that would wipe what they
  // have typed.
  if (refusal.type === 'staleVersion' && !hasTyped) return minutesView(setting, state, refusal);
  return { card: 'message', message: refusal };
}

/** The person's step. Nobody has two steps, and whoever has none of the others publishes. */
function stepOf(minutes: StartedMinutes, person: AccountId): MinutesStep {
  switch (signerRole(minutes, person)) {
    case 'noteTaker':
      return 'draft';
    case 'verifier':
      return 'verify';
    case 'approver':
      return 'approve';
    case undefined:
      return 'publish';
  }
}

function seenIn({ version, hash }: SeenVersion): SeenVersion {
  return { version, hash };
}
