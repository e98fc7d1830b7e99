import { z } from 'zod/v4';
import { ofEachField } from '../../domain/resolution/content';
import { PREVIEW_KINDS } from '../../domain/resolution/resolution';
import { findDecisions, MOST_SOUGHT } from '../../application/decision/finding';
import { showDecision } from '../../application/decision/looking-up';
import { castBallot, viewMatter } from '../../application/resolution/balloting';
import { discardDraft, openForm, previewDraft, saveDraft, sendDraft } from '../../application/resolution/drafting';
import {
  listMatters,
  showCourse,
  showHistory,
  showMatter,
  showRework,
  showTally,
} from '../../application/resolution/looking';
import { listDeliveries, showDeliveries } from '../../application/resolution/looking-at-deliveries';
import {
  changePreviewed,
  declineSending,
  showDeclined,
  showPreview,
  startDeclining,
} from '../../application/resolution/previewing';
import { remindSilent, REMINDING_CARDS } from '../../application/resolution/reminding-silent';
import * as ruling from '../../application/resolution/ruling';
import { sendPreviewed } from '../../application/resolution/sending';
import { CHOICES, type Choice } from '../../domain/resolution/ballot';
import { onReminder } from './on-reminder';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';
import { count, id, idOrNone, one, verb, type Verbs } from './verb';

const matter = z
  .object({ forum: id, matter: z.uuid() })
  .transform((data) => ({ forumId: data.forum, resolutionId: data.matter }));
const round = z.object({ round: count });
const revision = z.object({ revision: count });
/** What is looked for, as far as anybody is shown it again; cards from before there was a search do not say. */
const sought = typedText.default('').transform((text) => text.slice(0, MOST_SOUGHT));
const hash = z.string().min(1).max(128);
const draftFields = z
  .object({
    ...ofEachField(() => typedText),
    lastDay: typedDay,
    suggestedLastDay: typedDay,
  })
  .transform(({ suggestedLastDay, ...fields }) => ({ fields, suggestedLastDay }));

const ballot = z
  .object({
    round: count,
    hash,
    choice: z.enum(CHOICES),
    approveNote: typedText,
    rejectReason: typedText,
    anchoringReason: typedText,
    objectReason: typedText,
    recuseReason: typedText,
    remindOn: typedDay,
  })
  .transform(({ hash: textHash, ...data }) => {
    const reasons = {
      approve: data.approveNote,
      reject: data.rejectReason,
      needsAnchoring: data.anchoringReason,
      objectToForm: data.objectReason,
      recuse: data.recuseReason,
    } satisfies Record<Choice, string>;
    return { round: data.round, textHash, choice: data.choice, reason: reasons[data.choice], remindOn: data.remindOn };
  });

const onMatter = z.intersection(matter, onReminder);
const seenRound = z.intersection(matter, round);
const seenDraft = z.intersection(matter, revision);
const shownOn = z
  .object({ shownAs: z.enum(PREVIEW_KINDS), shownNumber: count })
  .transform(({ shownAs: kind, shownNumber: number }) => ({ shownOn: { kind, number } }));
const previewed = z.intersection(matter, shownOn);
const typedDraft = z.intersection(seenDraft, draftFields);
/** What whoever sends has been warned of is on their card. */
const seenTitle = z.object({ seenTitle: typedText });

/** What can be done with a matter. */
export const resolutionVerbs = {
  'draft.open': verb(matter, openForm),
  'draft.save': verb(typedDraft, saveDraft),
  'draft.preview': verb(typedDraft, previewDraft),
  'draft.send': verb(z.intersection(typedDraft, seenTitle), sendDraft),
  'draft.discard': verb(seenDraft, discardDraft),
  'preview.send': verb(z.intersection(z.intersection(seenDraft, shownOn), seenTitle), sendPreviewed),
  'preview.change': verb(previewed, changePreviewed),
  'preview.show': verb(previewed, showPreview),
  'preview.startDeclining': verb(previewed, startDeclining),
  'preview.decline': verb(z.intersection(previewed, z.object({ reason: typedText })), declineSending),
  'declined.show': verb(matter, showDeclined),

  'vote.cast': verb(z.intersection(onMatter, ballot), castBallot),
  'vote.view': verb(onMatter, viewMatter),

  'course.show': verb(matter, showCourse),
  'course.closeEarly': verb(seenRound, (d, person, seen) => ruling.closeEarly(d, person, seen, undefined)),
  'course.withdraw': verb(z.intersection(seenRound, z.object({ reason: typedText })), (d, person, data) =>
    ruling.withdraw(d, person, data, data.reason),
  ),
  'course.letSuccessorAnswer': verb(z.intersection(seenRound, z.object({ elector: id })), (d, person, data) =>
    ruling.letSuccessorAnswer(d, person, data, data.elector),
  ),
  'round.remind': verb(
    z.intersection(seenRound, z.object({ line: typedText, shownOn: z.enum(REMINDING_CARDS) })),
    remindSilent,
  ),
  'ruling.extend': verb(z.intersection(seenRound, z.object({ lastDay: typedDay })), (d, person, data) =>
    ruling.extendDeadline(d, person, data, data.lastDay),
  ),
  'ruling.referBack': verb(z.intersection(seenRound, z.object({ referBackReason: typedText })), (d, person, data) =>
    ruling.referBack(d, person, data, data.referBackReason),
  ),
  'matter.moveToMeeting': verb(z.intersection(seenRound, z.object({ moveReason: typedText })), (d, person, data) =>
    ruling.moveToMeeting(d, person, data, data.moveReason),
  ),
  'matter.strike': verb(z.intersection(seenRound, z.object({ strikeReason: typedText })), (d, person, data) =>
    ruling.strike(d, person, data, data.strikeReason),
  ),
  'referral.assign': verb(
    z.intersection(seenRound, z.object({ after: count, responsible: one, whatToSupply: typedText })),
    (d, person, data) => ruling.assignRework(d, person, data, data),
  ),

  'matters.show': verb(
    z.object({ forum: id, page: count }).transform((data) => ({ forumId: data.forum, page: data.page })),
    listMatters,
  ),
  'matter.show': verb(matter, showMatter),
  'tally.show': verb(matter, showTally),
  'rework.show': verb(matter, showRework),
  'matter.history': verb(z.intersection(matter, z.object({ page: count.default(0) })), showHistory),
  'matter.deliveries': verb(z.intersection(matter, z.object({ page: count.default(0) })), showDeliveries),
  'deliveries.show': verb(z.object({ page: count }), listDeliveries),
  'decisions.show': verb(z.object({ forum: idOrNone, page: count, sought }), (d, person, { forum: forumId, ...rest }) =>
    findDecisions(d, person, { forumId, ...rest }),
  ),
  'decision.show': verb(z.object({ forum: id, decision: id }), (d, person, data) =>
    showDecision(d, person, data.forum, data.decision),
  ),
} satisfies Verbs;
