import type { MeetingFields } from '../../application/meetings/meetings-view';
import { policyOf } from '../../domain/forum/policies';
import type { Meeting } from '../../domain/meetings/meetings';
import { comingMeetings, heldMeetings } from '../../domain/meetings/next-meeting';
import { yearsWithTooFewMeetings } from '../../domain/meetings/too-few-meetings';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { banner, sections, titled } from '../sections';
import { withSubmitFallback } from '../submit-fallback';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { changingFields, emptyMeeting, planningFields, typedChangeFields } from './meeting-form';

type MeetingsView = ViewOf<'meetings'>;

/** A form with the id of its meeting. */
interface MeetingForm {
  readonly meeting: string;
  readonly fields: readonly Element[];
}

interface MeetingsCardData extends CommonData {
  readonly t: Texts['meetings'];
  readonly showReports: string;
  readonly forum: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  /** A form that could not be taken as it was, in view: none, or one in one of the two. */
  readonly typedPlans: readonly MeetingForm[];
  readonly typedChanges: readonly MeetingForm[];
  readonly none: readonly Element[];
  readonly meetings: readonly {
    readonly paragraphs: readonly Paragraph[];
    readonly changes: readonly MeetingForm[];
    readonly cancellations: readonly Cancellation[];
  }[];
  readonly later: readonly Element[];
  readonly plans: readonly MeetingForm[];
}

/** What the button sends of the meeting, in the form that the fields send it in. */
interface Cancellation extends Omit<MeetingFields, 'id' | 'isDigital'> {
  readonly meeting: string;
  readonly isDigital: 'true' | 'false';
}

const expand: (data: MeetingsCardData) => Element = loadCard('meetings');

const MOST_COMING = 12;
const MOST_HELD = 4;

/** The forum's planned meetings, and the latest that have been. */
export function meetingsCard(texts: Texts, view: MeetingsView): Card {
  const coming = comingMeetings(view.meetings, view.today);
  const changeable = view.mayLead ? Math.min(coming.length, MOST_COMING) : 0;
  const fewer = Array.from({ length: changeable }, (_, index) => changeable - 1 - index);
  return {
    content: fitting([changeable, ...fewer], (count) => cardOf(texts, view, coming, count)),
    summary: texts.meetings.summary(view.charter.shortName),
  };
}

/** The first meetings are `changeable`: there is room for so many forms. */
function cardOf(texts: Texts, view: MeetingsView, coming: readonly Meeting[], changeable: number): Element {
  const { common, meetings: t, reports } = texts;
  const shown = coming.slice(0, MOST_COMING);
  return withSubmitFallback(
    expand({
      common,
      t,
      showReports: reports.show,
      forum: view.forumId,
      title: titled(t.heading, paragraph(subtle(view.charter.name))),
      banner: banner(...noted(texts, view), ...tooFew(texts, view)),
      ...typedForms(texts, view),
      none: sections({ heading: null, paragraphs: coming.length === 0 ? [paragraph(plain(t.none))] : [] }),
      meetings: shown.map((meeting, index) => ({
        paragraphs: aboutMeeting(texts, meeting),
        ...(index < changeable ? buttonsOf(texts, view, meeting) : { changes: [], cancellations: [] }),
      })),
      later: later(texts, view, coming, changeable),
      plans: plans(texts, view),
    }),
  );
}

function noted(texts: Texts, { note, charter }: MeetingsView): readonly Paragraph[] {
  if (note === null) return [];
  return [
    paragraph(bold(note.type === 'meetingFaulty' ? texts.meetings.notSaved : texts.notice(note, charter.shortName))),
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
  const isKnown = meetings.meetings.some(({ id }) => id === typed.id);
  const form = (fields: typeof typedChangeFields) => [{ meeting: typed.id, fields: fields(texts, typed, faults) }];
  return isKnown
    ? { typedPlans: [], typedChanges: form(typedChangeFields) }
    : { typedPlans: form(planningFields), typedChanges: [] };
}

/** None while a meeting as typed is in view. */
function plans(texts: Texts, { typed, mayLead, meetings, newId }: MeetingsView): readonly MeetingForm[] {
  const isPlanTyped = typed !== null && !meetings.meetings.some(({ id }) => id === typed.id);
  if (!mayLead || isPlanTyped) return [];
  return [{ meeting: newId, fields: planningFields(texts, emptyMeeting(newId)) }];
}

function aboutMeeting({ meetings: t }: Texts, meeting: Meeting): readonly Paragraph[] {
  const particulars = t.particulars(meeting);
  return [paragraph(bold(t.day(meeting.on))), ...(particulars === '' ? [] : [paragraph(plain(particulars))])];
}

function buttonsOf(texts: Texts, { typed }: MeetingsView, meeting: Meeting) {
  const { id, on, from, until, place, isDigital } = meeting;
  return {
    changes: typed?.id === id ? [] : [{ meeting: id, fields: changingFields(texts, meeting) }],
    cancellations: [{ meeting: id, on, from, until, place, isDigital: isDigital ? 'true' : 'false' } as const],
  };
}

/** What there is no room for, and the meetings that have been. */
function later(
  texts: Texts,
  { meetings, today, mayLead }: MeetingsView,
  coming: readonly Meeting[],
  changeable: number,
): readonly Element[] {
  const { meetings: t, words } = texts;
  const left = coming.length - MOST_COMING;
  const held = heldMeetings(meetings, today).filter(({ on }) => on < today);
  return sections(
    {
      heading: null,
      paragraphs: [
        ...(left > 0 ? [paragraph(plain(words.moreOfThese(left)))] : []),
        ...(mayLead && changeable < coming.length ? [paragraph(subtle(t.farAhead))] : []),
      ],
    },
    { heading: t.held, paragraphs: held.slice(0, MOST_HELD).map(({ on }) => paragraph(plain(t.day(on)))) },
  );
}
