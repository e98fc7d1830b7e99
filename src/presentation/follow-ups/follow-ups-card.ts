import { isOver, type FollowUp, type Proposal } from '../../domain/follow-ups/follow-ups';
import { dueDayOf } from '../../domain/follow-ups/reminding';
import { heldMeetings } from '../../domain/meetings/next-meeting';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { choiceField, longTextField, textField } from '../fields';
import { NOBODY } from '../forum/person-chooser';
import { cutShort } from '../forum/person-names';
import { noticeText } from '../notice-text';
import { turning, type Turning } from '../page-turning';
import { pageOfRows, type Row } from '../rows';
import { banner, sections, titledIn } from '../sections';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { ownerAndDueFields, recurrenceField, titleFields } from './follow-up-fields';
import { isLate, outcomeOf, sourceIn, whoAndWhen } from './told-follow-up';

type FollowUpsView = ViewOf<'followUps'>;

interface FollowUpsCardData extends CommonData {
  readonly t: Texts['followUps'];
  readonly forum: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly rows: readonly Element[];
  readonly turns: readonly Turning[];
  readonly below: readonly Element[];
  /** Lists of none or one. */
  readonly entries: readonly { readonly followUp: string; readonly fields: readonly Element[] }[];
  readonly searches: readonly { readonly fields: readonly Element[] }[];
  readonly cycles: readonly object[];
}

const expand: (data: FollowUpsCardData) => Element = loadCard('follow-ups');

/** Each is told in four or five lines on a phone. */
const MOST_ON_PAGE = 8;
/** More than anybody turns pages for. */
const MOST_OVER = 50;
const MOST_MEETINGS = 8;
const MOST_OF_A_SOURCE = 50;

/** What a forum follows up: what is to be confirmed first, then what is late, what is open by its day, and what is over. */
export function followUpsCard(texts: Texts, view: FollowUpsView): Card {
  const { common, followUps: t } = texts;
  const { charter, mayLead, isInChannel, lacksCycle, newId, note, forumId } = view;
  const rows = rowsOf(texts, view);
  const title = titledIn(charter.name, t.heading, ...(rows.length === 0 ? [paragraph(plain(t.none))] : []));
  const inPerson = sections({ heading: null, paragraphs: isInChannel ? [paragraph(subtle(t.inPerson))] : [] });
  return {
    content: pageOfRows(
      texts,
      rows,
      view.page,
      (elements, where) =>
        expand({
          common,
          t,
          forum: forumId,
          title,
          banner: banner(...(note === null ? [] : [paragraph(bold(noticeText(texts, note, charter.shortName)))])),
          rows: elements,
          turns: turning(texts, where),
          below: inPerson,
          entries: mayLead ? [{ followUp: newId, fields: enteringFields(texts, view) }] : [],
          searches: mayLead ? [{ fields: findingFields(texts, view) }] : [],
          cycles: mayLead && lacksCycle ? [{}] : [],
        }),
      MOST_ON_PAGE,
    ),
    summary: t.summary(charter.shortName),
  };
}

function rowsOf(texts: Texts, view: FollowUpsView): readonly Row[] {
  const { followUps: t } = texts;
  const { followUps: all, proposals } = view.followUps;
  const { meetings, today, mayLead } = view;
  const dayOf = (followUp: FollowUp) => dueDayOf(followUp, meetings, today) ?? '9999';
  const open = all.filter((one) => !isOver(one)).sort((one, other) => (dayOf(one) <= dayOf(other) ? -1 : 1));
  const over = all.filter(isOver).toReversed().slice(0, MOST_OVER);
  return [
    ...(mayLead ? proposals.map((proposal) => proposalRow(texts, view, proposal)) : []),
    ...open.filter((one) => isLate(one, today)).map((one) => followUpRow(texts, view, one, t.group.late)),
    ...open.filter((one) => !isLate(one, today)).map((one) => followUpRow(texts, view, one, t.group.open)),
    ...over.map((one) => followUpRow(texts, view, one, t.group.over)),
  ];
}

function proposalRow(texts: Texts, { charter, forumId: forum }: FollowUpsView, proposal: Proposal): Row {
  const { followUps: t } = texts;
  return {
    heading: t.group.proposals,
    lead: null,
    paragraphs: [
      paragraph(bold(proposal.title)),
      paragraph(plain(whoAndWhen(texts, proposal, charter, null))),
      paragraph(subtle(sourceIn(texts, proposal.source))),
    ],
    button: t.open,
    opens: { card: 'proposal', forum, proposal: proposal.id },
  };
}

function followUpRow(texts: Texts, view: FollowUpsView, followUp: FollowUp, heading: string): Row {
  const { followUps: t, followUpWords } = texts;
  const { charter, meetings, today, forumId: forum } = view;
  const { source, recurs, title } = followUp;
  const told = isOver(followUp)
    ? outcomeOf(texts, followUp)
    : [whoAndWhen(texts, followUp, charter, dueDayOf(followUp, meetings, today)), ...outcomeOf(texts, followUp)];
  const beside = [sourceIn(texts, source), ...(recurs === 'never' ? [] : [followUpWords.recurs(recurs)])];
  const aside = beside.filter((sentence) => sentence !== '').join(' ');
  return {
    heading,
    lead: null,
    paragraphs: [
      paragraph(bold(title)),
      ...told.map((sentence) => paragraph(plain(sentence))),
      ...(aside === '' ? [] : [paragraph(subtle(aside))]),
    ],
    button: t.open,
    isFolded: isOver(followUp),
    opens: { card: 'followUp', forum, followUp: followUp.id },
  };
}

function enteringFields(texts: Texts, view: FollowUpsView): readonly Element[] {
  const { field, byHand } = texts.followUps;
  const { decisions } = view;
  const sources = [
    { title: byHand, value: NOBODY },
    ...decisions.flatMap((decision) =>
      decision.kind === 'earlier'
        ? []
        : [
            {
              title: cutShort(withoutMarkup(`${decision.number} ${decision.title}`), MOST_OF_A_SOURCE),
              value: `decision:${decision.id}`,
            },
          ],
    ),
    ...heldChoices(texts, view).map(({ title, value }) => ({ title, value: `minutes:${value}` })),
  ];
  return [
    ...titleFields(texts, ''),
    ...ownerAndDueFields(texts, view),
    ...recurrenceField(texts, 'never'),
    ...choiceField(texts, { id: 'source', ...field.source, choices: sources, value: NOBODY }),
    ...textField(texts, { id: 'sourceItem', ...field.item, value: '' }),
  ];
}

function findingFields(texts: Texts, view: FollowUpsView): readonly Element[] {
  const { find: t, field, byHand } = texts.followUps;
  const choices = [{ title: byHand, value: NOBODY }, ...heldChoices(texts, view)];
  return [
    ...longTextField(texts, { id: 'searchedText', ...t.text, isRequired: true, value: '' }),
    ...choiceField(texts, { id: 'searchedMeeting', ...t.meeting, choices, value: choices[1]?.value ?? NOBODY }),
    ...textField(texts, { id: 'searchedItem', ...field.item, value: '' }),
  ];
}

function heldChoices({ followUps: t }: Texts, { meetings, today }: FollowUpsView) {
  const days = [...new Set(heldMeetings(meetings, today).map(({ on }) => on))];
  return days.slice(0, MOST_MEETINGS).map((on) => ({ title: t.meeting(on), value: on }));
}
