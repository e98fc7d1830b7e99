import { currentVersion, type StartedMinutes } from '../../domain/minutes/minutes';
import { oneLine } from '../display-text';
import { cutShort } from '../forum/person-names';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

const LABEL_MOST = 60;

export function titleOfMinutes({ words }: Texts, { title }: Pick<StartedMinutes, 'title'>): string {
  const shown = oneLine(title);
  return shown === '' ? words.untitled : shown;
}

/** Which minutes it is about: the forum, the title, the meeting and the version that is now before everybody. */
export function minutesHead(texts: Texts, minutes: StartedMinutes): readonly Paragraph[] {
  const { minutes: t } = texts;
  const version = currentVersion(minutes);
  return [
    paragraph(subtle(minutes.forumName)),
    paragraph(bold(titleOfMinutes(texts, minutes))),
    paragraph(plain(t.meeting(minutes.meetingOn))),
    ...(minutes.corrects === null ? [] : [paragraph(plain(t.correction))]),
    ...(version === undefined
      ? []
      : [paragraph(plain(t.version(version.number, cutShort(version.document.label, LABEL_MOST))))]),
  ];
}
