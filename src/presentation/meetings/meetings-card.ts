import type { MeetingFields } from '../../application/meetings/meetings-view';
import { policyOf } from '../../domain/forum/policies';
import type { Meeting, PlannedMeeting } from '../../domain/meetings/meetings';
import { comingMeetings, hasEnded, heldMeetings, type LocalMoment } from '../../domain/meetings/next-meeting';
import { yearsWithTooFewMeetings } from '../../domain/meetings/too-few-meetings';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { banner, sections, titledIn } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import type { Texts } from '../texts';
import { isForm, leadsBackTo } from '../way-back';
import { changingFields, emptyMeeting, planningFields, typedChangeFields } from './meeting-form';

type MeetingsView = ViewOf<'meetings'>;

/** A form with the id of its meeting. */
interface MeetingForm {
  readonly meeting: string;
  /** How many times the meeting has been changed. */
  readonly after: number;
  readonly fields: readonly Element[];
}

interface ListedMeeting {
  readonly paragraphs: readonly Paragraph[];
  readonly changes: readonly MeetingForm[];
  readonly cancellations: readonly Cancellation[];
}

interface MeetingsCardData extends CommonData {
  readonly t: Texts['meetings'];
  /** A list of none or one. */
  readonly reportings: readonly { readonly title: string }[];
  readonly forum: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  /** The form with what was typed and could not be taken, opened: a list of none or one, in one of these two. */
  readonly typedPlans: readonly MeetingForm[];
  readonly typedChanges: readonly MeetingForm[];
  readonly none: readonly Element[];
  readonly meetings: readonly ListedMeeting[];
  readonly later: readonly Element[];
  readonly heldHeadings: readonly string[];
  readonly heldMeetings: readonly ListedMeeting[];
  readonly plans: readonly MeetingForm[];
}

/** What the button sends of the meeting, in the form that the fields send it in. */
interface Cancellation extends Omit<MeetingFields, 'id' | 'isDigital'> {
  readonly t: Texts['meetings']['cancel'];
  readonly meeting: string;
  readonly after: number;
  readonly isDigital: 'true' | 'false';
}

const expand: (data: MeetingsCardData) => Element = loadCard('meetings');

const MOST_COMING = 12;
const MOST_HELD = 4;

const NO_BUTTONS = { changes: [], cancellations: [] } as const;

/** The forum's planned meetings, and the latest that have been. */
export function meetingsCard(texts: Texts, view: MeetingsView): Card {
  const coming = comingMeetings(view.meetings, momentOf(view));
  const changeable = view.mayLead ? Math.min(coming.length, MOST_COMING) : 0;
  const fewer = Array.from({ length: changeable }, (_, index) => changeable - 1 - index);
  return {
    content: fitting([changeable, ...fewer], (count) => cardOf(texts, view, coming, count)),
    summary: texts.meetings.summary(view.charter.shortName),
  };
}

/** The first meetings are `changeable`, as many as there is room for forms. */
function cardOf(texts: Texts, view: MeetingsView, coming: readonly PlannedMeeting[], changeable: number): Element {
  const { common, meetings: t, reports } = texts;
  const shown = coming.slice(0, MOST_COMING);
  return expand({
    common,
    t,
    reportings: isForm(view) || leadsBackTo(texts, 'reports.show') ? [] : [{ title: reports.show }],
    forum: view.forumId,
    title: titledIn(view.charter.name, t.heading),
    banner: banner(...noted(texts, view), ...tooFew(texts, view)),
    ...typedForms(texts, view),
    none: sections({ heading: null, paragraphs: coming.length === 0 ? [paragraph(plain(t.none))] : [] }),
    meetings: shown.map((meeting, index) => ({
      paragraphs: aboutMeeting(texts, meeting),
      ...(index < changeable ? buttonsOf(texts, view, meeting) : NO_BUTTONS),
    })),
    later: later(texts, view, coming, changeable),
    ...heldOnes(texts, view, changeable >= Math.min(coming.length, MOST_COMING)),
    plans: plans(texts, view),
  });
}

function momentOf({ today: day, time }: MeetingsView): LocalMoment {
  return { day, time };
}

function noted(texts: Texts, { note, charter }: MeetingsView): readonly Paragraph[] {
  if (note === null) return [];
  return [
    paragraph(
      bold(note.type === 'meetingFaulty' ? texts.meetings.notSaved : noticeText(texts, note, charter.shortName)),
    ),
  ];
}

