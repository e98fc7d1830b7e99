import { z } from 'zod/v4';
import {
  addCycle,
  addFollowUp,
  confirmProposal,
  declineProposal,
  dropFollowUp,
  findFollowUps,
  finishFollowUp,
  moveFollowUp,
  type ChosenOwner,
  type ChosenSource,
} from '../../application/follow-ups/keeping-follow-ups';
import { showFollowUp, showFollowUps, showProposal } from '../../application/follow-ups/showing-follow-ups';
import { TABLE_FORMATS } from '../../application/taking-out/files';
import { RECURRENCES } from '../../domain/follow-ups/follow-ups';
import { isLocalDate } from '../../domain/time';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';
import { count, id, one, verbFor, verbGiving, type Verbs } from './verb';

const forum = z.object({ forum: id }).transform((data) => ({ forumId: data.forum }));

const list = z
  .object({ forum: id, page: count.default(0) })
  .transform((data) => ({ forumId: data.forum, page: data.page }));

const shown = z
  .object({ forum: id, followUp: id })
  .transform((data) => ({ forumId: data.forum, followUp: data.followUp }));

/** `forum`, `leaders`, `person:<account>`, `seat:<number>`, or nobody. */
const who = one.transform((value): ChosenOwner => {
  if (value === 'forum' || value === 'leaders') return { kind: value };
  const [kind, rest] = partsOf(value);
  if (kind === 'person') return { kind, id: rest };
  const seat = count.safeParse(rest).data;
  return kind === 'seat' && seat !== undefined && seat > 0 ? { kind, seat } : { kind: 'nobody' };
});

/** `decision:<id>`, `minutes:<day>`, or nothing. */
const source = one.transform((value): ChosenSource => {
  const [kind, rest] = partsOf(value);
  if (kind === 'decision') return { kind, decision: rest };
  return kind === 'minutes' && isLocalDate(rest) ? { kind, meetingOn: rest, item: '' } : { kind: 'byHand' };
});

const ownerAndDue = { who, followUpOwner: typedText, when: one.default('next'), followUpDue: typedDay };
const followUp = { followUpTitle: typedText, ...ownerAndDue, recurs: z.enum(RECURRENCES).default('never') };

const added = z
  .object({ forum: id, followUp: z.uuid(), ...followUp, source, sourceItem: typedText })
  .transform(({ forum: forumId, followUp: key, source: chosen, sourceItem: item, ...data }) => ({
    forumId,
    key,
    source: chosen.kind === 'minutes' ? { ...chosen, item } : chosen,
    typed: typedIn(data),
  }));

const confirmed = z
  .object({ forum: id, proposal: id, ...followUp })
  .transform(({ forum: forumId, proposal, ...data }) => ({ forumId, proposal, typed: typedIn(data) }));

const proposed = z
  .object({ forum: id, proposal: id })
  .transform((data) => ({ forumId: data.forum, proposal: data.proposal }));

const seen = { forum: id, followUp: id, after: count };

const finished = z
  .object({ ...seen, outcome: typedText })
  .transform(({ forum: forumId, outcome: reason, ...data }) => ({ forumId, ...data, reason }));

const moved = z
  .object({ ...seen, ...ownerAndDue, whyMoved: typedText })
  .transform(({ forum: forumId, followUp: moving, after, whyMoved: reason, ...data }) => ({
    forumId,
    followUp: moving,
    after,
    reason,
    when: data.when,
    on: data.followUpDue,
    owner: { chosen: data.who, typed: data.followUpOwner },
  }));

const dropped = z
  .object({ ...seen, whyDropped: typedText })
  .transform(({ forum: forumId, whyDropped: reason, ...data }) => ({ forumId, ...data, reason }));

const searched = z
  .object({ forum: id, searchedText: typedText, searchedMeeting: one, searchedItem: typedText })
  .transform((data) => ({
    forumId: data.forum,
    text: data.searchedText,
    meetingOn: isLocalDate(data.searchedMeeting) ? data.searchedMeeting : '',
    item: data.searchedItem,
  }));

const file = z
  .object({ forum: id, format: z.enum(TABLE_FORMATS) })
  .transform((data) => ({ what: 'followUps' as const, forumId: data.forum, format: data.format }));

/** What can be done with what a forum follows up. */
export const followUpsVerbs = {
  'followUps.show': verbFor('inForum', list, showFollowUps),
  'followUp.show': verbFor('inForum', shown, showFollowUp),
  'followUp.add': verbFor('leadingFollowUps', added, addFollowUp),
  'followUp.finish': verbFor('followingUp', finished, finishFollowUp),
  'followUp.move': verbFor('followingUp', moved, moveFollowUp),
  'followUp.drop': verbFor('leadingFollowUps', dropped, dropFollowUp),
  'followUpProposal.show': verbFor('leadingFollowUps', proposed, showProposal),
  'followUpProposal.confirm': verbFor('leadingFollowUps', confirmed, confirmProposal),
  'followUpProposal.decline': verbFor('leadingFollowUps', proposed, declineProposal),
  'followUps.find': verbFor('leadingFollowUps', searched, findFollowUps),
  'followUps.cycle': verbFor('leadingFollowUps', forum, addCycle),
  'followUps.takeOut': verbGiving('inForum', file),
} satisfies Verbs;

function typedIn(data: {
  readonly followUpTitle: string;
  readonly who: ChosenOwner;
  readonly followUpOwner: string;
  readonly when: string;
  readonly followUpDue: string;
  readonly recurs: (typeof RECURRENCES)[number];
}) {
  const { followUpTitle: title, who: chosen, followUpOwner: typed, when, followUpDue: on, recurs } = data;
  return { title, owner: { chosen, typed }, when, on, recurs };
}

function partsOf(value: string): readonly [string, string] {
  const at = value.indexOf(':');
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
}
