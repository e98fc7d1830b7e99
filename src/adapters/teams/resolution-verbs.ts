import { z } from 'zod/v4';
import { FINDINGS, judgmentsToField, ofEachCriterion } from '../../domain/state-funds/criteria';
import { ofEachField } from '../../domain/resolution/content';
import { PREVIEW_KINDS } from '../../domain/resolution/resolution';
import { MATTER_TEMPLATES } from '../../domain/resolution/draft-source';
import { askedAtBeginning, BEGUN_IN } from '../../application/resolution/begun-in';
import { castBallot, viewMatter } from '../../application/resolution/balloting';
import { discardDraft, openForm, previewDraft, saveDraft, sendDraft } from '../../application/resolution/drafting';
import {
  listMatters,
  showCourse,
  showHistory,
  showMatter,
  showRework,
  showTally,
} from '../../application/resolution/looking-at-matters';
import { listDeliveries, showDeliveries } from '../../application/resolution/looking-at-deliveries';
import {
  noteFormalDecision,
  showFormalDecisions,
  takeBackFormalDecision,
} from '../../application/resolution/formal-decisions';
import { changeEditorially, setAsideEditorial, showEditorial } from '../../application/resolution/editing';
import { makeEnquiry, replyToEnquiry } from '../../application/resolution/enquiring';
import {
  changePreviewed,
  declineSending,
  showDeclined,
  showPreview,
  startDeclining,
  takePreviewedToMeeting,
} from '../../application/resolution/previewing';
import { remindSilent, REMINDING_CARDS } from '../../application/resolution/reminding-silent';
import * as ruling from '../../application/resolution/ruling';
import { sendPreviewed } from '../../application/resolution/sending';
import {
  beginRenewal,
  endDelegation,
  meetCondition,
  reportResults,
  showTerms,
  takeBackCondition,
} from '../../application/resolution/following-terms';
import { RENEWALS } from '../../domain/terms/terms-notes';
import {
  openPassing,
  passOn,
  recallPassing,
  showTravel,
  takeUpOffer,
  turnBackOffer,
} from '../../application/resolution/passing-on';
import { copyMatter, offerStarts, startDraft } from '../../application/resolution/starting';
import { MOST_SOUGHT } from '../../application/decision/finding';
import { CHOICES, type Choice } from '../../domain/resolution/ballot';
import { onReminder } from './on-reminder';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';
import { count, id, idOrNone, one, verbAnywhere, verbFor, type Verbs } from './verb';

const matter = z
  .object({ forum: id, matter: z.uuid() })
  .transform((data) => ({ forumId: data.forum, resolutionId: data.matter }));
const round = z.object({ round: count });
const revision = z.object({ revision: count });
const hash = z.string().min(1).max(128);
/** What is chosen from a list says how much had been noted of it: `<its number>#<how much>`. */
const seenInList = z
  .string()
  .max(16)
  .default('')
  .transform((value) => {
    const [number, after] = value.split('#').map((part) => count.safeParse(Number(part)).data);
    return { number: number ?? 0, after: after ?? 0 };
  });
/** A criterion has two fields on the form: what is found of it, and a comment. */
const judgment = z.object({ finding: z.enum(FINDINGS).or(z.literal('')).default(''), comment: typedText });
const judgments = z
  .looseObject({})
  .transform((data): unknown =>
    ofEachCriterion((criterion) => ({ finding: data[`finding_${criterion}`], comment: data[`comment_${criterion}`] })),
  )
  .pipe(z.object(ofEachCriterion(() => judgment)))
  .transform(judgmentsToField);
const seenCondition = seenInList.transform(({ number: condition, after }) => ({ condition, after }));
/** A number chosen from a list; 0 for none. */
const chosenNumber = seenInList.transform(({ number }) => number);
const seenParty = seenInList.transform(({ number: party, after }) => ({ party, after }));
const draftFields = z
  .looseObject({})
  .transform((data): unknown => ({ typed: data, criteria: data }))
  .pipe(
    z.object({
      typed: z.object({
        ...ofEachField(() => typedText),
        applicant: one,
        lastDay: typedDay,
        suggestedLastDay: typedDay,
      }),
      criteria: judgments,
    }),
  )
  .transform(({ typed: { suggestedLastDay, ...fields }, criteria }) => ({
    fields: { ...fields, criteria },
    suggestedLastDay,
  }));

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
/** The title of which the sender has been warned, as their card says. */
const seenWarnings = z.object({ seenTitle: typedText, seenAway: typedText });

const starting = z
  .object({ forum: id, begunIn: z.enum(BEGUN_IN), message: idOrNone })
  .transform(({ message, ...sent }) => ({ forumId: sent.forum, asked: askedAtBeginning(sent, message) }));
