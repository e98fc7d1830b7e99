import type { Dependencies } from './dependencies';

/** What is stored in a forum, or several, but cannot be read: damaged, or made by a newer program. */
export interface Unreadable {
  readonly matters: number;
  readonly minutes: number;
  readonly decisions: number;
}

const KEPT_IN = { matters: 'resolutions', minutes: 'minutes', decisions: 'decisions' } as const;

/** How many records of these kinds cannot be read, as far as this process has read the forums' lists. */
export function unreadableIn(
  dependencies: Pick<Dependencies, (typeof KEPT_IN)[keyof Unreadable]>,
  forumIds: readonly string[],
  ...kinds: readonly (keyof Unreadable)[]
): Unreadable {
  const count = (kind: keyof Unreadable) =>
    kinds.includes(kind)
      ? forumIds.reduce((all, forumId) => all + dependencies[KEPT_IN[kind]].unreadableIn(forumId), 0)
      : 0;
  return { matters: count('matters'), minutes: count('minutes'), decisions: count('decisions') };
}

export function isAnyUnreadable({ matters, minutes, decisions }: Unreadable): boolean {
  return matters + minutes + decisions > 0;
}
