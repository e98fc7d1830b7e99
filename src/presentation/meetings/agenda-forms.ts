import { reportsFor } from '../../domain/meetings/next-meeting';
import type { LocalDate } from '../../domain/time';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { textField, ticksField } from '../fields';
import type { Texts } from '../texts';
import { choiceOf } from './report-choice';

export interface AgendaForm {
  /** How many times the agenda had been settled. */
  readonly after: number;
  readonly fields: readonly Element[];
  /** The ids of the reports that are asked about. */
  readonly offered: string;
}

/** The form in which those who lead say what the steering group wants on the agenda of the meeting on that day. */
export function settlingForms(
  texts: Texts,
  { meetings, mayLead }: ViewOf<'reports'>,
  on: LocalDate,
  most: number,
): readonly AgendaForm[] {
  const { agenda } = meetings;
  const { settle: t, note } = texts.reports;
  const reports = agenda.owner === '' ? [] : reportsFor(meetings, on);
  if (!mayLead || reports.length === 0) return [];
  const offered = reports.slice(0, most);
  const left = reports.length - offered.length;
  return [
    {
      after: agenda.changes,
      offered: offered.map(({ id }) => id).join(','),
      fields: ticksField(texts, {
        id: 'onAgenda',
        label: t.ticked.label,
        hint: left > 0 ? `${t.ticked.hint} ${note.theRest(left)}` : t.ticked.hint,
        choices: offered.map((report) => choiceOf(texts, report)),
        value: offered
          .filter(({ cleared }) => cleared !== null)
          .map(({ id }) => id)
          .join(','),
      }),
    },
  ];
}

/** The form that says which steering group settles the agenda, or that none does. */
export function owningForms(
  texts: Texts,
  { meetings, mayLead, isInChannel }: ViewOf<'reports'>,
): readonly AgendaForm[] {
  const { agenda } = meetings;
  if (!mayLead || isInChannel) return [];
  const { who } = texts.reports.owner;
  const fields = textField(texts, { id: 'agendaOwner', ...who, value: agenda.owner });
  return [{ after: agenda.changes, offered: '', fields }];
}
