import { z } from 'zod/v4';
import { goOn } from '../../application/reminding/going-on';
import { showReminder } from '../../application/reminding/showing-reminder';
import { openAbsence, sayAbsence, takeBackAbsence } from '../../application/reminding/saying-absence';
import { reminderName } from './on-reminder';
import { typedText } from './typed-text';
import { verbAnywhere, type Verbs } from './verb';

const named = z.object({ reminder: reminderName }).transform(({ reminder }) => ({ from: reminder }));

/** Nothing of a forum is meant, only whoever presses. */
const own = z.object({ of: z.literal('oneself') });

const days = own
  .extend({ awayFrom: typedText, awayUntil: typedText })
  .transform(({ awayFrom: from, awayUntil: until }) => ({ from, until }));

/** What can be done on the card of a reminder besides what it asks for, and so that reminders wait. */
export const remindingVerbs = {
  'reminder.next': verbAnywhere('oneself', named, goOn),
  'reminder.show': verbAnywhere('oneself', named, showReminder),
  'absence.show': verbAnywhere('oneself', own, (dependencies, person) =>
    openAbsence(dependencies, person, { sought: '' }),
  ),
  'absence.say': verbAnywhere('oneself', days, sayAbsence),
  'absence.takeBack': verbAnywhere('oneself', own, takeBackAbsence),
} satisfies Verbs;
