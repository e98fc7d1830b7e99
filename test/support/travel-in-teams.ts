import { z } from 'zod/v4';
import { aForm, aForum, draftOf } from './forum-in-teams';
import { forumIdIn } from './register-in-teams';
import type { Seat } from './seats';
import type { Stage } from './stage';
import { buttonFor, cardIn, createTeams, type Teams, type Typed } from './teams-client';

const NamedMatter = z.object({ matter: z.string() });

export const WHY = 'It cannot be solved here.';

/** Another forum of the same people, in a channel of its own. */
export async function anotherForum(stage: Stage, changes: Typed = {}): Promise<Teams> {
  const there = createTeams(stage.bot, stage.connector, `19:${changes['shortName'] ?? 'VVG'}@thread.tacv2`);
  const named = { name: 'Vårdsamverkan Västra Götaland', shortName: 'VVG', kind: 'vvg' };
  await aForum(stage.bot, there, stage.connector, stage.who, { ...named, ...changes });
  return there;
}

/** Somebody writes a draft with this title in the one forum. Returns the id of the matter. */
export async function drafts({ bot }: Pick<Stage, 'bot'>, forum: Teams, by: Seat, title: string): Promise<string> {
  const form = await aForm(bot, forum, by);
  cardIn(await forum.taps(by, form.content, 'draft.save', draftOf({ title })));
  await bot.settled();
  return NamedMatter.parse(buttonFor(form.content, 'draft.save').data).matter;
}

/** Somebody writes a draft with this title in the one forum, and hands it over to the other. Returns the id of the matter. */
export async function handsOver(
  stage: Pick<Stage, 'bot'>,
  { from, to, by, title }: { readonly from: Teams; readonly to: Teams; readonly by: Seat; readonly title: string },
): Promise<string> {
  const matter = await drafts(stage, from, by, title);
  const typed = { receiver: forumIdIn(to), travelMessage: WHY };
  cardIn(await from.invokes(by, 'travel.passOn', { forum: forumIdIn(from), matter, after: 0, ...typed }));
  await stage.bot.settled();
  return matter;
}
