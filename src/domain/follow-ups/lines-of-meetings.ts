import type { Charter } from '../forum/charter';
import type { NewReport, Report } from '../meetings/meetings';
import { isOver, type FollowUp, type FollowUps, type NewFollowUp } from './follow-ups';
import { ownerName } from './owners';

const PREFIX = 'followUp:';

/** The line of the meetings' list for each follow-up that a meeting is to take up. Moved, it is another line. */
export function linesOf({ followUps }: FollowUps, charter: Charter): readonly NewReport[] {
  return followUps
    .filter((followUp) => !isOver(followUp) && followUp.takenUp === null)
    .map((followUp) => {
      const { id: subject, title, owner } = followUp;
      const id = lineId(followUp);
      return {
        id,
        kind: 'followUp',
        subject,
        number: '',
        title,
        owner: ownerName(owner, charter),
        ...(owner.kind === 'leaders' ? { isForLeaders: true as const } : {}),
        dueOn: dueOn(followUp),
      };
    });
}

/** The follow-up that a line is about; lines from before follow-ups had a record of their own carry it in their id. */
export function followUpOfLine({ id, subject }: Pick<Report, 'id' | 'subject'>): string {
  return subject === '' ? id.slice(PREFIX.length) : subject;
}

/** A line from before follow-ups had a record of their own, as a follow-up. */
export function followUpFromLine({ id, title, owner, dueOn: from }: Report): NewFollowUp {
  return {
    id: id.slice(PREFIX.length),
    title,
    owner: owner === '' ? { kind: 'nobody' } : { kind: 'group', name: owner },
    due: { kind: 'meeting', from },
    source: { kind: 'byHand' },
    recurs: 'never',
  };
}

function lineId({ id, changes }: FollowUp): string {
  const moves = changes.filter(({ type }) => type === 'moved').length;
  return moves === 0 ? `${PREFIX}${id}` : `${PREFIX}${id}:${moves}`;
}

function dueOn({ due }: FollowUp) {
  return due.kind === 'day' ? due.on : due.from;
}
