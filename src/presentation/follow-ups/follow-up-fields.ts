import { RECURRENCES, type Proposal, type Recurrence } from '../../domain/follow-ups/follow-ups';
import { ownerName } from '../../domain/follow-ups/owners';
import type { LocalDate } from '../../domain/time';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { choiceField, dateField, textField, type Choice } from '../fields';
import { NOBODY } from '../forum/person-chooser';
import { cutShort } from '../forum/person-names';
import type { Texts } from '../texts';

type Setting = Pick<ViewOf<'followUp'>, 'charter' | 'seats' | 'meetings' | 'today'>;

/** How many people fit in a list on a card, with their ids. */
const MOST_PEOPLE = 60;
const MOST_SEATS = 40;
const MOST_MEETINGS = 8;
const MOST_OF_A_NAME = 40;

/** What is followed up, filled in as it stands. */
export function titleFields(texts: Texts, title: string): readonly Element[] {
  return textField(texts, { id: 'followUpTitle', ...texts.followUps.field.title, isRequired: true, value: title });
}

/** Whom it waits for and by when, filled in as it is. */
export function ownerAndDueFields(
  texts: Texts,
  view: Setting,
  { owner, due }: Pick<Proposal, 'owner' | 'due'> = { owner: { kind: 'nobody' }, due: { kind: 'meeting', from: null } },
): readonly Element[] {
  const { field } = texts.followUps;
  const from = due.kind === 'meeting' ? due.from : null;
  const when = due.kind === 'day' ? 'day' : (from ?? 'next');
  return [
    ...choiceField(texts, { id: 'who', ...field.owner, choices: ownerChoices(texts, view), value: chosenOwner(owner) }),
    ...textField(texts, { id: 'followUpOwner', ...field.typedOwner, value: owner.kind === 'group' ? owner.name : '' }),
    ...choiceField(texts, { id: 'when', ...field.when, choices: meetingChoices(texts, view, from), value: when }),
    ...dateField(texts, {
      id: 'followUpDue',
      ...field.on,
      value: due.kind === 'day' ? due.on : '',
    }),
  ];
}

export function recurrenceField(texts: Texts, value: Recurrence): readonly Element[] {
  const { field, recurs } = texts.followUps;
  const choices = RECURRENCES.map((how) => ({ title: recurs(how), value: how }));
  return choiceField(texts, { id: 'recurs', ...field.recurs, choices, value });
}

function chosenOwner(owner: Proposal['owner']): string {
  switch (owner.kind) {
    case 'person':
      return `person:${owner.person.id}`;
    case 'seat':
      return `seat:${owner.seat}`;
    case 'forum':
    case 'leaders':
      return owner.kind;
    case 'nobody':
    case 'group':
      return NOBODY;
  }
}

function ownerChoices(texts: Texts, { charter, seats }: Setting): readonly Choice[] {
  const { followUpWords: t } = texts;
  const named = (title: string) => cutShort(withoutMarkup(title), MOST_OF_A_NAME);
  const people = [...new Map(charter.members.map(({ id, name }) => [id, name]))];
  return [
    { title: t.nobody, value: NOBODY },
    { title: t.forum(named(charter.shortName)), value: 'forum' },
    { title: t.leaders, value: 'leaders' },
    ...people.slice(0, MOST_PEOPLE).map(([id, name]) => ({ title: named(name), value: `person:${id}` })),
    ...seats.slice(0, MOST_SEATS).map(({ number }) => ({
      title: t.seat(number, named(ownerName({ kind: 'seat', seat: number }, charter))),
      value: `seat:${number}`,
    })),
  ];
}

/** `from`: the day that it waits for a meeting from, which is a choice of its own where no meeting is planned that day. */
function meetingChoices(
  { followUps: t }: Texts,
  { meetings: { meetings }, today }: Setting,
  from: LocalDate | null,
): readonly Choice[] {
  const days = [...new Set(meetings.filter(({ on, isCancelled }) => !isCancelled && on >= today).map(({ on }) => on))];
  const shown = days.slice(0, MOST_MEETINGS);
  return [
    { title: t.nextMeeting, value: 'next' },
    ...shown.map((on) => ({ title: t.meeting(on), value: on })),
    ...(from === null || shown.includes(from) ? [] : [{ title: t.firstMeetingFrom(from), value: from }]),
    { title: t.day, value: 'day' },
  ];
}
