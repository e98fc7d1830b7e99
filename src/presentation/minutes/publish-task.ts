import { currentVersion, verificationsOf, type StartedMinutes } from '../../domain/minutes/minutes';
import type { ReminderName } from '../../domain/reminding/reminder-day';
import { cutShort } from '../forum/person-names';
import { sections } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { bindingOf } from './document-link';
import { minutesHead } from './minutes-head';
import { publishForm } from './publish-form';
import { NOTHING_TO_DO, type TaskContent } from './task-content';

/** The process lead puts the minutes on the web, and says where. */
export function publishTask(texts: Texts, minutes: StartedMinutes, from?: ReminderName | null): TaskContent {
  const { minutesTask: t } = texts;
  const { approval, isGated, publication, withdrawal } = minutes;
  const verified = verificationsOf(minutes);
  const version = currentVersion(minutes);
  const isOver = publication !== null || withdrawal !== null;
  return {
    ...NOTHING_TO_DO,
    head: minutesHead(texts, minutes, t.heading.publish, ...(isGated ? [] : [paragraph(bold(t.publish.notGated))])),
    body: sections(
      { heading: null, paragraphs: version === undefined ? [] : [paragraph(bold(bindingOf(texts, version)))] },
      {
        heading: t.verifiedBy,
        paragraphs: verified.map(({ person, at }) => paragraph(plain(t.hasVerified(cutShort(person.name), at)))),
      },
      {
        heading: t.approvedBy,
        paragraphs:
          approval === null ? [] : [paragraph(plain(t.hasApproved(cutShort(approval.person.name), approval.at)))],
      },
    ),
    publishing: isOver ? [] : publishForm(texts, minutes, from),
  };
}
