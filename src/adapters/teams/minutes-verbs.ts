import { z } from 'zod/v4';
import { SIGNING_STEPS, MINUTES_STEPS } from '../../domain/minutes/minutes';
import * as leading from '../../application/minutes/leading';
import {
  exportChain,
  listMinutes,
  listOwnMinutes,
  openMinutes,
  showChain,
  showOverdue,
  showStatus,
  showStepOver,
} from '../../application/minutes/looking';
import * as signing from '../../application/minutes/signing';
import { openCorrectionForm, openMinutesForm, startMinutes } from '../../application/minutes/starting';
import { onReminder } from './on-reminder';
import { toggle } from './toggle';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';
import { count, id, idOrNone, one, verb, type Verbs } from './verb';

const forum = z.object({ forum: id }).transform((data) => ({ forumId: data.forum }));
const minutes = z
  .object({ forum: id, minutes: z.uuid() })
  .transform((data) => ({ forumId: data.forum, minutesId: data.minutes }));
const onMinutes = z.intersection(minutes, onReminder);
const seenVersion = z.intersection(onMinutes, z.object({ version: count, hash: z.string().min(1).max(128) }));
const step = z.enum(SIGNING_STEPS);
const anyStep = z.enum(MINUTES_STEPS);

const form = z
  .object({
    meetingOn: typedDay,
    title: typedText,
    url: typedText,
    label: typedText,
    noteTaker: one,
    verifier1: one,
    verifier2: one,
    verifier3: one,
    approver: one,
    draftDay: typedDay,
    verifiedDay: typedDay,
    approvedDay: typedDay,
  })
  .transform(({ verifier1, verifier2, verifier3, ...fields }) => ({
    fields: { ...fields, verifiers: [verifier1, verifier2, verifier3].filter((person) => person !== '') },
  }));

const submitted = z.object({
  after: count,
  url: typedText,
  label: typedText,
  changes: typedText,
  contentHash: z.union([z.literal('').transform(() => null), z.string().regex(/^[0-9a-f]{64}$/)]),
});

/** The check-list before publishing counts only when every point is ticked. */
const checked = z
  .object({
    reviewed: toggle,
    reviewedPersonal: toggle,
    reviewedSensitive: toggle,
    reviewedVersion: toggle,
    address: typedText,
  })
  .transform(({ address, ...points }) => ({ address, isReviewed: Object.values(points).every(Boolean) }));

/** What can be done with minutes on their way. */
export const minutesVerbs = {
  'minutes.form': verb(forum, (d, person, { forumId }) => openMinutesForm(d, person, forumId)),
  'minutes.start': verb(
    z.intersection(
      minutes,
      z.intersection(
        z.object({ corrects: z.union([z.literal(''), z.uuid()]), confirmedDay: z.string().max(10).default('') }),
        form,
      ),
    ),
    startMinutes,
  ),
  'minutes.correct': verb(minutes, openCorrectionForm),
  'minutes.list': verb(z.object({ forum: idOrNone }), (d, person, data) =>
    data.forum === null ? listOwnMinutes(d, person) : listMinutes(d, person, data.forum),
  ),
  'minutes.status': verb(minutes, showStatus),
  'minutes.over': verb(z.intersection(minutes, z.object({ step: anyStep })), showStepOver),
  'minutes.overdue': verb(minutes, showOverdue),
  'minutes.open': verb(onMinutes, openMinutes),
  'minutes.chain': verb(minutes, showChain),
  'minutes.export': verb(z.intersection(minutes, z.object({ part: count.default(0) })), exportChain),

  'minutes.submit': verb(z.intersection(onMinutes, submitted), signing.submitVersion),
  'minutes.verify': verb(seenVersion, signing.verify),
  'minutes.requestChange': verb(
    z.intersection(seenVersion, z.object({ where: typedText, what: typedText })),
    signing.requestChange,
  ),
  'minutes.approve': verb(seenVersion, signing.approve),
  'minutes.handToMeeting': verb(
    z.intersection(seenVersion, z.object({ meetingReason: typedText })),
    (d, person, data) => signing.handToMeeting(d, person, { ...data, reason: data.meetingReason }),
  ),
  'minutes.takeFromMeeting': verb(z.intersection(minutes, z.object({ handing: count })), signing.takeFromMeeting),
  'minutes.publish': verb(z.intersection(seenVersion, checked), signing.publish),

  'minutes.remind': verb(z.intersection(minutes, z.object({ step: anyStep })), leading.remindOfStep),
  'minutes.handOver': verb(z.intersection(minutes, z.object({ step, from: id, to: one })), leading.handOverStep),
  'minutes.extend': verb(z.intersection(minutes, z.object({ step, due: id, day: typedDay })), leading.extendStep),
  'minutes.moveAddress': verb(
    z.intersection(minutes, z.object({ from: z.string().max(5_000), newAddress: typedText })),
    (d, person, data) => leading.moveAddress(d, person, { ...data, address: data.newAddress }),
  ),
  'minutes.withdraw': verb(
    z.intersection(minutes, z.object({ after: count, withdrawReason: typedText })),
    (d, person, data) => leading.withdrawMinutes(d, person, { ...data, reason: data.withdrawReason }),
  ),
} satisfies Verbs;
