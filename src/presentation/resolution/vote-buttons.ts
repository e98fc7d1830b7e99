import { writtenName } from '../../application/reminding/reminder-name';
import { ballotOf, type Round } from '../../domain/resolution/round';
import { CHOICES, needsReason, type Choice } from '../../domain/resolution/ballot';
import type { Started } from '../../domain/resolution/resolution';
import type { CommonData, ViewOf } from '../card';
import { loadPart, remembering, type Element } from '../card-template';
import type { FormTexts } from '../field-texts';
import type { Texts } from '../texts';
import { enquiryForm } from './enquiries';
import { roundIds, type RoundIds } from './matter-ids';

interface ReasonInput {
  readonly input: string;
  readonly label: string;
  readonly value: string;
}

interface ReasonForm {
  readonly t: FormTexts;
  readonly choice: Choice;
  /** One of these two lists is empty, and the other has one element. */
  readonly required: readonly (ReasonInput & { readonly missing: string })[];
  readonly optional: readonly ReasonInput[];
  /** A list of none or one. */
  readonly dates: readonly { readonly label: string; readonly value: string }[];
}

type Ids = RoundIds & { readonly reminder: string };

interface FormsData extends CommonData {
  readonly ids: Ids;
  readonly forms: readonly ReasonForm[];
}

interface VoteButtonsData extends CommonData {
  readonly t: Texts['vote'];
  readonly heading: string;
  readonly ids: Ids;
  /** A list of none or one. */
  readonly approvals: readonly { readonly title: string }[];
  /** The forms beside the yes. */
  readonly firsts: readonly Element[];
  /** The form that adds a note to a yes. A list of none or one. */
  readonly notes: readonly { readonly actions: readonly Element[] }[];
  /** The forms of the answers that few need, one below the other. */
  readonly others: readonly { readonly actions: readonly Element[] }[];
  readonly othersShown: boolean;
  /** The way to ask first. */
  readonly asking: readonly Element[];
}

const expand: (data: VoteButtonsData) => readonly Element[] = loadPart('vote-buttons');
const expandForms: (data: FormsData) => readonly Element[] = loadPart('vote-forms');

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
  const ids = { ...roundIds(resolution, round), reminder: writtenName(null) };
  return buttonsOf({
    ...lasting(texts, ids),
    heading: texts.vote.heading,
    approves: false,
    forms: ORDER.map((choice) => reasonForm(texts, choice, '', '')),
    typed: null,
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
  const ids = { ...roundIds(resolution, round), reminder: writtenName(from) };
  return buttonsOf({
    ...lasting(texts, ids),
    heading: ballot === undefined ? texts.vote.heading : texts.ownVote.changeHeading,
    approves,
    forms: [
      ...(approves || typed?.choice === 'approve' ? [note] : []),
      ...ORDER.map((choice) => reasonForm(texts, choice, written(choice), remindOn)),
    ],
    typed: typed?.choice ?? null,
  });
}

interface Answering extends Pick<VoteButtonsData, 'common' | 't' | 'heading' | 'ids' | 'asking'> {
  readonly approve: string;
  readonly approves: boolean;
  readonly forms: readonly ReasonForm[];
  readonly typed: Choice | null;
}

/** The part of the buttons that is the same for everybody in the round. */
function lasting(texts: Texts, ids: Ids): Pick<Answering, 'common' | 't' | 'approve' | 'ids' | 'asking'> {
  const { common, vote: t, words } = texts;
  return { common, t, approve: words.choice.approve, ids, asking: enquiryForm(texts, ids) };
}

/**
 * Yes and no stand beside each other and look alike. The other answers are behind a button, unless something is typed
 * in one of them.
 */
const buttonsOf = remembering(
  ({ common, t, approve, heading, ids, approves, forms, typed, asking }: Answering): readonly Element[] => {
    const alone = (...choices: readonly Choice[]) =>
      forms
        .filter(({ choice }) => choices.includes(choice))
        .map((form) => ({ actions: expandForms({ common, ids, forms: [form] }) }));
    const isOther = (choice: Choice) => choice !== 'approve' && choice !== 'reject';
    return expand({
      common,
      t,
      heading,
      ids,
      approvals: approves ? [] : [{ title: approve }],
      firsts: expandForms({ common, ids, forms: forms.filter(({ choice }) => choice === 'reject') }),
      notes: alone('approve'),
      others: alone(...CHOICES.filter(isOther)),
      othersShown: typed !== null && isOther(typed),
      asking,
    });
  },
);

/** The form for a reason, with a day for a person who needs time to be reminded on. */
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
