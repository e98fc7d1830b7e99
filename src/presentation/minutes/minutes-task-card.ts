import { writtenName } from '../../application/reminding/reminder-name';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { banner } from '../sections';
import { bold, paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import type { Texts } from '../texts';
import { isForm, leadsBackTo } from '../way-back';
import { documentLink, type LinkButton } from './document-link';
import { draftTask } from './draft-task';
import { titleOfMinutes } from './minutes-head';
import { versionIds, type VersionIds } from './minutes-ids';
import { publishTask } from './publish-task';
import { approveTask, verifyTask } from './signing-task';
import type { TaskContent } from './task-content';

type MinutesTask = ViewOf<'minutesTask'>;

interface MinutesTaskData extends CommonData, TaskContent {
  readonly ids: VersionIds;
  readonly reminder: string;
  readonly banner: readonly Element[];
  readonly documents: readonly LinkButton[];
  /** A list of none or one. */
  readonly chains: readonly { readonly title: string }[];
}

const expand: (data: MinutesTaskData) => Element = loadCard('minutes-task');

/** One step of the minutes, for the person who takes it: always about the version that is now the current one. */
export function minutesTaskCard(texts: Texts, view: MinutesTask): Card {
  const { minutes, step, dueOn, note, from } = view;
  const { common, minutes: words, minutesTask } = texts;
  const isNewVersion = step === 'draft' && minutes.versions.length > 0;
  const build = (content: TaskContent) =>
    expand({
      common,
      ids: versionIds(minutes),
      reminder: writtenName(from),
      banner: banner(...(note === null ? [] : [paragraph(bold(noticeText(texts, note, minutes.shortName)))])),
      documents: documentLink(texts, minutes),
      ...content,
      chains: isForm(view) || leadsBackTo(texts, 'minutes.chain') ? [] : [{ title: words.showChain }],
    });
  return {
    content: step === 'draft' ? draftTask(texts, minutes, dueOn, build) : build(contentOf(texts, view, step)),
    summary: minutesTask.summary[isNewVersion ? 'newVersion' : step](titleOfMinutes(texts, minutes)),
  };
}

function contentOf(
  texts: Texts,
  { minutes, dueOn, viewer, from }: MinutesTask,
  step: Exclude<MinutesTask['step'], 'draft'>,
): TaskContent {
  switch (step) {
    case 'verify':
      return verifyTask(texts, minutes, dueOn, viewer);
    case 'approve':
      return approveTask(texts, minutes, dueOn);
    case 'publish':
      return publishTask(texts, minutes, from);
  }
}
