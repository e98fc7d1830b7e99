import { cannotBeAdopted } from '../../domain/resolution/outcome';
import type { LocalDate } from '../../domain/time';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import type { AskingOnceTexts, FormTexts } from '../field-texts';
import { sections } from '../sections';
import { paragraph, subtle } from '../text-run';
import type { Texts } from '../texts';
import { howFar, progressOf } from './answers';
import { awayMeanwhile } from './away-electors';
import { electorsWithoutAccount } from './electors-without-account';
import { roundIds, type RoundIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { remindSilent } from './remind-silent';
import { settledCard } from './settled-card';
import { isOpen } from './standing-of-round';
import { successionItems, successionRule, successionsLeft, type SuccessionItem } from './successions';
import { roundHead, untilWhen } from './matter-head';

interface CourseCardData extends CommonData {
  readonly t: Texts['course'];
  readonly ids: RoundIds;
  readonly title: readonly Element[];
  readonly body: readonly Element[];
  readonly successionRule: readonly Element[];
  readonly successions: readonly SuccessionItem[];
  readonly successionsLeft: readonly Element[];
  readonly reminding: readonly Element[];
  readonly deliveries: string;
  /** A list of none or one. */
  readonly extensions: readonly { readonly lastDay: LocalDate }[];
  readonly extend: FormTexts;
  readonly closings: readonly AskingOnceTexts[];
  readonly withdrawals: readonly object[];
}

const expand: (data: CourseCardData) => Element = loadCard('course');

/** How a round is going, for those who lead it. */
export function courseCard(texts: Texts, view: ViewOf<'course'>): Card {
  const { resolution, round, mayPreside, successions, suggestedLastDay, asOf, away } = view;
  const { common, course } = texts;
  if (!isOpen(resolution, round)) return settledCard(texts, course.heading, resolution, round);
  return {
    content: expand({
      common,
      t: course,
      ids: roundIds(resolution, round),
      title: roundHead(texts, course.heading, round, untilWhen(texts, round)),
      body: [
        ...progressOf(texts, round),
        ...howFar(texts, round),
        ...sections({
          heading: null,
          paragraphs: [
            ...awayMeanwhile(texts, away),
            ...electorsWithoutAccount(texts, round),
            paragraph(subtle(course.asOf(asOf))),
          ],
        }),
      ],
      successionRule: successionRule(texts, successions.length, mayPreside),
      successions: successionItems(texts, successions, mayPreside),
      successionsLeft: successionsLeft(texts, successions.length),
      reminding: remindSilent(texts, resolution, round, 'course'),
      deliveries: texts.deliveries.open,
      extend: texts.ruling.extend,
      extensions: mayPreside && !round.extended ? [{ lastDay: suggestedLastDay }] : [],
      closings: mayPreside && cannotBeAdopted(round) ? [course.closeEarly] : [],
      withdrawals: mayPreside ? [{}] : [],
    }),
    summary: course.summaryOpen(titleOfRound(texts, round)),
  };
}