const seeking = z
  .object({ page: count, soughtMatter: typedText.default('') })
  .transform(({ page, soughtMatter }) => ({ page, sought: soughtMatter.slice(0, MOST_SOUGHT).trim() }));
const template = z
  .object({ template: z.enum(['empty', ...MATTER_TEMPLATES]) })
  .transform((data) => ({ template: data.template === 'empty' ? null : data.template }));

/** What can be done with a matter. */
export const resolutionVerbs = {
  'starts.show': verbFor('preparers', z.intersection(starting, seeking), offerStarts),
  'draft.begin': verbFor('preparers', z.intersection(starting, template), startDraft),
  'draft.copy': verbFor('preparers', z.intersection(starting, matter), copyMatter),
  'draft.open': verbFor('workingOnText', matter, openForm),
  'draft.save': verbFor('workingOnText', typedDraft, saveDraft),
  'draft.preview': verbFor('workingOnText', typedDraft, previewDraft),
  'draft.send': verbFor('workingOnText', z.intersection(typedDraft, seenWarnings), sendDraft),
  'draft.discard': verbFor('ownersOfDraft', seenDraft, discardDraft),
  'preview.send': verbFor('sending', z.intersection(z.intersection(seenDraft, shownOn), seenWarnings), sendPreviewed),
  'preview.toMeeting': verbFor('leaders', z.intersection(seenDraft, shownOn), takePreviewedToMeeting),
  'preview.change': verbFor('workingOnText', previewed, changePreviewed),
  'preview.show': verbFor('workingOnText', previewed, showPreview),
  'preview.startDeclining': verbFor('presidium', previewed, startDeclining),
  'preview.decline': verbFor('presidium', z.intersection(previewed, z.object({ reason: typedText })), declineSending),
  'declined.show': verbFor('preparers', matter, showDeclined),

  'vote.cast': verbAnywhere('voting', z.intersection(onMatter, ballot), castBallot),
  'vote.view': verbAnywhere('electorsAndForum', onMatter, viewMatter),

  'enquiry.make': verbAnywhere(
    'voting',
    z.intersection(
      z.intersection(onMatter, round),
      z.object({ enquiryText: typedText }).transform(({ enquiryText: text }) => ({ text })),
    ),
    makeEnquiry,
  ),
  'enquiry.reply': verbFor(
    'leaders',
    z.intersection(
      seenRound,
      z
        .object({ enquiry: count, enquiryReply: typedText })
        .transform(({ enquiry, enquiryReply }) => ({ number: enquiry, text: enquiryReply })),
    ),
    replyToEnquiry,
  ),

  'course.show': verbFor('inForum', matter, showCourse),
  'course.closeEarly': verbFor('presidium', seenRound, (d, belonging, seen) =>
    ruling.closeEarly(d, belonging, seen, undefined),
  ),
  'course.withdraw': verbFor(
    'presidium',
    z.intersection(seenRound, z.object({ reason: typedText })),
    (d, belonging, data) => ruling.withdraw(d, belonging, data, data.reason),
  ),
  'course.letSuccessorAnswer': verbFor(
    'presidium',
    z.intersection(seenRound, z.object({ elector: id })),
    (d, belonging, data) => ruling.letSuccessorAnswer(d, belonging, data, data.elector),
  ),
  'round.remind': verbFor(
    'leaders',
    z.intersection(seenRound, z.object({ line: typedText, shownOn: z.enum(REMINDING_CARDS) })),
    remindSilent,
  ),
  'ruling.extend': verbFor(
    'presidium',
    z.intersection(seenRound, z.object({ lastDay: typedDay })),
    (d, belonging, data) => ruling.extendDeadline(d, belonging, data, data.lastDay),
  ),
  'ruling.referBack': verbFor(
    'presidium',
    z.intersection(seenRound, z.object({ referBackReason: typedText })),
    (d, belonging, data) => ruling.referBack(d, belonging, data, data.referBackReason),
  ),
  'matter.moveToMeeting': verbFor(
    'presidium',
    z.intersection(seenRound, z.object({ moveReason: typedText })),
    (d, belonging, data) => ruling.moveToMeeting(d, belonging, data, data.moveReason),
  ),
  'matter.strike': verbFor(
    'presidium',
    z.intersection(seenRound, z.object({ strikeReason: typedText })),
    (d, belonging, data) => ruling.strike(d, belonging, data, data.strikeReason),
  ),
  'referral.assign': verbFor(
    'leaders',
    z.intersection(seenRound, z.object({ after: count, responsible: one, whatToSupply: typedText })),
    (d, belonging, data) => ruling.assignRework(d, belonging, data, data),
  ),

  'matters.show': verbFor(
    'inForum',
    z.object({ forum: id, page: count }).transform((data) => ({ forumId: data.forum, page: data.page })),
    listMatters,
  ),
  'matter.show': verbAnywhere('electorsAndForum', matter, showMatter),
  'tally.show': verbFor('followingMatter', matter, showTally),
  'rework.show': verbFor('followingMatter', matter, showRework),
  'formal.show': verbFor('inForum', matter, showFormalDecisions),
  'formal.note': verbFor(
    'notingFormalDecisions',
    z
      .intersection(
        matter,
        z.object({ undecided: seenParty, formalBody: typedText, formalDay: typedDay, formalReference: typedText }),
      )
      .transform(({ undecided, formalBody: body, formalDay: on, formalReference: reference, ...data }) => {
        return { ...data, ...undecided, body, on, reference };
      }),
    noteFormalDecision,
  ),
  'formal.takeBack': verbFor(
    'correctingFormalDecisions',
    z
      .intersection(matter, z.object({ decidedParty: seenParty, whyFormalBack: typedText }))
      .transform(({ decidedParty, whyFormalBack: reason, ...data }) => ({ ...data, ...decidedParty, reason })),
    takeBackFormalDecision,
  ),
  'editorial.show': verbFor('inForum', matter, showEditorial),
  'editorial.change': verbFor(
    'processLeads',
    z
      .intersection(
        matter,
        z.object({ after: count, editorialBefore: typedText, editorialAfter: typedText, editorialWhy: typedText }),
      )
      .transform(({ editorialBefore: before, editorialAfter: becomes, editorialWhy: why, ...data }) => {
        return { ...data, before, becomes, why };
      }),
    changeEditorially,
  ),
  'editorial.setAside': verbFor(
    'seated',
    z
      .intersection(matter, z.object({ editorial: chosenNumber, whyNotEditorial: typedText }))
      .transform(({ editorial: change, whyNotEditorial: reason, ...data }) => ({ ...data, change, reason })),
    setAsideEditorial,
  ),
  'terms.show': verbFor('inForum', matter, showTerms),
  'terms.meet': verbFor(
    'leaders',
    z.intersection(matter, z.object({ unmet: seenCondition, evidence: typedText })).transform(({ unmet, ...data }) => {
      return { ...data, ...unmet };
    }),
    meetCondition,
  ),
  'terms.endDelegation': verbFor(
    'leaders',
    z
      .intersection(matter, z.object({ whyDelegationEnded: typedText }))
      .transform(({ whyDelegationEnded: reason, ...data }) => ({ ...data, reason })),
    endDelegation,
  ),
  'terms.takeBack': verbFor(
    'leaders',
    z
      .intersection(matter, z.object({ met: seenCondition, whyUnmet: typedText }))
      .transform(({ met, whyUnmet, ...data }) => {
        return { ...data, ...met, reason: whyUnmet };
      }),
    takeBackCondition,
  ),
  'terms.report': verbFor(
    'leaders',
    z
      .intersection(
        matter,
        z.object({ after: count, reportDone: typedText, reportResidents: typedText, reportSpent: typedText }),
      )
      .transform(({ reportDone: done, reportResidents: residents, reportSpent: spent, ...data }) => {
        return { ...data, fields: { done, residents, spent } };
      }),
    reportResults,
  ),
  'terms.renew': verbFor(
    'leaders',
    z.intersection(matter, z.object({ way: z.enum(RENEWALS), after: count })),
    beginRenewal,
  ),
  'travel.show': verbFor('inForum', matter, showTravel),
  'travel.open': verbFor('leaders', matter, openPassing),
  'travel.passOn': verbFor(
    'leaders',
    z
      .intersection(matter, z.object({ receiver: one, after: count, travelMessage: typedText }))
      .transform(({ receiver: to, travelMessage: message, ...data }) => ({ ...data, to, message })),
    passOn,
  ),
  'travel.recall': verbFor('leaders', z.intersection(matter, z.object({ passing: count })), recallPassing),
  'offer.takeUp': verbFor('leaders', matter, takeUpOffer),
  'offer.giveBack': verbFor(
    'leaders',
    z
      .intersection(matter, z.object({ offerQuestion: typedText }))
      .transform(({ offerQuestion: text, ...data }) => ({ ...data, text })),
    turnBackOffer('returned'),
  ),
  'offer.decline': verbFor(
    'leaders',
    z
      .intersection(matter, z.object({ offerReason: typedText }))
      .transform(({ offerReason: text, ...data }) => ({ ...data, text })),
    turnBackOffer('declined'),
  ),
  'matter.history': verbFor('inForum', z.intersection(matter, z.object({ page: count.default(0) })), showHistory),
  'matter.deliveries': verbFor('leaders', z.intersection(matter, z.object({ page: count.default(0) })), showDeliveries),
  'deliveries.show': verbAnywhere('leadersSomewhere', z.object({ page: count }), listDeliveries),
} satisfies Verbs;
