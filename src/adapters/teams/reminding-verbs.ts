import { z } from 'zod/v4';
import { goOn } from '../../application/reminding/going-on';
import { showReminder } from '../../application/reminding/showing-reminder';
import { reminderName } from './on-reminder';
import { verbAnywhere, type Verbs } from './verb';

const named = z.object({ reminder: reminderName }).transform(({ reminder }) => ({ from: reminder }));

/** What can be done on the card of a reminder, besides what it asks for. */
export const remindingVerbs = {
  'reminder.next': verbAnywhere('oneself', named, goOn),
  'reminder.show': verbAnywhere('oneself', named, showReminder),
} satisfies Verbs;
