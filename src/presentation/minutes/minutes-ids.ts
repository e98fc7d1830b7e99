import { currentVersion, type StartedMinutes } from '../../domain/minutes/minutes';

/** What the buttons of a card say about the minutes: enough to find them, nothing to believe. */
export interface MinutesIds {
  readonly forum: string;
  readonly minutes: string;
}

/** The ids with the version that the person has before them. */
export interface VersionIds extends MinutesIds {
  readonly version: number;
  readonly hash: string;
}

export function minutesIds({ forumId, id }: StartedMinutes): MinutesIds {
  return { forum: forumId, minutes: id };
}

export function versionIds(minutes: StartedMinutes): VersionIds {
  const version = currentVersion(minutes);
  return { ...minutesIds(minutes), version: version?.number ?? 0, hash: version?.hash ?? '' };
}
