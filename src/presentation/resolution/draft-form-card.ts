import { PROJECT_YEARS } from '../../domain/state-funds/state-funds';
import type { FormNote } from '../../application/notice';
import { KEPT_APPLICANT } from '../../application/resolution/chosen-applicant';
import type { Charter } from '../../domain/forum/charter';
import { electorateOf } from '../../domain/forum/electorate';
import { DELEGATION_FIELDS } from '../../domain/terms/terms';
import { MATTER_PARTS, type DraftField, type DraftFields } from '../../domain/resolution/content';
import { isNeeded } from '../../domain/resolution/read-draft';
import { currentRound } from '../../domain/resolution/resolution';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import type { AskingOnceTexts } from '../field-texts';
import { withoutMarkup } from '../display-text';
import { NOBODY } from '../forum/person-chooser';
import { choiceField, dateField, faultsAt, longTextField, textField, type Choice } from '../fields';
import { banner, folded, sections, titledIn } from '../sections';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import type { Texts } from '../texts';
import { criteriaFields, projectYearField } from '../state-funds/state-funds-fields';
import { lockedOption } from '../terms/told-terms';
import { awayAtTheEnd } from './away-electors';
import { electorsWithoutAccount } from './electors-without-account';
import { matterIds, type MatterIds } from './matter-ids';
import { nameOfSource } from './name-of-source';
import { titleOf } from './matter-title';
import { offerLines } from './travel-lines';
import { relieved } from './relieved';
import { whyReferredBack } from './referral-reasons';
import { sentenceOf } from '../sentences-by';

interface DraftFormData extends CommonData {
  readonly t: Texts['draftForm'];
  readonly ids: MatterIds;
  readonly revision: number;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly lastRound: readonly Element[];
  readonly fields: readonly Element[];
  readonly suggestedLastDay: string;
  /** A list of none or one. */
  readonly sendings: readonly string[];
  /** The title of which the sender has been warned; '' when they have not. */
  readonly seenTitle: string;
  /** Those of whom the sender has been shown that they are away on the last day to answer. */
  readonly seenAway: string;
  /** A list of none or one. */
  readonly discards: readonly AskingOnceTexts[];
}

const expand: (data: DraftFormData) => Element = loadCard('draft-form');

const FIELD_OF_KIND = {
  line: textField,
  text: longTextField,
  points: longTextField,
  links: longTextField,
  day: dateField,
  party: choiceField,
  money: textField,
  terms: longTextField,
  termsDay: dateField,
  projectYear: projectYearField,
  criteria: criteriaFields,
} as const;

type Part = (typeof MATTER_PARTS)[number];

/** A matter rarely hands on what is decided to another forum. */
const DELEGATION: readonly DraftField[] = DELEGATION_FIELDS;

/** What many matters have nothing of stands behind a button, so that nobody reads past fields that they leave empty. */
const GROUPS: readonly {
  readonly id: string;
  readonly holds: (part: Part) => boolean;
  readonly toggle: 'showMoney' | 'showTerms' | 'showDelegation' | 'showStateFunds' | 'showShortNotice';
}[] = [
  { id: 'money', holds: ({ kind }) => kind === 'party' || kind === 'money', toggle: 'showMoney' },
  {
    id: 'terms',
    holds: ({ id, kind }) => (kind === 'terms' || kind === 'termsDay') && !DELEGATION.includes(id),
    toggle: 'showTerms',
  },
  { id: 'delegation', holds: ({ id }) => DELEGATION.includes(id), toggle: 'showDelegation' },
  { id: 'stateFunds', holds: ({ kind }) => kind === 'projectYear' || kind === 'criteria', toggle: 'showStateFunds' },
  { id: 'short', holds: ({ id }) => id === 'shortNotice', toggle: 'showShortNotice' },
];

/** The notices for which the form has words of its own. */
const OWN_NOTES = [
  'saved',
  'previewBelow',
  'sendingRequested',
  'draftFaulty',
  'staleDraft',
] as const satisfies readonly FormNote['type'][];

type OwnNote = Extract<FormNote, { readonly type: (typeof OWN_NOTES)[number] }>;

/**
 * The form of a draft. What a matter needs is marked, but no field is required here: an unfinished draft may be saved,
 * and its faults are told after that.
 */
