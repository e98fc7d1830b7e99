import { z } from 'zod/v4';
import { SIGNING_STEPS, MINUTES_STEPS } from '../../domain/minutes/minutes';
import * as leading from '../../application/minutes/leading-minutes';
import {
  exportChain,
  listMinutes,
  listOwnMinutes,
  openMinutes,
  showChain,
  showOverdue,
  showStatus,
  showStepOver,
} from '../../application/minutes/looking-at-minutes';
import { notePresence, showPresence } from '../../application/minutes/presence';
import { PRESENCES } from '../../domain/minutes/presence';
import * as signing from '../../application/minutes/signing';
import { openCorrectionForm, openMinutesForm, startMinutes } from '../../application/minutes/starting';
import { TEXT_FORMATS } from '../../application/taking-out/files';
import { onReminder } from './on-reminder';
import { toggle } from './toggle';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';
import { count, id, idOrNone, listed, one, verbFor, verbForEither, verbGiving, type Verbs } from './verb';

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
  'minutes.form': verbFor('startingMinutes', forum, openMinutesForm),
  'minutes.start': verbFor(
    'startingMinutes',
    z.intersection(
      minutes,
      z.intersection(
        z.object({ corrects: z.union([z.literal(''), z.uuid()]), confirmedDay: z.string().max(10).default('') }),
        form,
      ),
    ),
    startMinutes,
  ),
  'minutes.correct': verbFor('startingMinutes', minutes, openCorrectionForm),
  'minutes.list': verbForEither(
    ['inForum', 'oneself'],
    z
      .object({ forum: idOrNone, page: count.default(0) })
      .transform((data) => ({ forumId: data.forum, page: data.page })),
    listMinutes,
    listOwnMinutes,
  ),
  'minutes.status': verbFor('inForum', minutes, showStatus),
  'minutes.over': verbFor('inForum', z.intersection(minutes, z.object({ step: anyStep })), showStepOver),
  'minutes.overdue': verbFor('inForum', minutes, showOverdue),
  'minutes.open': verbFor('inForum', onMinutes, openMinutes),
  'minutes.chain': verbFor('inForum', minutes, showChain),
  'minutes.presence': verbFor('inForum', minutes, showPresence),
  'minutes.notePresence': verbFor(
    'notingPresence',
    z
      .intersection(
        minutes,
        z.object({ after: count, presenceItem: typedText, presence: z.enum(PRESENCES), present: listed(2_000) }),
      )
      .transform(({ presenceItem: item, present, ...data }) => {
        return { ...data, item, people: present.map(Number).filter((seat) => Number.isSafeInteger(seat)) };
      }),
    notePresence,
  ),
  'minutes.takeOut': verbGiving(
    'inForum',
    z.object({ forum: id, minutes: id, format: z.enum(TEXT_FORMATS) }).transform((data) => {
      return { what: 'minutes', forumId: data.forum, minutesId: data.minutes, format: data.format } as const;
    }),
  ),
  'minutes.export': verbFor('inForum', z.intersection(minutes, z.object({ part: count.default(0) })), exportChain),

  'minutes.submit': verbFor('noteTaker', z.intersection(onMinutes, submitted), signing.submitVersion),
  'minutes.verify': verbFor('verifiers', seenVersion, signing.verify),
  'minutes.requestChange': verbFor(
    'signers',
    z.intersection(seenVersion, z.object({ where: typedText, what: typedText })),
    signing.requestChange,
  ),
  'minutes.approve': verbFor('approver', seenVersion, signing.approve),
  'minutes.handToMeeting': verbFor(
    'handingToMeeting',
    z.intersection(seenVersion, z.object({ meetingReason: typedText })),
    (d, belonging, data) => signing.handToMeeting(d, belonging, { ...data, reason: data.meetingReason }),
  ),
  'minutes.takeFromMeeting': verbFor(
    'handingToMeeting',
    z.intersection(minutes, z.object({ handing: count })),
    signing.takeFromMeeting,
  ),
  'minutes.publish': verbFor('leadingMinutes', z.intersection(seenVersion, checked), signing.publish),

  'minutes.remind': verbFor(
    'leadingMinutes',
    z.intersection(minutes, z.object({ step: anyStep })),
    leading.remindOfStep,
  ),
  'minutes.handOver': verbFor(
    'leadingMinutes',
    z.intersection(minutes, z.object({ step, from: id, to: one })),
    leading.handOverStep,
  ),
  'minutes.extend': verbFor(
    'leadingMinutes',
    z.intersection(minutes, z.object({ step, due: id, day: typedDay })),
    leading.extendStep,
  ),
  'minutes.moveAddress': verbFor(
    'leadingMinutes',
    z.intersection(minutes, z.object({ from: z.string().max(5_000), newAddress: typedText })),
    (d, belonging, data) => leading.moveAddress(d, belonging, { ...data, address: data.newAddress }),
  ),
  'minutes.withdraw': verbFor(
    'withdrawingMinutes',
    z.intersection(minutes, z.object({ after: count, withdrawReason: typedText })),
    (d, belonging, data) => leading.withdrawMinutes(d, belonging, { ...data, reason: data.withdrawReason }),
  ),
} satisfies Verbs;
