import type { Calendar } from '../../domain/calendar';
import type { Charter } from '../../domain/forum/charter';
import { timeOf } from '../../domain/forum/forum-time';
import { presides, rolesOf } from '../../domain/forum/roles';
import type { Person } from '../../domain/forum/person';
import { readDeadline, usualLastDay } from '../../domain/resolution/deadline';
import type { DraftFields } from '../../domain/resolution/content';
import { readDraft, type DraftFault } from '../../domain/resolution/read-draft';
import type { PreparedRound } from '../../domain/resolution/commands';
import {
  currentRound,
  hasEnded,
  type Draft,
  type ReferredBack,
  type Started,
} from '../../domain/resolution/resolution';
import { openedRound } from '../../domain/resolution/round';
import { prepareRound } from '../../domain/resolution/sending';
import type { Instant } from '../../domain/time';
import { digest } from '../records/event-chain';
import type { FormNote, Notice } from '../notice';
import type { View } from '../views';

/** The forum, the moment and the calendar that a draft is seen in. */
export interface DraftSetting {
  readonly charter: Charter;
  readonly calendar: Calendar;
  readonly now: Instant;
}

function maySendOut(charter: Charter, person: Person): boolean {
  return presides({ ...person, roles: rolesOf(charter, person.id) });
}

export function draftFormView(
  setting: DraftSetting,
  resolution: Draft | ReferredBack,
  editor: Person,
  shown: { readonly fields: DraftFields; readonly faults: readonly DraftFault[]; readonly note: FormNote | null },
): View {
  const { charter, calendar, now } = setting;
  const maySend = maySendOut(charter, editor);
  return {
    card: 'draftForm',
    charter,
    resolution,
    ...shown,
    maySend,
    usualLastDay: usualLastDay(timeOf(charter, calendar), now),
  };
}

export type RoundReading =
  | { readonly kind: 'round'; readonly round: PreparedRound }
  | { readonly kind: 'faulty'; readonly faults: readonly DraftFault[] };

/** Reads a draft as the round it would become if it were sent now, or tells every fault in it. */
export function readRound({ charter, calendar, now }: DraftSetting, fields: DraftFields): RoundReading {
  const draft = readDraft(fields);
  const deadline = readDeadline(timeOf(charter, calendar), now, fields.lastDay, fields);
  if (draft.kind === 'faulty' || deadline.kind === 'faulty') {
    return {
      kind: 'faulty',
      faults: [
        ...(draft.kind === 'faulty' ? draft.faults : []),
        ...(deadline.kind === 'faulty' ? deadline.faults : []),
      ],
    };
  }
  const textHash = digest({ content: draft.content, wording: charter.wording });
  return {
    kind: 'round',
    round: prepareRound(charter, draft.content, textHash, deadline.deadline, fields.shortNotice),
  };
}

/** What the members would see, with a way to send it and a way back to the form. */
export function previewView(
  setting: DraftSetting,
  resolution: Draft | ReferredBack,
  viewer: Person,
  note: Notice | null,
): View {
  const reading = readRound(setting, resolution.fields);
  if (reading.kind === 'faulty') return { card: 'previewFaulty', resolution };
  return {
    card: 'preview',
    resolution,
    round: openedRound({
      ...reading.round,
      number: resolution.rounds.length + 1,
      openedAt: setting.now,
      openedBy: viewer,
    }),
    maySend: maySendOut(setting.charter, viewer),
    note,
  };
}

/** In the place of a form or a preview whose text can no longer be worked on. */
export function draftClosedView(resolution: Started): View {
  const isOver = resolution.status !== 'adopted' && hasEnded(resolution);
  return { card: 'draftClosed', resolution, sentAs: isOver ? null : (currentRound(resolution) ?? null) };
}
