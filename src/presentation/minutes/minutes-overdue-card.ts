import { phaseOf } from '../../domain/minutes/turn';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { sections, titled } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { minutesHead, titleOfMinutes } from './minutes-head';
import { minutesState } from './minutes-state-card';
import { shownNames } from './minutes-waiting';

/** To the chair: where the minutes are stuck; when they no longer are, that. */
export function minutesOverdueCard(texts: Texts, { minutes, turns, processLeads }: ViewOf<'minutesOverdue'>): Card {
  const { minutes: words, minutesOverdue: t } = texts;
  const title = titleOfMinutes(texts, minutes);
  const head = minutesHead(texts, minutes);
  if (turns.length === 0) {
    const state = `${words.phase[phaseOf(minutes)]}.`;
    return {
      content: minutesState(
        texts,
        minutes,
        titled(t.headingOver, ...head, paragraph(bold(state)), paragraph(plain(t.over))),
      ),
      summary: t.summaryOver(title),
    };
  }
  const lines = turns.map(({ step, people, dueOn }) =>
    t.late(step, shownNames(step === 'publish' ? processLeads : people), minutes.turnSince, dueOn),
  );
  return {
    content: minutesState(texts, minutes, [
      ...titled(t.heading, ...head, ...lines.map((line) => paragraph(bold(line)))),
      ...sections({ heading: null, paragraphs: [paragraph(plain(t.next))] }),
    ]),
    summary: t.summary(title),
  };
}
