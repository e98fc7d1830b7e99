import { currentVersion, type StartedMinutes } from '../../domain/minutes/minutes';
import { phaseOf, type MinutesPhase } from '../../domain/minutes/open-steps';
import type { Status } from '../../domain/resolution/resolution';
import type { Element } from '../card-template';
import { oneLine } from '../display-text';
import { cutShort } from '../forum/person-names';
import { head, stateBand } from '../head';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

const LABEL_MOST = 60;

/** How minutes look as far as they have come: as matters do that have come as far. */
const LOOKS: Readonly<Record<MinutesPhase, Status>> = {
  drafting: 'draft',
  changing: 'referredBack',
  verifying: 'open',
  approving: 'open',
  publishing: 'open',
  atMeeting: 'movedToMeeting',
  done: 'adopted',
  withdrawn: 'withdrawn',
};

export function titleOfMinutes({ words }: Texts, { title }: Pick<StartedMinutes, 'title'>): string {
  const shown = oneLine(title);
  return shown === '' ? words.untitled : shown;
}

/** Which minutes it is about: the forum, how far they have come, the title, the meeting and the version before everybody. */
export function minutesHead(
  texts: Texts,
  minutes: StartedMinutes,
  kind: string,
  ...lines: readonly Paragraph[]
): readonly Element[] {
  const { minutes: t } = texts;
  const version = currentVersion(minutes);
  const phase = phaseOf(minutes);
  const state = t.phase[phase];
  return head({
    kind,
    forum: minutes.forumName,
    state: stateBand(LOOKS[phase], state, paragraph(bold(state))),
    title: titleOfMinutes(texts, minutes),
    lines: [
      paragraph(
        plain(t.meeting(minutes.meetingOn)),
        ...(version === undefined
          ? []
          : [plain(` · ${t.version(version.number, cutShort(version.document.label, LABEL_MOST))}`)]),
      ),
      ...(minutes.corrects === null ? [] : [paragraph(plain(t.correction))]),
      ...lines,
    ],
  });
}
