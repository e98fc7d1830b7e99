import { claimantOf, isBeforeForum, yearAskedBy } from '../../domain/resolution/claiming-year';
import { decide } from '../../domain/resolution/decide';
import type { Resolution } from '../../domain/resolution/resolution';
import type { ProjectYear } from '../../domain/state-funds/state-funds';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { resolutionRef } from '../records/refs';

/**
 * Claims the year of state funds that a matter asks for, right before it is sent: see `claiming-year.ts`. Returns the title
 * of the matter that has it, of those that go on with the same decision; `null` when there is none.
 */
export async function claimSameYear(
  { resolutions, nudge }: Pick<Dependencies, 'resolutions' | 'nudge'>,
  forumId: string,
  resolution: Resolution | undefined,
): Promise<string | null> {
  if (resolution === undefined || resolution.status === 'notStarted') return null;
  const { source, id } = resolution;
  const year = yearAskedBy(resolution);
  if (source?.kind !== 'renewal' || year === undefined) return null;
  const unclaimed = await askedUnclaimed(resolutions, resolutionRef(forumId, source.id), { id, year });
  if (unclaimed !== null) return unclaimed;
  const claim = { type: 'claimYear', year, matter: id } as const;
  const claimedOver = async (over: string | null): Promise<string | null> => {
    const { state } = await resolutions.change(resolutionRef(forumId, source.id), (before, now) =>
      decide(before, { ...claim, over }, now),
    );
    const claimant = claimantOf(state, year);
    if (claimant === undefined || claimant === id) return null;
    const other = resolutionRef(forumId, claimant);
    const change = await resolutions.change(other, (before, now) =>
      decide(before, { type: 'yieldYear', year, to: id }, now),
    );
    if (change.kind === 'refused' && change.refusal.type === 'yearAskedAlready') return change.refusal.title;
    if (change.kind === 'accepted' && change.isNews) nudge(other);
    return claimedOver(claimant);
  };
  return claimedOver(null);
}

/** As matters were sent before years were claimed. */
async function askedUnclaimed(
  resolutions: Dependencies['resolutions'],
  source: RecordRef,
  { id, year }: { readonly id: string; readonly year: ProjectYear },
): Promise<string | null> {
  const before = (await resolutions.read(source))?.state;
  const begun = before?.status === 'adopted' ? before.termsNotes : [];
  for (const note of begun) {
    if (note.kind !== 'renewalBegun' || note.matter === id) continue;
    const other = (await resolutions.read({ ...source, id: note.matter }))?.state;
    if (other === undefined || other.status === 'notStarted' || !isBeforeForum(other)) continue;
    if (yearAskedBy(other) === year) return other.fields.title;
  }
  return null;
}
