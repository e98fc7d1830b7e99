import type { Card } from '../../ports/messenger';
import { questionIn, stageOf } from '../../domain/resolution/passing';
import { canBePassedOn } from '../../domain/resolution/passing-on';
import type { Started } from '../../domain/resolution/resolution';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import type { AskingOnceTexts, FormTexts } from '../field-texts';
import { choiceField, longTextField } from '../fields';
import { NOBODY } from '../forum/person-chooser';
import { head } from '../head';
import { noticeText } from '../notice-text';
import { banner, folded, sections } from '../sections';
import { bold, paragraph, paragraphs, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfMatter } from './matter-title';
import { offerLines, passingLines, stopLines } from './travel-lines';

interface TravelCardData extends CommonData {
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  /** Lists of none or one. */
  readonly passings: readonly { readonly fields: readonly Element[]; readonly after: number; readonly send: string }[];
  /** Of a forum that has asked, which the answer goes to. */
  readonly answers: readonly {
    readonly fields: readonly Element[];
    readonly after: number;
    readonly to: string;
    readonly send: string;
  }[];
  readonly recalls: readonly (AskingOnceTexts & { readonly passing: number })[];
}

interface OfferCardData extends CommonData {
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  /** A list of none or one. */
  readonly choices: readonly {
    readonly takeUp: string;
    readonly giveBack: FormTexts;
    readonly decline: FormTexts;
  }[];
}

const expandTravel: (data: TravelCardData) => Element = loadCard('travel');
const expandOffer: (data: OfferCardData) => Element = loadCard('offer');

/** Where a matter comes from and is, and for those who lead the ways to hand it over and to have it back. */
export function travelCard(texts: Texts, view: ViewOf<'travel'>): Card {
  const { resolution, mayLead, forums } = view;
  const { travel: t } = texts;
  const { passings = [] } = resolution;
  const last = passings.at(-1);
  const asked = mayLead && canBePassedOn(resolution) ? questionIn(passings) : null;
  const isWaiting = mayLead && last !== undefined && stageOf(last) === 'waiting' && !last.isRecalled;
  const reason = (label: string) =>
    longTextField(texts, { id: 'travelMessage', label, hint: t.passOn.hint, isRequired: true, value: '' });
  const after = passings.length;
  const { forum, passOn } = t;
  const choices = forums.map(({ id, name }) => ({ title: name, value: id }));
  const answers =
    asked === null ? [] : [{ fields: reason(passOn.answerLabel), after, to: asked.to.id, send: passOn.sendAgain }];
  const canChoose = mayLead && asked === null && forums.length > 0;
  return {
    content: expandTravel({
      common: texts.common,
      ids: matterIds(resolution),
      body: bodyOf(texts, view),
      passings: canChoose
        ? [
            {
              fields: [
                ...choiceField(texts, { id: 'receiver', ...forum, isRequired: true, choices, value: NOBODY }),
                ...reason(passOn.label),
              ],
              after,
              send: passOn.send,
            },
          ]
        : [],
      answers,
      recalls: isWaiting ? [{ ...t.recall, passing: last.number }] : [],
    }),
    summary: t.summary(titleOfMatter(texts, resolution)),
  };
}

function bodyOf(texts: Texts, { resolution, forumName, note, mayLead, forums, unreachable }: ViewOf<'travel'>) {
  const { travel: t } = texts;
  const { offer } = resolution;
  const passed = passingLines(texts, resolution);
  const isStuck = mayLead && canBePassedOn(resolution) && forums.length === 0 && passed.length === 0;
  return [
    ...noted(texts, note),
    ...head({
      kind: t.heading,
      forum: forumName,
      state: [],
      title: titleOfMatter(texts, resolution),
      lines: [
        ...(offer === undefined ? [] : offerLines(texts, offer)),
        ...(passed.length === 0 ? [paragraph(plain(t.notAway))] : passed),
        ...(unreachable === null ? [] : [paragraph(bold(t.unreachable(unreachable)))]),
        ...(isStuck ? [paragraph(plain(t.noForums))] : []),
      ],
    }),
    ...(offer === undefined ? [] : stops(texts, resolution)),
  ];
}

/** What another forum hands over: its text, and what there is to do with it. */
export function offerCard(texts: Texts, { resolution, forumName, mayLead, note }: ViewOf<'offer'>): Card {
  const { travel: t } = texts;
  const { offer } = resolution;
  const title = titleOfMatter(texts, resolution);
  const isOpen = mayLead && offer?.stage === 'waiting';
  const lines: readonly Paragraph[] =
    offer === undefined
      ? []
      : [
          paragraph(bold(t.state[offer.stage])),
          ...offerLines(texts, offer),
          ...(offer.text === '' ? [] : paragraphs(offer.text)),
          ...(offer.stage === 'takenUp' ? [paragraph(plain(t.draftComes))] : []),
        ];
  return {
    content: expandOffer({
      common: texts.common,
      ids: matterIds(resolution),
      body: [
        ...noted(texts, note),
        ...head({ kind: t.headingOffer, forum: forumName, state: [], title, lines }),
        ...stops(texts, resolution),
        ...(offer === undefined ? [] : offeredText(texts, resolution)),
      ],
      choices: isOpen ? [{ takeUp: t.takeUp, giveBack: t.giveBack, decline: t.decline }] : [],
    }),
    summary: t.summaryOffer(offer?.parcel.from.name ?? '', title),
  };
}

/** The text as it was handed over, folded: it is read in full in the draft. */
function offeredText(texts: Texts, { offer }: Started): readonly Element[] {
  const fields = offer?.parcel.fields;
  if (fields === undefined) return [];
  const { matter } = texts;
  const parts = [
    { heading: matter.question, paragraphs: paragraphs(fields.question) },
    { heading: matter.proposal.decides, paragraphs: paragraphs(fields.clauses) },
    { heading: matter.background, paragraphs: paragraphs(fields.background) },
    { heading: matter.attachments, paragraphs: paragraphs(fields.attachments) },
  ];
  return folded('offered', matter.toggleReasons, sections(...parts.filter((part) => part.paragraphs.length > 0)));
}

function stops(texts: Texts, { offer }: Started): readonly Element[] {
  const lines = offer === undefined ? [] : stopLines(texts, offer.parcel.stops);
  return lines.length === 0 ? [] : sections({ heading: texts.travel.stops, paragraphs: lines });
}

function noted(texts: Texts, note: ViewOf<'travel'>['note']): readonly Element[] {
  return note === null ? [] : banner(paragraph(bold(noticeText(texts, note, null))));
}
