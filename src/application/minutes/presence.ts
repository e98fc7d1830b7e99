import { charterOn } from '../../domain/forum/charter-on';
import { leads } from '../../domain/forum/roles';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import { mayNotePresence } from '../../domain/minutes/noting-presence';
import type { Presence, Seatholder } from '../../domain/minutes/presence';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import type { Notice } from '../notice';
import type { View } from '../views';
import { actOnMinutes, lookAtMinutes, type MinutesOf } from './acting-on-minutes';

/** As typed. `people`: their seats. */
export interface TypedPresence {
  readonly item: string;
  readonly presence: Presence;
  readonly people: readonly number[];
}

/** Who was there at which item, and for whoever may the form to note it. */
export async function showPresence(
  dependencies: Dependencies,
  belonging: Belonging,
  {
    note = null,
    typed = null,
    ...of
  }: MinutesOf & { readonly note?: Notice | null; readonly typed?: TypedPresence | null },
): Promise<View> {
  const looking = await lookAtMinutes(dependencies, belonging, of);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { minutes, actor } = looking;
  const mayNote = leads(actor) || mayNotePresence(minutes, actor.id);
  return { card: 'minutesPresence', minutes, seated: seatedAt(belonging, minutes), mayNote, typed, note };
}

export async function notePresence(
  dependencies: Dependencies,
  belonging: Belonging,
  { item, presence, people: seats, after, ...of }: MinutesOf & TypedPresence & { readonly after: number },
): Promise<View> {
  const { change } = await actOnMinutes(dependencies, belonging, of, (by, _charter, minutes) => {
    const seated = minutes.status === 'none' ? [] : seatedAt(belonging, minutes);
    const people = seated.filter(({ seat }) => seats.includes(seat));
    return { type: 'notePresence', by, item, presence, people, after };
  });
  if (change.state.status === 'none') return { card: 'message', message: { type: 'unknownMinutes' } };
  if (change.kind === 'accepted') {
    return showPresence(dependencies, belonging, { ...of, note: { type: 'presenceNoted' } });
  }
  return showPresence(dependencies, belonging, {
    ...of,
    note: change.refusal,
    typed: { item, presence, people: seats },
  });
}

/** Those with a seat on the day of the meeting, by their seats. */
function seatedAt({ forum }: Belonging, { meetingOn }: StartedMinutes): readonly Seatholder[] {
  return charterOn(forum, meetingOn).members.flatMap((member) =>
    member.standing === 'attending' ? [] : [{ seat: member.seat, person: { id: member.id, name: member.name } }],
  );
}
