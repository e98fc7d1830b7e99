import type { Charter } from '../../domain/forum/charter';
import { timeOf } from '../../domain/forum/forum-time';
import { policyOf } from '../../domain/forum/policies';
import { noMeetings } from '../../domain/meetings/meetings';
import { heldMeetings } from '../../domain/meetings/next-meeting';
import { isLocked, type StartedMinutes } from '../../domain/minutes/minutes';
import { readMinutes, type MinutesFault, type MinutesFields } from '../../domain/minutes/read-minutes';
import { approverFor, usualSigners } from '../../domain/minutes/usual-signers';
import type { LocalDate } from '../../domain/time';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import { idOfContent } from '../ids-of-forms';
import { meetingsRef, minutesRef } from '../records/refs';
import type { View } from '../views';
import { actOnMinutes, lookAtMinutes, type MinutesOf } from './acting-on-minutes';
import { minutesIn } from './minutes-in';
import { minutesView, peopleToSign } from './minutes-shown';
import { submitVersion } from './signing';

/** The form that starts the minutes of the latest meeting. */
export async function openMinutesForm(dependencies: Dependencies, { forum, charter }: Belonging): Promise<View> {
  const meetingOn = await latestMeeting(dependencies, forum.id);
  return formView(dependencies, forum.id, charter, null, usualFields(charter, meetingOn), []);
}

/** The form for a correction. Approved minutes are locked, so the correction is minutes of its own. */
export async function openCorrectionForm(
  dependencies: Dependencies,
  belonging: Belonging,
  of: MinutesOf,
): Promise<View> {
  const looking = await lookAtMinutes(dependencies, belonging, of);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { charter, minutes } = looking;
  if (!isLocked(minutes)) return { card: 'message', message: { type: 'nothingToCorrect' } };
  return formView(dependencies, of.forumId, charter, minutes, usualFields(charter, minutes.meetingOn), []);
}

export interface StartingMinutes extends MinutesOf {
  /** The minutes that these correct; '' for a meeting's own. */
  readonly corrects: string;
  /** The day whose other minutes the person has seen and confirmed; '' before that. */
  readonly confirmedDay: string;
  readonly fields: MinutesFields;
}

/**
 * Starts the chain, once for each form: `minutesId` is the form's key. A link typed by the note taker is the first
 * version. Anybody else's link waits for the note taker to confirm it.
 */
export async function startMinutes(
  dependencies: Dependencies,
  belonging: Belonging,
  { forumId, minutesId: key, fields: typed, corrects, confirmedDay }: StartingMinutes,
): Promise<View> {
  const { charter, actor } = belonging;
  const minutesId = idOfContent('minutes', forumId, actor.id, key, [corrects, ...contentOf(typed)]);
  const of = { forumId, minutesId };
  const original = await originalOf(dependencies, forumId, corrects);
  if (original === null && corrects !== '') return { card: 'message', message: { type: 'unknownMinutes' } };
  const { calendar } = timeOf(charter, dependencies.calendar);
  const fields = { ...typed, approver: approverFor(charter, typed.noteTaker, typed.approver) };
  const reading = readMinutes(fields, peopleToSign(charter), calendar, todayOf(dependencies));
  if (reading.kind === 'faulty') {
    return formView(dependencies, forumId, charter, original, fields, reading.faults, key);
  }
  const sameDay = await minutesOfDay(dependencies, of, original, fields.meetingOn);
  if (sameDay.length > 0 && confirmedDay !== fields.meetingOn) {
    return formView(dependencies, forumId, charter, original, fields, [], key, sameDay);
  }
  const { content } = reading;
  const { name: forumName, shortName, kind, times } = charter;
  const { change } = await actOnMinutes(dependencies, belonging, of, (by) => ({
    type: 'start',
    by,
    start: {
      id: minutesId,
      forumId,
      forumName,
      shortName,
      corrects: original?.id ?? null,
      isGated: policyOf(kind).publishesVerifiedMinutesOnly,
      evesOff: times.evesOff,
      ...content,
    },
  }));
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  if (change.state.status === 'none') return { card: 'message', message: { type: 'unknownMinutes' } };
  const { suggested, noteTaker, versions } = change.state;
  if (suggested !== null && noteTaker.id === actor.id && versions.length === 0) {
    return submitVersion(dependencies, belonging, { ...of, ...suggested, after: 0, changes: '', contentHash: null });
  }
  return minutesView({ charter, actor, calendar: dependencies.calendar }, change.state, { type: 'minutesStarted' });
}

function contentOf({ verifiers, ...fields }: MinutesFields) {
  const { meetingOn, title, url, label, noteTaker, approver, draftDay, verifiedDay, approvedDay } = fields;
  const days = [draftDay, verifiedDay, approvedDay];
  return [...[meetingOn, title, url, label, noteTaker, approver, ...days].map((text) => text.trim()), verifiers];
}

/** The latest meeting that has been held and has no minutes yet; '' when there is none. */
async function latestMeeting(dependencies: Dependencies, forumId: string): Promise<LocalDate> {
  const [kept, all] = await Promise.all([
    dependencies.meetings.read(meetingsRef(forumId)),
    minutesIn(dependencies, forumId),
  ]);
  const days = all.filter(({ withdrawal }) => withdrawal === null).map(({ meetingOn }) => meetingOn);
  const held = heldMeetings(kept?.state ?? noMeetings, todayOf(dependencies));
  return held.find(({ on }) => !days.includes(on))?.on ?? '';
}

/** Leaves the days empty, to be counted from the meeting. */
function usualFields(charter: Charter, meetingOn: string): MinutesFields {
  const days = { draftDay: '', verifiedDay: '', approvedDay: '' };
  return { meetingOn, title: '', url: '', label: '', ...usualSigners(charter), ...days };
}

function formView(
  dependencies: Dependencies,
  forumId: string,
  charter: Charter,
  corrects: StartedMinutes | null,
  fields: MinutesFields,
  faults: readonly MinutesFault[],
  key = dependencies.newId(),
  sameDay: readonly StartedMinutes[] = [],
): View {
  const people = peopleToSign(charter);
  return { card: 'minutesForm', forumId, minutesId: key, charter, corrects, fields, faults, people, sameDay };
}

/**
 * Other minutes of the same meeting or day, or another correction of the same minutes, which somebody else or the same
 * form may have started first.
 */
async function minutesOfDay(
  dependencies: Dependencies,
  { forumId, minutesId }: MinutesOf,
  original: StartedMinutes | null,
  meetingOn: LocalDate,
): Promise<readonly StartedMinutes[]> {
  const all = await minutesIn(dependencies, forumId);
  if (all.some(({ id }) => id === minutesId)) return [];
  return all.filter(({ corrects, withdrawal, meetingOn: day }) => {
    return corrects === (original?.id ?? null) && withdrawal === null && day === meetingOn;
  });
}

async function originalOf(
  { minutes }: Dependencies,
  forumId: string,
  corrects: string,
): Promise<StartedMinutes | null> {
  if (corrects === '') return null;
  const state = (await minutes.read(minutesRef(forumId, corrects)))?.state;
  return state === undefined || state.status === 'none' ? null : state;
}
