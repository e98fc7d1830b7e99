import type { Decision } from '../../domain/decision/decision';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { Started } from '../../domain/resolution/resolution';
import type { Messenger } from '../../ports/messenger';
import type { PostEntry } from '../../ports/post-entry';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { recentForum } from '../forum/recent-forum';
import { chairDecisionRef, minutesRef, resolutionRef } from '../records/refs';
import type { View } from '../views';
import type { DoneItem, ReminderItem } from '../reminding/reminding-view';

export interface Linking extends Pick<Dependencies, 'forums' | 'resolutions' | 'minutes' | 'chairDecisions'> {
  readonly messenger: Pick<Messenger, 'linkTo'>;
}

/** The channel's card about something: its record and its post. Of several posts, the first that stands. */
interface ChannelCard {
  readonly ref: RecordRef;
  readonly keys: readonly string[];
}

/** A post that another process has made is found this late. */
const MAX_AGE_MS = 30_000;

/**
 * The address of the channel's card about the same thing as a person's own card; `null` where there is none, it does not
 * stand yet, the channel is lost, or Teams has no address for it.
 */
export async function linkToChannel(linking: Linking, view: View): Promise<string | null> {
  const card = channelCardOf(view);
  if (card === null) return null;
  const posts = await postsOf(linking, card.ref);
  const [posted] = card.keys.flatMap((key) => posts.find((entry) => entry.key === key)?.posted ?? []);
  if (posted === undefined) return null;
  const forum = await recentForum(linking, card.ref.forumId);
  if (forum === undefined || forum.status === 'unmet' || forum.isLost) return null;
  return linking.messenger.linkTo(forum.place, posted);
}

async function postsOf(linking: Linking, ref: RecordRef): Promise<readonly PostEntry[]> {
  switch (ref.kind) {
    case 'resolution':
      return (await linking.resolutions.recall(ref, MAX_AGE_MS))?.posts ?? [];
    case 'minutes':
      return (await linking.minutes.recall(ref, MAX_AGE_MS))?.posts ?? [];
    case 'chairDecision':
      return (await linking.chairDecisions.recall(ref, MAX_AGE_MS))?.posts ?? [];
    case 'forum':
    case 'reminderDay':
    case 'meetings':
    case 'accounts':
    case 'application':
    case 'followUps':
    case 'import':
    case 'languages':
    case 'earlierDecision':
      return [];
  }
}

/** The channel's card about what the view shows; `null` when the channel has none, or when the view is that card. */
function channelCardOf(view: View): ChannelCard | null {
  switch (view.card) {
    case 'ownVote':
    case 'reaction':
    case 'enquiry':
    case 'enquiryReply':
    case 'course':
    case 'objections':
    case 'tally':
    case 'ruling':
    case 'referral':
    case 'rework':
    case 'deliveries':
    case 'successions':
      return voteCard(view.resolution, view.round.number);
    case 'handedOver':
      return view.round === null ? null : voteCard(view.resolution, view.round.number);
    case 'draftClosed':
      return view.sentAs === null ? null : voteCard(view.resolution, view.sentAs.number);
    case 'history':
      return voteCard(view.resolution, view.resolution.rounds.length);
    case 'reminder':
      return view.receipt === null ? ofReminder(view.items) : ofDone(view.receipt.of);
    case 'receipt':
      return ofDone(view.receipt.of);
    case 'standIn':
      return channelCardOf(view.of);
    case 'decision':
    case 'webDecision':
    case 'terms':
    case 'formalDecisions':
    case 'editorial':
      return decisionCard(view.decision);
    case 'minutesTask':
    case 'minutesTaskOver':
    case 'minutesOverdue':
    case 'minutesChain':
    case 'minutesPresence':
      return statusCard(view.minutes);
    case 'vote':
    case 'travel':
    case 'passingForm':
    case 'offer':
    case 'mention':
    case 'welcome':
    case 'notUnderstood':
    case 'outcome':
    case 'minutesStatus':
    case 'setup':
    case 'composition':
    case 'startMatter':
    case 'draftForm':
    case 'preview':
    case 'previewFaulty':
    case 'decliningForm':
    case 'sendingDeclined':
    case 'replaced':
    case 'chairDecisionForm':
    case 'chairDecisionMade':
    case 'minutesForm':
    case 'minutesExport':
    case 'minutesList':
    case 'minutesFile':
    case 'matters':
    case 'todo':
    case 'absence':
    case 'delivered':
    case 'decisions':
    case 'decisionListForm':
    case 'meetings':
    case 'accounts':
    case 'costCentre':
    case 'costCentresCheck':
    case 'followUps':
    case 'followUp':
    case 'followUpProposal':
    case 'reports':
    case 'registerMenu':
    case 'seat':
    case 'roles':
    case 'forumDetails':
    case 'timeSettings':
    case 'stateFundsSettings':
    case 'applications':
    case 'application':
    case 'applicationForm':
    case 'importForm':
    case 'importCheck':
    case 'export':
    case 'departure':
    case 'departureSettled':
    case 'recognition':
    case 'recognitionSettled':
    case 'questionSettled':
    case 'channelNews':
    case 'missingInChannel':
    case 'chatClosed':
    case 'help':
    case 'chooseForum':
    case 'message':
      return null;
  }
}

function voteCard({ forumId, id }: Started, round: number): ChannelCard {
  return { ref: resolutionRef(forumId, id), keys: [`vote-${round}`] };
}

function statusCard({ forumId, id }: StartedMinutes): ChannelCard {
  return { ref: minutesRef(forumId, id), keys: ['status'] };
}

function decisionCard(decision: Decision): ChannelCard | null {
  if (decision.kind === 'earlier') return null;
  const { forumId, id } = decision;
  return decision.kind === 'chair'
    ? { ref: chairDecisionRef(forumId, id), keys: ['decision'] }
    : { ref: resolutionRef(forumId, id), keys: ['ending', `vote-${decision.round}`] };
}

function ofDone(done: DoneItem): ChannelCard {
  return done.kind === 'ballot' ? voteCard(done.resolution, done.round.number) : statusCard(done.minutes);
}

/**
 * A reminder about one thing leads to its card. A list leads to none, since each of its matters does once it is
 * opened.
 */
function ofReminder(items: readonly ReminderItem[]): ChannelCard | null {
  const waiting = items.filter(({ isWaiting }) => isWaiting);
  const [only, ...others] = waiting.length > 0 ? waiting : items;
  if (only === undefined || others.length > 0) return null;
  switch (only.kind) {
    case 'resolution':
      return voteCard(only.resolution, only.round.number);
    case 'minutes':
      return statusCard(only.minutes);
    case 'followUp':
    case 'outstanding':
      return null;
  }
}
