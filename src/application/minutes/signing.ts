import type { AccountId } from '../../domain/forum/person';
import type { SeenVersion } from '../../domain/minutes/commands';
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

/** The note taker hands in the minutes, or a new version of them. */
export const submitVersion: Signing<SubmittedVersion> = async (dependencies, belonging, data) => {
  const { after, changes, contentHash } = data;
  const document = { url: tidyLink(data.url), label: data.label.trim(), contentHash };
  const hash = digest([data.minutesId, after + 1, document, changes.trim()]);
  const command = { type: 'submitVersion', after, document, changes, hash } as const;
  return viewAfter(
    dependencies,
    data.from ?? null,
    await actOnMinutes(dependencies, belonging, data, (by) => ({ ...command, by })),
    true,
  );
};

export const verify: Signing<SeenVersion> = async (dependencies, belonging, data) => {
  const seen = seenIn(data);
  return viewAfter(
    dependencies,
    data.from ?? null,
    await actOnMinutes(dependencies, belonging, data, (by) => ({ type: 'verify', by, seen })),
  );
};

export const requestChange: Signing<SeenVersion & { readonly where: string; readonly what: string }> = async (
  dependencies,
  belonging,
  data,
) => {
  const { where, what } = data;
  const command = { type: 'requestChange', seen: seenIn(data), where, what } as const;
  return viewAfter(
    dependencies,
    data.from ?? null,
    await actOnMinutes(dependencies, belonging, data, (by) => ({ ...command, by })),
    true,
  );
};

export const approve: Signing<SeenVersion> = async (dependencies, belonging, data) => {
  const seen = seenIn(data);
  return viewAfter(
    dependencies,
    data.from ?? null,
    await actOnMinutes(dependencies, belonging, data, (by) => ({ type: 'approve', by, seen })),
  );
};

export const handToMeeting: Signing<SeenVersion & { readonly reason: string }> = async (
  dependencies,
  belonging,
  data,
) => {
  const { reason } = data;
  return viewAfter(
    dependencies,
    data.from ?? null,
    await actOnMinutes(dependencies, belonging, data, (by) => ({
      type: 'handToMeeting',
      by,
      seen: seenIn(data),
      reason,
    })),
    true,
  );
};

export const takeFromMeeting: Signing<{ readonly handing: number }> = async (dependencies, belonging, data) => {
  const { handing } = data;
  return viewAfter(
    dependencies,
    data.from ?? null,
    await actOnMinutes(dependencies, belonging, data, (by) => ({ type: 'takeFromMeeting', by, handing })),
  );
};

export const publish: Signing<SeenVersion & { readonly address: string; readonly isReviewed: boolean }> = async (
  dependencies,
  belonging,
  data,
) => {
  const { address, isReviewed } = data;
  const command = { type: 'publish', seen: seenIn(data), address, isReviewed } as const;
  return viewAfter(
    dependencies,
    data.from ?? null,
    await actOnMinutes(dependencies, belonging, data, (by) => ({ ...command, by })),
    true,
  );
};

/**
 * The person's card after what they did; on a reminder, the receipt of it. A refusal is a sentence, and leaves the
 * card and what was typed.
 */
async function viewAfter(
  dependencies: Dependencies,
  from: ReminderName | null,
  { change, charter, actor }: ActedOnMinutes,
  hasTyped = false,
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
