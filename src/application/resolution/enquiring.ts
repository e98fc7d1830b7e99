import type { Person } from '../../domain/forum/person';
import { decide } from '../../domain/resolution/decide';
import { currentRound } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { forumRef, resolutionRef } from '../records/refs';
import type { OnReminder } from '../reminding/reminder-name';
import type { View } from '../views';
import { actOnMatter } from './acting-on-matter';
import { viewMatter } from './balloting';
import { linkElectors } from './linking-electors';
import type { SeenRound } from './ruling';

export interface EnquiryInput extends SeenRound, OnReminder {
  readonly text: string;
}

/** Puts a member's question to those who lead the matter, and answers with the matter as it waits for that member. */
export async function makeEnquiry(
  dependencies: Dependencies,
  person: Person,
  { round, text, from = null, ...matter }: EnquiryInput,
): Promise<View> {
  const { forums, resolutions, nudge } = dependencies;
  const ref = resolutionRef(matter.forumId, matter.resolutionId);
  const command = { type: 'makeEnquiry', by: { id: person.id }, round, text } as const;
  const make = () => resolutions.change(ref, (resolution, now) => decide(resolution, command, now));
  let change = await make();
  if (change.kind === 'refused' && change.refusal.type === 'enquiryNotForYou') {
    const forum = (await forums.read(forumRef(matter.forumId)))?.state;
    if (await linkElectors(dependencies, forum, change.state)) change = await make();
  }
  if (change.kind === 'accepted') {
    if (change.isNews) nudge(ref);
    return viewMatter(dependencies, person, { ...matter, from, note: { type: 'enquiryMade' } });
  }
  return viewMatter(dependencies, person, { ...matter, from, note: change.refusal, givenBack: text.trim() });
}

export interface ReplyInput extends SeenRound {
  /** Of the question in the round. */
  readonly number: number;
  readonly text: string;
}

/** Answers a member's question. A no is a sentence, and leaves what was typed where it is. */
export async function replyToEnquiry(
  dependencies: Dependencies,
  belonging: Belonging,
  { round, number, text, ...matter }: ReplyInput,
): Promise<View> {
  const { change } = await actOnMatter(dependencies, belonging, matter, (by) => ({
    type: 'replyToEnquiry',
    by,
    round,
    number,
    text,
  }));
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  const resolution = change.state;
  const current = resolution.status === 'notStarted' ? undefined : currentRound(resolution);
  const enquiry = current?.enquiries.find((one) => one.number === number);
  return resolution.status === 'notStarted' || current === undefined || enquiry === undefined
    ? { card: 'message', message: { type: 'unknownMatter' } }
    : { card: 'enquiry', resolution, round: current, enquiry };
}
