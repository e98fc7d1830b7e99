import { awaitsReply } from '../../domain/resolution/enquiring';
import type { Enquiry } from '../../domain/resolution/enquiry';
import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { CommonData } from '../card';
import { fitting } from '../card-size';
import { loadPart, type Element } from '../card-template';
import { folded, sections } from '../sections';
import { ledBy, paragraph, subtle, type Paragraph } from '../text-run';
import type { FormTexts } from '../field-texts';
import type { Texts } from '../texts';
import type { RoundIds } from './matter-ids';

interface EnquiryFormData extends CommonData {
  readonly t: FormTexts;
  readonly ids: RoundIds & { readonly reminder: string };
}

const expandForm: (data: EnquiryFormData) => readonly Element[] = loadPart('enquiry-form');

/** Of questions and answers together, in characters, on a card where the matter is answered: the history has them all. */
export const ENQUIRIES_TOGETHER = [4_000, 1_500, 0] as const;

/** As many as are read at a glance. */
const MOST_IN_VIEW = 2;

/** A card with as many of the round's questions as it has room for; without any it is not weighed. */
export function withEnquiries({ enquiries }: Round, build: (together: number) => Element): Element {
  return enquiries.length === 0 ? build(0) : fitting(ENQUIRIES_TOGETHER, build);
}

/** The way to ask before one answers. */
export function enquiryForm({ common, enquiry }: Texts, ids: EnquiryFormData['ids']): readonly Element[] {
  return expandForm({ common, t: enquiry.ask, ids });
}

/**
 * How many have asked and been answered in the round, and what, the latest first, with room for so many characters. What
 * was asked about an earlier text is in the history.
 */
export function enquiriesOf(texts: Texts, resolution: Started, round: Round, together: number): readonly Element[] {
  const { enquiry: t } = texts;
  const all = [...round.enquiries].reverse();
  const shown = all.slice(0, mostWithin(all, together));
  const left = all.length - shown.length;
  const earlier = askedBefore(resolution, round);
  // One line, for a card that has no room for more.
  const counts = [
    ...(all.length < 2 ? [] : [t.count(all.length, all.filter(isReplied).length)]),
    ...(left === 0 ? [] : [t.left(left)]),
    ...(earlier === 0 ? [] : [t.earlier(earlier)]),
  ];
  const summed = counts.length === 0 ? [] : [paragraph(subtle(counts.join(' ')))];
  const told = shown.flatMap((enquiry) => enquiryParagraphs(texts, resolution, round, enquiry));
  return shown.length > MOST_IN_VIEW
    ? [
        ...sections({ heading: t.heading, paragraphs: summed }),
        ...folded('enquiries', t.toggle, sections({ heading: null, paragraphs: told })),
      ]
    : sections({ heading: t.heading, paragraphs: [...summed, ...told] });
}

/** A question, and its answer or that there is none. */
export function enquiryParagraphs(
  { enquiry: t }: Texts,
  resolution: Started,
  round: Round,
  enquiry: Enquiry,
): readonly Paragraph[] {
  const { at, by, text, reply } = enquiry;
  const noReply = awaitsReply(resolution, round, enquiry) ? t.noReply : t.neverReplied;
  return [
    ...ledBy(t.asked(by.name, at), text),
    ...(reply === null ? [paragraph(subtle(noReply))] : ledBy(t.replied(reply.by.name, reply.at), reply.text)),
  ];
}

function isReplied({ reply }: Enquiry): boolean {
  return reply !== null;
}

function askedBefore({ rounds }: Started, { number }: Round): number {
  return rounds.filter((round) => round.number < number).flatMap(({ enquiries }) => enquiries).length;
}

function mostWithin(enquiries: readonly Enquiry[], together: number): number {
  let room = together;
  const tooLong = enquiries.findIndex(({ text, reply }) => {
    room -= text.length + (reply?.text.length ?? 0);
    return room < 0;
  });
  return tooLong < 0 ? enquiries.length : tooLong;
}
