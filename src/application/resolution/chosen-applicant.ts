import type { Charter } from '../../domain/forum/charter';
import type { Resolution } from '../../domain/resolution/resolution';

/** The choice of the organisation that the text names, when no seat belongs to it by that name any more. */
export const KEPT_APPLICANT = 'kept';

/** The organisation that was chosen on the form, where it goes by one of its seats: no card is believed about names. */
export function applicantChosen(chosen: string, { parties }: Charter, known: Resolution | undefined): string {
  if (chosen === KEPT_APPLICANT) {
    return known === undefined || known.status === 'notStarted' ? '' : known.fields.applicant;
  }
  return parties.find(({ seat }) => String(seat) === chosen)?.name ?? '';
}
