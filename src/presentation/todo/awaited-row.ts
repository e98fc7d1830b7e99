import type { Within } from '../../application/todo/todo-view';
import { remainingElectors, unanswered } from '../../domain/resolution/round';
import type { Awaited } from '../../domain/todo/task';
import { cutShort } from '../forum/person-names';
import { titleOfMinutes } from '../minutes/minutes-head';
import { minutesIds } from '../minutes/minutes-ids';
import { shownNames, waitingFor } from '../minutes/minutes-waiting';
import { matterIds } from '../resolution/matter-ids';
import { titleOfMatter } from '../resolution/matter-title';
import type { Row } from '../rows';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/** What others have before them, with the button that shows how it goes. */
export function awaitedRow(texts: Texts, { item: awaited }: Within<Awaited>, forum: readonly Paragraph[]): Row {
  const { todo: t, words } = texts;
  const isOfMinutes = awaited.kind === 'step';
  return {
    heading: t.awaited,
    lead: null,
    paragraphs: [
      ...forum,
      paragraph(bold(isOfMinutes ? titleOfMinutes(texts, awaited.minutes) : titleOfMatter(texts, awaited.resolution))),
      ...said(texts, awaited).map((sentence) => paragraph(plain(sentence))),
    ],
    button: words.show,
    opens: isOfMinutes
      ? { card: 'chain', ...minutesIds(awaited.minutes) }
      : { card: awaited.kind === 'otherForum' ? 'matter' : 'course', ...matterIds(awaited.resolution) },
  };
}

function said(texts: Texts, awaited: Awaited): readonly string[] {
  const { todo: t, matters, minutes, travel } = texts;
  switch (awaited.kind) {
    case 'answers': {
      const { round } = awaited;
      const all = remainingElectors(round).length;
      return [matters.open(round.deadline.closesAt, all - unanswered(round).length, all)];
    }
    case 'sending':
      return [t.sending];
    case 'ruling':
      return [matters.lapsed(awaited.resolution.rulingDueAt)];
    case 'takingUp':
      return [t.takingUp];
    case 'otherForum':
      return [travel.waiting(awaited.to.name)];
    case 'reworking':
      return [t.reworking(cutShort(awaited.by.name))];
    case 'step': {
      const { openStep, gone } = awaited;
      const lines = openStep.people.length === 0 ? [] : waitingFor(texts, awaited.minutes, [openStep]);
      return [
        ...lines.map((line) => (awaited.isOverdue ? `${t.isLate}${line}` : line)),
        ...(gone.length === 0 ? [] : [minutes.gone(shownNames(gone))]),
      ];
    }
  }
}
