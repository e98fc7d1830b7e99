import type { Person } from '../domain/forum/person';
import { prepares } from '../domain/forum/roles';
import type { Place } from '../domain/forum/place';
import type { Dependencies } from './dependencies';
import { listDecisions, listOwnDecisions } from './decision/looking-up';
import { helpInForum, helpInPerson } from './forum/helping';
import { forumIdOf, joinChannel } from './forum/joining';
import { forumsOf } from './forum/forums-of';
import { showComposition } from './forum/looking-at-register';
import type { Belonging } from './forum/membership';
import { answerFile } from './forum/importing';
import { openForum } from './forum/setting-up';
import { forumRef } from './records/refs';
import { startDraft } from './resolution/drafting';
import { listDeliveries } from './resolution/looking-at-deliveries';
import { listMatters, listWaiting } from './resolution/looking';
import type { View } from './views';

/** What a person can write to the bot. */
export type Request = 'new' | 'matters' | 'deliveries' | 'decisions' | 'forum' | 'help' | 'unknown';

/** Answers what somebody wrote in a channel, in the thread of the message `askedIn`. A channel that the bot has not met becomes a forum to set up. */
export async function answerInChannel(
  dependencies: Dependencies,
  person: Person,
  place: Place,
  request: Request,
  askedIn: string | null,
): Promise<View> {
  const forumId = forumIdOf(place);
  const known = (await dependencies.forums.read(forumRef(forumId)))?.state;
  if (known === undefined || known.status === 'unmet') {
    await joinChannel(dependencies, place);
    return { card: 'message', message: { type: 'setupPosted' } };
  }
  if (known.isLost) await joinChannel(dependencies, place);
  switch (request) {
    case 'new':
      return startDraft(dependencies, person, forumId, askedIn);
    case 'matters':
      return listMatters(dependencies, person, forumId);
    case 'deliveries':
      return { card: 'message', message: { type: 'onlyInPerson' } };
    case 'decisions':
      return listDecisions(dependencies, person, forumId);
    case 'forum':
      return openForum(dependencies, forumId, person);
    case 'help':
      return helpInForum(dependencies, person, forumId);
    case 'unknown':
      return { card: 'message', message: { type: 'unknownText' } };
  }
}

/** Answers what somebody wrote in their personal chat with the bot: a composition pasted in, or a command. */
export async function answerInPerson(
  dependencies: Dependencies,
  person: Person,
  request: Request,
  text: string,
): Promise<View> {
  if (dependencies.compositionFile.looksLikeOne(text)) return answerFile(dependencies, person, text);
  switch (request) {
    case 'new':
      return startInOneOfTheirForums(dependencies, person);
    case 'matters':
      return listWaiting(dependencies, person);
    case 'deliveries':
      return listDeliveries(dependencies, person);
    case 'decisions':
      return listOwnDecisions(dependencies, person);
    case 'forum':
      return compositionOfTheirForum(dependencies, person);
    case 'help':
      return helpInPerson(dependencies, person);
    case 'unknown':
      return { card: 'message', message: { type: 'unknownText' } };
  }
}

async function startInOneOfTheirForums(dependencies: Dependencies, person: Person): Promise<View> {
  const all = await forumsOf(dependencies, person);
  const forums = all.filter(({ actor }) => prepares(actor));
  const [only, ...others] = forums;
  if (all.length === 0) return { card: 'message', message: { type: 'noForums' } };
  if (only === undefined) return { card: 'message', message: { type: 'mayNotPrepare' } };
  if (others.length === 0) return startDraft(dependencies, person, only.forum.id, null);
  return { card: 'chooseForum', forums: named(forums), purpose: 'newMatter' };
}

async function compositionOfTheirForum(dependencies: Dependencies, person: Person): Promise<View> {
  const forums = await forumsOf(dependencies, person);
  const [only, ...others] = forums;
  if (only === undefined) return { card: 'message', message: { type: 'noForums' } };
  if (others.length > 0) return { card: 'chooseForum', forums: named(forums), purpose: 'composition' };
  return showComposition(dependencies, person, { forumId: only.forum.id, page: 0 });
}

function named(forums: readonly Belonging[]): readonly { readonly id: string; readonly name: string }[] {
  return forums.map(({ forum, charter }) => ({ id: forum.id, name: charter.name }));
}
