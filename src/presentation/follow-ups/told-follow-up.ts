import type {
  FollowUp,
  FollowUpDue,
  FollowUpOwner,
  FollowUpSource,
  Proposal,
} from '../../domain/follow-ups/follow-ups';
import { isOver } from '../../domain/follow-ups/follow-ups';
import { ownerName } from '../../domain/follow-ups/owners';
import type { Charter } from '../../domain/forum/charter';
import type { LocalDate } from '../../domain/time';
import type { Texts } from '../texts';
import { sentenceOf } from '../sentences-by';

/** Whom it waits for, as it is written after "Väntar på". */
export function ownerIn({ followUpWords: t }: Texts, owner: FollowUpOwner, charter: Charter): string {
  const name = ownerName(owner, charter);
  switch (owner.kind) {
    case 'nobody':
      return t.nobody;
    case 'forum':
      return t.forum(name);
    case 'leaders':
      return t.leaders;
    case 'seat':
      return t.seat(owner.seat, name);
    case 'person':
    case 'group':
      return name;
  }
}

/** Whom it waits for and by when. */
export function whoAndWhen(
  texts: Texts,
  { owner, due }: Pick<Proposal, 'owner' | 'due'>,
  charter: Charter,
  dueOn: LocalDate | null,
): string {
  const { followUpWords: t } = texts;
  return `${t.owner(ownerIn(texts, owner, charter))} ${dueIn(texts, due, dueOn)}`;
}

/** By when: `dueOn` is the day of the meeting that is to take it up, as it is planned now. */
export function dueIn({ followUpWords: { due: t } }: Texts, due: FollowUpDue, dueOn: LocalDate | null): string {
  if (due.kind === 'day') return t.day(due.on);
  if (dueOn !== null) return t.meeting(dueOn);
  return due.from === null ? t.nextMeeting : t.firstMeetingFrom(due.from);
}

/** Where a follow-up comes from; '' when somebody added it by hand. */
export function sourceIn({ followUpWords: t }: Texts, source: FollowUpSource): string {
  return sentenceOf(t.source, 'kind', source);
}

/** What became of it: none while it is as it was begun. */
export function outcomeOf({ followUpWords: t }: Texts, { ended, takenUp }: FollowUp): readonly string[] {
  return [
    ...(takenUp === null ? [] : [t.takenUp(takenUp)]),
    ...(ended === null ? [] : [sentenceOf(t.ended, 'how', ended)]),
  ];
}

/** Whether its day has passed; what a meeting is to take up waits for the next. */
export function isLate(followUp: FollowUp, today: LocalDate): boolean {
  return !isOver(followUp) && followUp.due.kind === 'day' && followUp.due.on < today;
}
