import type { Person } from '../../domain/forum/person';
import { leads } from '../../domain/forum/roles';
import { isRecused } from '../../domain/resolution/recusal';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import type { Belonging } from '../forum/membership';
import { isAnyUnreadable, unreadableIn } from '../unreadable';
import type { View } from '../views';
import { lookAtMatter, type Matter } from './acting-on-matter';
import { deliveriesOf } from './deliveries';

const MOST_LISTED = 15;
const MOST_READ = 60;

/** Who has been reached in the matter's last round, and in which way. `page` counts from 0. */
export async function showDeliveries(
  dependencies: Dependencies,
  belonging: Belonging,
  { page, ...matter }: Matter & { readonly page: number },
): Promise<View> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { actor, charter, resolution, posts } = looking;
  if (isRecused(resolution, actor.id)) return { card: 'message', message: { type: 'recused' } };
  const round = currentRound(resolution);
  if (round === undefined) return { card: 'message', message: { type: 'neverSent' } };
  const { calendar, clock } = dependencies;
  const when = { own: calendar.withEvesOff(belonging.forum.times.evesOff), now: clock.now() };
  return { card: 'deliveries', resolution, round, deliveries: deliveriesOf(round, charter, posts, when), page };
}

/** The deliveries of the one open matter that the person leads, or the matters to choose among. */
export async function listDeliveries(dependencies: Dependencies, person: Person): Promise<View> {
  const led = (await forumsOf(dependencies, person)).filter(({ actor }) => leads(actor));
  if (led.length === 0) return { card: 'message', message: { type: 'mayNotLead' } };
  const listed = await Promise.all(led.map(({ forum }) => dependencies.resolutions.list(forum.id, MOST_READ)));
  const sent = listed
    .flat()
    .flatMap(({ state }): readonly Started[] =>
      state.status !== 'notStarted' && state.rounds.length > 0 ? [state] : [],
    );
  const [only, ...others] = sent.filter(({ status }) => status === 'open' || status === 'lapsed');
  const belonging = led.find(({ forum }) => forum.id === only?.forumId);
  const ledIds = led.map(({ forum }) => forum.id);
  const unreadable = unreadableIn(dependencies, ledIds, 'matters');
  if (only !== undefined && belonging !== undefined && others.length === 0 && !isAnyUnreadable(unreadable)) {
    return showDeliveries(dependencies, belonging, { forumId: only.forumId, resolutionId: only.id, page: 0 });
  }
  return { card: 'delivered', resolutions: sent.slice(0, MOST_LISTED), unreadable };
}