function tooFew({ meetings: t }: Texts, { meetings, charter, today }: MeetingsView): readonly Paragraph[] {
  const { meetingsAYear } = policyOf(charter.kind);
  return yearsWithTooFewMeetings(meetings, meetingsAYear, today).map((year) => paragraph(plain(t.tooFew(year))));
}

function typedForms(
  texts: Texts,
  { typed, note, mayLead, meetings }: MeetingsView,
): Pick<MeetingsCardData, 'typedPlans' | 'typedChanges'> {
  if (typed === null || !mayLead) return { typedPlans: [], typedChanges: [] };
  const faults = note?.type === 'meetingFaulty' ? note.faults : [];
  const known = meetings.meetings.find(({ id }) => id === typed.id);
  const after = known?.changes ?? 0;
  const form = (fields: typeof typedChangeFields) => [
    { meeting: typed.id, after, fields: fields(texts, typed, faults) },
  ];
  return known !== undefined
    ? { typedPlans: [], typedChanges: form(typedChangeFields) }
    : { typedPlans: form(planningFields), typedChanges: [] };
}

/** The form to plan a meeting; no form while a meeting as typed is in view. */
function plans(texts: Texts, { typed, mayLead, meetings, newId }: MeetingsView): readonly MeetingForm[] {
  const isPlanTyped = typed !== null && !meetings.meetings.some(({ id }) => id === typed.id);
  if (!mayLead || isPlanTyped) return [];
  return [{ meeting: newId, after: 0, fields: planningFields(texts, emptyMeeting(newId)) }];
}

function aboutMeeting(texts: Texts, meeting: Meeting): readonly Paragraph[] {
  const { meetings: t } = texts;
  const particulars = [t.hours(meeting), whereabouts(texts, meeting)].filter((part) => part !== '').join(', ');
  return [paragraph(bold(t.day(meeting.on))), ...(particulars === '' ? [] : [paragraph(plain(particulars))])];
}

function whereabouts({ meetings: t }: Texts, { place, isDigital }: Meeting): string {
  if (!isDigital) return place;
  return place === '' ? t.digital : t.placeAndDigital(place);
}

function buttonsOf(texts: Texts, view: MeetingsView, meeting: PlannedMeeting) {
  const { typed } = view;
  const { id, changes: after, on, from, until, place, isDigital } = meeting;
  const t = hasEnded(meeting, momentOf(view)) ? texts.meetings.cancelHeld : texts.meetings.cancel;
  return {
    changes: typed?.id === id ? [] : [{ meeting: id, after, fields: changingFields(texts, meeting) }],
    cancellations: [
      { t, meeting: id, after, on, from, until, place, isDigital: isDigital ? 'true' : 'false' } as const,
    ],
  };
}

/**
 * The latest meetings that have been. A meeting that was not held after all, or was held another day, can still be put
 * right.
 */
function heldOnes(
  texts: Texts,
  view: MeetingsView,
  hasRoom: boolean,
): Pick<MeetingsCardData, 'heldHeadings' | 'heldMeetings'> {
  const { meetings, today, mayLead } = view;
  const held = heldMeetings(meetings, today).filter((meeting) => hasEnded(meeting, momentOf(view)));
  const isChangeable = mayLead && hasRoom;
  return {
    heldHeadings: held.length === 0 ? [] : [texts.meetings.held],
    heldMeetings: held.slice(0, MOST_HELD).map((meeting) => ({
      paragraphs: [paragraph(plain(texts.meetings.day(meeting.on)))],
      ...(isChangeable ? buttonsOf(texts, view, meeting) : NO_BUTTONS),
    })),
  };
}

/** The meetings that there is no room for, and where meetings are planned when that is not on this card. */
function later(
  texts: Texts,
  { mayLead, isInChannel }: MeetingsView,
  coming: readonly PlannedMeeting[],
  changeable: number,
): readonly Element[] {
  const { meetings: t, words } = texts;
  const left = coming.length - MOST_COMING;
  return sections({
    heading: null,
    paragraphs: [
      ...(left > 0 ? [paragraph(plain(words.moreOfThese(left)))] : []),
      ...(mayLead && changeable < coming.length ? [paragraph(subtle(t.farAhead))] : []),
      ...(isInChannel ? [paragraph(subtle(t.inPerson))] : []),
    ],
  });
}
