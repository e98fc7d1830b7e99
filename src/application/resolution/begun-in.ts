import type { Asked } from '../forum/forum-view';

/** Where somebody begins a matter: in their own chat, or under what they wrote in the channel. */
export const BEGUN_IN = ['chat', 'channel'] as const;

/** What the buttons that begin a matter send along: the forum, and where the form is to come. */
export interface Beginning {
  readonly forum: string;
  readonly begunIn: (typeof BEGUN_IN)[number];
  readonly message: string;
}

export function beginningIn(forum: string, asked: Asked): Beginning {
  return { forum, begunIn: asked.forum === null ? 'chat' : 'channel', message: asked.message ?? '' };
}

export function askedAtBeginning(
  { forum, begunIn }: Pick<Beginning, 'forum' | 'begunIn'>,
  message: string | null,
): Asked {
  return begunIn === 'chat' ? { forum: null, message: null } : { forum, message };
}
