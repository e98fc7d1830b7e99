import { currentRound, hasEnded, type Namesake, type Resolution } from './resolution';

/**
 * The latest sent of the forum's matters under way that have this title. Capital letters and spaces make no
 * difference.
 */
export function namesakeOf(
  { id, title }: { readonly id: string; readonly title: string },
  matters: readonly Resolution[],
): Namesake | null {
  const sent = matters.flatMap((matter): readonly Namesake[] => {
    if (matter.status === 'notStarted' || matter.id === id || hasEnded(matter)) return [];
    const round = currentRound(matter);
    if (round === undefined || plainTitle(round.content.title) !== plainTitle(title)) return [];
    return [{ sentAt: round.openedAt, lastDay: round.deadline.lastDay }];
  });
  return sent.reduce<Namesake | null>(
    (latest, one) => (latest === null || one.sentAt > latest.sentAt ? one : latest),
    null,
  );
}

function plainTitle(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLowerCase();
}
