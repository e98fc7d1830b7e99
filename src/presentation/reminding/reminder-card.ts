import type { OutstandingStep } from '../../application/minutes/outstanding';
import type { ReminderItem } from '../../application/views';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { itemToFollowUp, itemToOpen, minutesGroups } from '../minutes/minutes-items';
import { titleOfMinutes } from '../minutes/minutes-head';
import { matterIds, type MatterIds } from '../resolution/matter-ids';
import { titleOfRound } from '../resolution/matter-title';
import { ownVoteCard } from '../resolution/own-vote-card';
import { sections, titled } from '../sections';
import { textCard } from '../text-card';
import { bold, ledBy, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

type MatterItem = Extract<ReminderItem, { readonly kind: 'resolution' }>;
type StepItem = Extract<ReminderItem, { readonly kind: 'minutes' }>;

/** What is listed: the person's own first, then what others are waited for with. */
interface Waiting {
  readonly matters: readonly MatterItem[];
  readonly steps: readonly StepItem[];
  readonly outstanding: readonly OutstandingStep[];
}

interface ReminderCardData extends CommonData {
  readonly answer: string;
  readonly title: readonly Element[];
  readonly items: readonly { readonly ids: MatterIds; readonly paragraphs: readonly Paragraph[] }[];
  readonly minutes: readonly Element[];
  readonly closing: readonly Element[];
}

const expand: (data: ReminderCardData) => Element = loadCard('reminder');

/** How many are listed; fewer when they have long names. */
const MOST_LISTED = [15, 12, 9, 6, 3] as const;

/** Asks for an answer in the person's own chat: on the card itself when one matter alone waits, else from a list. */
export function reminderCard(texts: Texts, { items, viewer }: ViewOf<'reminder'>): Card {
  const { reminder: t } = texts;
  const waiting = waitingIn(items);
  const { matters, steps, outstanding } = waiting;
  const [only] = matters;
  const count = matters.length + steps.length + outstanding.length;
  if (count === 0) return doneCard(texts, items, viewer);
  if (count > 1 || only === undefined) return listCard(texts, waiting);
  const { round } = only;
  const { shortName, deadline } = round;
  return {
    content: ownVoteCard(texts, ownVote(only, viewer), [paragraph(bold(t.heading)), ...asked(texts, only)]).content,
    summary: t.summary(shortName, titleOfRound(texts, round), deadline.closesAt),
  };
}

/** A step that the person is asked for themselves is not listed again among those to follow up. */
function waitingIn(items: readonly ReminderItem[]): Waiting {
  const waiting = items.filter(({ isWaiting }) => isWaiting);
  const steps = waiting.filter((item) => item.kind === 'minutes');
  const isOwn = ({ minutes, turn }: OutstandingStep) =>
    steps.some((own) => own.minutes.id === minutes.id && own.step === turn.step);
  return {
    matters: waiting.filter((item) => item.kind === 'resolution'),
    steps,
    outstanding: waiting
      .flatMap((item) => (item.kind === 'outstanding' ? item.steps : []))
      .filter((step) => !isOwn(step)),
  };
}

/** What became of the one matter that it was about; of anything else, that there is nothing left to do. */
function doneCard(texts: Texts, items: readonly ReminderItem[], viewer: string): Card {
  const { reminder: t } = texts;
  const [only, ...others] = items;
  const body = titled(t.heading, paragraph(plain(t.over)));
  if (only?.kind !== 'resolution' || others.length > 0) return textCard(texts, t.summaryOver, body);
  return { content: ownVoteCard(texts, ownVote(only, viewer)).content, summary: t.summaryOver };
}

/** Nobody is reminded before the day that they have chosen, so there is none ahead. */
function ownVote({ resolution, round }: MatterItem, viewer: string): ViewOf<'ownVote'> {
  return { card: 'ownVote', resolution, round, viewer, chosenDay: null, note: null, typed: null };
}

/** Somebody who leads has asked for the reminder: in their own words, if they had any. */
function asked({ words, remindSilent: t }: Texts, { request }: MatterItem): readonly Paragraph[] {
  if (request === null) return [];
  const { by, line } = request;
  return line === '' ? [paragraph(plain(t.asksYou(by.name)))] : ledBy(words.said(by.name), t.quotation(line));
}

function listCard(texts: Texts, waiting: Waiting): Card {
  const { common, words, reminder: t } = texts;
  const all = waiting.matters.length + waiting.steps.length + waiting.outstanding.length;
  const build = (most: number) => {
    const { matters, steps, outstanding } = firstOf(waiting, most);
    const left = all - matters.length - steps.length - outstanding.length;
    return expand({
      common,
      answer: t.answer,
      title: titled(t.heading, ...howMany(texts, waiting)),
      items: matters.map((item) => ({
        ids: matterIds(item.resolution),
        paragraphs: [
          paragraph(subtle(item.round.forumName)),
          paragraph(bold(titleOfRound(texts, item.round))),
          paragraph(plain(t.answerBy(item.round.deadline.closesAt))),
          ...asked(texts, item),
        ],
      })),
      minutes: minutesGroups(
        texts,
        [
          {
            heading: null,
            items: steps.map(({ minutes, step, dueOn }) =>
              itemToOpen(texts, minutes, texts.minutes.doBy(step, dueOn), minutes.forumName),
            ),
          },
          {
            heading: t.outstanding,
            items: outstanding.map((step) => itemToFollowUp(texts, step, step.minutes.forumName)),
          },
        ],
        most,
      ),
      closing: sections({
        heading: null,
        paragraphs: left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : [],
      }),
    });
  };
  return { content: fitting(MOST_LISTED, build), summary: summaryOf(texts, waiting) };
}

function firstOf({ matters, steps, outstanding }: Waiting, most: number): Waiting {
  const first = matters.slice(0, most);
  const next = steps.slice(0, most - first.length);
  return { matters: first, steps: next, outstanding: outstanding.slice(0, most - first.length - next.length) };
}

function howMany({ reminder: t }: Texts, { matters, steps }: Waiting): readonly Paragraph[] {
  const own = matters.length + steps.length;
  if (own === 0) return [];
  const isOnlyVotes = steps.length === 0 && own > 1;
  return [paragraph(bold(isOnlyVotes ? t.waiting(own) : t.waitingOfAllKinds(own)))];
}

function summaryOf(texts: Texts, { matters, steps, outstanding }: Waiting): string {
  const { reminder: t } = texts;
  const own = matters.length + steps.length;
  const [step] = steps;
  const [matter] = matters;
  if (own === 0) return t.summaryOfOutstanding(outstanding.length);
  if (own === 1 && step !== undefined) {
    return t.summaryOfStep(step.step, titleOfMinutes(texts, step.minutes), step.dueOn);
  }
  if (own === 1 && matter !== undefined) {
    const { shortName, deadline } = matter.round;
    return t.summary(shortName, titleOfRound(texts, matter.round), deadline.closesAt);
  }
  return steps.length === 0 ? t.summaryOfMany(own) : t.summaryOfAllKinds(own);
}
