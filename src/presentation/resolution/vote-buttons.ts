import { writtenName } from '../../application/reminding/reminder-name';
import { ballotOf, type Round } from '../../domain/resolution/round';
import { CHOICES, needsReason, type Choice } from '../../domain/resolution/ballot';
import type { Started } from '../../domain/resolution/resolution';
import type { CommonData, ViewOf } from '../card';
import { loadPart, type Element } from '../card-template';
import type { FormTexts } from '../field-texts';
import type { Texts } from '../texts';
import { roundIds, type RoundIds } from './matter-ids';

interface ReasonInput {
  readonly input: string;
  readonly label: string;
  readonly value: string;
}

interface ReasonForm {
  readonly t: FormTexts;
  readonly choice: Choice;
  /** One of the two is none, the other one. */
  readonly required: readonly (ReasonInput & { readonly missing: string })[];
  readonly optional: readonly ReasonInput[];
  /** None, or one. */
  readonly dates: readonly { readonly label: string; readonly value: string }[];
}

interface VoteButtonsData extends CommonData {
  readonly heading: string;
  readonly ids: RoundIds & { readonly reminder: string };
  /** None, or one. */
  readonly approvals: readonly { readonly title: string }[];
  readonly forms: readonly ReasonForm[];
}

const expand: (data: VoteButtonsData) => readonly Element[] = loadPart('vote-buttons');

type ReasonChoice = Exclude<Choice, 'approve'>;

const REASON_INPUT: Readonly<Record<ReasonChoice, string>> = {
  reject: 'rejectReason',
  needsAnchoring: 'anchoringReason',
  objectToForm: 'objectReason',
  recuse: 'recuseReason',
};
const ORDER = CHOICES.filter((choice) => choice !== 'approve');

/** The buttons of the card that everyone shares. */
export function voteButtons(texts: Texts, resolution: Started, round: Round): readonly Element[] {
  return expand({
    common: texts.common,
    heading: texts.vote.heading,
    ids: { ...roundIds(resolution, round), reminder: writtenName(null) },
    approvals: [{ title: texts.words.choice.approve }],
    forms: ORDER.map((choice) => reasonForm(texts, choice, '', '')),
  });
}

/** The buttons with which one person answers or changes their answer, with what they wrote last filled in. */
export function ownVoteButtons(
  texts: Texts,
  { resolution, round, viewer, chosenDay, typed, from }: ViewOf<'ownVote'>,
): readonly Element[] {
  const ballot = ballotOf(round, viewer);
  const written = (choice: Choice) => {
    if (typed?.choice === choice) return typed.reason;
    return ballot?.choice === choice ? ballot.reason : '';
  };
  const remindOn = typed?.choice === 'needsAnchoring' ? typed.remindOn : (chosenDay ?? '');
  const approves = ballot?.choice === 'approve';
  const note = formFor(texts.vote.approveNote, 'approve', 'approveNote', written('approve'));
  return expand({
    common: texts.common,
    heading: ballot === undefined ? texts.vote.heading : texts.ownVote.changeHeading,
    ids: { ...roundIds(resolution, round), reminder: writtenName(from) },
    approvals: approves ? [] : [{ title: texts.words.choice.approve }],
    forms: [
      ...(approves || typed?.choice === 'approve' ? [note] : []),
      ...ORDER.map((choice) => reasonForm(texts, choice, written(choice), remindOn)),
    ],
  });
}

/** Whoever needs time may say when to be reminded. */
function reasonForm(
  { vote, reminderDay: { label } }: Texts,
  choice: ReasonChoice,
  value: string,
  remindOn: string,
): ReasonForm {
  const dates = choice === 'needsAnchoring' ? [{ label, value: remindOn }] : [];
  return { ...formFor(vote[choice], choice, REASON_INPUT[choice], value), dates };
}

function formFor(t: FormTexts, choice: Choice, input: string, value: string): ReasonForm {
  const asked = { input, label: t.label, value };
  const isRequired = needsReason(choice);
  return {
    t,
    choice,
    required: isRequired ? [{ ...asked, missing: t.missing }] : [],
    optional: isRequired ? [] : [asked],
    dates: [],
  };
}
