import { z } from 'zod/v4';

/** What the load process is asked to send, and what it answers. */
export const Job = z.object({
  address: z.string(),
  bodies: z.array(z.string()).readonly(),
  /** How many requests are under way at a time. */
  atOnce: z.int().positive(),
});
export type Job = z.infer<typeof Job>;

/** In milliseconds. */
export const Done = z.object({ elapsed: z.number(), each: z.array(z.number()) });
export type Done = z.infer<typeof Done>;
