import { awaitsReply } from '../../domain/resolution/enquiring';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import type { FormTexts } from '../field-texts';
import type { Texts } from '../texts';
import { textCardWithHistory } from '../text-card';
import { enquiryParagraphs } from './enquiries';
import { matterIds, roundIds, type RoundIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { roundHead, untilWhen } from './matter-head';
import { settledCard } from './settled-card';
import { isOpen } from './standing-of-round';

interface EnquiryCardData extends CommonData {
  readonly t: FormTexts;
  readonly ids: RoundIds;
  readonly number: number;
  readonly look: string;
  readonly title: readonly Element[];
}

const expand: (data: EnquiryCardData) => Element = loadCard('enquiry');

/** A member's question, to those who lead the matter: to be answered, or as it was. */
export function enquiryCard(texts: Texts, { resolution, round, enquiry }: ViewOf<'enquiry'>): Card {
  const { common } = texts;
  const { task: t } = texts.enquiry;
  const title = titleOfRound(texts, round);
  const told = enquiryParagraphs(texts, resolution, round, enquiry);
  if (enquiry.reply !== null) {
    const body = roundHead(texts, t.heading, round, [], ...told);
    return textCardWithHistory(texts, t.summaryReplied(title), body, matterIds(resolution));
  }
  if (!awaitsReply(resolution, round, enquiry)) return settledCard(texts, t.heading, resolution, round, ...told);
  const state = isOpen(resolution, round) ? untilWhen(texts, round) : [];
  return {
    content: expand({
      common,
      t: t.form,
      ids: roundIds(resolution, round),
      number: enquiry.number,
      look: t.look,
      title: roundHead(texts, t.heading, round, state, ...told),
    }),
    summary: t.summary(title),
  };
}
