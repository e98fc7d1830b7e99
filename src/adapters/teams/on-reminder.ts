import { z } from 'zod/v4';

/** The reminder that a card says it is the card of; on any other card, and when it cannot be read, none. */
export const reminderName = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\.\d{1,3}$/)
  .transform((name) => ({ day: name.slice(0, 10), number: Number(name.slice(11)) }));

export const onReminder = z
  .object({ reminder: reminderName.nullish().catch(null) })
  .transform(({ reminder }) => ({ from: reminder ?? null }));
