/** Something that reached Teams, and when. */
export interface Sent {
  readonly what: string;
  readonly at: number;
}

/** From when a process was killed until another was there in its place. */
export interface Killing {
  readonly from: number;
  readonly until: number;
}

/** What was sent again although no process was killed meanwhile that could not say any more that it had sent it. */
export function unexplainedRepetitions(sent: readonly Sent[], killings: readonly Killing[]): readonly string[] {
  return sent.flatMap(({ what, at }, index) => {
    const before = sent.slice(0, index).findLast((earlier) => earlier.what === what);
    if (before === undefined) return [];
    const isExplained = killings.some(({ from, until }) => before.at <= until && from <= at);
    return isExplained ? [] : [what];
  });
}