export function draftFormCard(texts: Texts, view: ViewOf<'draftForm'>): Card {
  const { resolution, fields, charter, maySend, usualLastDay } = view;
  const { common, draftForm: t } = texts;
  const neverSent = resolution.rounds.length === 0;
  const canBeSent = charter.deciding !== 'atMeetingsOnly';
  const isWarned = view.note?.type === 'sameTitle';
  const isStopped = isWarned || view.note?.type === 'awayOnLastDay';
  const isUsual = fields.lastDay.trim() === '';
  return {
    content: expand({
      common,
      t,
      ids: matterIds(resolution),
      revision: resolution.revision,
      title: head(texts, view),
      banner: banner(
        ...noted(texts, view),
        ...(canBeSent ? [] : [paragraph(bold(t.atMeetingsOnly))]),
        ...relieved(texts, view.handling),
        ...shortOfMoney(texts, view),
        ...fourthYear(texts, view),
        ...(view.note?.type === 'optionLocked' ? [] : lockedOption(texts, view.resolution)),
        ...(maySend ? cannotAnswerYet(texts, view) : []),
        ...(maySend ? awayAtTheEnd(texts, view.away) : []),
      ),
      lastRound: lastRound(texts, view),
      fields: formFields(texts, view, isUsual ? { ...fields, lastDay: usualLastDay } : fields),
      suggestedLastDay: isUsual ? usualLastDay : '',
      sendings: canBeSent ? [sendingLabel(t, view, isStopped)] : [],
      seenTitle: isWarned ? fields.title : '',
      seenAway: maySend ? view.away.seen : '',
      discards: neverSent ? [t.discard] : [],
    }),
    summary: t.summary(charter.shortName, titleOf(texts, fields.title)),
  };
}

function sendingLabel(t: Texts['draftForm'], view: ViewOf<'draftForm'>, isStopped: boolean): string {
  const { maySend, handling } = view;
  if (maySend) return isStopped ? t.sendAnyway : t.send;
  if (handling?.isLeftByChair) return t.askOtherToSend;
  return isStopped ? t.askToSendAnyway : t.askToSend;
}

/** Where meetings alone decide there is nothing to answer in time, and it does wait for one; what is typed is shown all the same. */
const ABOUT_ANSWERING: readonly DraftField[] = ['urgency', 'lastDay', 'shortNotice'];

/** A field for every part of the matter as it is typed, with its hint and its faults. */
function formFields(
  texts: Texts,
  { faults, usualLastDay, asOf, charter }: ViewOf<'draftForm'>,
  fields: DraftFields,
): readonly Element[] {
  const t = texts.draftForm;
  const hints = { ...t.hint, lastDay: t.lastDayHint(asOf, usualLastDay) };
  const drawn = ({ id, kind, isRequired: isUsuallyRequired }: Part) =>
    FIELD_OF_KIND[kind](texts, {
      id,
      label: t.label[id],
      value: kind === 'party' ? chosenApplicant(charter.parties, fields[id]) : fields[id],
      choices: applicants(texts, charter, fields),
      placeholder: texts.applicant.none,
      isRequired: isNeeded({ id, isRequired: isUsuallyRequired }, charter),
      hint: hints[id],
      faults: faultsAt(faults, id, t.fault),
    });
  const isFilled = ({ id }: Part) => fields[id].trim() !== '';
  const isTyped = (part: Part) => isFilled(part) && fields[part.id] !== usualLastDay;
  const isFaulty = ({ id }: Part) => faults.some(({ field }) => field === id);
  const isLeftOut = (part: Part) =>
    charter.deciding === 'atMeetingsOnly' && ABOUT_ANSWERING.includes(part.id) && !isFaulty(part) && !isTyped(part);
  return MATTER_PARTS.flatMap((part) => {
    if (isLeftOut(part)) return [];
    const group = GROUPS.find(({ holds }) => holds(part));
    const others = MATTER_PARTS.filter((one) => group?.holds(one));
    if (group === undefined) return drawn(part);
    if (part !== others[0]) return [];
    const isInUse = others.some(isFilled);
    if (group.id === 'stateFunds' && charter.stateFunds === undefined && !isInUse) return [];
    const toggle = t[group.toggle];
    const faulty = others.filter(isFaulty);
    const rest = others.filter((one) => !isFaulty(one));
    return [
      ...faulty.flatMap(drawn),
      ...(rest.length === 0 ? [] : folded(group.id, isInUse ? t.inUse(toggle) : toggle, rest.flatMap(drawn))),
    ];
  });
}

/** The forum's organisations, by a seat of each; and the one that stands in the text, should it be called something else now. */
function applicants(texts: Texts, { parties }: Charter, { applicant }: DraftFields): readonly Choice[] {
  const kept =
    chosenApplicant(parties, applicant) === KEPT_APPLICANT ? [{ name: applicant, seat: KEPT_APPLICANT }] : [];
  return [
    { title: texts.applicant.none, value: NOBODY },
    ...[...parties, ...kept].map(({ name, seat }) => ({ title: withoutMarkup(name), value: String(seat) })),
  ];
}

