import { z } from 'zod/v4';

/** An input that is ticked or not; some clients leave out one that was never touched. */
export const toggle = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

/** What a button sends of itself: `yes` or `no`. */
export const saidYes = z.enum(['yes', 'no']).transform((value) => value === 'yes');
