import { z } from 'zod/v4';
import type { Dependencies } from '../../application/dependencies';
import { showDecision } from '../../application/decision/looking-up';
import { saveSetup } from '../../application/forum/setting-up';
import { castBallot, viewMatter } from '../../application/resolution/balloting';
import {
  discardDraft,
  openForm,
  previewDraft,
  saveDraft,
  sendDraft,
  startDraft,
} from '../../application/resolution/drafting';
import { showHistory, showMatter } from '../../application/resolution/looking';
import * as ruling from '../../application/resolution/ruling';
import { sendPreviewed } from '../../application/resolution/sending';
import type { View } from '../../application/views';
import type { Person } from '../../domain/forum/person';
import { typedText } from './typed-text';

/** Does what a card's button says. Believes nothing of the card's data but ids, round, text hash and what was typed. */
export type Verb = (dependencies: Dependencies, person: Person, data: unknown) => Promise<View>;

const id = z.string().min(1).max(128);
const matter = z
  .object({ forum: id, matter: z.uuid() })
  .transform((data) => ({ forumId: data.forum, resolutionId: data.matter }));
/** Some clients send a number as they show it. */
const digits = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);
const count = z.union([z.int(), digits]).pipe(z.int().min(0).max(100_000));
const round = z.object({ round: count });
const revision = z.object({ revision: count });
const hash = z.string().min(1).max(128);
/** A multi-select comes as one string with commas. */
const people = z
  .string()
  .max(40_000)
  .default('')
  .transform((list) => list.split(',').filter((account) => account !== ''));
/** `nobody` is a choice of its own: clients drop a choice whose value is ''. */
const one = z
  .string()
  .max(128)
  .default('')
  .transform((account) => (account === 'nobody' ? '' : account));

const draftFields = z
  .object({
    title: typedText,
    urgency: typedText,
    question: typedText,
    clauses: typedText,
    background: typedText,
    attachments: typedText,
    lastDay: typedText,
    shortNotice: typedText,
  })
  .transform((fields) => ({ fields }));

const ballot = z
  .object({
    round: count,
    hash,
    choice: z.enum(['approve', 'reject', 'needsAnchoring', 'objectToForm', 'recuse']),
    approveNote: typedText,
    rejectReason: typedText,
    anchoringReason: typedText,
    objectReason: typedText,
    recuseReason: typedText,
  })
  .transform(({ hash: textHash, ...data }) => {
    const reasons = {
      approve: data.approveNote,
      reject: data.rejectReason,
      needsAnchoring: data.anchoringReason,
      objectToForm: data.objectReason,
      recuse: data.recuseReason,
    };
    return { round: data.round, textHash, choice: data.choice, reason: reasons[data.choice] };
  });

const setup = z
  .object({
    forum: id,
    revision: count,
    name: typedText,
    shortName: typedText,
    wording: z.enum(['decides', 'endorses']),
    chair: one,
    viceChair: one,
    processLead: one,
    noteTaker: one,
    voting: people,
    coOpted: people,
    kommun: people,
  })
  .transform(({ forum, revision: seen, ...fields }) => ({ forum, seen, fields }));

function verb<Data>(
  schema: z.ZodType<Data>,
  run: (dependencies: Dependencies, person: Person, data: Data) => Promise<View>,
): Verb {
  return async (dependencies, person, data) => {
    const parsed = schema.safeParse(data);
    if (!parsed.success) return { card: 'message', message: { type: 'unreadableCard' } };
    return run(dependencies, person, parsed.data);
  };
}

const seenRound = z.intersection(matter, round);
const seenDraft = z.intersection(matter, revision);
const typedDraft = z.intersection(seenDraft, draftFields);

export const verbs: Readonly<Record<string, Verb>> = {
  'setup.save': verb(setup, (d, person, { forum, seen, fields }) => saveSetup(d, forum, person, fields, seen)),
  'forum.choose': verb(z.object({ forum: id }), (d, person, { forum }) => startDraft(d, person, forum, null)),

  'draft.open': verb(matter, openForm),
  'draft.save': verb(typedDraft, saveDraft),
  'draft.preview': verb(typedDraft, previewDraft),
  'draft.send': verb(typedDraft, sendDraft),
  'draft.discard': verb(matter, discardDraft),
  'preview.send': verb(seenDraft, sendPreviewed),

  'vote.cast': verb(z.intersection(matter, ballot), castBallot),
  'vote.view': verb(matter, viewMatter),

  'course.closeEarly': verb(seenRound, (d, person, seen) => ruling.closeEarly(d, person, seen, undefined)),
  'course.withdraw': verb(z.intersection(seenRound, z.object({ reason: typedText })), (d, person, data) =>
    ruling.withdraw(d, person, data, data.reason),
  ),
  'ruling.extend': verb(z.intersection(seenRound, z.object({ lastDay: typedText })), (d, person, data) =>
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
    z.intersection(seenRound, z.object({ responsible: one, whatToSupply: typedText })),
    (d, person, data) => ruling.assignRework(d, person, data, data),
  ),

  'matter.show': verb(matter, showMatter),
  'matter.history': verb(matter, showHistory),
  'decision.show': verb(z.object({ forum: id, decision: id }), (d, person, data) =>
    showDecision(d, person, data.forum, data.decision),
  ),
};
