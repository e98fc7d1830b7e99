import type { Person } from '../../domain/forum/person';
import { decideReminderDay } from '../../domain/reminding/decide-reminder-day';
import type { Reminded, ReminderName } from '../../domain/reminding/reminder-day';
import type { Dependencies } from '../dependencies';
import { forThese } from '../forum/membership';
import { showFollowUp } from '../follow-ups/showing-follow-ups';
import { openMinutes } from '../minutes/looking-at-minutes';
import { reminderDayRef } from '../records/refs';
import { viewMatter } from '../resolution/balloting';
import type { View } from '../views';
import { findReminded } from './find-reminded';
import { leftAfter } from './left-to-do';
import { reminderItems } from './reminder-items';

/**
 * Shows the next thing that waits for the person on the card of the reminder that they are at. That thing belongs to
 * the reminder from then on: the receipt of what the person does with it stands on the reminder's card.
 */
export async function goOn(
  dependencies: Dependencies,
  person: Person,
  { from }: { readonly from: ReminderName },
): Promise<View> {
  const { reminderDays, nudge } = dependencies;
  const [next] = await leftAfter(dependencies, person.id, from);
  if (next === undefined) return { card: 'message', message: { type: 'nothingLeft' } };
  const ref = reminderDayRef(person.id, from.day);
  const command = { type: 'continue', number: from.number, matter: next } as const;
  const change = await reminderDays.change(ref, (state, now) => decideReminderDay(state, command, now));
  if (change.kind === 'accepted' && change.isNews) nudge(ref);
  return viewOf(dependencies, person, next, from);
}

async function viewOf(dependencies: Dependencies, person: Person, next: Reminded, from: ReminderName): Promise<View> {
  switch (next.kind) {
    case 'resolution':
      return viewMatter(dependencies, person, { ...next, from });
    case 'minutes':
      return forThese(dependencies, 'inForum', next.forumId, person, (belonging) =>
        openMinutes(dependencies, belonging, { ...next, from }),
      );
    case 'followUp':
      return forThese(dependencies, 'inForum', next.forumId, person, (belonging) =>
        showFollowUp(dependencies, belonging, { followUp: next.followUpId }),
      );
    case 'outstanding': {
      const { calendar, clock } = dependencies;
      const now = clock.now();
      const find = await findReminded(dependencies, [next]);
      const items = reminderItems({ person: person.id }, { at: now, matters: [next] }, find, { calendar, now }, null);
      return { card: 'reminder', name: from, viewer: person.id, items, receipt: null };
    }
  }
}
