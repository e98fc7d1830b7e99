import { z } from 'zod/v4';
import {
  changeMeeting,
  correctReports,
  noteReports,
  planMeeting,
  setAgendaOwner,
  settleAgenda,
} from '../../application/meetings/planning';
import { showMeetings, showReports } from '../../application/meetings/showing-meetings';
import { toggle } from './toggle';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';
import { count, id, listed, one, verbFor, type Verbs } from './verb';

const forum = z.object({ forum: id }).transform((data) => ({ forumId: data.forum }));
/**
 * One card holds a form for each meeting, so each form's inputs are named after its meeting. All inputs come along;
 * only those of the meeting whose button was pressed count.
 */
const formOfMeeting = z.looseObject({ meeting: z.string() }).transform((data) => {
  const named = (field: string): unknown => data[`${field}-${data.meeting}`];
  const fields = ['on', 'from', 'until', 'place', 'isDigital'];
  return { ...data, ...Object.fromEntries(fields.map((field) => [field, named(field)])) };
});

const meeting = z
  .object({
    forum: id,
    meeting: z.uuid(),
    on: typedDay,
    from: typedText,
    until: typedText,
    place: typedText,
    isDigital: z.union([toggle, z.boolean()]),
  })
  .transform((data) => {
    const { on, from, until, place, isDigital } = data;
    return { forumId: data.forum, id: data.meeting, on, from, until, place, isDigital };
  });

const seenMeeting = z.object({ after: count });

const noted = z
  .object({ forum: id, ticked: listed(20_000), meeting: one, item: typedText })
  .transform((data) => ({ forumId: data.forum, reports: data.ticked, meetingId: data.meeting, item: data.item }));

const agendaOwner = z
  .object({ forum: id, after: count, agendaOwner: typedText })
  .transform(({ forum: forumId, agendaOwner: owner, after }) => ({ forumId, owner, after }));

const agenda = z
  .object({ forum: id, after: count, offered: listed(20_000), onAgenda: listed(20_000) })
  .transform(({ forum: forumId, onAgenda: ticked, ...data }) => ({ forumId, ...data, ticked }));

/** A ticked report says how many times its note had been corrected: `<its id>#<times>`. */
const seenReports = listed(20_000).transform((values, context) =>
  values.map((value) => {
    const at = value.lastIndexOf('#');
    const after = count.safeParse(value.slice(at + 1)).data;
    if (at > 0 && after !== undefined) return { report: value.slice(0, at), after };
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }),
);

/** `nobody` means that the reports were not taken up at any meeting; an empty choice means that nothing was chosen. */
const corrected = z
  .object({ forum: id, wrong: seenReports, rightMeeting: z.string().max(128).default(''), rightItem: typedText })
  .transform(({ forum: forumId, wrong: reports, rightMeeting, rightItem: item }) => ({
    forumId,
    reports,
    meetingId: rightMeeting === 'nobody' ? null : rightMeeting,
    item,
  }));

/** What can be done with a forum's meetings, and what they are told. */
export const meetingsVerbs = {
  'meetings.show': verbFor('inForum', forum, (d, belonging) => showMeetings(d, belonging)),
  'meetings.plan': verbFor('leadingMeetings', meeting, planMeeting),
  'meetings.change': verbFor(
    'leadingMeetings',
    formOfMeeting.pipe(z.intersection(meeting, seenMeeting)),
    (d, belonging, data) => changeMeeting(d, belonging, { ...data, isCancelled: false }),
  ),
  'meetings.cancel': verbFor('leadingMeetings', z.intersection(meeting, seenMeeting), (d, belonging, data) =>
    changeMeeting(d, belonging, { ...data, isCancelled: true }),
  ),
  'reports.show': verbFor('inForum', forum, (d, belonging) => showReports(d, belonging)),
  'reports.note': verbFor('leadingMeetings', noted, noteReports),
  'agenda.setOwner': verbFor('leadingMeetings', agendaOwner, setAgendaOwner),
  'agenda.settle': verbFor('leadingMeetings', agenda, settleAgenda),
  'reports.correct': verbFor('leadingMeetings', corrected, correctReports),
} satisfies Verbs;
