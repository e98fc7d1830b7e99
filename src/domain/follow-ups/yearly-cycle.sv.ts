import { policyOf } from '../forum/policies';
import type { Charter } from '../forum/charter';
import type { Register } from '../forum/register';
import { daysOf } from '../forum/seat-holders';
import type { LocalDate } from '../time';
import type { FollowUpOwner, NewFollowUp, Recurrence } from './follow-ups';

/** The charter names no days of the cycle. These are first suggestions, which those who lead move. */
const REPORT_ON = '02-28';
/** The next year's meetings should be planned by then. */
const PLAN_MEETINGS_ON = '10-01';

const RECURRENCE_OF_TERM: Readonly<Record<number, Recurrence>> = {
  12: 'yearly',
  18: 'every18Months',
  24: 'every24Months',
};

/** The yearly cycle of a forum (årshjul, R-29): annual report, the meetings of next year, and the chair's change of term. */
export function yearlyCycle(
  { kind, roles }: Charter,
  { roleTerms }: Pick<Register, 'roleTerms'>,
  today: LocalDate,
): readonly NewFollowUp[] {
  const { meetingsAYear, chairTermMonths } = policyOf(kind);
  const lead: FollowUpOwner = { kind: 'group', name: 'processledaren' };
  const terms = roleTerms.filter((term) => term.role === 'chair' && roles.chair.includes(term.person));
  const termEnds = terms
    .map((term) => daysOf(term).until ?? '')
    .filter((until) => until >= today)
    .sort();
  const meetings = meetingsAYear === null ? '' : ` (minst ${meetingsAYear} per år)`;
  return [
    inCycle('annualReport', 'Årsrapport enligt fastställt årshjul', lead, nextOn(REPORT_ON, today), 'yearly'),
    inCycle('meetings', `Planera nästa års möten${meetings}`, lead, nextOn(PLAN_MEETINGS_ON, today), 'yearly'),
    ...termEnds
      .slice(0, 1)
      .map((until) =>
        inCycle(
          'chairTerm',
          'Ordförandeskiftet: utse nästa ordförande',
          { kind: 'forum' },
          until,
          RECURRENCE_OF_TERM[chairTermMonths ?? 0] ?? 'never',
        ),
      ),
  ];
}

function inCycle(name: string, title: string, owner: FollowUpOwner, on: LocalDate, recurs: Recurrence): NewFollowUp {
  return { id: `cycle:${name}`, title, owner, due: { kind: 'day', on }, source: { kind: 'cycle' }, recurs };
}

function nextOn(monthAndDay: string, today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4));
  const on = `${year}-${monthAndDay}`;
  return on > today ? on : `${year + 1}-${monthAndDay}`;
}
