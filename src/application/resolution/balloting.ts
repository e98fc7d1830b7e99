import type { AccountId, Person } from '../../domain/forum/person';
import { presidiumOf } from '../../domain/forum/roles';
import { isFinal, type Choice } from '../../domain/resolution/ballot';
import { chosenDayAhead, readChosenReminder } from '../../domain/resolution/chosen-reminder';
import { decide } from '../../domain/resolution/decide';
import type { ResolutionVerdict } from '../../domain/resolution/resolution-verdict';
import { ballotOf, type Round } from '../../domain/resolution/round';
import { currentRound, notStarted, type Resolution } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';
import type { Dependencies } from '../dependencies';
import { membershipOf } from '../forum/membership';
import { charterToday } from '../forum/today';
import { askRecognition } from '../forum/recognizing';
import { remindersTo } from '../reminding/asking-reminder';
import { receiptView } from '../reminding/left-to-do';
import type { OnReminder } from '../reminding/reminder-name';
import { forumRef, reminderDayRef, resolutionRef } from '../records/refs';
import type { Matter } from './acting-on-matter';
import { linkElectors } from './linking-electors';
import type { Notice } from '../notice';
import type { View } from '../views';
import type { DoneItem } from '../reminding/reminding-view';
import type { TypedReason } from './matters-view';

export interface BallotInput extends Matter, OnReminder {
  readonly round: number;
  readonly textHash: string;
  readonly choice: Choice;
  readonly reason: string;
  /** The day on which somebody who needs time wants to be reminded, as typed; '' for none. */
  readonly remindOn: string;
}

/** Records a ballot and answers with the voter's own view. The round's frozen electorate alone says who may vote. */
export async function castBallot(dependencies: Dependencies, voter: Person, input: BallotInput): Promise<View> {
  const { forums, resolutions, calendar, nudge } = dependencies;
  const ref = resolutionRef(input.forumId, input.resolutionId);
  const { round, textHash, choice, reason, remindOn, from = null } = input;
  const presidium = choice === 'recuse' ? await presidiumToday(dependencies, input.forumId) : [];
  const unused: { day: Notice | null } = { day: null };
  const cast = () =>
    resolutions.change(ref, (resolution, now): ResolutionVerdict => {
      // Only those who need time choose a day. A final answer is never refused because of one.
      const open = resolution.status === 'open' && !isFinal(choice) ? currentRound(resolution) : undefined;
      const chosen = open === undefined ? noneChosen : readChosenReminder(open, calendar, now, remindOn);
      // A faulty day never costs the answer, since it is optional: the person is told that the day could not be used.
      unused.day = chosen.kind === 'faulty' ? { type: 'reminderDayFaulty', lastDay: chosen.lastDay } : null;
      const remindAt = chosen.kind === 'faulty' ? dayBefore(open, voter) : chosen.at;
      const ballot = { voter: voter.id, round, textHash, choice, reason, remindAt, presidium };
      return decide(resolution, { type: 'castBallot', ...ballot }, now);
    });
  let change = await cast();
  if (change.kind === 'refused' && change.refusal.type === 'notEligible') {
    const forum = (await forums.read(forumRef(input.forumId)))?.state;
    if (await linkElectors(dependencies, forum, change.state)) change = await cast();
  }
  if (change.kind === 'accepted') {
    if (change.isToBeTended) nudge(ref);
    try {
      const done = from === null ? undefined : givenBallot(change.state, voter);
      if (from !== null && done !== undefined && unused.day === null)
        return await receiptView(dependencies, voter.id, from, done);
      return ownView(dependencies, change.state, voter, { from, note: unused.day });
    } finally {
      if (change.isNews) {
        if (change.state.status !== 'notStarted') for (const day of remindersTo(change.state, voter.id)) nudge(day);
        if (from !== null) nudge(reminderDayRef(voter.id, from.day));
      }
    }
  }
  const { refusal } = change;
  const outside = await whyOutside(dependencies, change.state, voter, input);
  if (outside !== undefined) return { card: 'message', message: outside };
  if (refusal.type === 'notEligible') {
    const asked = await askRecognition(dependencies, input.forumId, voter);
    if (asked !== undefined) return { card: 'message', message: asked };
  }
  const isFaulty = ['reasonMissing', 'reasonTooLong'].includes(refusal.type);
  return ownView(dependencies, change.state, voter, {
    note: refusal,
    typed: isFaulty ? { choice, reason, remindOn } : null,
    givenBack: isFaulty ? '' : reason.trim(),
    from,
  });
}

/** Who presides, which matters when somebody declares jäv: the matter may be left without anybody to lead it. */
async function presidiumToday(dependencies: Dependencies, forumId: string): Promise<readonly AccountId[]> {
  const forum = (await dependencies.forums.read(forumRef(forumId)))?.state;
  return forum?.status === 'ready' ? presidiumOf(charterToday(dependencies, forum)) : [];
}

const noneChosen = { kind: 'chosen', at: null } as const;

/** The day that the person had chosen before, if any. */
function dayBefore(round: Round | undefined, { id }: Person): Instant | null {
  return round === undefined ? null : (ballotOf(round, id)?.remindAt ?? null);
}

function givenBallot(resolution: Resolution, { id }: Person): DoneItem | undefined {
  const round = resolution.status === 'notStarted' ? undefined : currentRound(resolution);
  const ballot = round === undefined ? undefined : ballotOf(round, id);
  if (resolution.status === 'notStarted' || round === undefined || ballot === undefined) return undefined;
  return { kind: 'ballot', resolution, round, ballot };
}

/** The matter as this person sees it: their own answer, never anybody else's while the round is open. */
export async function viewMatter(
  dependencies: Dependencies,
  viewer: Person,
  {
    from = null,
    note = null,
    givenBack = '',
    ...matter
  }: Matter & OnReminder & { readonly note?: Notice | null; readonly givenBack?: string },
): Promise<View> {
  const ref = resolutionRef(matter.forumId, matter.resolutionId);
  const state = (await dependencies.resolutions.read(ref))?.state ?? notStarted;
  const outside = await whyOutside(dependencies, state, viewer, matter);
  return outside === undefined
    ? ownView(dependencies, state, viewer, { from, note, givenBack })
    : { card: 'message', message: outside };
}

/** Why the matter is not shown to this person: they are neither in its electorate nor in the forum any more. */
async function whyOutside(
  dependencies: Dependencies,
  state: Resolution,
  person: Person,
  { forumId }: Matter,
): Promise<Notice | undefined> {
  const electorate = (state.status === 'notStarted' ? undefined : currentRound(state))?.electorate ?? [];
  if (electorate.some(({ id }) => id === person.id)) return undefined;
  const membership = await membershipOf(dependencies, forumId, person);
  return membership.kind === 'outsider' ? membership.notice : undefined;
}

function ownView(
  { calendar, clock }: Dependencies,
  resolution: Resolution,
  viewer: Person,
  {
    note = null,
    typed = null,
    givenBack = '',
    from = null,
  }: OnReminder & {
    readonly note?: Notice | null;
    readonly typed?: TypedReason | null;
    readonly givenBack?: string;
  },
): View {
  if (resolution.status === 'notStarted') {
    return { card: 'message', message: { type: 'unknownMatter' } };
  }
  const round = currentRound(resolution);
  if (round === undefined) return { card: 'message', message: note ?? { type: 'unknownMatter' } };
  const chosenDay = chosenDayAhead(round, viewer.id, calendar, clock.now());
  return { card: 'ownVote', resolution, round, viewer: viewer.id, chosenDay, note, typed, givenBack, from };
}
