import { resolutionRef } from '../records/refs';
import type { Resolution } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';

/**
 * The title of another matter that goes on with the same decision, asks for the same year of state funds and is before the
 * forum or decided; `null` for none. Of two that are sent in the same moment neither need see the other.
 */
export async function askedForSameYear(
  { resolutions }: Pick<Dependencies, 'resolutions'>,
  forumId: string,
  resolution: Resolution | undefined,
): Promise<string | null> {
  if (resolution === undefined || resolution.status === 'notStarted') return null;
  const { source, id, fields } = resolution;
  if (source?.kind !== 'renewal' || fields.projectYear === '') return null;
  const before = (await resolutions.read(resolutionRef(forumId, source.id)))?.state;
  const begun = before?.status === 'adopted' ? before.termsNotes : [];
  for (const note of begun) {
    if (note.kind !== 'renewalBegun' || note.matter === id) continue;
    const other = (await resolutions.read(resolutionRef(forumId, note.matter)))?.state;
    if (other === undefined || other.status === 'notStarted' || !isBeforeForum(other)) continue;
    if (other.fields.projectYear === fields.projectYear) return other.fields.title;
  }
  return null;
}

/** Sent and not over, or decided. */
function isBeforeForum({ status }: Exclude<Resolution, { readonly status: 'notStarted' }>): boolean {
  return status === 'open' || status === 'lapsed' || status === 'referredBack' || status === 'adopted';
}
