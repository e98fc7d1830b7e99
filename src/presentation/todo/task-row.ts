import type { Within } from '../../application/todo/todo-view';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { Started } from '../../domain/resolution/resolution';
import type { Due, Task, TaskKind } from '../../domain/todo/task';
import { cutShort } from '../forum/person-names';
import { titleOfMinutes } from '../minutes/minutes-head';
import { minutesIds } from '../minutes/minutes-ids';
import { shownNames } from '../minutes/minutes-waiting';
import { matterIds } from '../resolution/matter-ids';
import { titleOfMatter } from '../resolution/matter-title';
import type { Opening, Row } from '../rows';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

interface Said {
  readonly about: string;
  /** What to do, until when, and what else there is to know. */
  readonly sentences: readonly string[];
  /** The card on which the task is done. */
  readonly opens: Opening;
}

/** A task in the list: the forum, the subject, what to do until when, and the button that leads to where it is done. */
export function taskRow(texts: Texts, { forumId, item: task }: Within<Task>, forum: readonly Paragraph[]): Row {
  const { todo: t } = texts;
  const { about, sentences, opens } = saidOf(texts, forumId, task);
  return {
    heading: task.isOverdue ? t.overdue : t.own,
    lead: null,
    paragraphs: [...forum, paragraph(bold(about)), paragraph(plain(sentences.join(' ')))],
    button: t.open,
    opens,
  };
}

function saidOf(texts: Texts, forum: string, task: Task): Said {
  const { todo: t, minutes } = texts;
  const word = t.undated(t.word[task.kind]);
  switch (task.kind) {
    case 'answer':
      return ofMatter(texts, task.resolution, t.byMoment(t.word.answer, task.round.deadline.closesAt));
    case 'rule':
      return ofMatter(texts, task.resolution, t.byMoment(t.word.rule, task.resolution.rulingDueAt));
    case 'send':
      return ofMatter(texts, task.resolution, word, t.askedBy(cutShort(task.askedBy.name)));
    case 'reply':
      return ofMatter(texts, task.resolution, word, t.asks(cutShort(task.enquiry.by.name)));
    case 'finishDraft':
    case 'takeUp':
    case 'rework':
    case 'receive':
    case 'answerForum':
      return ofMatter(texts, task.resolution, word);
    case 'draft':
    case 'verify':
    case 'approve':
    case 'publish':
      return ofMinutes(texts, task.minutes, 'minutes', dated(texts, task));
    case 'replaceSigner':
      // The step is handed over on the card of all steps.
      return ofMinutes(texts, task.minutes, 'chain', dated(texts, task), minutes.gone(shownNames(task.gone)));
    case 'noteReports':
      return {
        about: t.meeting(task.meetingOn),
        sentences: [word, t.onList(task.count)],
        opens: { card: 'reports', forum },
      };
    case 'followUp':
      return {
        about: task.followUp.title,
        sentences: [dated(texts, task)],
        opens: { card: 'followUp', forum, followUp: task.followUp.id },
      };
    case 'proposals':
      return { about: t.proposals(task.count), sentences: [word], opens: { card: 'followUps', forum } };
    case 'departure': {
      const { id: person, name } = task.person;
      return { about: cutShort(name), sentences: [t.hasLeft, word], opens: { card: 'departure', forum, person } };
    }
    case 'recognition': {
      const { id: account, name } = task.person;
      return { about: cutShort(name), sentences: [t.hasTried, word], opens: { card: 'account', forum, account } };
    }
    case 'lostChannel':
      return { about: t.lostChannel, sentences: [word], opens: { card: 'channel', forum } };
  }
}

function ofMatter(texts: Texts, resolution: Started, ...sentences: readonly string[]): Said {
  return { about: titleOfMatter(texts, resolution), sentences, opens: { card: 'matter', ...matterIds(resolution) } };
}

function ofMinutes(
  texts: Texts,
  minutes: StartedMinutes,
  card: 'minutes' | 'chain',
  ...sentences: readonly string[]
): Said {
  return { about: titleOfMinutes(texts, minutes), sentences, opens: { card, ...minutesIds(minutes) } };
}

function dated({ todo: t }: Texts, { kind, day, isOverdue }: Due & { readonly kind: TaskKind }): string {
  const word = t.word[kind];
  if (day === null) return t.undated(word);
  return isOverdue ? t.late(word, day) : t.byDay(word, day);
}
