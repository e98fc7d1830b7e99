import type { Notice } from '../../application/notice';
import type { Ballot } from '../../domain/resolution/ballot';
import { ballotOf, type Round } from '../../domain/resolution/round';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { banner } from '../sections';
import { bold, ledBy, paragraph, plain, type Paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import type { Texts } from '../texts';
import { answersOf } from './answers';
import { enquiriesOf, withEnquiries } from './enquiries';
import { foldedReasons, proposalOf, reasonsOf } from './matter-body';
import { matterHead, ownDecisions } from './matter-head';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { isOpen } from './standing-of-round';
import { ownVoteButtons } from './vote-buttons';

interface OwnVoteCardData extends CommonData {
  readonly ids: MatterIds;
  readonly banner: readonly Element[];
  readonly title: readonly Element[];
  readonly proposal: readonly Element[];
  readonly buttons: readonly Element[];
  readonly below: readonly Element[];
  readonly histories: readonly { readonly title: string }[];
  readonly closing: readonly Element[];
}

const MOST_GIVEN_BACK = 3_000;

/** Without `refresh`: a card for one person must never be asked for again on behalf of somebody else. */
const expand: (data: OwnVoteCardData) => Element = loadCard('own-vote');

/**
 * The matter as one person sees it, with their own answer first, after `lead`. A card with a lead comes by itself and
 * is not redrawn when others answer, so it does not say how many have.
 */
export function ownVoteCard(texts: Texts, view: ViewOf<'ownVote'>, lead: readonly Paragraph[] = []): Card {
  const { resolution, round, viewer } = view;
  const open = isOpen(resolution, round);
  const answers = lead.length === 0 ? answersOf(texts, resolution, round) : [];
  const hasAnswered = ballotOf(round, viewer) !== undefined;
  const votes = round.electorate.some(({ id }) => id === viewer);
  const content = (together: number) => {
    const enquiries = enquiriesOf(texts, resolution, round, together);
    return expand({
      common: texts.common,
      ids: matterIds(resolution),
      banner: banner(...lead, ...first(texts, view, open && votes)),
      title: matterHead(texts, resolution, round),
      proposal: proposalOf(texts, round, resolution),
      buttons: open && votes ? ownVoteButtons(texts, view) : [],
      below: open
        ? [...enquiries, ...(hasAnswered ? foldedReasons : reasonsOf)(texts, round), ...answers]
        : [...answers, ...enquiries, ...foldedReasons(texts, round)],
      histories: open && round.number === 1 && round.enquiries.length === 0 ? [] : [{ title: texts.words.showHistory }],
      closing: ownDecisions(texts),
    });
  };
  return {
    content: withEnquiries(round, content),
    summary: texts.ownVote.summary(titleOfRound(texts, round)),
  };
}

function first(
  texts: Texts,
  { round, viewer, chosenDay, note, typed, givenBack = '' }: ViewOf<'ownVote'>,
  mayAnswer: boolean,
): readonly Paragraph[] {
  const { ownVote } = texts;
  const ballot = ballotOf(round, viewer);
  return [
    ...noticed(texts, note, round),
    ...(givenBack === '' ? [] : ledBy(ownVote.ownReason, cutLong(givenBack))),
    ...(typed === null ? [] : [paragraph(plain(ownVote.typedKept(typed.choice)))]),
    ...(ballot === undefined ? [] : answered(texts, round, ballot, mayAnswer, chosenDay !== null)),
    ...(ballot === undefined && mayAnswer ? [paragraph(plain(ownVote.notAnswered))] : []),
  ];
}

/** A reason is at most 1 000 characters. Of a much longer pasted text the beginning is given back. */
function cutLong(text: string): string {
  return text.length > MOST_GIVEN_BACK ? `${text.slice(0, MOST_GIVEN_BACK)}…` : text;
}

function noticed(texts: Texts, note: Notice | null, round: Round): readonly Paragraph[] {
  return note === null ? [] : [paragraph(bold(noticeText(texts, note, round.shortName)))];
}

function answered(
  { ownVote, reminderDay }: Texts,
  round: Round,
  ballot: Ballot,
  mayChange: boolean,
  isDayAhead: boolean,
): readonly Paragraph[] {
  const given = ownVote.answered[ballot.choice](ballot.at);
  return [
    paragraph(bold(mayChange ? `${given} ${ownVote.mayChange(round.deadline.closesAt)}` : given)),
    ...(mayChange && ballot.choice === 'needsAnchoring' ? [paragraph(plain(ownVote.stillWaits))] : []),
    ...(mayChange && isDayAhead && ballot.remindAt !== null
      ? [paragraph(plain(reminderDay.chosen(ballot.remindAt)))]
      : []),
    ...(ballot.reason === '' ? [] : ledBy(ownVote.ownReason, ballot.reason)),
  ];
}
