import { heldMeetings, notedReports } from '../../domain/meetings/next-meeting';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { choiceField, textField, ticksField } from '../fields';
import { NOBODY } from '../forum/person-chooser';
import type { Texts } from '../texts';
import { choiceOf } from './report-choice';

export interface CorrectingForm {
  readonly ticks: readonly Element[];
  readonly meetings: readonly Element[];
  readonly item: readonly Element[];
}

const MOST_MEETINGS = 10;

/** The form that corrects the latest notes. No form when nothing has been noted. */
export function correctingForms(
  texts: Texts,
  { meetings, today, mayLead }: ViewOf<'reports'>,
  most: number,
): readonly CorrectingForm[] {
  const { correct: t, note } = texts.reports;
  const noted = notedReports(meetings).filter(({ kind }) => kind !== 'disputedMinutes');
  if (!mayLead || noted.length === 0) return [];
  return [
    {
      ticks: ticksField(texts, {
        id: 'wrong',
        ...t.wrong,
        choices: noted.slice(0, most).map((report) => ({
          ...choiceOf(texts, report),
          value: `${report.id}#${report.corrections.length}`,
        })),
        value: '',
      }),
      meetings: choiceField(texts, {
        id: 'rightMeeting',
        ...t.meeting,
        choices: [
          ...heldMeetings(meetings, today)
            .slice(0, MOST_MEETINGS)
            .map((meeting) => ({ title: note.held(meeting), value: meeting.id })),
          { title: t.none, value: NOBODY },
        ],
        value: '',
      }),
      item: textField(texts, { id: 'rightItem', ...t.item, value: '' }),
    },
  ];
}
