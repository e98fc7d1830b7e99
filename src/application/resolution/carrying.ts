import { decide } from '../../domain/resolution/decide';
import { stageOf } from '../../domain/resolution/passing';
import { newsOf } from '../../domain/resolution/passing-news';
import type { Started } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import { recentForum } from '../forum/recent-forum';
import { resolutionRef } from '../records/refs';
import { uuidOf } from '../uuid-of';

type CarryingDependencies = Pick<Dependencies, 'forums' | 'resolutions' | 'calendar' | 'nudge'>;

/**
 * Carries a matter that was passed on into the other forum, and tells the forum that it came from what has become of it. Each
 * is done again whenever the matter is tended, and changes nothing the second time: so a crash in between loses nothing.
 */
export async function carryBetweenForums(
  dependencies: CarryingDependencies,
  resolution: Started,
  forumName: string,
): Promise<void> {
  await deliver(dependencies, resolution);
  await tellBack(dependencies, resolution, forumName);
}

/** A forum that the bot does not know any more is given nothing, and the matter can be taken back. */
async function deliver(dependencies: CarryingDependencies, { passings }: Started): Promise<void> {
  const { resolutions, nudge } = dependencies;
  const passing = passings?.at(-1);
  if (passing === undefined || stageOf(passing) !== 'waiting') return;
  const { to, parcel, isRecalled } = passing;
  if ((await recentForum(dependencies, to.id))?.status !== 'ready') {
    if (isRecalled) await takeBackUnread(dependencies, parcel.from.id, parcel.matter, passing.number);
    return;
  }
  const id = uuidOf(['passedOn', parcel.from.id, parcel.matter, passing.number]);
  const ref = resolutionRef(to.id, id);
  const received = { type: 'receiveOffer', id, forumId: to.id, parcel } as const;
  // What is asked back is given first, so that nothing that is on its way can come after.
  for (const command of isRecalled ? [received, { type: 'recallOffer' } as const] : [received]) {
    const change = await resolutions.change(ref, (state, now) => decide(state, command, now));
    if (change.kind === 'accepted' && change.isNews) nudge(ref);
  }
}

async function takeBackUnread(
  { resolutions, nudge }: CarryingDependencies,
  forumId: string,
  matter: string,
  passing: number,
): Promise<void> {
  const ref = resolutionRef(forumId, matter);
  const change = await resolutions.change(ref, (state, at) =>
    decide(state, { type: 'notePassing', passing, news: [{ kind: 'recalled', at }] }, at),
  );
  if (change.kind === 'accepted' && change.isNews) nudge(ref);
}

async function tellBack(
  { resolutions, calendar, nudge }: CarryingDependencies,
  resolution: Started,
  forumName: string,
): Promise<void> {
  const news = newsOf(resolution, forumName, calendar);
  if (news.length === 0 || resolution.offer === undefined) return;
  const { from, matter, passing } = resolution.offer.parcel;
  const ref = resolutionRef(from.id, matter);
  const change = await resolutions.change(ref, (state, now) =>
    decide(state, { type: 'notePassing', passing, news }, now),
  );
  if (change.kind === 'accepted' && change.isNews) nudge(ref);
}
