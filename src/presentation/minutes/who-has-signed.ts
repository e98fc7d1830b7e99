import type { AccountId } from '../../domain/forum/person';
import { openChangeRequests, verificationsOf, type StartedMinutes } from '../../domain/minutes/minutes';
import { cutShort } from '../forum/person-names';
import { paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/** What each verifier has said of the current version, without the reader's own. */
export function whoHasVerified(
  { minutesTask: t }: Texts,
  minutes: StartedMinutes,
  reader: AccountId | null = null,
): readonly Paragraph[] {
  const verified = verificationsOf(minutes);
  const asked = openChangeRequests(minutes);
  return minutes.verifiers
    .filter(({ id }) => id !== reader)
    .map(({ id, name }) => {
      const shown = cutShort(name);
      const attestation = verified.find(({ person }) => person.id === id);
      if (attestation !== undefined) return t.hasVerified(shown, attestation.at);
      return asked.some(({ person }) => person.id === id) ? t.hasAsked(shown) : t.notYet(shown);
    })
    .map((sentence) => paragraph(plain(sentence)));
}
