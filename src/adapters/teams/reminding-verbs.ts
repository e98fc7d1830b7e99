import { z } from 'zod/v4';
import { goOn } from '../../application/reminding/going-on';
import { reminderName } from './on-reminder';
import { verb, type Verbs } from './verb';

/** What can be done on the card of a reminder, besides what it asks for. */
export const remindingVerbs: Verbs = {
  'reminder.next': verb(
    z.object({ reminder: reminderName }).transform(({ reminder }) => ({ from: reminder })),
    goOn,
  ),
};
