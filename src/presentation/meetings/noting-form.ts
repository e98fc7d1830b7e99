import { hasEnded, heldMeetings, reportsFor } from '../../domain/meetings/next-meeting';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { clockTimeOf, dayOf } from '../dates';
import { choiceField, ticksField } from '../fields';
import type { Texts } from '../texts';
import { choiceOf } from './report-choice';

export interface NotingForm {
  readonly ticks: readonly Element[];
  readonly meetings: readonly Element[];
}

const MOST_TICKS = 30;
const MOST_MEETINGS = 10;

/**
 * The form that notes, after a meeting, what the meeting took up. No form before any meeting has been held, or when
 * there is nothing to note.
 */
export function notingForms(texts: Texts, { meetings, today, mayLead }: ViewOf<'reports'>): readonly NotingForm[] {
  const { note: t } = texts.reports;
  const held = heldMeetings(meetings, today);
  const [latest] = held;
  if (!mayLead || latest === undefined) return [];
  const reports = reportsFor(meetings, latest.on);
  if (reports.length === 0) return [];
  const offered = reports.slice(0, MOST_TICKS);
  const left = reports.length - offered.length;
  return [
    {
      ticks: ticksField(texts, {
        id: 'ticked',
        label: t.ticked.label,
        hint: left > 0 ? `${t.ticked.hint} ${t.theRest(left)}` : t.ticked.hint,
        choices: offered.map((report) => choiceOf(texts, report)),
        // A report that came up after the meeting was not told there.
        value: offered
          .filter(({ listedAt }) => !hasEnded(latest, { day: dayOf(listedAt), time: clockTimeOf(listedAt) }))
          .map(({ id }) => id)
          .join(','),
      }),
      meetings: choiceField(texts, {
        id: 'meeting',
        ...t.meeting,
        choices: held.slice(0, MOST_MEETINGS).map((meeting) => ({ title: t.held(meeting), value: meeting.id })),
        value: latest.id,
      }),
    },
  ];
}
