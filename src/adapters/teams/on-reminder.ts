import { z } from 'zod/v4';

/** The reminder whose card it is, as the card says; none on any other card, and when the name cannot be read. */
export const reminderName = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\.\d{1,3}$/)
  .transform((name) => ({ day: name.slice(0, 10), number: Number(name.slice(11)) }));

export const onReminder = z
  .object({ reminder: reminderName.nullish().catch(null) })
  .transform(({ reminder }) => ({ from: reminder ?? null }));
