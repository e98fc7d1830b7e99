import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { sections } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { minutesHead, titleOfMinutes } from './minutes-head';
import { minutesState } from './minutes-state-card';
import { shownNames, stepOrNewVersion } from './minutes-waiting';

/** Tells the chair where the minutes are stuck, and on a card that is over whether they still are. */
export function minutesOverdueCard(
  texts: Texts,
  { minutes, openSteps, publishers, gone, isLate }: ViewOf<'minutesOverdue'>,
): Card {
  const { minutes: words, minutesOverdue: t } = texts;
  const title = titleOfMinutes(texts, minutes);
  if (openSteps.length === 0) {
    return {
      content: minutesState(
        texts,
        minutes,
        minutesHead(
          texts,
          minutes,
          isLate ? t.headingOld : t.headingOver,
          paragraph(plain(isLate ? t.stillLate : t.over)),
        ),
      ),
      summary: isLate ? t.summaryOld(title) : t.summaryOver(title),
    };
  }
  const lines = openSteps.map(({ step, people, dueOn }) =>
    t.late(
      shownNames(step === 'publish' ? publishers : people),
      words.toDo[stepOrNewVersion(step, minutes)],
      dueOn,
      minutes.stepSince,
    ),
  );
  return {
    content: minutesState(texts, minutes, [
      ...minutesHead(texts, minutes, t.heading, ...lines.map((line) => paragraph(bold(line)))),
      ...sections({
        heading: null,
        paragraphs: [
          ...(gone.length === 0 ? [] : [paragraph(bold(words.gone(shownNames(gone))))]),
          paragraph(plain(t.next)),
        ],
      }),
    ]),
    summary: t.summary(title),
  };
}
