import { currentVersion, type StartedMinutes, type Version } from '../../domain/minutes/minutes';
import { withoutMarkup } from '../display-text';
import { hostOf } from '../host-of';
import type { Texts } from '../texts';

export interface LinkButton {
  readonly title: string;
  readonly url: string;
}

/**
 * The link to the text, for those who sign it and nobody else, since a draft is not for the channel. A list of none or
 * one.
 */
export function documentLink({ minutes: t }: Texts, minutes: StartedMinutes): readonly LinkButton[] {
  const version = currentVersion(minutes);
  if (version === undefined) return [];
  const { url } = version.document;
  return linkTo(url, t.read(version.number, hostOf(url)));
}

/** The link to the published minutes. A list of none or one. */
export function publishedLink({ minutes: t }: Texts, { publication }: StartedMinutes): readonly LinkButton[] {
  return publication === null ? [] : linkTo(publication.address, t.readPublished(hostOf(publication.address)));
}

/** Only a file that was sent has a fingerprint; the text behind a link can change unseen. */
export function bindingOf({ minutesTask: { bound } }: Texts, { number, document }: Version): string {
  return (document.contentHash === null ? bound.link : bound.file)(number);
}

function linkTo(url: string, title: string): readonly LinkButton[] {
  return url.startsWith('https://') ? [{ title: withoutMarkup(title), url }] : [];
}
