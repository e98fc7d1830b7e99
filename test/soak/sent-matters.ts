import { resolutionRef } from '../../src/application/records/refs';
import { emptyDraft } from '../../src/domain/resolution/content';
import { decide } from '../../src/domain/resolution/decide';
import { swedish } from '../support/texts-in-their-year';
import { aMatter, draftOf } from '../support/forum-in-teams';
import type { RunningBot } from '../support/running-bot';
import type { Composition } from '../support/seats';
import { cardsFor, matterOn, type StandingCard, type Teams } from '../support/teams-client';

const { approve } = swedish.words.choice;

/** More than this would overrun the time that one request to the store is given. */
const AT_ONCE = 10;

export interface SentMatter {
  readonly id: string;
  readonly forumId: string;
  readonly card: StandingCard;
}

/** So many matters that the chair has sent out, each with its card in the channel. */
export async function sentMatters(
  bot: RunningBot,
  teams: Teams,
  who: Composition,
  count: number,
): Promise<readonly SentMatter[]> {
  const { forum } = matterOn(await aMatter(bot, teams, who, { title: 'Matter 1' }), approve);
  for (let sent = 1; sent < count; sent += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - sent) }, (_, index) => sent + index + 1);
    await Promise.all(numbers.map((number) => send(bot, teams, who, forum, `Matter ${number}`)));
  }
  await bot.settled();
  return cardsFor(teams.inChannel(), 'vote.cast').map((card) => {
    const { forum: forumId, matter: id } = matterOn(card, approve);
    return { id, forumId, card };
  });
}

/** Without waiting for the form to come and for the card to stand, as a person would. */
async function send(bot: RunningBot, teams: Teams, who: Composition, forum: string, title: string): Promise<void> {
  const { resolutions, newId } = bot.dependencies;
  const { chair } = who;
  const id = newId();
  const by = { id: chair.id, name: chair.name, roles: ['chair'] } as const;
  await resolutions.change(resolutionRef(forum, id), (draft, now) =>
    decide(draft, { type: 'startDraft', by, id, forumId: forum, fields: emptyDraft, askedIn: null }, now),
  );
  await teams.invokes(chair, 'draft.send', { forum, matter: id, revision: 0, ...draftOf({ title }) });
}
