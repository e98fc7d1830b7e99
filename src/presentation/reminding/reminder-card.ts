import type { OutstandingStep } from '../../application/minutes/outstanding';
import { writtenName } from '../../application/reminding/reminder-name';
import type { ReminderItem } from '../../application/reminding/reminding-view';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import type { ReminderName } from '../../domain/reminding/reminder-day';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { dueIn, sourceIn } from '../follow-ups/told-follow-up';
import { itemToFollowUp, itemToOpen, minutesGroups } from '../minutes/minutes-items';
import { titleOfMinutes } from '../minutes/minutes-head';
import { matterIds, type MatterIds } from '../resolution/matter-ids';
import { titleOf, titleOfRound } from '../resolution/matter-title';
import { ownVoteCard } from '../resolution/own-vote-card';
import { newsOf } from '../resolution/standing-of-round';
import { rowsOf, type Row } from '../rows';
import { sections, titled } from '../sections';
import { textCard } from '../text-card';
import { bold, ledBy, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { receiptCard } from './receipt-card';

type MatterItem = Extract<ReminderItem, { readonly kind: 'resolution' }>;
type FollowUpItem = Extract<ReminderItem, { readonly kind: 'followUp' }>;
type StepItem = Extract<ReminderItem, { readonly kind: 'minutes' }>;

/** What the card lists: what waits for the person, new matters first; then what waits for others. */
interface Waiting {
  readonly matters: readonly MatterItem[];
  readonly steps: readonly StepItem[];
  readonly followUps: readonly FollowUpItem[];
  readonly outstanding: readonly OutstandingStep[];
}

interface ReminderCardData extends CommonData {
  readonly reminder: string;
  readonly answer: string;
  readonly title: readonly Element[];
  readonly items: readonly { readonly ids: MatterIds; readonly paragraphs: readonly Paragraph[] }[];
  readonly minutes: readonly Element[];
  readonly followUps: readonly Element[];
  readonly closing: readonly Element[];
}

const expand: (data: ReminderCardData) => Element = loadCard('reminder');

/** How many are listed; fewer when they have long names. */
const MOST_LISTED = [7, 5, 3] as const;

/**
 * Gives a matter, or asks for an answer to it, in the person's own chat. When one matter alone waits, the card itself
 * has the answers; otherwise a list leads to them.
 */
export function reminderCard(texts: Texts, { name, items, viewer, receipt }: ViewOf<'reminder'>): Card {
  if (receipt !== null) return receiptCard(texts, { card: 'receipt', from: name, receipt });
  const { reminder: t } = texts;
  const waiting = waitingIn(items);
  const { matters } = waiting;
  const [only] = matters;
  const count = countOf(waiting);
  if (count === 0) return doneCard(texts, name, items, viewer);
  if (count > 1 || only === undefined) return listCard(texts, name, waiting);
  const heading = only.isNew ? t.opening[newsOf(only.resolution, only.round)] : t.heading;
  return {
    content: ownVoteCard(texts, ownVote(only, viewer, name), [paragraph(bold(heading)), ...asked(texts, only)]).content,
    summary: summaryOfMatter(texts, only),
  };
}

/** The waiting items. A step that the person is asked for themselves is not listed again among those to follow up. */
function waitingIn(items: readonly ReminderItem[]): Waiting {
  const waiting = items.filter(({ isWaiting }) => isWaiting);
  const steps = waiting.filter((item) => item.kind === 'minutes');
  const isOwn = ({ minutes, openStep }: OutstandingStep) =>
    steps.some((own) => own.minutes.id === minutes.id && own.step === openStep.step);
  const matters = waiting.filter((item) => item.kind === 'resolution');
  return {
    matters: [...matters.filter(({ isNew }) => isNew), ...matters.filter(({ isNew }) => !isNew)],
    steps,
    followUps: waiting.filter((item) => item.kind === 'followUp'),
    outstanding: waiting
      .flatMap((item) => (item.kind === 'outstanding' ? item.steps : []))
      .filter((step) => !isOwn(step)),
  };
}

/** What became of the one matter that the reminder was about; for other reminders, that there is nothing left to do. */
function doneCard(texts: Texts, name: ReminderName, items: readonly ReminderItem[], viewer: string): Card {
  const { reminder: t } = texts;
  const [only, ...others] = items;
  const body = titled(t.overHeading, paragraph(plain(t.over)));
  if (only?.kind !== 'resolution' || others.length > 0) return textCard(texts, t.summaryOver, body);
  return { content: ownVoteCard(texts, ownVote(only, viewer, name)).content, summary: t.summaryOver };
}

/** The person's own vote. Nobody is reminded before the day that they have chosen, so no chosen day is ahead. */
function ownVote({ resolution, round }: MatterItem, viewer: string, from: ReminderName): ViewOf<'ownVote'> {
  return { card: 'ownVote', resolution, round, viewer, chosenDay: null, note: null, typed: null, from };
}

/** Says that a leader has asked for the reminder, in the leader's own words if there are any. */
function asked({ words, remindSilent: t }: Texts, { request }: MatterItem): readonly Paragraph[] {
  if (request === null) return [];
  const { by, line } = request;
  return line === '' ? [paragraph(plain(t.asksYou(by.name)))] : ledBy(words.said(by.name), t.quotation(line));
}

function listCard(texts: Texts, name: ReminderName, waiting: Waiting): Card {
  const { common, words, reminder: t } = texts;
  const all = countOf(waiting);
  const build = (most: number) => {
    const first = firstOf(waiting, most);
    const { matters, steps, followUps, outstanding } = first;
    const left = all - countOf(first);
    return expand({
      common,
      reminder: writtenName(name),
      answer: t.answer,
      title: titled(headingOf(texts, waiting), ...howMany(texts, waiting)),
      items: matters.map((item) => ({
        ids: matterIds(item.resolution),
        paragraphs: [
          item.isNew
            ? paragraph(bold(t.new[newsOf(item.resolution, item.round)]), subtle(` · ${item.round.forumName}`))
            : paragraph(subtle(item.round.forumName)),
          paragraph(bold(titleOfRound(texts, item.round))),
          paragraph(plain(t.answerBy(item.round.deadline.closesAt))),
          ...asked(texts, item),
        ],
      })),
      followUps: rowsOf(
        texts,
        followUps.map((item) => followUpRow(texts, item)),
      ),
      minutes: minutesGroups(
        texts,
        [
          {
            heading: null,
            items: steps.map(({ minutes, step, dueOn }) =>
              itemToOpen(texts, minutes, texts.minutes.doBy(step, dueOn), minutes.forumName, name),
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

function firstOf(waiting: Waiting, most: number): Waiting {
  const matters = waiting.matters.slice(0, most);
  const steps = waiting.steps.slice(0, most - matters.length);
  const followUps = waiting.followUps.slice(0, most - matters.length - steps.length);
  const outstanding = waiting.outstanding.slice(0, most - matters.length - steps.length - followUps.length);
  return { matters, steps, followUps, outstanding };
}

function countOf({ matters, steps, followUps, outstanding }: Waiting): number {
  return matters.length + steps.length + followUps.length + outstanding.length;
}

function followUpRow(texts: Texts, { forumId: forum, forumName, followUp, dueOn }: FollowUpItem): Row {
  const { followUps: t } = texts;
  const { due, source, title, id } = followUp;
  const from = sourceIn(texts, source);
  return {
    heading: t.heading,
    lead: null,
    paragraphs: [
      paragraph(subtle(forumName)),
      paragraph(bold(title)),
      paragraph(plain(dueIn(texts, due, dueOn))),
      ...(from === '' ? [] : [paragraph(subtle(from))]),
    ],
    button: t.open,
    opens: { card: 'followUp', forum, followUp: id },
  };
}

/** How many matters the card gives the person, and of how much of their own it reminds them. */
function newAndOld({ matters, steps, followUps }: Waiting): { readonly fresh: number; readonly old: number } {
  const fresh = matters.filter(({ isNew }) => isNew).length;
  return { fresh, old: matters.length - fresh + steps.length + followUps.length };
}

function headingOf({ reminder: t }: Texts, waiting: Waiting): string {
  const { fresh, old } = newAndOld(waiting);
  if (fresh === 0) return t.heading;
  return old === 0 ? t.openingOfMany : t.openingAndReminder;
}

function howMany({ reminder: t }: Texts, waiting: Waiting): readonly Paragraph[] {
  const { steps, followUps } = waiting;
  const { fresh, old } = newAndOld(waiting);
  const own = fresh + old;
  if (own === 0) return [];
  if (fresh > 0 && old > 0) return [paragraph(bold(t.newAndOld(fresh, old)))];
  const isOnlyVotes = steps.length === 0 && followUps.length === 0 && own > 1;
  return [paragraph(bold(isOnlyVotes ? t.waiting(own) : t.waitingOfAllKinds(own)))];
}

function summaryOf(texts: Texts, waiting: Waiting): string {
  const { matters, steps, followUps, outstanding } = waiting;
  const { reminder: t } = texts;
  const { fresh, old } = newAndOld(waiting);
  const own = fresh + old;
  const [step] = steps;
  const [matter] = matters;
  const [followUp] = followUps;
  if (own === 0) return t.summaryOfOutstanding(outstanding.length);
  if (own === 1 && step !== undefined) {
    return t.summaryOfStep(step.step, titleOfMinutes(texts, step.minutes), step.dueOn);
  }
  if (own === 1 && matter !== undefined) return summaryOfMatter(texts, matter);
  if (own === 1 && followUp !== undefined) return t.summaryOfFollowUp(titleOf(texts, followUp.followUp.title));
  if (fresh > 0) return old === 0 ? t.summaryOfNew(fresh) : t.summaryOfNewAndOld(fresh, old);
  return steps.length === 0 && followUps.length === 0 ? t.summaryOfMany(own) : t.summaryOfAllKinds(own);
}

/** The notification's sentence: that of the channel's card, when the matter is given here too. */
function summaryOfMatter(texts: Texts, { resolution, round, isNew }: MatterItem): string {
  const { reminder, vote } = texts;
  const summary = isNew ? vote.summaryOpen[newsOf(resolution, round)] : reminder.summary;
  return summary(round.shortName, titleOfRound(texts, round), round.deadline.closesAt);
}