function chosenApplicant(parties: Charter['parties'], applicant: string): string {
  const name = applicant.trim();
  if (name === '') return NOBODY;
  const party = parties.find((one) => one.name === name);
  return party === undefined ? KEPT_APPLICANT : String(party.seat);
}

function head(texts: Texts, { resolution, charter }: ViewOf<'draftForm'>): readonly Element[] {
  const { draftForm } = texts;
  const round = resolution.rounds.length + 1;
  return titledIn(
    charter.name,
    round > 1
      ? draftForm.headingAgain(round)
      : charter.deciding === 'atMeetingsOnly'
        ? draftForm.headingForMeeting
        : draftForm.heading,
    ...(round === 1 ? begunFrom(texts, resolution) : []),
    ...(resolution.offer === undefined ? [] : offerLines(texts, resolution.offer)),
    paragraph(plain(draftForm.introduction)),
  );
}

/** Tells what the text was begun from, until it is sent. */
function begunFrom(texts: Texts, { source }: ViewOf<'draftForm'>['resolution']): readonly Paragraph[] {
  const { startMatter: t } = texts;
  switch (source?.kind) {
    case 'template':
      return [paragraph(plain(t.fromTemplate(texts.words.quoted(t.template[source.template]))))];
    case 'matter':
      return [paragraph(plain(t.fromMatter(nameOfSource(texts, source))))];
    case 'renewal':
      return [
        paragraph(plain(texts.terms.source(source.way, nameOfSource(texts, source)))),
        paragraph(plain(t.fillIn)),
      ];
    case 'application':
      return [paragraph(plain(texts.stateFunds.fromApplication(source.application)))];
    case undefined:
      return [];
  }
}

/** The warning that the preview has, for somebody who sends from the form. */
function cannotAnswerYet(texts: Texts, { charter }: ViewOf<'draftForm'>): readonly Paragraph[] {
  return electorsWithoutAccount(texts, { electorate: electorateOf(charter) });
}

/** What became of the last press of a button, and which fields to look at. */
function noted(texts: Texts, { note, faults, charter, handling }: ViewOf<'draftForm'>): readonly Paragraph[] {
  const { draftForm, applicant } = texts;
  const isAskedOfOne = note?.type === 'sendingRequested' && handling !== null;
  const labels = MATTER_PARTS.filter(({ id }) => faults.some(({ field }) => field === id)).map(
    ({ id }) => draftForm.label[id],
  );
  return [
    ...(note === null
      ? []
      : [paragraph(bold(isAskedOfOne ? applicant.requested : noteText(texts, note, charter.shortName)))]),
    ...(labels.length === 0 ? [] : [paragraph(plain(draftForm.faultsAt(labels)))]),
  ];
}

/** The warning that the matter would go on with the last year of a project that there are state funds for. */
function fourthYear(
  { stateFunds: t }: Texts,
  { resolution: { source }, fields }: ViewOf<'draftForm'>,
): readonly Paragraph[] {
  const isAfterLast = source?.kind === 'renewal' && source.projectYear === PROJECT_YEARS.at(-1);
  const isForMoney = fields.amount.trim() !== '' || fields.projectYear.trim() !== '';
  return isAfterLast && isForMoney ? [paragraph(bold(t.fourthYear))] : [];
}

/** The warning that the forum's money gave when the text was last saved. */
function shortOfMoney({ money: t }: Texts, { resolution: { shortage } }: ViewOf<'draftForm'>): readonly Paragraph[] {
  return shortage === null ? [] : [paragraph(plain(sentenceOf(t.shortage, 'kind', shortage)))];
}

function noteText(texts: Texts, note: FormNote, shortName: string): string {
  return isOwnNote(note) ? texts.draftForm.note[note.type] : noticeText(texts, note, shortName);
}

function isOwnNote(note: FormNote): note is OwnNote {
  const types: readonly FormNote['type'][] = OWN_NOTES;
  return types.includes(note.type);
}

function lastRound(texts: Texts, { resolution }: ViewOf<'draftForm'>): readonly Element[] {
  const round = currentRound(resolution);
  if (resolution.status !== 'referredBack' || round === undefined) return [];
  return sections({
    heading: texts.draftForm.saidLastRound(round.number),
    paragraphs: whyReferredBack(texts, resolution, round),
  });
}
