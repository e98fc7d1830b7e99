import type { Within } from '../../application/todo/todo-view';
import type { Task } from '../../domain/todo/task';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { cutShort } from '../forum/person-names';
import { turning, type Turning } from '../page-turning';
import { pageOfRows } from '../rows';
import { titled, titledIn } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import type { Texts } from '../texts';
import { sayUnreadable } from '../unreadable';
import { awaitedRow } from './awaited-row';
import { taskRow } from './task-row';

interface TodoCardData extends CommonData {
  readonly title: readonly Element[];
  readonly rows: readonly Element[];
  readonly turns: readonly Turning[];
}

const expand: (data: TodoCardData) => Element = loadCard('todo');

/** Everything that waits for one person, overdue things first, and below it what the person waits for from others. */
export function todoCard(texts: Texts, view: ViewOf<'todo'>): Card {
  const { common, todo: t } = texts;
  const { tasks, awaited, page, note } = view;
  const first = note === undefined ? [] : [paragraph(bold(noticeText(texts, note, null)))];
  const isSeveral = new Set([...tasks, ...awaited].map(({ forumId }) => forumId)).size > 1;
  const onRow = (one: Within<unknown>) => (isSeveral ? forumOf(one) : []);
  const rows = [
    ...tasks.map((task) => taskRow(texts, task, onRow(task))),
    ...awaited.map((one) => awaitedRow(texts, one, onRow(one))),
  ];
  const [only] = [...tasks, ...awaited];
  const lines = [...first, ...howMuch(texts, view)];
  const title =
    only === undefined || isSeveral
      ? titled(t.heading, ...lines)
      : titledIn(cutShort(only.forumName), t.heading, ...lines);
  return {
    content: pageOfRows(texts, rows, page, (elements, where) =>
      expand({ common, title, rows: elements, turns: turning(texts, where) }),
    ),
    summary: t.summary(tasks.length, overdueIn(tasks)),
  };
}

/** The forum's name: on each row where there are several forums, otherwise once above the heading. */
function forumOf({ forumName }: Within<unknown>): readonly Paragraph[] {
  return [paragraph(subtle(cutShort(forumName)))];
}

function howMuch(texts: Texts, { tasks, awaited, unreadable }: ViewOf<'todo'>): readonly Paragraph[] {
  const { todo: t } = texts;
  const left = sayUnreadable(texts, unreadable);
  if (tasks.length > 0) return [paragraph(bold(t.count(tasks.length, overdueIn(tasks)))), ...left];
  return [paragraph(plain(t.nothing)), ...left, ...(awaited.length === 0 ? [paragraph(plain(t.nothingAwaited))] : [])];
}

function overdueIn(tasks: readonly Within<Task>[]): number {
  return tasks.filter(({ item }) => item.isOverdue).length;
}
