import { z } from 'zod/v4';
import { isFinal } from '../../src/domain/resolution/ballot';
import { currentRound, type Started } from '../../src/domain/resolution/resolution';
import { swedish } from '../../src/presentation/texts.sv';
import { forumIdIn, type InTeams } from './register-in-teams';
import { everyoneIn, type Composition, type Seat } from './seats';
import { buttonsOf, textOf } from './shown-card';
import type { StandingCard } from './teams-client';

/**
 * Goes through everything that stands in Teams when clock and queues are at rest, and holds it against the stored state.
 * It knows nothing of how cards get there. Returns what is not true, in a sentence each.
 */
export async function audit({ bot, teams, who }: InTeams & { readonly who: Composition }): Promise<readonly string[]> {
  const kept = await bot.dependencies.resolutions.list(forumIdIn(teams), 60);
  const matters = kept.flatMap(({ state }) => (state.status === 'notStarted' ? [] : [state]));
  const roots = teams.inChannel();
  const channel = [...roots, ...roots.flatMap((root) => teams.inThread(root))];
  const chats = everyoneIn(who).map((seat) => ({ seat, cards: teams.inChatWith(seat) }));
  return [
    ...channel.flatMap((card) => deadButtons(matters, card, 'the channel')),
    ...chats.flatMap(({ seat, cards }) => cards.flatMap((card) => deadButtons(matters, card, seat.name))),
    ...chats.flatMap(({ seat, cards }) => cards.flatMap((card) => untrueAnswers(matters, seat, card))),
    ...matters.flatMap((matter) => endings(matter, channel)),
    ...matters.flatMap((matter) => reach(matter, channel, chats)),
  ];
}

const About = z.object({ matter: z.string(), round: z.coerce.number() });
const RULING = ['ruling.referBack'];
/** Once in a round, while it is open or has lapsed. */
const EXTENDING = 'ruling.extend';
const OPEN = ['vote.cast', 'course.withdraw', 'course.closeEarly', 'round.remind'];

function isLive(matter: Started, verb: string, round: number): boolean {
  const { status, rounds } = matter;
  if (round !== rounds.length) return false;
  if (verb === EXTENDING) return currentRound(matter)?.extended === false && ['open', 'lapsed'].includes(status);
  if (OPEN.includes(verb)) return status === 'open';
  return RULING.includes(verb) ? status === 'lapsed' : true;
}

/** (a) No live button for what is over. */
function deadButtons(matters: readonly Started[], { id, content }: StandingCard, where: string): readonly string[] {
  return buttonsOf(content).flatMap(({ verb, data }) => {
    if (![...OPEN, ...RULING, EXTENDING].includes(verb)) return [];
    const about = About.safeParse(data).data;
    const matter = matters.find((one) => one.id === about?.matter);
    if (about === undefined || matter === undefined || isLive(matter, verb, about.round)) return [];
    return [`${verb} is live on ${id} in ${where}, and the matter is ${matter.status}`];
  });
}

/** (b) Nobody whose final answer is kept is told that they have not answered. */
function untrueAnswers(matters: readonly Started[], seat: Seat, { id, content }: StandingCard): readonly string[] {
  const text = textOf(content);
  if (!text.startsWith(swedish.reminder.heading)) return [];
  return buttonsOf(content).flatMap(({ verb, data }) => {
    const about = verb === 'vote.cast' ? About.safeParse(data).data : undefined;
    const matter = matters.find((one) => one.id === about?.matter);
    const round = matter === undefined ? undefined : currentRound(matter);
    const answer = round?.ballots.findLast(({ voter }) => voter === seat.id);
    if (answer === undefined || !isFinal(answer.choice)) return [];
    return [`${id} asks ${seat.name} for an answer that they have given`];
  });
}

/** (c) Each decision and each ending stands once in the channel. */
function endings(matter: Started, channel: readonly StandingCard[]): readonly string[] {
  if (matter.status !== 'adopted' || matter.sequence === null) return [];
  const title = currentRound(matter)?.content.title ?? '';
  const found = channel.filter(({ content }) => {
    const text = textOf(content);
    return text.startsWith(swedish.decision.heading) && text.includes(title);
  });
  return found.length === 1 ? [] : [`the decision on ${title} stands ${found.length} times in the channel`];
}

/** (d) What everybody is waited for stands once in the channel, or the leaders know that it does not. */
function reach(
  matter: Started,
  channel: readonly StandingCard[],
  chats: readonly { readonly seat: Seat; readonly cards: readonly StandingCard[] }[],
): readonly string[] {
  const round = currentRound(matter);
  if (matter.status !== 'open' || round === undefined) return [];
  const asks = ({ content }: StandingCard) =>
    buttonsOf(content).some(
      ({ verb, data }) => verb === 'vote.cast' && About.safeParse(data).data?.matter === matter.id,
    );
  const inChannel = channel.filter(asks).length;
  if (inChannel > 1) return [`${round.content.title} can be answered on ${inChannel} cards in the channel`];
  const isTold = chats.some(({ cards }) =>
    cards.some(({ content }) => textOf(content).includes(swedish.missingInChannel.says('vote', round.content.title))),
  );
  if (inChannel === 1 || isTold) return [];
  return [`the channel has no card for ${round.content.title}, and no leader knows`];
}
