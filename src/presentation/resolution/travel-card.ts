import type { Card } from '../../ports/messenger';
import { questionIn, stageOf, whereIs, type Stage } from '../../domain/resolution/passing';
import { canBePassedOn } from '../../domain/resolution/passing-on';
import { isEditable, type Started, type Status } from '../../domain/resolution/resolution';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import type { AskingOnceTexts, FormTexts } from '../field-texts';
import { head, stateBand } from '../head';
import { noticeText } from '../notice-text';
import { banner, sections } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfMatter } from './matter-title';
import { offerLines, passingLines, stopLines, whereNow } from './travel-lines';

/** Lists of none or one. */
interface TravelCardData extends CommonData {
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  /** To the forum that has asked. */
  readonly answers: readonly (FormTexts & { readonly after: number; readonly to: string })[];
  readonly texts: readonly string[];
  readonly starts: readonly string[];
  readonly recalls: readonly (AskingOnceTexts & { readonly passing: number })[];
}

const expand: (data: TravelCardData) => Element = loadCard('travel');

/** Where a matter comes from and is, and for those who lead what there is to do about that. */
export function travelCard(texts: Texts, view: ViewOf<'travel'>): Card {
  const { resolution, mayLead } = view;
  const { travel: t } = texts;
  const { passings = [] } = resolution;
  const last = passings.at(-1);
  const isHere = mayLead && canBePassedOn(resolution);
  const asked = isHere ? questionIn(passings) : null;
  const isWaiting = mayLead && last !== undefined && stageOf(last) === 'waiting' && !last.isRecalled;
  return {
    content: expand({
      common: texts.common,
      ids: matterIds(resolution),
      body: bodyOf(texts, view),
      answers: asked === null ? [] : [{ ...t.answer, after: passings.length, to: asked.to.id }],
      texts: isHere && isEditable(resolution) ? [t.openText] : [],
      starts: isHere ? [t.open] : [],
      recalls: isWaiting ? [{ ...t.recall, passing: last.number }] : [],
    }),
    summary: summaryOf(texts, resolution),
  };
}

/** What has happened last, in a line. */
function summaryOf(texts: Texts, resolution: Started): string {
  const { travel: t } = texts;
  const title = titleOfMatter(texts, resolution);
  const last = resolution.passings?.at(-1);
  return last === undefined ? t.summary(title) : t.summaryOf[stageOf(last)](whereIs(last), title);
}

/** How each stage looks: as matters do that have come as far. What has come back is open here again. */
const LOOKS: Readonly<Record<Stage, Status>> = {
  waiting: 'open',
  takenUp: 'open',
  declined: 'referredBack',
  returned: 'referredBack',
  recalled: 'draft',
  decided: 'adopted',
  ended: 'withdrawn',
  wentOn: 'open',
  wentBack: 'open',
  toMeeting: 'movedToMeeting',
};

/** How far a matter that has been handed over has come; nothing of one that has not, which stands as it does here. */
function stateOf(texts: Texts, { passings = [] }: Started): readonly Element[] {
  const last = passings.at(-1);
  if (last === undefined) return [];
  const { stage: t } = texts.travel;
  const stage = stageOf(last);
  return stateBand(LOOKS[stage], t[stage], paragraph(bold(whereNow(texts, last) || t[stage])));
}

function bodyOf(texts: Texts, { resolution, forumName, note, unreachable }: ViewOf<'travel'>): readonly Element[] {
  const { travel: t } = texts;
  const { offer } = resolution;
  const passed = passingLines(texts, resolution);
  return [
    ...(note === null ? [] : banner(paragraph(bold(noticeText(texts, note, null))))),
    ...head({
      kind: t.heading,
      forum: forumName,
      state: stateOf(texts, resolution),
      title: titleOfMatter(texts, resolution),
      lines: [
        ...(offer === undefined ? [] : offerLines(texts, offer)),
        ...(passed.length === 0 ? [paragraph(plain(t.notAway))] : passed),
        ...(unreachable === null ? [] : [paragraph(bold(t.unreachable(unreachable)))]),
      ],
    }),
    ...sections({ heading: t.stops, paragraphs: offer === undefined ? [] : stopLines(texts, offer.parcel.stops) }),
  ];
}
