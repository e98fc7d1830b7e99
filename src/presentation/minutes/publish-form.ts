import { writtenName } from '../../application/reminding/reminder-name';
import { currentVersion, type StartedMinutes } from '../../domain/minutes/minutes';
import type { ReminderName } from '../../domain/reminding/reminder-day';
import type { CommonData } from '../card';
import { loadPart, type Element } from '../card-template';
import type { FieldTexts } from '../field-texts';
import type { Texts } from '../texts';
import { versionIds, type VersionIds } from './minutes-ids';

interface Check {
  readonly id: string;
  readonly label: string;
  readonly title: string;
}

interface PublishFormData extends CommonData {
  readonly heading: string;
  readonly checks: readonly Check[];
  readonly notDone: string;
  readonly address: FieldTexts;
  readonly send: string;
  readonly ids: VersionIds;
  readonly reminder: string;
}

const expand: (data: PublishFormData) => readonly Element[] = loadPart('minutes-publish');

/** What a person goes through before the minutes are published, and where they stand. */
export function publishForm(
  { common, minutesTask }: Texts,
  minutes: StartedMinutes,
  from?: ReminderName | null,
): readonly Element[] {
  const version = currentVersion(minutes);
  if (version === undefined) return [];
  const { checks, check, notDone, address, send } = minutesTask.publish;
  const { reviewed, reviewedPersonal, reviewedSensitive, reviewedVersion } = check;
  return expand({
    common,
    heading: checks,
    checks: [
      { id: 'reviewed', ...reviewed },
      { id: 'reviewedPersonal', ...reviewedPersonal },
      { id: 'reviewedSensitive', ...reviewedSensitive },
      { id: 'reviewedVersion', label: reviewedVersion.label, title: reviewedVersion.title(version.number) },
    ],
    notDone,
    address,
    send,
    ids: versionIds(minutes),
    reminder: writtenName(from),
  });
}
