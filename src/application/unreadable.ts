import type { Dependencies } from './dependencies';

/** What is stored in a forum, or several, but cannot be read: damaged, or made by a newer program. */
export interface Unreadable {
  readonly matters: number;
  readonly minutes: number;
}

/** As far as the forums' lists have been read by this process. */
export function unreadableIn(
  { resolutions, minutes }: Pick<Dependencies, 'resolutions' | 'minutes'>,
  forumIds: readonly string[],
): Unreadable {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  return {
    matters: sum(forumIds.map((forumId) => resolutions.unreadableIn(forumId))),
    minutes: sum(forumIds.map((forumId) => minutes.unreadableIn(forumId))),
  };
}

export function isAnyUnreadable({ matters, minutes }: Unreadable): boolean {
  return matters + minutes > 0;
}
