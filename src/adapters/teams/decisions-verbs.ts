import { z } from 'zod/v4';
import { CHAIR_DECISION_WARNINGS } from '../../domain/chair-decision/decide-chair-decision';
import { findEverywhere, findInForum, MOST_SOUGHT } from '../../application/decision/finding';
import { showDecision } from '../../application/decision/looking-up';
import { makeChairDecision, openChairDecision } from '../../application/decision/making-chair-decision';
import { openDecisionList } from '../../application/taking-out/decision-list-form';
import { TABLE_FORMATS, TEXT_FORMATS } from '../../application/taking-out/files';
import { saidYes, toggle } from './toggle';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';
import { count, id, idOrNone, listed, verbAnywhere, verbFor, verbForEither, one, verbGiving, type Verbs } from './verb';

const forum = z.object({ forum: id }).transform((data) => ({ forumId: data.forum }));
/** The words that were looked for, as long as they are shown. Cards from before there was a search have none. */
const sought = typedText.default('').transform((text) => text.slice(0, MOST_SOUGHT));
const warning = z.enum(CHAIR_DECISION_WARNINGS);
const chairDecision = z
  .object({
    forum: id,
    decision: z.uuid(),
    confirmed: listed(100).pipe(z.array(warning)),
    title: typedText,
    text: typedText,
    reason: typedText,
    decidedOn: typedDay,
    amount: typedText,
    changesCharter: toggle,
  })
  .transform(({ forum: forumId, decision: decisionId, confirmed, ...fields }) => ({
    forumId,
    decisionId,
    confirmed,
    fields,
  }));

/** What can be done with decisions: those in the register, and the chair's own. */
export const decisionsVerbs = {
  'decisions.show': verbForEither(
    ['inForum', 'readersOfDecision'],
    z
      .object({ forum: idOrNone, page: count, sought })
      .transform(({ forum: forumId, ...data }) => ({ forumId, ...data })),
    findInForum,
    findEverywhere,
  ),
  'decision.show': verbAnywhere('readersOfDecision', z.object({ forum: id, decision: id }), (d, person, data) =>
    showDecision(d, person, data.forum, data.decision),
  ),
  'decision.takeOut': verbGiving(
    'readersOfDecision',
    z
      .object({ forum: id, decision: id, format: z.enum(TEXT_FORMATS), public: saidYes.default(false) })
      .transform(({ forum: forumId, decision: decisionId, format, ...data }) => {
        return { what: 'decision', forumId, decisionId, format, isPublic: data.public } as const;
      }),
  ),
  'decisions.listForm': verbAnywhere('oneself', z.object({}), openDecisionList),
  'decisions.takeOut': verbGiving(
    'inForum',
    z
      .object({ forum: one, from: typedDay, until: typedDay, format: z.enum(TABLE_FORMATS) })
      .transform(({ forum: forumId, ...data }) => ({ what: 'decisions', forumId, ...data }) as const),
  ),
  'chairDecision.open': verbFor('makingChairDecision', forum, openChairDecision),
  'chairDecision.make': verbFor('makingChairDecision', chairDecision, makeChairDecision),
} satisfies Verbs;
